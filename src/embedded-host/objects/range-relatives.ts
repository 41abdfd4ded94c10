/** Ranges that are found from a range: parts of it, its neighbours, and what it has in common with others. */
import { intersection, lastColumn, lastRow } from "../addresses";
import { flag, number, optional } from "../arguments";
import { invalidArgument } from "../host-error";
import { method, type HostObject, type Members } from "../host-object";
import { atArea, columnCount, rowCount, type RangeTarget } from "../range-target";
import { found } from "./range-areas";
import { rangeArgument, rangeObject, usedIn } from "./range";

export const rangeRelatives: Members<RangeTarget> = {
  GetCell: method((range, [row, column]) => cellAt(range, number(row), number(column))),
  GetRow: method((range, [row]) => shaped(range, { top: range.area.top + number(row), rows: 1 })),
  GetColumn: method((range, [column]) => shaped(range, { left: range.area.left + number(column), columns: 1 })),
  GetLastCell: method((range) =>
    shaped(range, { top: range.area.bottom, left: range.area.right, rows: 1, columns: 1 }),
  ),
  GetLastRow: method((range) => shaped(range, { top: range.area.bottom, rows: 1 })),
  GetLastColumn: method((range) => shaped(range, { left: range.area.right, columns: 1 })),
  GetEntireColumn: method((range) => shaped(range, { top: 0, rows: lastRow + 1 })),
  GetEntireRow: method((range) => shaped(range, { left: 0, columns: lastColumn + 1 })),
  GetOffsetRange: method((range, [rows, columns]) =>
    shaped(range, { top: range.area.top + number(rows), left: range.area.left + number(columns) }),
  ),
  GetResizedRange: method(
    (range, [rows, columns]) =>
      shaped(range, { rows: rowCount(range) + number(rows), columns: columnCount(range) + number(columns) }),
    "1.2",
  ),
  GetAbsoluteResizedRange: method(
    (range, [rows, columns]) => shaped(range, { rows: number(rows), columns: number(columns) }),
    "1.7",
  ),
  GetRowsBelow: method((range, [count]) => beside(range, "below", optional(count, number, 1)), "1.2"),
  GetRowsAbove: method((range, [count]) => beside(range, "above", optional(count, number, 1)), "1.2"),
  GetColumnsAfter: method((range, [count]) => beside(range, "after", optional(count, number, 1)), "1.2"),
  GetColumnsBefore: method((range, [count]) => beside(range, "before", optional(count, number, 1)), "1.2"),
  GetBoundingRect: method((range, [other]) => bound(range, other)),
  GetIntersection: method((range, [other]) => found(intersect(range, other))),
  GetIntersectionOrNullObject: method((range, [other]) => intersect(range, other), "1.4"),
  GetUsedRange: method((range, [valuesOnly]) => found(usedIn(range, optional(valuesOnly, flag, false)))),
  GetUsedRangeOrNullObject: method((range, [valuesOnly]) => usedIn(range, optional(valuesOnly, flag, false)), "1.4"),
};

/** Neighbours outside of the range; with a negative number those rows or columns of the range that lie next to them. */
function beside(range: RangeTarget, side: "above" | "below" | "before" | "after", count: number): HostObject {
  if (!Number.isInteger(count) || count === 0) throw invalidArgument(`${count} rows or columns`);
  const { top, left, bottom, right } = range.area;
  const size = Math.abs(count);
  const first = (low: number, high: number, isAfter: boolean) =>
    isAfter ? (count > 0 ? high + 1 : high + 1 - size) : count > 0 ? low - size : low;
  if (side === "above" || side === "below")
    return shaped(range, { top: first(top, bottom, side === "below"), rows: size });
  return shaped(range, { left: first(left, right, side === "after"), columns: size });
}

interface Shape {
  readonly top?: number;
  readonly left?: number;
  readonly rows?: number;
  readonly columns?: number;
}

function shaped(range: RangeTarget, shape: Shape): HostObject {
  const { top = range.area.top, left = range.area.left, rows = rowCount(range), columns = columnCount(range) } = shape;
  return rangeObject(atArea(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function cellAt(range: RangeTarget, row: number, column: number): HostObject {
  return shaped(range, { top: range.area.top + row, left: range.area.left + column, rows: 1, columns: 1 });
}

function bound(range: RangeTarget, other: unknown): HostObject {
  const { sheet, area } = rangeArgument(other, range);
  if (sheet !== range.sheet) throw invalidArgument("ranges of two sheets");
  const top = Math.min(range.area.top, area.top);
  const left = Math.min(range.area.left, area.left);
  const bottom = Math.max(range.area.bottom, area.bottom);
  return rangeObject(atArea(range, { top, left, bottom, right: Math.max(range.area.right, area.right) }));
}

function intersect(range: RangeTarget, other: unknown): HostObject | null {
  const { sheet, area } = rangeArgument(other, range);
  if (sheet !== range.sheet) throw invalidArgument("ranges of two sheets");
  const common = intersection(range.area, area);
  return common ? rangeObject(atArea(range, common)) : null;
}
