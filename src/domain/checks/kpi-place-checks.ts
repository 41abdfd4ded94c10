/** KPI rows that belong nowhere: without KPI or fiscal year no total, no import and no other check sees them. */
import type { Finding } from "../finding";
import type { PlacedRow } from "../schema/plan-schema";

type KpiValues = PlacedRow<"kpis">["values"];

const figures = ["actual", "numerator", "denominator", "target"] as const satisfies readonly (keyof KpiValues)[];

/**
 * Rows with figures that name no KPI, and rows with figures or a KPI that name no fiscal year.
 * @param others findings about cells; what one of them explains is not said twice
 */
export function checkKpiPlaces(rows: readonly PlacedRow<"kpis">[], others: readonly Finding[]): Finding[] {
  const explained = new Set(
    others.flatMap(({ sheet, row, column }) => (sheet === "kpis" ? [placeOf(row, column)] : [])),
  );
  return rows.flatMap((row) => checkPlace(row)).filter(({ row, column }) => !explained.has(placeOf(row, column)));
}

const placeOf = (row: number | undefined, column: string | undefined) => `${row}|${column}`;

function checkPlace({ rowNumber, values }: PlacedRow<"kpis">): Finding[] {
  const hasFigures = figures.some((figure) => values[figure] !== null);
  const about = { severity: "warning", sheet: "kpis", row: rowNumber, params: {} } as const;
  return [
    ...(hasFigures && values.kpi === null ? [{ ...about, code: "kpi.kpi_missing", column: "kpi" }] : []),
    ...((hasFigures || values.kpi !== null) && values.fiscal_year === null
      ? [{ ...about, code: "kpi.year_missing", column: "fiscal_year" }]
      : []),
  ];
}
