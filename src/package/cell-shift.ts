/** How cells move when others are inserted or deleted: the geometry that everything on a sheet follows. */
import { MAX_COLUMNS, MAX_ROWS, rangeAddress, requireRange } from "./cell-range";
import { anchorOf, type Region } from "./sheet-regions";
import { PackageError, type CellRange } from "./workbook-file";

/** "down" and "right" insert, "up" and "left" delete. */
export type ShiftDirection = "down" | "right" | "up" | "left";

/** Cells from `start` on move along the axis, in a band of columns (or rows) across it. */
export interface CellShift {
  readonly axis: "rows" | "columns";
  /** The first row or column that is inserted or deleted. */
  readonly start: number;
  /** How many are inserted; below zero, how many are deleted. */
  readonly count: number;
  /** First and last column (or row) that takes part. */
  readonly band: Span;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The shift that inserting or deleting these cells means. */
export function cellShift(range: CellRange, direction: ShiftDirection): CellShift {
  requireRange(range);
  const axis = direction === "down" || direction === "up" ? "rows" : "columns";
  const { first, last } = spanAlong(axis, range);
  const size = last - first + 1;
  const isInserted = direction === "down" || direction === "right";
  return { axis, start: first, count: isInserted ? size : -size, band: spanAcross(axis, range) };
}

export function spanAlong(axis: CellShift["axis"], range: CellRange): Span {
  return axis === "rows" ? { first: range.top, last: range.bottom } : { first: range.left, last: range.right };
}

export function spanAcross(axis: CellShift["axis"], range: CellRange): Span {
  return spanAlong(axis === "rows" ? "columns" : "rows", range);
}

function withSpan(axis: CellShift["axis"], range: CellRange, { first, last }: Span): CellRange {
  return axis === "rows" ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

function withBand(axis: CellShift["axis"], range: CellRange, span: Span): CellRange {
  return withSpan(axis === "rows" ? "columns" : "rows", range, span);
}

/** The last index along the axis that a sheet has. */
export function lastIndex(axis: CellShift["axis"]): number {
  return (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
}

/** True where whole rows or whole columns move. */
export function isWhole({ axis, band }: CellShift): boolean {
  return band.first === 0 && band.last === lastIndex(axis === "rows" ? "columns" : "rows");
}

/** Index behind the last one that is deleted; for an insertion the start itself. */
export function deletedEnd({ start, count }: CellShift): number {
  return count < 0 ? start - count : start;
}

/** Where a row or column of the band goes; undefined where it is deleted or pushed off the sheet. */
export function movedIndex(shift: CellShift, index: number): number | undefined {
  if (index < shift.start) return index;
  if (index < deletedEnd(shift)) return undefined;
  const moved = index + shift.count;
  return moved > lastIndex(shift.axis) ? undefined : moved;
}

/** Where the row or column that is now there came from. What was inserted came from nowhere: it is not asked for. */
function cameFrom(shift: CellShift, index: number): number {
  return index < shift.start ? index : index - shift.count;
}

/** The span after the shift: it grows around what is inserted inside, shrinks, or is gone. */
export function movedSpan(shift: CellShift, { first, last }: Span): Span | undefined {
  const end = lastIndex(shift.axis);
  // Whole rows and columns stay whole.
  if (first === 0 && last === end) return { first, last };
  const begin = movedIndex(shift, Math.max(first, first < shift.start ? first : deletedEnd(shift)));
  const finish = last < shift.start ? last : last < deletedEnd(shift) ? shift.start - 1 : last + shift.count;
  if (begin === undefined || finish < begin) return undefined;
  return { first: begin, last: Math.min(finish, end) };
}

/** True where all of the range lies in the band, so that it moves as one. */
export function isInBand({ axis, band }: CellShift, range: CellRange): boolean {
  const across = spanAcross(axis, range);
  return across.first >= band.first && across.last <= band.last;
}

/** True where at least one cell of the range moves or goes. */
export function isConcerned({ axis, band, start }: CellShift, range: CellRange): boolean {
  const across = spanAcross(axis, range);
  return across.first <= band.last && across.last >= band.first && spanAlong(axis, range).last >= start;
}

/** True where the range would be cut in two, or lose a part. */
export function isCut(shift: CellShift, range: CellRange): boolean {
  if (!isConcerned(shift, range)) return false;
  if (!isInBand(shift, range)) return true;
  const { first, last } = spanAlong(shift.axis, range);
  if (shift.count > 0) return first < shift.start;
  const isGone = first >= shift.start && last < deletedEnd(shift);
  return !isGone && first < deletedEnd(shift);
}

/** A reference after the shift, as Excel adjusts it: one that lies in the band in part only stays as it is. */
export function shiftedRange(shift: CellShift, range: CellRange): CellRange | undefined {
  if (!isInBand(shift, range)) return range;
  const span = movedSpan(shift, spanAlong(shift.axis, range));
  return span === undefined ? undefined : withSpan(shift.axis, range, span);
}

/** What belongs to the cells themselves moves with them: a range that lies in the band in part falls into pieces. */
function shiftedPieces(shift: CellShift, range: CellRange): CellRange[] {
  if (!isConcerned(shift, range) || isInBand(shift, range)) return [shiftedRange(shift, range) ?? []].flat();
  const { axis, band } = shift;
  const { first, last } = spanAcross(axis, range);
  const parts = [
    { first, last: Math.min(last, band.first - 1) },
    { first: Math.max(first, band.first), last: Math.min(last, band.last) },
    { first: Math.max(first, band.last + 1), last },
  ].filter((part) => part.first <= part.last);
  return parts.flatMap((part) => shiftedRange(shift, withBand(axis, range, part)) ?? []);
}

/** Ranges that belong to their cells, after the shift. */
export function shiftedRanges(shift: CellShift, ranges: readonly CellRange[]): CellRange[] {
  return ranges.flatMap((range) => shiftedPieces(shift, range));
}

/**
 * Ranges with formulas that read from their common corner, after the shift. `rows` and `columns` say how far the
 * corner that is now first lay from the old one before the shift. Ranges stay together while they move as one.
 */
export function shiftedRegions(shift: CellShift, ranges: readonly CellRange[]): Region[] {
  const isTogether = ranges.every((range) => !isConcerned(shift, range) || isInBand(shift, range));
  const isOneSide =
    isWhole(shift) ||
    ranges.every((range) => isInBand(shift, range)) ||
    !ranges.some((range) => isConcerned(shift, range));
  const moved = shiftedRanges(shift, ranges);
  if (moved.length === 0) return [];
  const before = anchorOf(ranges);
  if (isTogether && isOneSide) return [{ ranges: moved, ...fromAnchor(shift, before, anchorOf(moved)) }];
  return moved.map((range) => ({ ranges: [range], ...fromAnchor(shift, before, anchorOf([range])) }));
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function fromAnchor(shift: CellShift, before: Corner, now: Corner): Pick<Region, "rows" | "columns"> {
  const across = shift.axis === "rows" ? now.column : now.row;
  const isMoved = across >= shift.band.first && across <= shift.band.last;
  const row = shift.axis === "rows" && isMoved ? cameFrom(shift, now.row) : now.row;
  const column = shift.axis === "columns" && isMoved ? cameFrom(shift, now.column) : now.column;
  return { rows: row - before.row, columns: column - before.column };
}

/** Refuses a shift by the name of what stands in its way. */
export function conflict(what: string, range: CellRange): never {
  throw new PackageError("shiftConflict", `${what} ${rangeAddress(range)}`);
}
