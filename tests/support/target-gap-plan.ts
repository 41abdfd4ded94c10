// A plan whose KPIs meet what the target-gap wizard has to tell apart: sums, ratios, less is better, years cut off.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { NewPlan } from "../../src/workbook/new-plan";
import { noRows, rowOf, settingsOf } from "./plan-files";

type KpiCells = Partial<PlanRows["kpis"]>;

let count = 0;
const kpi = (cells: KpiCells) => rowOf("kpis", { id: `KP${String((count += 1)).padStart(6, "0")}`, ...cells });

/** Revenue of two product groups; the fiscal year begins in April, and the last one is not over. */
const revenue = [2022, 2023, 2024, 2025].flatMap((year, index) =>
  ["Tea", "Coffee"].map((group) =>
    kpi({
      ...{ kpi: "revenue", product_group: group, fiscal_year: year, unit: "EUR" },
      actual: (group === "Tea" ? 40_000 : 60_000) + index * (group === "Tea" ? 1_500 : 4_500),
    }),
  ),
);

const margins = [2023, 2024, 2025].flatMap((year, index) =>
  ["Tea", "Coffee"].map((group) =>
    kpi({
      ...{ kpi: "gross_margin_pct", product_group: group, fiscal_year: year, unit: "%" },
      ...{ numerator: 200 + index * 10, denominator: group === "Tea" ? 500 : 900 },
      actual: (200 + index * 10) / (group === "Tea" ? 500 : 900),
    }),
  ),
);

const kpis: readonly PlanRows["kpis"][] = [
  ...revenue,
  kpi({ kpi: "revenue", product_group: "Tea", fiscal_year: 2027, target: 60_000, unit: "EUR" }),
  kpi({ kpi: "revenue", product_group: "Coffee", fiscal_year: 2027, target: 90_000, unit: "EUR" }),
  ...margins,
  ...[2023, 2024, 2025].map((year, index) =>
    kpi({ kpi: "returns", fiscal_year: year, unit: "EUR", actual: [4_000, -500, 5_200][index] ?? 0 }),
  ),
  kpi({ kpi: "returns", fiscal_year: 2026, unit: "EUR", target: 3_000 }),
  kpi({ kpi: "complaints", fiscal_year: 2025, unit: "n", actual: 20, actual_through: "2024-12-31" }),
  kpi({ kpi: "order_structure", fiscal_year: 2025, unit: "%", actual: 0.4 }),
];

const measures: readonly PlanRows["measures"][] = [
  rowOf("measures", { id: "ME000001", kind: "project", title: "Shelf plan", status: "open" }),
  rowOf("measures", {
    ...{ id: "ME000002", kind: "project", title: "Second range", status: "open", kpi: "revenue", product_group: "Tea" },
    ...{ ansoff: "product_development", contribution: 6_000, probability: 0.5, effective_from: "2025-10-01" },
  }),
  rowOf("measures", {
    ...{ id: "ME000003", title: "Dropped", status: "cancelled", kpi: "revenue" },
    contribution: 9_000,
  }),
  rowOf("measures", {
    ...{ id: "ME000004", title: "Returns desk", status: "open", kpi: "returns" },
    contribution: 700,
  }),
];

/** The plan, for 2026 to 2028, with fiscal years that begin in April. */
export function targetGapPlan(): NewPlan {
  const settings = settingsOf({ level: "standard", fiscalYearStart: 4 });
  const goals = [rowOf("goals", { id: "G0000001", kind: "goal", title: "Grow in tea" })];
  const named = (kind: string, name: string) => rowOf("settings", { kind, name });
  const groups = [named("product_group", "Tea"), named("product_group", "Coffee"), named("unit", "EUR")];
  return { settings, rows: { ...noRows, settings: groups, kpis: [...kpis], measures: [...measures], goals } };
}
