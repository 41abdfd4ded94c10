import { flag, number, optional, record } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method } from "../host-object";
import { bodyOf } from "../range-target";
import { sortRows, type SortField } from "../sort-rows";
import type { TableTarget } from "../table-resize";

export const tableSortObject = defineObject<TableTarget>({
  name: "TableSort",
  members: { Apply: method((target, [fields, matchCase]) => apply(target, fields, matchCase), "1.2") },
});

/** Sorts the table's rows once; Excel would also mark the column as sorted, which nothing here shows. */
function apply({ book, sheet, table }: TableTarget, fields: unknown, matchCase: unknown): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields to sort by");
  if (optional(matchCase, flag, false))
    throw notSupported("sorting with a difference between capital and small letters");
  if (table.isFiltered) throw notSupported("sorting a filtered table");
  const keys = fields.map((field) => readField(field, table.columns.length));
  const body = { book, sheet, area: bodyOf(table) };
  changeCells(body, () => sortRows(body, keys));
}

function readField(field: unknown, columns: number): SortField {
  const { key, ascending, sortOn } = record(field);
  if (optional(sortOn, String, "Value") !== "Value") throw notSupported(`sorting on ${String(sortOn)}`);
  const column = number(key);
  if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument(`the column ${column}`);
  return { key: column, ascending: optional(ascending, flag, true) };
}
