/** Ranges that are found by what stands in the cells around. */
import { contains, intersection } from "../addresses";
import { choice, flag, optional } from "../arguments";
import { edgeOfData, surroundingRegion, type Direction } from "../data-regions";
import { invalidArgument } from "../host-error";
import { method, type HostObject, type Members } from "../host-object";
import { atArea, type RangeTarget } from "../range-target";
import { boundingArea } from "../cell-areas";
import { rangeArgument, rangeObject } from "./range";
import { areasOrNull, found, special } from "./range-areas";
import { rangeViewObject } from "./range-view";
import { scopedTablesObject } from "./scoped-tables";

export const rangeRegions: Members<RangeTarget> = {
  GetSurroundingRegion: method((range) => {
    const { top, left } = range.area;
    range.book.fillSpills();
    return rangeObject(atArea(range, surroundingRegion(range.sheet, { row: top, column: left })));
  }, "1.7"),
  GetRangeEdge: method((range, [direction, activeCell]) => edge(range, direction, activeCell), "1.13"),
  GetExtendedRange: method((range, [direction, activeCell]) => extended(range, direction, activeCell), "1.13"),
  GetVisibleView: method((range) => rangeViewObject({ range }), "1.3"),
  GetSpecialCells: method((range, args) => found(special(areas(range), args)), "1.9"),
  GetSpecialCellsOrNullObject: method((range, args) => special(areas(range), args), "1.9"),
  GetMergedAreasOrNullObject: method(mergedAreas, "1.13"),
  GetTables: method(
    (range, [fullyContained]) =>
      scopedTablesObject({ ...areas(range), isWhole: optional(fullyContained, flag, false) }),
    "1.9",
  ),
};

const directions: Readonly<Record<string, Direction>> = { Left: "Left", Right: "Right", Up: "Up", Down: "Down" };

function areas({ book, sheet, area }: RangeTarget) {
  return { book, sheet, areas: [area] };
}

function edge(range: RangeTarget, direction: unknown, activeCell: unknown): HostObject {
  const { top, left } = activeCellIn(range, activeCell).area;
  range.book.fillSpills();
  const { row, column } = edgeOfData(range.sheet, { row: top, column: left }, choice(direction, directions));
  return rangeObject(atArea(range, { top: row, left: column, bottom: row, right: column }));
}

/** The far end of the range moves on, in the row or column of the active cell. */
function extended(range: RangeTarget, direction: unknown, activeCell: unknown): HostObject {
  const way = choice(direction, directions);
  const { area } = range;
  const active = activeCellIn(range, activeCell).area;
  const ends: Readonly<Record<Direction, { row: number; column: number }>> = {
    Up: { row: area.top, column: active.left },
    Down: { row: area.bottom, column: active.left },
    Left: { row: active.top, column: area.left },
    Right: { row: active.top, column: area.right },
  };
  range.book.fillSpills();
  const { row, column } = edgeOfData(range.sheet, ends[way], way);
  return rangeObject(atArea(range, boundingArea([area, { top: row, left: column, bottom: row, right: column }])));
}

function activeCellIn(range: RangeTarget, activeCell: unknown): RangeTarget {
  const cell = optional(activeCell, (value) => rangeArgument(value, range), range);
  if (cell.sheet === range.sheet && contains(range.area, cell.area)) return cell;
  throw invalidArgument("an active cell outside of the range");
}

/** More of them than this Excel does not answer. */
const mostMerges = 512;

function mergedAreas({ book, sheet, area }: RangeTarget): HostObject | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length > mostMerges) throw invalidArgument(`a range with more than ${mostMerges} merged areas`);
  return areasOrNull({ book, sheet }, merges);
}
