/** Whether a cell's validation takes what was typed into it. */
import type { CellValue, SheetFile, Validation, ValidationRule } from "../package/workbook-file";
import type { Book } from "./book";
import type { CellRefusal } from "./desk";
import { excelTexts } from "./excel-texts";
import { listItems, ruleFormula, validationAt } from "./list-choices";

type Bounds = Extract<ValidationRule, { formula1: string }>;

/** To be asked when the entry stands in its cell: formulas are checked by their result. */
export function findRefusal(book: Book, sheet: SheetFile, row: number, column: number): CellRefusal | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.error) return undefined;
  book.recalculate();
  const value = sheet.cell(row, column)?.value ?? null;
  if (isValueAllowed({ book, sheet, validation, row, column }, value)) return undefined;
  const { style, title, message } = validation.error;
  const texts = excelTexts(book.culture);
  return { style, title: title || texts.title, message: message || texts.invalidEntry };
}

export interface Entry {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly validation: Validation;
  readonly row: number;
  readonly column: number;
  /** Calculates a formula of the rule for a cell, if that is not to be done one by one. */
  readonly evaluate?: (formula: string, row: number, column: number) => CellValue;
}

/** Does the validation take the value that stands in its cell? */
export function isValueAllowed(entry: Entry, value: CellValue): boolean {
  const { rule, ignoreBlank } = entry.validation;
  if (rule.kind === "any" || (value === null && ignoreBlank)) return true;
  if (rule.kind === "list") return isListed(entry, rule, value);
  if (rule.kind === "custom") return holds(calculated(entry, rule.formula));
  const measured = rule.kind === "textLength" ? textLength(value) : value;
  if (typeof measured !== "number" || (rule.kind === "whole" && !Number.isInteger(measured))) return false;
  return isWithin(entry, rule, measured);
}

function isListed(entry: Entry, rule: Extract<ValidationRule, { kind: "list" }>, value: CellValue): boolean {
  const { book, sheet, validation, row, column } = entry;
  const { values, isLiteral, takesAnything } = listItems(book, sheet, { ...validation, rule }, row, column);
  const wanted = comparable(value, isLiteral);
  return takesAnything || values.some((item) => comparable(item, isLiteral) === wanted);
}

function comparable(value: CellValue, isLiteral: boolean): string {
  const text = typeof value === "object" ? (value?.error ?? "") : String(value);
  return isLiteral ? text : text.toLowerCase();
}

/** What cannot be calculated is not held against the entry. */
function holds(result: CellValue): boolean {
  if (typeof result === "number") return result !== 0;
  return result === null || result === true;
}

function textLength(value: CellValue): number {
  return typeof value === "object" ? 0 : String(value).length;
}

function isWithin(entry: Entry, { operator, formula1, formula2 }: Bounds, value: number): boolean {
  const first = bound(entry, formula1);
  const second = bound(entry, formula2 ?? formula1);
  if (first === undefined || second === undefined) return true;
  switch (operator) {
    case "between":
      return value >= first && value <= second;
    case "notBetween":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThan":
      return value < first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

function bound(entry: Entry, formula: string): number | undefined {
  const plain = Number(formula);
  if (formula.trim() !== "" && Number.isFinite(plain)) return plain;
  const result = calculated(entry, formula);
  return typeof result === "number" ? result : undefined;
}

function calculated({ book, sheet, validation, row, column, evaluate }: Entry, formula: string): CellValue {
  if (evaluate) return evaluate(formula, row, column);
  return book.evaluate(sheet, ruleFormula(formula, validation, row, column), row, column);
}
