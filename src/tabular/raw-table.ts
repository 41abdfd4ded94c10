// A table as it was found: cells are still what the file or the sheet holds. Typing a column is a second step, because
// only the reader of a column knows what it should hold.

/** One cell as found: text in a CSV; text, number or boolean in a sheet; null or "" is an empty cell. */
export type RawCell = string | number | boolean | null;

/** One row with its place in the source: the 1-based line on which it starts (CSV) or the 1-based sheet row. */
export interface RawRow {
  readonly line: number;
  /** As many cells as the table has headers. */
  readonly cells: readonly RawCell[];
}

/** Why a row is not among the rows of the table. Each one also has a finding at its line. */
export type LeftOutReason = "title" | "total" | "remark" | "too-many-fields" | "quotes";

/** A row that is kept apart, with its cells as split (their number may differ from the headers). */
export interface LeftOutRow extends RawRow {
  readonly reason: LeftOutReason;
}

/** How the source was read. `headerRow` is a 1-based line or sheet row, 0 if the source has no header row. */
export type TabularFormat =
  | { readonly kind: "csv"; readonly encoding: string; readonly separator: string; readonly headerRow: number }
  | { readonly kind: "sheet"; readonly headerRow: number };

/** A table as found. Headers are trimmed, never empty and unique; blank rows are gone. */
export interface RawTable {
  readonly format: TabularFormat;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly leftOut: readonly LeftOutRow[];
}

export type DecimalMark = "," | ".";
export type DateOrder = "dmy" | "mdy" | "ymd";

/** What the caller settles. What is absent is decided by evidence, or refused with a finding. */
export interface TabularOptions {
  /** Label of the text encoding, for example "utf-8" or "windows-1252". */
  readonly encoding?: string | undefined;
  /** One character, for example ";" or "\t". */
  readonly separator?: string | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dates?: DateOrder | undefined;
  /** 1-based line or sheet row of the headers; 0: there are none, columns are then called A, B, C … */
  readonly headerRow?: number | undefined;
  /** Rows with totals and closing remarks are left out and reported, unless this says "keep". */
  readonly totals?: "leave-out" | "keep" | undefined;
  /** The day that serial number 0 or 1 means in the sheet; 1900 unless given. */
  readonly dateSystem?: 1900 | 1904 | undefined;
}

/** What became of a cell: a value, nothing there, or something there that is not understood (see the findings). */
export type CellState = "value" | "empty" | "bad";
