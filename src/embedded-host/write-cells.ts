/** `range.values = …` and `range.formulas = …`: both take the same input. */
import type { CellValue, TableFile } from "../package/workbook-file";
import { isUnbounded } from "./addresses";
import { readCellInput } from "./cell-input";
import { declareCalculatedColumns } from "./calculated-columns";
import { fillFormula, toFileFormula } from "./formulas";
import { invalidArgument, notSupported, type HostError } from "./host-error";
import { columnCount, rowCount, tableAround, tablesIn, type RangeTarget } from "./range-target";

/**
 * @param input rows of the range's size, or one value for all cells. `null` leaves a cell as it is, "" empties it.
 */
export function writeCells(target: RangeTarget, input: unknown): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be written");
  const writer = createWriter(target);
  if (Array.isArray(input)) writeRows(target, checkRows(target, input), writer);
  else fillAll(target, input, writer);
  declareCalculatedColumns(target, writer.tables);
}

interface Writer {
  readonly tables: readonly TableFile[];
  /** Reads text as typed input and stores what comes out. */
  write(row: number, column: number, input: unknown): void;
  setFormula(row: number, column: number, formula: string): void;
}

function createWriter({ book, sheet, area }: RangeTarget): Writer {
  const tables = tablesIn({ book, sheet, area });
  const isTextFormat = memoize((style: number) => book.file.styles.format(style).numberFormat === "@");
  const isGeneral = memoize((style: number) => book.file.styles.format(style).numberFormat === "General");
  const fileFormula = memoize((key: string) =>
    toFileFormula(book.file, key.slice(key.indexOf("=")), key.slice(0, key.indexOf("=")) || undefined),
  );

  const setValue = (row: number, column: number, value: CellValue, numberFormat?: string) => {
    checkHeader(tables, row, column, value);
    sheet.setValue(row, column, value);
    book.noteCell(sheet, row, column);
    if (numberFormat === undefined || !isGeneral(sheet.cell(row, column)?.style ?? 0)) return;
    sheet.formatRange({ top: row, left: column, bottom: row, right: column }, { numberFormat });
  };
  const setText = (row: number, column: number, text: string) => {
    checkHeader(tables, row, column, text);
    sheet.setText(row, column, text);
    book.noteCell(sheet, row, column);
  };
  const setFormula = (row: number, column: number, formula: string) => {
    checkHeader(tables, row, column, null);
    sheet.setFormula(row, column, formula, null);
    book.noteCell(sheet, row, column);
  };
  const writeText = (row: number, column: number, text: string) => {
    if (text !== "" && isTextFormat(sheet.cell(row, column)?.style ?? 0)) return setValue(row, column, text);
    const typed = readCellInput(text, book.year);
    if (typed.kind === "text") return setText(row, column, typed.text);
    if (typed.kind === "value") return setValue(row, column, typed.value, typed.numberFormat);
    setFormula(row, column, fileFormula((tableAround(tables, row, column)?.name ?? "") + typed.formula));
  };

  return {
    tables,
    setFormula,
    write: (row, column, input) => {
      if (input === null) return;
      if (typeof input === "string") return writeText(row, column, input);
      if (typeof input === "number" || typeof input === "boolean") return setValue(row, column, input);
      throw invalidArgument(`${JSON.stringify(input)} as a cell's content`);
    },
  };
}

function checkRows(target: RangeTarget, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const columns = columnCount(target);
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns;
  if (rows.every(isRow)) checkArraySize(target, rows.length, columns);
  else throw wrongSize(target);
  return rows;
}

/** An array must have exactly the range's size. */
export function checkArraySize(target: RangeTarget, rows: number, columns: number): void {
  if (rows !== rowCount(target) || columns !== columnCount(target)) throw wrongSize(target);
}

function wrongSize(target: RangeTarget): HostError {
  return invalidArgument(`an array that is not ${rowCount(target)} x ${columnCount(target)} as the range is`);
}

function writeRows({ area }: RangeTarget, rows: readonly (readonly unknown[])[], writer: Writer): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((input, columnIndex) => writer.write(area.top + rowIndex, area.left + columnIndex, input));
  });
}

function fillAll({ sheet, area }: RangeTarget, input: unknown, writer: Writer): void {
  if (input === null || input === undefined) throw invalidArgument("null as the content of a range");
  writer.write(area.top, area.left, input);
  const formula = sheet.cell(area.top, area.left)?.formula;
  const filled = formula === undefined ? undefined : fillFormula(formula, area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (filled) writer.setFormula(row, column, filled(row, column));
      else writer.write(row, column, input);
    }
  }
}

/** The file's tables do not follow their header cells yet, so a new text there must not pass unnoticed. */
function checkHeader(tables: readonly TableFile[], row: number, column: number, value: CellValue): void {
  const table = tables.find(({ range }) => range.top === row && range.left <= column && column <= range.right);
  if (!table || table.columns[column - table.range.left]?.name === value) return;
  throw notSupported(`renaming a column of the table ${table.name} by writing its header cell`);
}

function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found ?? compute(key);
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
