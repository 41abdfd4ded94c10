/** The items of a list validation. */
import type { CellRange, CellValue, SheetFile, Validation, ValidationRule } from "../package/workbook-file";
import { parseAddress } from "./addresses";
import type { Book } from "./book";
import { fillFormula } from "./formulas";
import { rangeOfName } from "./objects/names";
import type { RangeTarget } from "./range-target";

export interface ListItems {
  readonly values: readonly CellValue[];
  /** Items that stand in the rule itself are told apart by capital letters. */
  readonly isLiteral: boolean;
  /** Excel takes anything where a named list has an empty cell and blanks are ignored. */
  readonly takesAnything: boolean;
}

/** The validation that a cell is under. */
export function validationAt(sheet: SheetFile, row: number, column: number): Validation | undefined {
  return sheet.validations.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
}

/** A formula of the rule, which is written for the first cell of its range, as it reads for another cell. */
export function ruleFormula(formula: string, { range }: Validation, row: number, column: number): string {
  return fillFormula(formula, range.top, range.left)(row, column);
}

export function listItems(
  book: Book,
  sheet: SheetFile,
  validation: Validation & { readonly rule: Extract<ValidationRule, { kind: "list" }> },
  row: number,
  column: number,
): ListItems {
  const { source } = validation.rule;
  if (source.startsWith('"')) {
    const items = source.slice(1, -1).replaceAll('""', '"').split(",");
    return { values: items.map((item) => item.trim()), isLiteral: true, takesAnything: false };
  }
  const formula = ruleFormula(source, validation, row, column);
  const named = rangeOfName(book, formula, sheet);
  const range = named ?? rangeAt(book, sheet, formula) ?? growingRange(book, sheet, formula, row, column);
  const values = range ? valuesOf(range) : calculatedItems(book, sheet, formula, row, column);
  const takesAnything = named !== undefined && validation.ignoreBlank && values.some((value) => value === null);
  return { values, isLiteral: false, takesAnything };
}

function rangeAt(book: Book, sheet: SheetFile, formula: string): RangeTarget | undefined {
  const address = parseAddress(formula);
  const on = address?.sheet === undefined ? sheet : book.file.sheet(address.sheet);
  return address && on && { book, sheet: on, area: address.range };
}

const growingList = /^([^:()]+):INDEX\(([^,()]+),(.+)\)$/i;

/** `A2:INDEX(A2:A99,n)`, the usual form of a list that grows with its items: ranges that end so are unknown to the engine. */
function growingRange(
  book: Book,
  sheet: SheetFile,
  formula: string,
  row: number,
  column: number,
): RangeTarget | undefined {
  const [, first = "", within = "", place = ""] = growingList.exec(definitionOf(book, sheet, formula)) ?? [];
  const start = rangeAt(book, sheet, first);
  const all = rangeAt(book, sheet, within);
  if (!start || !all || all.area.left !== all.area.right) return undefined;
  const count = book.evaluate(sheet, place, row, column);
  if (typeof count !== "number" || count < 1) return undefined;
  return { ...start, area: { ...start.area, bottom: all.area.top + Math.trunc(count) - 1 } };
}

/** What a name stands for; anything else stands for itself. */
function definitionOf(book: Book, sheet: SheetFile, formula: string): string {
  const named = book.file.names.filter(({ name }) => name.toLowerCase() === formula.toLowerCase());
  const found = named.find(({ scope }) => scope === sheet.name) ?? named.find(({ scope }) => scope === undefined);
  return found?.formula ?? formula;
}

function valuesOf({ book, sheet, area }: RangeTarget): readonly CellValue[] {
  book.recalculate();
  const end = lastUsed(sheet, area);
  const values: CellValue[] = [];
  for (let row = area.top; row <= end.bottom; row++) {
    for (let column = area.left; column <= end.right; column++) values.push(sheet.cell(row, column)?.value ?? null);
  }
  return values;
}

/** Whole columns are looked at as far as there is something in them. */
function lastUsed(sheet: SheetFile, area: CellRange): { readonly bottom: number; readonly right: number } {
  const used = sheet.usedRange() ?? { bottom: area.top, right: area.left };
  const isLong = area.bottom - area.top > used.bottom + 1000;
  return { bottom: isLong ? used.bottom : area.bottom, right: Math.min(area.right, area.left + 1000) };
}

/** A source that has to be calculated, such as OFFSET or INDIRECT, item by item. */
function calculatedItems(
  book: Book,
  sheet: SheetFile,
  formula: string,
  row: number,
  column: number,
): readonly CellValue[] {
  const evaluate = (text: string) => book.evaluate(sheet, text, row, column);
  const count = evaluate(`ROWS(${formula})*COLUMNS(${formula})`);
  if (typeof count !== "number") return [];
  return Array.from({ length: count }, (_, index) => evaluate(`INDEX(${formula},${index + 1})`));
}
