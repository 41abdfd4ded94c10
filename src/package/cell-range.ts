/** Cells and ranges, zero-based, and their A1 notation. */
import type { CellRange } from "./workbook-file";
import { PackageError } from "./workbook-file";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const names: string[] = [];

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
  names[column] = name;
  return name;
}

/** 0 for "A", 26 for "aa". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "A1:B2", or "A1" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  return range.top === range.bottom && range.left === range.right
    ? first
    : `${first}:${cellAddress(range.bottom, range.right)}`;
}

/** "$A$1:$B$2". Whole columns or rows leave the other half out. */
export function absoluteAddress(range: CellRange): string {
  if (range.top === 0 && range.bottom === MAX_ROWS - 1) return `$${columnName(range.left)}:$${columnName(range.right)}`;
  if (range.left === 0 && range.right === MAX_COLUMNS - 1) return `$${range.top + 1}:$${range.bottom + 1}`;
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

const RANGE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Range of "A1", "$A$1:B2", "A:B" or "1:3"; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const match = RANGE.exec(text);
  if (match === null) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    return undefined;
  if (left === undefined && top === undefined) return undefined;
  if (!text.includes(":") && (left === undefined || top === undefined)) return undefined;
  const columns = [
    left === undefined ? 0 : columnIndex(left),
    right === undefined ? MAX_COLUMNS - 1 : columnIndex(right),
  ];
  const rows = [top === undefined ? 0 : Number(top) - 1, bottom === undefined ? MAX_ROWS - 1 : Number(bottom) - 1];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isInSheet(range) ? range : undefined;
}

/** Ranges of a space-separated list; unreadable ones are left out. */
export function parseRanges(list: string): CellRange[] {
  return list.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
}

export function rangesAddress(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

function isInSheet(range: CellRange): boolean {
  return range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
}

/** Throws "invalidArgument" unless the range is whole, in order and inside a sheet. */
export function requireRange(range: CellRange): void {
  const isWhole = [range.top, range.left, range.bottom, range.right].every(Number.isInteger);
  if (!isWhole || !isInSheet(range) || range.top > range.bottom || range.left > range.right) {
    throw new PackageError("invalidArgument", `range ${JSON.stringify(range)}`);
  }
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function intersects(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What remains of a range without another: up to four ranges, in reading order. */
export function subtractRange(range: CellRange, hole: CellRange): CellRange[] {
  if (!intersects(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  return [
    { ...range, bottom: top - 1 },
    { top, bottom, left: range.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: range.right },
    { ...range, top: bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
