import { addDays } from "../dates";
import type { Finding } from "../finding";
import { fiscalYearSpan } from "../kpi/fiscal-year";
import { findingsOn, type CheckedPlan } from "./checked-plan";

/** Days before the end of a year within which measures hardly change it any more. */
const lateDays = 183;

/**
 * Lines of the target gap that measures do not close. As long as there is time, measures should move; a gap of which
 * less than half is closed in the last half year moves the target (Haufe in definitions, D3).
 */
export function checkGaps(plan: CheckedPlan): Finding[] {
  const figures = new Map(plan.gaps.map((line) => [line.rowNumber, line]));
  return plan.rows.gap.flatMap(({ rowNumber, values: { kpi, fiscal_year: year } }) => {
    const { total, residual, unit = "" } = figures.get(rowNumber) ?? { total: null, residual: null };
    if (kpi === null || year === null || total === null || residual === null) return [];
    const { last } = fiscalYearSpan(year, plan.fiscalYearStart);
    // rounding of binary arithmetic leaves no gap
    if (last < plan.today || total <= 0 || residual <= 1e-9 * total) return [];
    const isLate = addDays(plan.today, lateDays) > last && residual > total / 2;
    const code = isLate ? "gap.target_out_of_reach" : "gap.not_closed";
    const params = { kpi, year, residual, total, unit };
    return [findingsOn("gap")(code, "warning", rowNumber, "gap_residual", params)];
  });
}
