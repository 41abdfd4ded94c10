import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { totalOf } from "../../domain/kpi/totals";
import type { YearTotal } from "./import-preview";

/** Revenue and orders per fiscal year of what was read, in the order of the years. */
export function yearTotals(figures: readonly KpiFigures[]): readonly YearTotal[] {
  const years = [...new Set(figures.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return years.map((fiscalYear) => {
    const total = (kpi: string, aggregation: "SUM" | "COUNTD") => {
      const rows = figures.filter((row) => row.kpi === kpi && row.fiscalYear === fiscalYear);
      const totalled = rows.map((row) => ({ ...row, target: null }));
      return totalOf(totalled, "actual", aggregation).value;
    };
    return { fiscalYear, revenue: total("revenue", "SUM"), orders: total("number_of_orders", "COUNTD") };
  });
}
