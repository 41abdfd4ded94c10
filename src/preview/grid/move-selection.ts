/** Where the keys lead: from cell to cell, to the edges of blocks of content, to the ends of the sheet. */
import type { Axis } from "./axis";
import type { CellRange } from "../../package/workbook-file";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}

export type Direction = "up" | "down" | "left" | "right";

export interface MoveField {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column that hold anything. */
  readonly usedRow: number;
  readonly usedColumn: number;
  isEmpty(row: number, column: number): boolean;
}

/** One shown cell on; the same place at the edge of the sheet. */
export function stepFrom(field: MoveField, place: CellPlace, direction: Direction): CellPlace {
  const { axis, index, step, at } = along(field, place, direction);
  return at(axis.shown(index + step, step) ?? index);
}

/** To the edge of the block of content, as Ctrl with an arrow: over the block, or over the gap to the next one. */
export function jumpFrom(field: MoveField, place: CellPlace, direction: Direction): CellPlace {
  const line = along(field, place, direction);
  const next = nextShown(line, line.index);
  if (next === undefined) return place;
  const isInBlock = line.isFull(line.index) && line.isFull(next);
  return line.at(isInBlock ? blockEnd(line, next) : nextFull(line, next));
}

interface Line {
  readonly axis: Axis;
  readonly index: number;
  readonly step: 1 | -1;
  /** Behind it all cells are empty. */
  readonly lastUsed: number;
  isFull(index: number): boolean;
  at(index: number): CellPlace;
}

function along(field: MoveField, { row, column }: CellPlace, direction: Direction): Line {
  const step = direction === "down" || direction === "right" ? 1 : -1;
  if (direction === "up" || direction === "down")
    return {
      axis: field.rows,
      index: row,
      step,
      lastUsed: field.usedRow,
      isFull: (index) => !field.isEmpty(index, column),
      at: (index) => ({ row: index, column }),
    };
  return {
    axis: field.columns,
    index: column,
    step,
    lastUsed: field.usedColumn,
    isFull: (index) => !field.isEmpty(row, index),
    at: (index) => ({ row, column: index }),
  };
}

function nextShown({ axis, step }: Line, index: number): number | undefined {
  return axis.shown(index + step, step);
}

function blockEnd(line: Line, start: number): number {
  let end = start;
  for (let next = nextShown(line, end); next !== undefined && line.isFull(next); next = nextShown(line, end))
    end = next;
  return end;
}

/** The next cell with content, else the end of the sheet. */
function nextFull(line: Line, start: number): number {
  let index = start;
  while (!line.isFull(index)) {
    if (line.step === 1 && index > line.lastUsed) return line.axis.shown(line.axis.count - 1, -1) ?? index;
    const next = nextShown(line, index);
    if (next === undefined) return index;
    index = next;
  }
  return index;
}

/** The next shown cell of a selection, row by row (Tab) or column by column (Enter), and round at its end. */
export function stepInside(
  field: MoveField,
  range: CellRange,
  place: CellPlace,
  order: "rows" | "columns",
  step: 1 | -1,
): CellPlace {
  const inner = order === "rows" ? columnLine(field, range) : rowLine(field, range);
  const outer = order === "rows" ? rowLine(field, range) : columnLine(field, range);
  const [innerAt, outerAt] = order === "rows" ? [place.column, place.row] : [place.row, place.column];
  const next = inner.next(innerAt, step);
  const [nextInner, nextOuter] =
    next !== undefined ? [next, outerAt] : [inner.end(step), outer.next(outerAt, step) ?? outer.end(step)];
  return order === "rows" ? { row: nextOuter, column: nextInner } : { row: nextInner, column: nextOuter };
}

interface RangeLine {
  next(index: number, step: 1 | -1): number | undefined;
  /** Where a new round begins. */
  end(step: 1 | -1): number;
}

function rangeLine(axis: Axis, first: number, last: number): RangeLine {
  return {
    next: (index, step) => {
      const next = axis.shown(index + step, step);
      return next === undefined || next < first || next > last ? undefined : next;
    },
    end: (step) => axis.shown(step === 1 ? first : last, step) ?? first,
  };
}

const rowLine = (field: MoveField, { top, bottom }: CellRange) => rangeLine(field.rows, top, bottom);
const columnLine = (field: MoveField, { left, right }: CellRange) => rangeLine(field.columns, left, right);
