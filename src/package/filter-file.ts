/** Filters over the columns of a table or of a range: part of the contract in `workbook-file.ts`. */
import type { CellRange } from "./workbook-file";

export type FilterOperator =
  "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

export interface FilterCondition {
  readonly operator: FilterOperator;
  /** Number as text, or text that may hold the wildcards `*` and `?` (`~` takes the next one literally). */
  readonly value: string;
}

export type DatePart = "year" | "month" | "day" | "hour" | "minute" | "second";

/** All points in time that agree with the date down to this part. Months and days count from 1. */
export interface DateGroup {
  readonly precision: DatePart;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What lets rows through. `unknown` is one that is kept in the file but not understood here. */
export type FilterCriterion =
  /** Texts as cells show them, "" for empty cells. */
  | { readonly kind: "values"; readonly texts: readonly string[]; readonly dates: readonly DateGroup[] }
  | { readonly kind: "custom"; readonly all: boolean; readonly conditions: readonly FilterCondition[] }
  | {
      readonly kind: "top";
      readonly fromTop: boolean;
      readonly isPercent: boolean;
      readonly count: number;
      /** The last value that came through when the filter was applied. */
      readonly limit?: number;
    }
  /** `type` as the file names it: `aboveAverage`, `thisYear`, `Q1`, `M12`. Dates: from `value` up to, without, `maximum`. */
  | { readonly kind: "dynamic"; readonly type: string; readonly value?: number; readonly maximum?: number }
  /** "#RRGGBB"; undefined for cells without fill or with the automatic font colour. */
  | { readonly kind: "color"; readonly of: "cell" | "font"; readonly color: string | undefined }
  | { readonly kind: "unknown" };

export interface SortCondition {
  /** Column of the range, from 0. */
  readonly column: number;
  readonly descending: boolean;
  readonly on: "value" | "cellColor" | "fontColor" | "icon";
  /** For sorting on a colour. */
  readonly color?: string;
}

/** How the rows were last sorted. */
export interface SortState {
  readonly matchCase: boolean;
  readonly byStrokes: boolean;
  readonly conditions: readonly SortCondition[];
}

export interface FilterFile {
  /** The row with the buttons, and the rows that are filtered; undefined where there is no filter. */
  readonly range: CellRange | undefined;
  /** True where a criterion is set on any column. */
  readonly isFiltered: boolean;
  readonly sort: SortState | undefined;
  criterion(column: number): FilterCriterion | undefined;
  /** Sets the column's criterion or removes it; rows are hidden and shown separately. */
  setCriterion(column: number, criterion: FilterCriterion | undefined): void;
  /** Notes how the rows were sorted, which moves none of them. */
  setSort(sort: SortState | undefined): void;
}

/** The filter of a sheet, over cells that belong to no table. */
export interface SheetFilterFile extends FilterFile {
  /** Puts a filter without criteria over the range, or takes it away. */
  setRange(range: CellRange | undefined): void;
}
