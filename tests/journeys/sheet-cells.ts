import { openWorkbook } from "../../src/package/open-workbook";
import type { CellValue } from "../../src/package/workbook-file";

export interface SheetRow {
  /** Of the worksheet, from 1. */
  readonly number: number;
  /** By the header of the column. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface SheetTable {
  /** Letters of a column, by its header. */
  column(header: string): string;
  readonly rows: readonly SheetRow[];
}

/** The only table on a sheet of a saved file. */
export function tableOn(bytes: Uint8Array, sheetName: string): SheetTable {
  const sheet = openWorkbook(bytes).sheet(sheetName);
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error(`There is no table on a sheet ${sheetName}.`);
  const { top, left, bottom, right } = table.range;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const value = (row: number, column: number) => sheet.cell(row, column)?.value ?? null;
  const headers = columns.map((column) => String(value(top, column)));
  const rowAt = (row: number): SheetRow => ({
    number: row + 1,
    values: Object.fromEntries(columns.map((column, index) => [headers[index] ?? "", value(row, column)])),
  });
  return {
    column: (header) => columnLetters(left + headers.indexOf(header)),
    rows: Array.from({ length: bottom - top }, (_, index) => rowAt(top + 1 + index)),
  };
}

/** Names of the sheets of a saved file, hidden ones included. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  return openWorkbook(bytes).sheets.map(({ name }) => name);
}

function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : `${columnLetters(Math.floor(column / 26) - 1)}${rest}`;
}
