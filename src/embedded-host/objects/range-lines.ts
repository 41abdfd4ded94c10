/** Members of a range about its rows and columns: hidden ones and groups. */
import type { LineAxis } from "../../package/workbook-file";
import { flag } from "../arguments";
import { formatLocal, lastColumn, lastRow } from "../addresses";
import { eventTypes, wholeWorkbook } from "../events";
import { commonValue } from "../format-target";
import { requireRight } from "../guarded-file";
import { invalidArgument, notSupported } from "../host-error";
import { method, scalar, type Members } from "../host-object";
import { sheetId } from "../object-ids";
import { group, showDetails, ungroup } from "../outline";
import type { RangeTarget } from "../range-target";

export const rangeLines: Members<RangeTarget> = {
  RowHidden: scalar(readRowHidden, writeRowHidden, "1.2"),
  ColumnHidden: scalar(readColumnHidden, writeColumnHidden, "1.2"),
  Hidden: scalar(readHidden, undefined, "1.2"),
  Group: method(({ sheet, area }, [option]) => group(sheet, ...linesOf(area, option)), "1.10"),
  Ungroup: method(({ book, sheet, area }, [option]) => {
    ungroup(sheet, ...linesOf(area, option));
    book.noteHiddenRows();
  }, "1.10"),
  ShowGroupDetails: method((range, [option]) => showGroup(range, option, true), "1.10"),
  HideGroupDetails: method((range, [option]) => showGroup(range, option, false), "1.10"),
};

function showGroup({ book, sheet, area }: RangeTarget, option: unknown, show: boolean): void {
  showDetails(sheet, ...linesOf(area, option), show);
  book.noteHiddenRows();
}

function readRowHidden({ sheet, area }: RangeTarget): boolean | null {
  return commonValue(sheet.lines.rowsIn(area.top, area.bottom).map((row) => sheet.isRowHidden(row)));
}

function writeRowHidden({ book, sheet, area }: RangeTarget, value: unknown): void {
  requireRight(sheet, "formatRows");
  if (area.top === 0 && area.bottom === lastRow) throw notSupported("hiding all rows of a sheet");
  sheet.setRowHidden(area.top, area.bottom, flag(value));
  book.noteHiddenRows();
  const worksheetId = sheetId(sheet);
  book.events.raise(eventTypes.sheetRowHiddenChanged, [worksheetId, wholeWorkbook], {
    address: formatLocal({ ...area, left: 0, right: lastColumn }),
    changeType: value === true ? "Hidden" : "Unhidden",
    source: book.events.source,
    worksheetId,
  });
}

function readColumnHidden({ sheet, area }: RangeTarget): boolean | null {
  return commonValue(sheet.lines.columnsIn(area.left, area.right).map((column) => sheet.isColumnHidden(column)));
}

function writeColumnHidden({ sheet, area }: RangeTarget, value: unknown): void {
  if (area.left === 0 && area.right === lastColumn) throw notSupported("hiding all columns of a sheet");
  sheet.setColumnHidden(area.left, area.right, flag(value));
}

/** A cell is hidden by its row or by its column. */
function readHidden(range: RangeTarget): boolean | null {
  const [rows, columns] = [readRowHidden(range), readColumnHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/**
 * "An `InvalidArgument` error is thrown when the group option differs from the range's `isEntireRow` or
 * `isEntireColumn` property": the declaration of Range.group.
 */
function linesOf(area: RangeTarget["area"], option: unknown): [LineAxis, { first: number; last: number }] {
  const isEntireRow = area.left === 0 && area.right === lastColumn;
  const isEntireColumn = area.top === 0 && area.bottom === lastRow;
  if (option === "ByRows" && !isEntireColumn) return ["rows", { first: area.top, last: area.bottom }];
  if (option === "ByColumns" && !isEntireRow) return ["columns", { first: area.left, last: area.right }];
  throw invalidArgument(`grouping ${JSON.stringify(option)} of this range`);
}
