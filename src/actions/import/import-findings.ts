// Every finding that an import adds to those of the tabular room: its code, its severity, its parameters.
//
// error: the file, a line or an option is not used. warning: used, but a person should look. info: how it was read.
// `line` is the 1-based line or sheet row of the source, `column` a header of the source.
import type { TabularFinding } from "../../tabular/findings";

interface FindingKind {
  readonly severity: ImportFinding["severity"];
  readonly params: readonly string[];
}

export const importFindingKinds = {
  // Options.
  /** `entry` is not `field=column` (option "map") or `column=value` (option "where"). */
  "import.option-malformed": { severity: "error", params: ["option", "entry"] },
  "import.field-unknown": { severity: "error", params: ["field", "fields"] },
  "import.column-unknown": { severity: "error", params: ["option", "name", "columns"] },
  "import.field-mapped-twice": { severity: "error", params: ["field", "one", "two"] },
  "import.column-mapped-twice": { severity: "error", params: ["name", "field", "other"] },
  /** The plan was filled by `remembered`; `filter` selects other lines. */
  "import.filter-differs": { severity: "error", params: ["filter", "remembered"] },
  "import.filter-column-missing": { severity: "error", params: ["filter"] },
  "import.filter-remembered": { severity: "info", params: ["filter"] },
  /** None of the `lines` has the wanted values. */
  "import.no-line-left": { severity: "error", params: ["filter", "lines"] },

  // The source as a whole.
  /** A table or sheet of the plan itself. */
  "import.source-is-plan": { severity: "error", params: ["name"] },

  // Columns.
  "import.needed-column-missing": { severity: "error", params: ["field", "columns"] },
  "import.revenue-missing": { severity: "error", params: ["columns"] },
  /** Several columns may hold a field that is needed. */
  "import.needed-column-ambiguous": { severity: "error", params: ["field", "candidates"] },
  /** Several columns may hold a field that is not needed: it stays unused. */
  "import.column-ambiguous": { severity: "warning", params: ["field", "candidates"] },
  "import.header-currency-differs": { severity: "error", params: ["currency", "wanted"] },
  /** The header says that the values are thousands. */
  "import.header-thousands": { severity: "error", params: [] },
  "import.several-customers": { severity: "warning", params: ["count", "examples"] },

  // How columns were read.
  /** `scale` is "percent" or "fraction"; `text` is an example as written, `value` the same as a fraction. */
  "import.discount-scale": { severity: "info", params: ["scale", "text", "value"] },
  /** The values would fit the other scale as well. */
  "import.discount-scale-doubtful": { severity: "warning", params: ["scale", "text", "value"] },
  /** Most values are above 100 %: the column holds amounts. */
  "import.discounts-are-amounts": { severity: "error", params: ["text"] },
  /** A discount above 100 %, in one line. */
  "import.discount-above-all": { severity: "error", params: ["text"] },
  /** Every value of the column is negative: read as if it were positive. */
  "import.signs-turned": { severity: "info", params: ["count"] },
  "import.signs-mixed": { severity: "warning", params: ["count"] },
  /** Cells of a column that the KPI figures need: `count` lines do not enter those that need `field`. */
  "import.cells-empty": { severity: "warning", params: ["field", "count"] },
  "import.discount-empty": { severity: "info", params: ["count"] },
  "import.currency-missing": { severity: "warning", params: ["count"] },
  "import.unit-missing": { severity: "info", params: ["count", "unit"] },
  "import.order-missing": { severity: "warning", params: ["count"] },
  "import.article-missing": { severity: "warning", params: ["count"] },
  "import.buying-unit-missing": { severity: "warning", params: ["count"] },
  "import.group-not-stated": { severity: "info", params: ["count"] },
  "import.region-not-stated": { severity: "info", params: ["count"] },
  "import.credit-notes": { severity: "info", params: ["count"] },
  "import.duplicate-lines": { severity: "info", params: ["count", "lines"] },
  "import.discount-of-all": { severity: "warning", params: ["count"] },

  // Lines.
  "import.cell-missing": { severity: "error", params: ["field"] },
  "import.cell-not-understood": { severity: "error", params: ["text"] },
  "import.other-currency": { severity: "error", params: ["currency", "wanted", "count", "lines"] },
  /** Lines dated after `today`; `last` is the latest date. */
  "import.dates-in-future": { severity: "error", params: ["count", "lines", "last", "today"] },
  /** Lines that the filter wants and that were left out. */
  "import.lines-left-out": { severity: "warning", params: ["count", "total"] },
  /** Lines that the filter leaves out anyway and that hold something not understood. */
  "import.other-lines-broken": { severity: "info", params: ["count"] },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type ImportCode = keyof typeof importFindingKinds;

/** One expected problem or remark of an import, without any text for people. */
export interface ImportFinding {
  readonly code: ImportCode | TabularFinding["code"];
  readonly severity: "error" | "warning" | "info";
  readonly line?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type ImportParams<Code extends ImportCode> = Readonly<
  Record<(typeof importFindingKinds)[Code]["params"][number], string | number>
>;

/** Makes a finding of an import; the severity comes with the code. */
export function importFinding<Code extends ImportCode>(
  code: Code,
  place: { readonly line?: number; readonly column?: string },
  params: ImportParams<Code>,
): ImportFinding {
  return { code, severity: importFindingKinds[code].severity, ...place, params };
}
