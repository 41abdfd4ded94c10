import { checkKpiPlaces } from "../../../src/domain/checks/kpi-place-checks";
import type { Finding } from "../../../src/domain/finding";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { rowOf } from "../../support/plan-files";

const rows = (...values: readonly Partial<PlanRows["kpis"]>[]) =>
  values.map((given, index) => ({ rowNumber: 5 + index, values: rowOf("kpis", given) }));

describe("the check of where KPI rows belong", () => {
  it("finds figures without KPI, and figures or KPIs without fiscal year", () => {
    const found = checkKpiPlaces(
      rows(
        { kpi: "revenue" },
        { kpi: "revenue", fiscal_year: 2025, target: 3 },
        { fiscal_year: 2025, actual: 0 },
        { numerator: 3 },
        { comment: "a note" },
      ),
      [],
    );
    expect(found.map(({ code, row, column, severity }) => [code, row, column, severity])).toEqual([
      ["kpi.year_missing", 5, "fiscal_year", "warning"],
      ["kpi.kpi_missing", 7, "kpi", "warning"],
      ["kpi.kpi_missing", 8, "kpi", "warning"],
      ["kpi.year_missing", 8, "fiscal_year", "warning"],
    ]);
  });

  it("does not say again what the cell's own finding says", () => {
    const unknown: Finding = {
      code: "cell.unknown_choice",
      severity: "warning",
      sheet: "kpis",
      row: 5,
      column: "kpi",
      params: { value: "Umsatzrendite" },
    };
    expect(checkKpiPlaces(rows({ fiscal_year: 2025, actual: 3 }), [unknown])).toEqual([]);
  });
});
