/** What is done to the cells of a range. */
import type { CellRange } from "../../package/workbook-file";
import { leaveChart } from "../active-chart";
import { choice, flag, number, optional, text } from "../arguments";
import { autoFill, type FillKind } from "../auto-fill";
import { isInAreas } from "../cell-areas";
import { changeCells } from "../changes";
import { clearRange } from "../clear-cells";
import { moveCells } from "../move-cells";
import { HostError, invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { rowCount, tablesIn, type RangeTarget } from "../range-target";
import { removeDuplicates, type RemovedDuplicates } from "../remove-duplicates";
import { deleteCells, insertCells } from "../shift-cells";
import { copyFrom } from "./copy-from";
import { rangeArgument, rangeObject } from "./range";
import { rangeSortObject } from "./range-sort";

const inserted = { Down: "down", Right: "right" } as const;
const deleted = { Up: "up", Left: "left" } as const;

export const rangeEditing: Members<RangeTarget> = {
  Clear: method((range, [applyTo]) => clearRange(range, optional(applyTo, text, "All"))),
  Insert: method((range, [shift]) => {
    const { book, sheet, area } = { ...range };
    insertCells(range, choice<"down" | "right">(shift, inserted));
    return rangeObject({ book, sheet, area });
  }),
  Delete: method((range, [shift]) => deleteCells(range, choice<"up" | "left">(shift, deleted))),
  Merge: method((range, [across]) => mergeCells(range, optional(across, flag, false)), "1.2"),
  Unmerge: method(({ book, sheet, area }) => {
    sheet.unmerge(area);
    book.noteRoom();
  }, "1.2"),
  Sort: navigation((range) => rangeSortObject(range), "1.2"),
  AutoFill: method(fill, "1.9"),
  CopyFrom: method(copyFrom, "1.9"),
  MoveTo: method((range, [destination]) => moveCells(range, rangeArgument(destination, range)), "1.11"),
  RemoveDuplicates: method(
    (range, [columns, includesHeader]) => withoutDuplicates(range, columns, includesHeader),
    "1.9",
  ),
  Calculate: method(({ book }) => book.recalculate(), "1.6"),
  SetDirty: method(({ book }) => book.noteStructure(), "1.9"),
  // On another worksheet too, which is shown: Microsoft's sample of built-in functions selects before it activates.
  Select: method(({ book, sheet, area }) => {
    leaveChart(book);
    book.screen.select(sheet, area);
  }),
};

function mergeCells(range: RangeTarget, across: boolean): void {
  if (tablesIn(range).length > 0) throw mergedRangeConflict();
  const { area } = range;
  const rows = across ? Array.from({ length: rowCount(range) }, (_, index) => area.top + index) : [];
  const areas = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [{ ...area }];
  changeCells(range, () => {
    range.sheet.unmerge(area);
    range.book.noteRoom();
    for (const merged of areas) mergeArea(range, merged);
  });
}

/** Only the first cell keeps its content; in Excel that is the first one that has any. */
function mergeArea({ book, sheet }: RangeTarget, area: CellRange): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const stored = [...sheet.cells()].filter(([row, column]) => isInAreas([area], row, column));
  sheet.merge(area);
  for (const [row, column] of stored) book.noteCell(sheet, row, column);
}

function mergedRangeConflict(): HostError {
  const message =
    "Cannot complete the operation: A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.";
  return new HostError("MergedRangeConflict", message);
}

const fillKinds: Readonly<Record<string, FillKind>> = {
  FillDefault: "default",
  FillCopy: "copy",
  FillSeries: "series",
  FillFormats: "formats",
  FillValues: "values",
  FillDays: "days",
  FillWeekdays: "weekdays",
  FillMonths: "months",
  FillYears: "years",
  LinearTrend: "linear",
  GrowthTrend: "growth",
};

function fill(range: RangeTarget, [destination, fillType]: readonly unknown[]): void {
  const type = optional(fillType, text, "FillDefault");
  if (type === "FlashFill") throw notSupported("Flash Fill");
  if (destination === null || destination === undefined || destination === "")
    throw notSupported("filling as far as the cells beside go");
  const to = rangeArgument(destination, range);
  if (to.sheet !== range.sheet) throw invalidArgument("a destination on another sheet");
  const kind = choice<FillKind>(type, fillKinds);
  changeCells({ ...range, area: to.area }, () => autoFill(range, to.area, kind));
}

const removedObject = defineObject<RemovedDuplicates>({
  name: "RemoveDuplicatesResult",
  since: "1.9",
  members: {
    Removed: scalar(({ removed }) => removed),
    UniqueRemaining: scalar(({ uniqueRemaining }) => uniqueRemaining),
  },
});

function withoutDuplicates(range: RangeTarget, columns: unknown, includesHeader: unknown): HostObject {
  if (!Array.isArray(columns)) throw invalidArgument("columns that may contain duplicates");
  const keys = columns.map((column) => number(column));
  let result: RemovedDuplicates = { removed: 0, uniqueRemaining: 0 };
  changeCells(range, () => {
    result = removeDuplicates(range, keys, optional(includesHeader, flag, false));
  });
  return removedObject(result);
}
