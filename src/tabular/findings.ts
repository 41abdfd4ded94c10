// Every finding of this room: its code, its severity, its parameters. Localisation holds one text per code and language.
//
// error: the file, a row or a value is not used. warning: used, but a person should look. info: how the source was read.
// A finding about a cell has `line` and `column`, about a row `line`, about a column `column`, about the file neither.
// Parameters named `text` or `examples` quote the source (shortened to 60 characters); others are counts, codes or names.

export type TabularSeverity = "error" | "warning" | "info";

interface FindingKind {
  readonly severity: TabularSeverity;
  readonly params: readonly string[];
}

export const tabularFindingKinds = {
  // The file: nothing can be read.
  "tabular.file-empty": { severity: "error", params: [] },
  "tabular.file-too-large": { severity: "error", params: ["bytes", "limit"] },
  /** `format`: "xlsx" (or another zip package), "xls", "pdf", "gzip", "html", "xml" or "unknown". */
  "tabular.file-not-text": { severity: "error", params: ["format"] },
  /** `what`: "rows", "columns" or "cells". */
  "tabular.table-too-large": { severity: "error", params: ["what", "count", "limit"] },

  // Characters.
  /** Neither an option nor a byte order mark says it: the bytes are not UTF-8 and were read as `encoding`. */
  "tabular.encoding-assumed": { severity: "info", params: ["encoding"] },
  /** Bytes that mean nothing in `encoding`; `line` is the first place, `text` its surroundings. */
  "tabular.encoding-doubtful": { severity: "warning", params: ["encoding", "count", "text"] },
  "tabular.encoding-unknown": { severity: "error", params: ["encoding"] },
  /** The option wins over the byte order mark. */
  "tabular.encoding-contradicts-mark": { severity: "warning", params: ["encoding", "mark"] },

  // Lines and fields. Separators are given as ";", ",", "|", "tab" or "none".
  /** Two separators fit equally well: refused until the option says which. */
  "tabular.separator-ambiguous": { severity: "error", params: ["separator", "other"] },
  "tabular.separator-unknown": { severity: "error", params: ["separator"] },
  "tabular.quotes-malformed": { severity: "error", params: ["text"] },
  /** More than `limit` broken quotes swallowed lines: nothing was read from `line` on. */
  "tabular.rest-not-read": { severity: "error", params: ["limit"] },
  /** The missing cells at the end count as empty. */
  "tabular.row-too-short": { severity: "warning", params: ["fields", "expected"] },
  /** The columns of this row cannot be told apart: it is left out. */
  "tabular.row-too-long": { severity: "error", params: ["fields", "expected", "text"] },
  "tabular.title-left-out": { severity: "info", params: ["text"] },
  "tabular.total-left-out": { severity: "warning", params: ["text"] },
  "tabular.remark-left-out": { severity: "warning", params: ["text"] },
  "tabular.rows-missing": { severity: "error", params: [] },

  // Headers.
  /** The first full row looks like data; `text` is the cell that gives it away. */
  "tabular.header-missing": { severity: "error", params: ["text"] },
  /** The given header row is empty or outside of the source. */
  "tabular.header-row-unusable": { severity: "error", params: ["row"] },
  "tabular.header-row-chosen": { severity: "info", params: ["row"] },
  "tabular.header-empty": { severity: "warning", params: ["name"] },
  "tabular.header-duplicate": { severity: "warning", params: ["header", "name"] },
  "tabular.column-unknown": { severity: "error", params: ["column"] },

  // Any cell.
  /** An error value of a spreadsheet, such as #N/A. */
  "tabular.cell-error-value": { severity: "error", params: ["text"] },
  /** A dash, "n/a" and the like count as empty. */
  "tabular.placeholder-empty": { severity: "info", params: ["text", "count"] },
  /** More findings with the code `of` in this column than are listed. */
  "tabular.more-findings": { severity: "error", params: ["of", "count"] },

  // Numbers. `decimal` is "," or ".", or "none" where both marks occur equally often and neither holds.
  "tabular.number-not-understood": { severity: "error", params: ["text"] },
  /** The value fits only the other decimal mark than the one that holds for the column. */
  "tabular.number-contradicts-column": { severity: "error", params: ["text", "decimal"] },
  /** A value that has two readings, in a column where the notation is not settled. */
  "tabular.number-ambiguous": { severity: "error", params: ["text"] },
  /** Nothing settles the decimal mark of the column: its `count` open values are refused. */
  "tabular.decimal-ambiguous": { severity: "error", params: ["count", "examples"] },
  /** Both notations occur: `commas` values fit only the decimal comma, `points` only the decimal point. */
  "tabular.decimal-contradictory": { severity: "warning", params: ["commas", "points", "examples"] },
  /** The column left it open; the column `from` decided, `text` is its evidence. */
  "tabular.decimal-from-column": { severity: "info", params: ["decimal", "from", "text", "count"] },
  /** Some values bear a percent sign, others do not; the rarer kind is refused by row. */
  "tabular.percent-mixed": { severity: "error", params: ["text", "percent", "plain"] },

  // Dates. `order` is "dmy", "mdy" or "ymd", or "none" where two orders occur equally often and neither holds.
  "tabular.date-not-understood": { severity: "error", params: ["text"] },
  /** Written like a date, but no calendar has that day. */
  "tabular.date-impossible": { severity: "error", params: ["text"] },
  "tabular.date-contradicts-column": { severity: "error", params: ["text", "order"] },
  "tabular.date-ambiguous": { severity: "error", params: ["text"] },
  "tabular.date-order-ambiguous": { severity: "error", params: ["count", "examples"] },
  "tabular.date-order-contradictory": { severity: "warning", params: ["examples"] },
  "tabular.date-order-from-column": { severity: "info", params: ["order", "from", "text", "count"] },
  /** Two-digit years: 00–29 are read as 2000–2029, 30–99 as 1930–1999. `read` is the first one as ISO date. */
  "tabular.two-digit-years": { severity: "info", params: ["count", "text", "read"] },
  /** A time of day other than midnight was left away; the day stands as written, in no time zone. */
  "tabular.time-left-out": { severity: "info", params: ["count", "text"] },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type TabularCode = keyof typeof tabularFindingKinds;

/** The parameters that a code takes: exactly the listed names. */
export type TabularParams<Code extends TabularCode> = Readonly<
  Record<(typeof tabularFindingKinds)[Code]["params"][number], string | number>
>;

/** One expected problem or remark, without any text for people. */
export interface TabularFinding {
  readonly code: TabularCode;
  readonly severity: TabularSeverity;
  readonly line?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where a finding belongs: the line or sheet row, the header of the column. */
export interface FindingPlace {
  readonly line?: number;
  readonly column?: string;
}

/** Makes a finding of the given kind at the given place; the severity comes with the code. */
export function tabularFinding<Code extends TabularCode>(
  code: Code,
  place: FindingPlace,
  params: TabularParams<Code>,
): TabularFinding {
  return { code, severity: tabularFindingKinds[code].severity, ...place, params };
}

const quoteLength = 60;

/** Shortens text of the source for a parameter. */
export function quoteSource(text: string): string {
  return text.length > quoteLength ? `${text.slice(0, quoteLength - 1)}…` : text;
}
