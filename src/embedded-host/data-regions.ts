/** Where the keyboard goes on a sheet: the edges of data, and the region around a cell. */
import type { CellRange, SheetFile } from "../package/workbook-file";
import { lastColumn, lastRow } from "./addresses";
import { isInAreas } from "./cell-areas";

export type Direction = "Left" | "Right" | "Up" | "Down";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where Ctrl and an arrow key lead from a cell. */
export function edgeOfData(sheet: SheetFile, from: Place, direction: Direction): Place {
  const isVertical = direction === "Up" || direction === "Down";
  const isForward = direction === "Down" || direction === "Right";
  const start = isVertical ? from.row : from.column;
  const filled = filledAlong(sheet, from, isVertical);
  const ahead = filled.filter((at) => (isForward ? at > start : at < start));
  if (!isForward) ahead.reverse();
  const end = isForward ? (isVertical ? lastRow : lastColumn) : 0;
  const found = edgeAlong(start, ahead, filled.includes(start), isForward ? 1 : -1) ?? end;
  return isVertical ? { row: found, column: from.column } : { row: from.row, column: found };
}

/** Numbers of the filled cells in the row or column of a cell, ascending. */
function filledAlong(sheet: SheetFile, { row, column }: Place, isVertical: boolean): readonly number[] {
  const found: number[] = [];
  for (const [atRow, atColumn, cell] of sheet.cells()) {
    if (isVertical ? atColumn !== column : atRow !== row) continue;
    if (cell.value !== null || cell.formula !== undefined) found.push(isVertical ? atRow : atColumn);
  }
  return found;
}

/** Inside of data its last cell; from its edge, or from an empty cell, the next filled one. */
function edgeAlong(start: number, ahead: readonly number[], isFilled: boolean, step: 1 | -1): number | undefined {
  if (!isFilled || ahead[0] !== start + step) return ahead[0];
  const gap = ahead.findIndex((at, index) => at !== start + step * (index + 1));
  return gap < 0 ? ahead.at(-1) : ahead[gap - 1];
}

/** The block around a cell that is bounded by empty rows and columns, or by the edges of the sheet. */
export function surroundingRegion(sheet: SheetFile, { row, column }: Place): CellRange {
  const filled: Place[] = [];
  for (const [atRow, atColumn, cell] of sheet.cells())
    if (cell.value !== null || cell.formula !== undefined) filled.push({ row: atRow, column: atColumn });
  let region: CellRange = { top: row, left: column, bottom: row, right: column };
  for (let grown = grow(region, filled); grown !== region; grown = grow(region, filled)) region = grown;
  return region;
}

/** Takes in every filled cell that touches the region, also at a corner; the same object where there is none. */
function grow(region: CellRange, filled: readonly Place[]): CellRange {
  const { top, left, bottom, right } = region;
  const near = { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
  const touching = filled.filter(
    (place) => isInAreas([near], place.row, place.column) && !isInAreas([region], place.row, place.column),
  );
  if (touching.length === 0) return region;
  const rows = touching.map((place) => place.row);
  const columns = touching.map((place) => place.column);
  return {
    top: rows.reduce((first, at) => Math.min(first, at), top),
    left: columns.reduce((first, at) => Math.min(first, at), left),
    bottom: rows.reduce((last, at) => Math.max(last, at), bottom),
    right: columns.reduce((last, at) => Math.max(last, at), right),
  };
}
