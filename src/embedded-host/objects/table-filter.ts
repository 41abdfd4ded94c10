import { text } from "../arguments";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import { clearFilters, filterColumn } from "../table-filtering";
import type { TableTarget } from "../table-resize";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

/** The filter of one column: values only, other criteria are refused. */
export const filterObject = defineObject<ColumnTarget>({
  name: "Filter",
  members: {
    ApplyValuesFilter: method((column, [values]) => {
      if (!Array.isArray(values)) throw invalidArgument("a list of values expected");
      if (values.some((value) => typeof value !== "string")) throw notSupported("a filter of dates");
      filterColumn(
        column,
        column.index,
        values.map((value) => text(value)),
      );
    }, "1.2"),
    Clear: method((column) => filterColumn(column, column.index, undefined), "1.2"),
  },
});

export const autoFilterObject = defineObject<TableTarget>({
  name: "AutoFilter",
  since: "1.9",
  members: {
    IsDataFiltered: scalar(({ table }) => table.isFiltered),
    ClearCriteria: method(clearFilters, "1.9"),
  },
});
