/** `range.values = …` and `range.formulas = …`: both take the same input. */
import type { CellValue, TableFile } from "../package/workbook-file";
import { isUnbounded } from "./addresses";
import { readCellInput } from "./cell-input";
import { fillFormula, relativeForm, toFileFormula } from "./formulas";
import { invalidArgument, notSupported } from "./host-error";
import { bodyOf, columnCount, rowCount, tableAround, tablesIn, type RangeTarget } from "./range-target";

/**
 * @param input rows of the range's size, or one value for all cells. `null` leaves a cell as it is, "" empties it.
 */
export function writeCells(target: RangeTarget, input: unknown): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be written");
  const writer = createWriter(target);
  if (Array.isArray(input)) writeRows(target, checkSize(target, input), writer);
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
  const fileFormula = memoize((key: string) => toFileFormula(key.slice(key.indexOf("=")), key.slice(0, key.indexOf("=")) || undefined));

  const setValue = (row: number, column: number, value: CellValue, numberFormat?: string) => {
    checkHeader(tables, row, column, value);
    sheet.setValue(row, column, value);
    book.noteCell(sheet, row, column);
    if (numberFormat === undefined || !isGeneral(sheet.cell(row, column)?.style ?? 0)) return;
    sheet.formatRange({ top: row, left: column, bottom: row, right: column }, { numberFormat });
  };
  const setFormula = (row: number, column: number, formula: string) => {
    checkHeader(tables, row, column, null);
    sheet.setFormula(row, column, formula, null);
    book.noteCell(sheet, row, column);
  };
  const writeText = (row: number, column: number, text: string) => {
    if (text !== "" && isTextFormat(sheet.cell(row, column)?.style ?? 0)) return setValue(row, column, text);
    const typed = readCellInput(text, book.year);
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

function checkSize(target: RangeTarget, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const columns = columnCount(target);
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns;
  if (rows.length === rowCount(target) && rows.every(isRow)) return rows;
  throw invalidArgument(`an array that is not ${rowCount(target)} x ${columns} as the range is`);
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

/** One formula over the whole column of a table makes it a calculated column. */
function declareCalculatedColumns(target: RangeTarget, tables: readonly TableFile[]): void {
  for (const table of tables) {
    const body = bodyOf(table);
    if (target.area.top > body.top || target.area.bottom < body.bottom) continue;
    for (let column = Math.max(body.left, target.area.left); column <= Math.min(body.right, target.area.right); column++) {
      const formula = commonFormula(target, table, column);
      if (formula !== undefined) table.setColumnFormula(column - body.left, formula);
    }
  }
}

/** The formula of the column's first cell, if all others are filled from it. */
function commonFormula({ sheet }: RangeTarget, table: TableFile, column: number): string | undefined {
  const { top, bottom } = bodyOf(table);
  const first = sheet.cell(top, column)?.formula;
  if (first === undefined) return undefined;
  const filled = fillFormula(first, top, column);
  for (let row = top + 1; row <= bottom; row++) {
    const formula = sheet.cell(row, column)?.formula;
    if (formula === undefined || (formula !== filled(row, column) && relative(formula, row) !== relative(first, top))) return undefined;
  }
  return first;

  function relative(formula: string, row: number): string {
    return relativeForm(formula, row, column);
  }
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
