/** What an adoption reads: the cells of the sheets of a workbook, and places in them. */
import type { RawCell } from "../../tabular/raw-table";
import type { SourceSheet } from "../../workbook/source-sheets";

export type { SourceSheet };

/** Zero-based and inclusive, counted on the worksheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a row says that it comes from; a sheet of the same workbook needs no name of a file. */
export function sourceName(fileName: string, sheet: string): string {
  return fileName === "" ? sheet : `${fileName}, ${sheet}`;
}

/** An area of a sheet with a way to its cells. */
export interface Block {
  readonly sheet: SourceSheet;
  readonly area: Area;
}

/** The cell at a place of the worksheet; null outside of what the sheet holds. */
export function cellAt({ top, left, cells }: SourceSheet, row: number, column: number): RawCell {
  return cells[row - top]?.[column - left] ?? null;
}

/** The text of a cell on one line; "" for an empty one. */
export function textAt(sheet: SourceSheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
}

/** Whole numbers from one to another, both included. */
export function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The cells of an area, row by row. */
export function cellsIn({ sheet, area }: Block): readonly (readonly RawCell[])[] {
  return span(area.top, area.bottom).map((row) =>
    span(area.left, area.right).map((column) => cellAt(sheet, row, column)),
  );
}

/** The texts of one row of an area. */
export function rowTexts({ sheet, area }: Block, row: number): readonly string[] {
  return span(area.left, area.right).map((column) => textAt(sheet, row, column));
}

/** Whether something stands in a cell. */
export function isFilled(sheet: SourceSheet, row: number, column: number): boolean {
  return textAt(sheet, row, column) !== "";
}

/** Whether one area lies within the columns of another. */
export function isWithinColumns(inner: Area, outer: Area): boolean {
  return inner.left >= outer.left && inner.right <= outer.right;
}

/** The smallest area around two. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** "A3:F20" of an area. */
export function addressOf({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** "AB" of a zero-based column. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
