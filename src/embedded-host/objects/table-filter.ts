import type { FilterCriterion } from "../../package/workbook-file";
import { number, optional } from "../arguments";
import { surroundingRegion } from "../data-regions";
import {
  apiCriteria,
  colorCriterion,
  customCriterion,
  dynamicCriterion,
  readCriteria,
  topCriterion,
  valuesCriterion,
} from "../filter-criteria";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import { isSameRange } from "../addresses";
import { tablesIn, type RangeTarget } from "../range-target";
import {
  clearCriteria,
  filterColumn,
  filterOfTable,
  hideRows,
  removeFilter,
  type FilterTarget,
} from "../table-filtering";
import type { TableTarget } from "../table-resize";
import { rangeArgument, rangeObject } from "./range";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

/** The filter of one column. */
export const filterObject = defineObject<ColumnTarget>({
  name: "Filter",
  members: {
    Criteria: scalar(({ table, index }) => apiCriteria(table.filter.criterion(index)), undefined, "1.2"),
    Apply: method((column, [criteria]) => apply(column, readCriteria(criteria, column.book)), "1.2"),
    ApplyValuesFilter: method((column, [values]) => apply(column, valuesCriterion(values)), "1.2"),
    ApplyCustomFilter: method(
      (column, [first, second, operator]) => apply(column, customCriterion(first, second, operator, column.book)),
      "1.2",
    ),
    ApplyTopItemsFilter: method((column, [count]) => apply(column, topCriterion(number(count), true, false)), "1.2"),
    ApplyTopPercentFilter: method((column, [count]) => apply(column, topCriterion(number(count), true, true)), "1.2"),
    ApplyBottomItemsFilter: method(
      (column, [count]) => apply(column, topCriterion(number(count), false, false)),
      "1.2",
    ),
    ApplyBottomPercentFilter: method(
      (column, [count]) => apply(column, topCriterion(number(count), false, true)),
      "1.2",
    ),
    ApplyDynamicFilter: method((column, [criteria]) => apply(column, dynamicCriterion(criteria)), "1.2"),
    ApplyCellColorFilter: method((column, [color]) => apply(column, colorCriterion(color, "cell")), "1.2"),
    ApplyFontColorFilter: method((column, [color]) => apply(column, colorCriterion(color, "font")), "1.2"),
    ApplyIconFilter: method(() => {
      throw notSupported("filters by icons");
    }, "1.2"),
    Clear: method((column) => apply(column, undefined), "1.2"),
  },
});

function apply(column: ColumnTarget, criterion: FilterCriterion | undefined): void {
  filterColumn(filterOfTable(column), column.index, criterion);
}

/** The filter of a table, or that of a sheet outside of its tables. */
export const autoFilterObject = defineObject<FilterTarget>({
  name: "AutoFilter",
  members: {
    Enabled: scalar(({ filter }) => filter.range !== undefined, undefined, "1.9"),
    IsDataFiltered: scalar(({ filter }) => filter.isFiltered, undefined, "1.9"),
    Criteria: scalar(readAll, undefined, "1.9"),
    Apply: method((target, [range, index, criteria]) => applyTo(target, range, index, criteria), "1.9"),
    ClearColumnCriteria: method((target, [index]) => filterColumn(target, number(index), undefined), "1.14"),
    ClearCriteria: method((target) => {
      clearCriteria(target);
      target.filter.setSort(undefined);
    }, "1.9"),
    GetRange: method((target) => {
      const range = rangeOf(target);
      if (range) return rangeObject(range);
      throw itemNotFound("a range that is filtered");
    }, "1.9"),
    GetRangeOrNullObject: method((target) => {
      const range = rangeOf(target);
      return range ? rangeObject(range) : null;
    }, "1.9"),
    Reapply: method(hideRows, "1.9"),
    Remove: method(remove, "1.9"),
  },
});

/** One for each column, `null` where it has none; `null` as a whole where nothing is filtered. */
function readAll({ filter }: FilterTarget): unknown {
  const { range } = filter;
  if (range === undefined) return null;
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => apiCriteria(filter.criterion(index)));
}

function rangeOf({ book, sheet, filter }: FilterTarget): RangeTarget | undefined {
  return filter.range && { book, sheet, area: filter.range };
}

function remove(target: FilterTarget): void {
  const { book, sheet, table } = target;
  if (table) return removeFilter({ book, sheet, table });
  clearCriteria(target);
  sheet.filter.setRange(undefined);
}

/** A range inside of a table means the filter of that table; one cell stands for the block of data around it. */
function applyTo(target: FilterTarget, value: unknown, index: unknown, criteria: unknown): void {
  const { book, sheet } = target;
  const range = rangeArgument(value, target);
  if (range.sheet !== sheet) throw invalidArgument("a range of another sheet");
  const [table] = tablesIn(range);
  const chosen = table ? filterOfTable({ book, sheet, table }) : target;
  if (target.table && target.table !== table) throw invalidArgument("a range outside of the table");
  if (table) table.setShowFilterButton(true);
  else cover(target, range);
  const column = optional<number | undefined>(index, number, undefined);
  if (column === undefined) return;
  const criterion = criteria === null || criteria === undefined ? undefined : readCriteria(criteria, book);
  filterColumn(chosen, column, criterion);
}

/** Another range than before begins without criteria. */
function cover(target: FilterTarget, { area }: RangeTarget): void {
  const { sheet, filter } = target;
  const isCell = area.top === area.bottom && area.left === area.right;
  const wanted = isCell ? surroundingRegion(sheet, { row: area.top, column: area.left }) : area;
  if (filter.range && isSameRange(filter.range, wanted)) return;
  clearCriteria(target);
  sheet.filter.setRange(wanted);
}
