import type { CellState, DateOrder, DecimalMark } from "./raw-table";
import type { TabularFinding } from "./findings";

// What readNumbers, readDates and readTexts give back. `values` and `states` are aligned with `table.rows`;
// a value is undefined exactly where its state is not "value".

export interface TypedColumn<Value> {
  readonly header: string;
  readonly values: readonly (Value | undefined)[];
  readonly states: readonly CellState[];
  readonly findings: readonly TabularFinding[];
}

/** Numbers as meant: "12 %" is 0.12, "(5)" and "5-" are −5. */
export interface NumberColumn extends TypedColumn<number> {
  /** The decimal mark that held for text cells; undefined if no cell needed one or none could be settled. */
  readonly decimal: DecimalMark | undefined;
  /** Whether the read values bore a percent sign and were divided by 100. */
  readonly percent: boolean;
  /** Currency mark per row as ISO code ("EUR") or, where the sign is shared by many, as written ("$"). */
  readonly currencies: readonly (string | undefined)[];
}

/** Days as ISO text (`yyyy-mm-dd`), which sorts and compares as text. */
export interface DateColumn extends TypedColumn<string> {
  /** The order of day, month and year that held; undefined if no cell needed one or none could be settled. */
  readonly order: DateOrder | undefined;
}

/** Trimmed text; numbers of a sheet stand as JavaScript writes them ("4711"). */
export type TextColumn = TypedColumn<string>;
