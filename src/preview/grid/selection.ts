/** What is selected, and which cell of it is active. */
import { contains, isSameRange, lastColumn, lastRow } from "../../embedded-host/addresses";
import type { CellRange } from "../../package/workbook-file";
import type { CellPlace } from "./move-selection";
import { cellRange, covers, mergedOrCell, union, withWholeMerges } from "./range-shape";

export interface GridSelection {
  readonly range: CellRange;
  /** Typing goes here. */
  readonly active: CellPlace;
  /** The end that moves when the selection is extended; the other end is the active cell. */
  readonly end: CellPlace;
}

export function selectCell(merges: readonly CellRange[], { row, column }: CellPlace): GridSelection {
  const range = mergedOrCell(merges, row, column);
  const active = { row: range.top, column: range.left };
  return { range, active, end: active };
}

/** The active cell stays, and the selection reaches to `end`. */
export function extendTo(merges: readonly CellRange[], { active }: GridSelection, end: CellPlace): GridSelection {
  const range = withWholeMerges(merges, union(cellRange(active.row, active.column), cellRange(end.row, end.column)));
  return { range, active, end };
}

export function selectRange(range: CellRange): GridSelection {
  const active = { row: range.top, column: range.left };
  return { range, active, end: { row: range.bottom, column: range.right } };
}

export function selectColumns(from: number, to: number): GridSelection {
  const range = { top: 0, bottom: lastRow, left: Math.min(from, to), right: Math.max(from, to) };
  return { range, active: { row: 0, column: from }, end: { row: lastRow, column: to } };
}

export function selectRows(from: number, to: number): GridSelection {
  const range = { left: 0, right: lastColumn, top: Math.min(from, to), bottom: Math.max(from, to) };
  return { range, active: { row: from, column: 0 }, end: { row: to, column: lastColumn } };
}

/** The active cell moves inside the selection. */
export function activateInside(selection: GridSelection, active: CellPlace): GridSelection {
  return covers(selection.range, active.row, active.column) ? { ...selection, active } : selection;
}

/** The selection as the host has it: ours with its active cell, unless something else was selected meanwhile. */
export function followHost(selection: GridSelection | undefined, range: CellRange): GridSelection {
  return selection !== undefined && isSameRange(selection.range, range) ? selection : selectRange(range);
}

/** The part of a range that holds anything; undefined where it holds nothing. Whole columns are a million rows long. */
export function usedPart(range: CellRange, used: CellRange | undefined): CellRange | undefined {
  if (used === undefined || contains(used, range)) return used && range;
  const { top, left } = range;
  const [bottom, right] = [Math.min(range.bottom, used.bottom), Math.min(range.right, used.right)];
  return bottom < top || right < left ? undefined : { top, left, bottom, right };
}
