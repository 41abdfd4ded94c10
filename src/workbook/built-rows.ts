/**
 * Tells rows that a build has written from those that people have changed, for as long as their table is not there: in
 * a large workbook the cells come in several batches.
 */
import { isBlank } from "../domain/cell-value";
import type { TableSheetKey } from "../domain/schema/plan-schema";
import { isImportSource } from "../localisation/import-source";
import { codeOf } from "../localisation/list-labels";

/** What stands in the input columns of a row, by column key. */
export type RowValues = ReadonlyMap<string, string | number | boolean>;

/** Columns of the start rows of sheets that not every plan has. */
const startColumns = {
  customer_goals: () => [],
  gap: () => ["kpi", "fiscal_year", "baseline_method"],
  swot: () => [],
  tows: () => [],
  competitors: () => [],
  potential: () => [],
  history: () => [],
  exchange: () => [],
  prices: () => [],
  selection: () => ["part", "criterion", "scale", "weight"],
  self_check: () => ["part", "dimension", "item"],
  reviews: () => ["section", "next_review"],
} as const;

/** The columns that a build fills in a row, by what the row says. Every row that it makes has an id. */
const builtColumns: Readonly<Record<TableSheetKey, (values: RowValues) => readonly string[]>> = {
  settings: () => ["kind", "name", "number", "unit"],
  profile: (values) => {
    const isCompany = codeOf("profile_field", String(values.get("field") ?? "")) === "company";
    return ["section", "field", ...(isCompany ? ["value_text", "as_of", "confidence"] : [])];
  },
  team: () => [],
  contacts: () => [],
  kpis: (values) => {
    const source = values.get("source");
    const isImported = typeof source === "string" && isImportSource(source);
    return ["kpi", "fiscal_year", "unit", ...(isImported ? importedColumns : [])];
  },
  goals: () => ["kind"],
  measures: () => [],
  ...startColumns,
};

const importedColumns: readonly string[] = [
  "product_group",
  "region",
  "segment",
  "actual",
  "numerator",
  "denominator",
  "actual_from",
  "actual_through",
  "source",
  "method",
  "as_of",
  "next_due",
  "confidence",
];

/** True where only columns are filled that a build fills. */
export function isRowBuilt(key: TableSheetKey, values: RowValues): boolean {
  const built = new Set(["id", ...builtColumns[key](values)]);
  const filled = [...values].filter(([, value]) => !isBlank(value));
  return filled.length === 0 || (values.has("id") && filled.every(([column]) => built.has(column)));
}
