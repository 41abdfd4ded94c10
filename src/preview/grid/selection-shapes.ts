/** The shapes that mark a selection, as rectangles on the sheet. Lengths in pixels. */
import type { CellRange } from "../../package/workbook-file";
import type { SheetGeometry } from "./sheet-geometry";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ rows, columns }: SheetGeometry, range: CellRange): Box {
  const left = columns.offset(range.left);
  const top = rows.offset(range.top);
  return { left, top, width: columns.offset(range.right + 1) - left, height: rows.offset(range.bottom + 1) - top };
}

/** What is left of `outer` around `hole`, as up to four boxes: above, below, left and right of it. */
export function boxesAround(outer: Box, hole: Box): readonly Box[] {
  const outerRight = outer.left + outer.width;
  const outerBottom = outer.top + outer.height;
  const holeRight = hole.left + hole.width;
  const holeBottom = hole.top + hole.height;
  return [
    { ...outer, height: hole.top - outer.top },
    { ...outer, top: holeBottom, height: outerBottom - holeBottom },
    { left: outer.left, top: hole.top, width: hole.left - outer.left, height: hole.height },
    { left: holeRight, top: hole.top, width: outerRight - holeRight, height: hole.height },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
