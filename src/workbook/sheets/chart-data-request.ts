import type { RowsBySheet } from "../new-plan";
import { planYears, type PlanSettings } from "../plan-settings";
import type { ChartDataRequest } from "./chart-data-sheet";
import { keyFigureSlots } from "./overview-layout";

type KpiRows = Pick<RowsBySheet, "kpis">;

/** Years of history on the chart. */
const historyYears = 5;

/** KPIs that have rows, in the order of the KPI sheet: revenue first, then those with actuals, then mere targets. */
function keyFiguresOf({ kpis }: KpiRows): string[] {
  const ranks = new Map<string, number>();
  for (const { kpi, segment, actual } of kpis) {
    if (kpi === null || segment !== null) continue;
    const rank = kpi === "revenue" ? 0 : actual === null ? 2 : 1;
    ranks.set(kpi, Math.min(rank, ranks.get(kpi) ?? rank));
  }
  return [...ranks].sort(([, a], [, b]) => a - b).map(([kpi]) => kpi);
}

/** What the overview of a plan shows: its key figures, and the years from its history to its last plan year. */
export function chartDataRequest({ rows, settings }: { rows: KpiRows; settings: PlanSettings }): ChartDataRequest {
  const stated = rows.kpis.flatMap(({ actual, fiscal_year: year }) => (actual !== null && year !== null ? [year] : []));
  const plan = planYears(settings);
  const lastYear = Math.max(...plan, ...stated);
  const history = Math.max(Math.min(...stated), Math.max(...stated) - historyYears + 1);
  const firstYear =
    stated.length === 0 ? settings.firstPlanYear - historyYears : Math.min(history, settings.firstPlanYear);
  return {
    keyFigures: keyFiguresOf(rows).slice(0, keyFigureSlots),
    chartYears: lastYear - firstYear + 1,
    hasNegativeRevenue: rows.kpis.some(({ kpi, actual }) => kpi === "revenue" && (actual ?? 0) < 0),
  };
}
