/** What a defined name stands for: a range, or what its formula comes to. */
import { tokenize } from "@borgar/fx/xlsx";
import type { CellValue, DefinedName, SheetFile } from "../package/workbook-file";
import { formatAbsolute, parseAddress } from "./addresses";
import type { Book } from "./book";
import { notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";
import { apiValue, readValues, readValueTypes, valueType } from "./read-cells";
import { structuredPlace } from "./structured-place";

/** The cells behind a plain reference or a part of a table; other formulas have none. */
export function rangeBehind(book: Book, { formula }: DefinedName): RangeTarget | undefined {
  const address = parseAddress(formula);
  const sheet = address?.sheet === undefined ? undefined : book.file.sheet(address.sheet);
  if (address && sheet) return { book, sheet, area: address.range };
  return structuredPlace(book, formula);
}

/** As `Excel.NamedItemType` says it. */
export function nameType(book: Book, name: DefinedName): string {
  if (rangeBehind(book, name)) return "Range";
  if (isArray(name)) return "Array";
  return valueType({ value: computed(book, name, name.formula), style: 0 });
}

/** The address of a range, or the value of the formula. */
export function nameValue(book: Book, name: DefinedName): string | number | boolean {
  const range = rangeBehind(book, name);
  return range ? formatAbsolute(range.sheet.name, range.area) : apiValue(computed(book, name, name.formula));
}

export interface ArrayValues {
  readonly values: unknown;
  readonly types: unknown;
}

/** Rows of values and of their types: of the cells of a range, of an array, or of the one value that there is. */
export function arrayValues(book: Book, name: DefinedName): ArrayValues {
  const range = rangeBehind(book, name);
  if (range) return { values: readValues(range), types: readValueTypes(range) };
  const cells = elementsOf(name).map((row) => row.map((element) => computed(book, name, element)));
  return {
    values: cells.map((row) => row.map(apiValue)),
    types: cells.map((row) => row.map((value) => valueType({ value, style: 0 }))),
  };
}

function isArray({ formula }: DefinedName): boolean {
  return /^\{[^{}]*\}$/.test(formula.trim());
}

/** The formulas of an array's elements, row by row; other formulas are their own only element. */
function elementsOf(name: DefinedName): readonly (readonly string[])[] {
  if (!isArray(name)) return [[name.formula]];
  const rows: string[][] = [[""]];
  for (const { value } of tokenize(name.formula.trim().slice(1, -1), { negativeNumbers: false })) {
    const row = rows.at(-1) ?? [];
    if (value === ";") rows.push([""]);
    else if (value === ",") row.push("");
    else row[row.length - 1] += value;
  }
  return rows;
}

/** As it would come out in the first cell of the sheet that the name belongs to, or of the first one. */
function computed(book: Book, name: DefinedName, formula: string): CellValue {
  const value = book.evaluate(sheetOf(book, name), formula, 0, 0);
  if (value !== null) return value;
  throw notSupported(`the value of the name ${name.name}, which is the formula ${name.formula}`);
}

function sheetOf({ file, screen }: Book, { scope }: DefinedName): SheetFile {
  return (scope === undefined ? undefined : file.sheet(scope)) ?? file.sheets[0] ?? screen.activeSheet;
}
