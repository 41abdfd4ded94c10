/** Small questions about ranges of cells. */
import type { CellRange } from "../../package/workbook-file";

export function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

export function covers(range: CellRange, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** The smallest range that holds both. */
export function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSingleCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** The merged range that holds the cell, else the cell alone. */
export function mergedOrCell(merges: readonly CellRange[], row: number, column: number): CellRange {
  return merges.find((merge) => covers(merge, row, column)) ?? cellRange(row, column);
}

/** The range with every merged range that it touches taken in whole. */
export function withWholeMerges(merges: readonly CellRange[], range: CellRange): CellRange {
  const grown = merges.filter((merge) => touches(merge, range)).reduce(union, range);
  const isSame = grown.top === range.top && grown.left === range.left;
  return isSame && grown.bottom === range.bottom && grown.right === range.right
    ? range
    : withWholeMerges(merges, grown);
}

function touches(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
