import { totalOf } from "../../domain/kpi/totals";
import type { ReadActuals } from "./actuals-source";
import type { YearTotal } from "./import-preview";

const cutOffCodes: ReadonlySet<string> = new Set(["actuals.year-cut-off-start", "actuals.year-cut-off-end"]);

/** Revenue and orders per fiscal year of what was read, in the order of the years. */
export function yearTotals({ figures, findings }: Pick<ReadActuals, "figures" | "findings">): readonly YearTotal[] {
  const partial = new Set(findings.flatMap(({ code, params }) => (cutOffCodes.has(code) ? [params.year] : [])));
  const years = [...new Set(figures.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  return years.map((fiscalYear) => {
    const total = (kpi: string, aggregation: "SUM" | "COUNTD") => {
      const rows = figures.filter((row) => row.kpi === kpi && row.fiscalYear === fiscalYear);
      const totalled = rows.map((row) => ({ ...row, target: null }));
      return totalOf(totalled, "actual", aggregation).value;
    };
    return {
      fiscalYear,
      revenue: total("revenue", "SUM"),
      orders: total("number_of_orders", "COUNTD"),
      isPartial: partial.has(fiscalYear),
    };
  });
}
