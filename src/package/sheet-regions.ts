/** Things that hold for a list of ranges and whose formulas are relative to the first cell of it. */
import { intersects, subtractRange } from "./cell-range";
import type { CellRange } from "./workbook-file";

/** Ranges whose formulas read from the same cell, and how far that cell lies from the one before. */
export interface Region {
  readonly ranges: readonly CellRange[];
  readonly rows: number;
  readonly columns: number;
}

/** The cell that relative formulas of a list of ranges start from: the top-left corner around them all. */
export function anchorOf(ranges: readonly CellRange[]): { readonly row: number; readonly column: number } {
  return { row: Math.min(...ranges.map((range) => range.top)), column: Math.min(...ranges.map((range) => range.left)) };
}

/** How far a range's own corner lies from the anchor of the list it stands in. */
export function distance(
  ranges: readonly CellRange[],
  range: CellRange,
): { readonly rows: number; readonly columns: number } {
  const anchor = anchorOf(ranges);
  return { rows: range.top - anchor.row, columns: range.left - anchor.column };
}

/**
 * What is left of the ranges without the hole; undefined where they do not meet. While the anchor stays, they
 * stay together; otherwise each range stands for itself, so that nobody can read its formulas from another cell.
 */
export function withoutRange(ranges: readonly CellRange[], hole: CellRange): Region[] | undefined {
  if (!ranges.some((range) => intersects(range, hole))) return undefined;
  const left = ranges.flatMap((range) => subtractRange(range, hole));
  const [first] = left;
  if (first === undefined) return [];
  const anchor = anchorOf(ranges);
  if (first.top === anchor.row && first.left === anchor.column) return [{ ranges: left, rows: 0, columns: 0 }];
  return left.map((range) => ({ ranges: [range], ...distance(ranges, range) }));
}
