/** What the formulas of a row must show, where the domain knows it; "" for a blank. */
import type { KpiCheckRules } from "../../domain/checks/kpi-checks";
import { findKpi } from "../../domain/kpi/catalogue";
import { computeAchievement } from "../../domain/kpi/achievement";
import { grainOf } from "../../domain/kpi/kpi-figures";
import { lists } from "../../domain/schema/lists";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, type PlacedRow, type TableSheetKey } from "../../domain/schema/plan-schema";

/** Values of computed columns by key; a column that is not named is not compared. */
export type ExpectedValues = Readonly<Record<string, string | number>>;

type Values = Readonly<Record<string, string | number | null>>;

/** The computed columns of a KPI row. */
export function expectedKpi({ values }: PlacedRow<"kpis">, rules: KpiCheckRules): ExpectedValues {
  const { kpi } = values;
  const properties = kpi === null ? undefined : rules.propertiesOf(kpi);
  if (kpi === null || !properties) return {};
  const { direction, flow, aggregation } = properties;
  const { actual, target, fiscal_year: fiscalYear, actual_through: actualThrough } = values;
  const computed = computeAchievement({ actual, target, direction, flow, fiscalYear, actualThrough }, rules);
  const grain = grainOf({ productGroup: values.product_group ?? "", region: values.region ?? "" });
  return {
    kpi_key: kpi,
    grain,
    // of an own KPI that leaves them open, formulas show a blank, which means the same
    ...(findKpi(kpi) && { aggregation, direction }),
    gap: computed.gap ?? "",
    achievement: computed.achievement ?? "",
    status: computed.status ?? "",
  };
}

/** Codes of choices (`<column>_key`) and the texts by which other sheets refer to the row. */
export function expectedOf(sheet: TableSheetKey, values: Values): ExpectedValues {
  const expected: Record<string, string> = {};
  for (const [key, column] of columnsOf(planSheets[sheet])) {
    const validation = isInput(column) ? column.input.validation : undefined;
    const code = values[key];
    if (validation === undefined || typeof code !== "string") continue;
    const isCode = "list" in validation && (lists[validation.list] as readonly string[]).includes(code);
    if (isCode) expected[`${key}_key`] = code;
  }
  return expected;
}
