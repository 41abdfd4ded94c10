import type { SortCondition, SortState } from "../../package/workbook-file";
import { choice, color, flag, number, optional, record } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import { bodyOf } from "../range-target";
import { sortRows, type SortField } from "../sort-rows";
import type { TableTarget } from "../table-resize";

export const tableSortObject = defineObject<TableTarget>({
  name: "TableSort",
  members: {
    Fields: scalar(({ table }) => (table.filter.sort?.conditions ?? []).map(apiField), undefined, "1.2"),
    MatchCase: scalar(({ table }) => table.filter.sort?.matchCase ?? false, undefined, "1.2"),
    Method: scalar(({ table }) => (table.filter.sort?.byStrokes === true ? "StrokeCount" : "PinYin"), undefined, "1.2"),
    Apply: method((target, [fields, matchCase, sortMethod]) => apply(target, fields, matchCase, sortMethod), "1.2"),
    // The order of the rows stays, only the marks on the buttons go.
    Clear: method(({ table }) => table.filter.setSort(undefined), "1.2"),
    Reapply: method((target) => {
      const { sort } = target.table.filter;
      if (sort) sortBody(target, sort);
    }, "1.2"),
  },
});

function apply(target: TableTarget, fields: unknown, matchCase: unknown, sortMethod: unknown): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields to sort by");
  const columns = target.table.columns.length;
  const sort = {
    matchCase: optional(matchCase, flag, false),
    byStrokes: choice<boolean>(optional(sortMethod, String, "PinYin"), { PinYin: false, StrokeCount: true }),
    conditions: fields.map((field) => readField(field, columns)),
  };
  sortBody(target, sort);
  target.table.filter.setSort(sort);
}

function sortBody({ book, sheet, table }: TableTarget, { conditions, matchCase }: SortState): void {
  const body = { book, sheet, area: bodyOf(table) };
  changeCells(body, () => sortRows(body, conditions.map(sortField), { matchCase }));
}

function sortField({ column, descending, on, color: wanted }: SortCondition): SortField {
  if (on === "icon") throw notSupported("sorting by icons");
  return { key: column, ascending: !descending, on, color: wanted };
}

const sortedOn: Readonly<Record<string, "value" | "cellColor" | "fontColor">> = {
  Value: "value",
  CellColor: "cellColor",
  FontColor: "fontColor",
};

function readField(field: unknown, columns: number): SortCondition {
  const { key, ascending, sortOn, dataOption, color: wanted } = record(field);
  if (sortOn === "Icon") throw notSupported("sorting by icons");
  if (optional(dataOption, String, "Normal") !== "Normal")
    throw notSupported(`sorting ${String(dataOption)} in tables`);
  const column = number(key);
  if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument(`the column ${column}`);
  const on = choice(optional(sortOn, String, "Value"), sortedOn);
  return {
    column,
    descending: !optional(ascending, flag, true),
    on,
    ...(on !== "value" && { color: color(wanted) }),
  };
}

function apiField({ column, descending, on, color: wanted }: SortCondition): unknown {
  const sortOn = on === "icon" ? "Icon" : on === "value" ? "Value" : on === "cellColor" ? "CellColor" : "FontColor";
  return { key: column, ascending: !descending, sortOn, ...(wanted !== undefined && { color: wanted }) };
}
