/** Which fiscal years have actuals, and which of them are complete. Revenue decides; without revenue, all KPIs do. */
import { fiscalYearSpan } from "./fiscal-year";

export interface StatedRow {
  readonly kpi: string | null;
  readonly fiscalYear: number | null;
  readonly actual: number | null;
  /** ISO date up to which the actual runs. */
  readonly actualThrough: string | null;
}

/** Fiscal years in which actuals are looked for. */
export interface ScannedYears {
  readonly first: number;
  readonly last: number;
  readonly fiscalYearStart: number;
}

interface RowOfYear extends StatedRow {
  readonly fiscalYear: number;
}

const rowsWithActuals = (rows: readonly StatedRow[], { first, last }: ScannedYears) =>
  rows.filter((row): row is RowOfYear => {
    const { fiscalYear, actual } = row;
    return actual !== null && fiscalYear !== null && fiscalYear >= first && fiscalYear <= last;
  });

const yearsOf = (rows: readonly RowOfYear[]) => [...new Set(rows.map(({ fiscalYear }) => fiscalYear))];

const latest = (years: readonly number[]) => (years.length === 0 ? undefined : Math.max(...years));

/** Last fiscal year in which any KPI has an actual. */
export function lastStatedYear(rows: readonly StatedRow[], scan: ScannedYears): number | undefined {
  return latest(yearsOf(rowsWithActuals(rows, scan)));
}

function endsEarly({ fiscalYear, actualThrough }: RowOfYear, { fiscalYearStart }: ScannedYears): boolean {
  return actualThrough !== null && actualThrough < fiscalYearSpan(fiscalYear, fiscalYearStart).last;
}

/** Last fiscal year whose actuals run to its end. */
export function lastCompleteYear(rows: readonly StatedRow[], scan: ScannedYears): number | undefined {
  const stated = rowsWithActuals(rows, scan);
  const revenue = stated.filter(({ kpi }) => kpi === "revenue");
  const deciding = revenue.length > 0 ? revenue : stated;
  const cutOff = new Set(yearsOf(deciding.filter((row) => endsEarly(row, scan))));
  return latest(yearsOf(deciding).filter((year) => !cutOff.has(year)));
}
