/** A1 addresses as the API reads and writes them. */
import type { CellRange } from "../package/workbook-file";
import { invalidArgument } from "./host-error";

export const lastRow = 1048575;
export const lastColumn = 16383;
export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export interface Address {
  /** Name of the sheet, where the address has one. */
  readonly sheet?: string;
  readonly range: CellRange;
}

const addressPattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?)?$/i;

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, with `$` and with a sheet's name. Answers undefined for anything else. */
export function parseAddress(address: string): Address | undefined {
  const match = addressPattern.exec(address.trim().replace(/^=/, ""));
  if (!match) return undefined;
  const [, quoted, plain, columns1, rows1, columns2 = columns1, rows2 = rows1] = match;
  const isArea = /:[^!:]*$/.test(address);
  if ((columns1 === undefined) !== (columns2 === undefined) || (rows1 === undefined) !== (rows2 === undefined))
    return undefined;
  if (columns1 === undefined && rows1 === undefined) return undefined;
  if ((columns1 === undefined || rows1 === undefined) && !isArea) return undefined;
  const columns = [columnIndex(columns1, 0), columnIndex(columns2, lastColumn)];
  const rows = [rows1 ? Number(rows1) - 1 : 0, rows2 ? Number(rows2) - 1 : lastRow];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (range.bottom > lastRow || range.right > lastColumn) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { range, ...(sheet !== undefined && { sheet }) };
}

export function readAddress(address: string): Address {
  const found = parseAddress(address);
  if (found) return found;
  throw invalidArgument(`${JSON.stringify(address)} is no address`);
}

/** `Sheet1!A1:B2`, as `range.address` answers it. */
export function formatAddress(sheet: string, range: CellRange): string {
  return `${quoteSheet(sheet)}!${formatRange(range, "")}`;
}

/** `Sheet1!$A$1:$B$2`, as formulas of names hold it. */
export function formatAbsolute(sheet: string, range: CellRange): string {
  return `${quoteSheet(sheet)}!${formatRange(range, "$")}`;
}

export function quoteSheet(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d+|C\d+|R|C|TRUE|FALSE)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** `A1:B2`, as events answer it. */
export function formatLocal(range: CellRange): string {
  return formatRange(range, "");
}

function formatRange({ top, left, bottom, right }: CellRange, lock: "" | "$"): string {
  const column = (index: number) => lock + columnName(index);
  const row = (index: number) => lock + String(index + 1);
  if (top === 0 && bottom === lastRow) return `${column(left)}:${column(right)}`;
  if (left === 0 && right === lastColumn) return `${row(top)}:${row(bottom)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string | undefined, fallback: number): number {
  if (name === undefined) return fallback;
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}

/** Whole rows or columns: they can be formatted, but neither written nor read cell by cell. */
export function isUnbounded(range: CellRange): boolean {
  return (range.top === 0 && range.bottom === lastRow) || (range.left === 0 && range.right === lastColumn);
}
