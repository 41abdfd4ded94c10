import { choice, color, flag, number, optional, record } from "../arguments";
import { changeCells } from "../changes";
import { intersection } from "../addresses";
import { HostError, invalidArgument, notSupported } from "../host-error";
import { defineObject, method } from "../host-object";
import { columnCount, type RangeTarget } from "../range-target";
import { sortRows, type SortField } from "../sort-rows";

/** Sorts the cells of a range, with or without a header row. */
export const rangeSortObject = defineObject<RangeTarget>({
  name: "RangeSort",
  since: "1.2",
  members: { Apply: method(apply) },
});

const sortedOn = { Value: "value", CellColor: "cellColor", FontColor: "fontColor" } as const;

function apply(range: RangeTarget, [fields, matchCase, hasHeaders, orientation]: readonly unknown[]): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields to sort by");
  if (optional(orientation, String, "Rows") !== "Rows") throw notSupported("sorting columns from left to right");
  const { top, left, bottom, right } = range.area;
  if (range.sheet.merges.some((merge) => intersection(merge, range.area)))
    throw new HostError("MergedRangeConflict", "Merged cells of one size only can be sorted.");
  const keys = fields.map((field) => readField(field, columnCount(range)));
  const body = { ...range, area: { top: top + (optional(hasHeaders, flag, false) ? 1 : 0), left, bottom, right } };
  if (body.area.top > bottom) return;
  changeCells(body, () => sortRows(body, keys, { matchCase: optional(matchCase, flag, false) }));
}

function readField(field: unknown, columns: number): SortField {
  const { key, ascending, sortOn, dataOption, color: wanted, subField } = record(field);
  if (sortOn === "Icon") throw notSupported("sorting by icons");
  if (optional(subField, String, "") !== "") throw notSupported("sorting by a field of a data type");
  const column = number(key);
  if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument(`the column ${column}`);
  const on = choice<SortField["on"] & string>(optional(sortOn, String, "Value"), sortedOn);
  return {
    key: column,
    ascending: optional(ascending, flag, true),
    on,
    ...(on !== "value" && { color: color(wanted) }),
    textAsNumber: choice<boolean>(optional(dataOption, String, "Normal"), { Normal: false, TextAsNumber: true }),
  };
}
