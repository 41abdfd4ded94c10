/** Filters of the user's that hide rows, as a host tells them and takes them. */

/** A point in time, as exact as said. */
export interface FilterDate {
  /** ISO 8601. */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** What lets rows of a column through. Only kinds that Excel sets again just as they were. */
export type FilterCriteria =
  | { readonly filterOn: "Values"; readonly values: readonly (string | FilterDate)[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: "And" | "Or";
    }
  /** `criterion1` is how many items, or what part of them. */
  | {
      readonly filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly criterion1: string;
    }
  | { readonly filterOn: "Dynamic"; readonly dynamicCriteria: string };

export interface FilteredColumn {
  /** Counted from the first column of the filter, from 0. */
  readonly index: number;
  /** Of a table's column. */
  readonly header?: string;
  /** Missing where the host does not tell them so that they could be set again: colours, icons, and what it keeps back. */
  readonly criteria?: FilterCriteria;
}

/** What a column of a table is filtered by from now on. */
export interface ColumnCriteria {
  readonly table: string;
  /** Counted from the first column of the table, from 0. */
  readonly index: number;
  readonly criteria: FilterCriteria;
}

/** A filter with a criterion. */
export interface FilterSnapshot {
  readonly sheet: string;
  /** Missing for the filter of the sheet itself, outside of tables. */
  readonly table?: string;
  /** None where the host does not tell which ones are filtered. */
  readonly columns: readonly FilteredColumn[];
}
