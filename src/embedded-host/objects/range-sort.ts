import { choice, color, flag, number, optional, record } from "../arguments";
import { changeCells } from "../changes";
import { intersection } from "../addresses";
import { HostError, invalidArgument, notSupported } from "../host-error";
import { defineObject, method } from "../host-object";
import { columnCount, rowCount, type RangeTarget } from "../range-target";
import { sortColumns } from "../sort-columns";
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
  const isByRows = choice<boolean>(optional(orientation, String, "Rows"), { Rows: true, Columns: false });
  const { top, left, bottom, right } = range.area;
  if (range.sheet.merges.some((merge) => intersection(merge, range.area)))
    throw new HostError("MergedRangeConflict", "Merged cells of one size only can be sorted.");
  const keys = fields.map((field) => readField(field, isByRows ? columnCount(range) : rowCount(range)));
  const header = optional(hasHeaders, flag, false) ? 1 : 0;
  const body = {
    ...range,
    area: { top: top + (isByRows ? header : 0), left: left + (isByRows ? 0 : header), bottom, right },
  };
  if (body.area.top > bottom || body.area.left > right) return;
  const options = { matchCase: optional(matchCase, flag, false) };
  changeCells(body, () => (isByRows ? sortRows(body, keys, options) : sortColumns(body, keys, options)));
}

function readField(field: unknown, lines: number): SortField {
  const { key, ascending, sortOn, dataOption, color: wanted, subField } = record(field);
  if (sortOn === "Icon") throw notSupported("sorting by icons");
  if (optional(subField, String, "") !== "") throw notSupported("sorting by a field of a data type");
  const at = number(key);
  if (!Number.isInteger(at) || at < 0 || at >= lines) throw invalidArgument(`the field ${at}`);
  const on = choice<SortField["on"] & string>(optional(sortOn, String, "Value"), sortedOn);
  return {
    key: at,
    ascending: optional(ascending, flag, true),
    on,
    ...(on !== "value" && { color: color(wanted) }),
    textAsNumber: choice<boolean>(optional(dataOption, String, "Normal"), { Normal: false, TextAsNumber: true }),
  };
}
