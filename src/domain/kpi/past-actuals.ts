/**
 * The yearly actuals that a baseline rests on (data model, 9; definitions, D3): complete years before the plan year;
 * years that are cut off at either end only where they are annualised by choice.
 */
import { serialOfDate } from "../dates";
import { fiscalYearSpan } from "./fiscal-year";
import { isInScope, scopeTotal, type Scope, type ScopeKpi } from "./scope-total";
import type { TotalRow } from "./totals";

/** How many years, counted back from the last one with actuals, a baseline can look at. */
export const pastYears = 6;

/** A row of figures with the days between which its actual runs, ISO dates. */
export interface PastRow extends TotalRow {
  readonly actualFrom?: string;
}

export interface PastActualsInput {
  /** Rows of the KPI, of all years. */
  readonly rows: readonly PastRow[];
  readonly scope: Scope;
  readonly kpi: ScopeKpi & { readonly flow: boolean };
  /** The plan year: only years before it count. */
  readonly fiscalYear: number;
  /** Last fiscal year in which any KPI of the plan has an actual; undefined where none has. */
  readonly lastActualYear: number | undefined;
  readonly includeCutOff: boolean;
  readonly fiscalYearStart: number;
}

/** `refused`: the rows of the year must not be added up. `cut_off`: only a part of the year is known. */
export interface PastActual {
  readonly year: number;
  readonly value: number | "refused" | "cut_off" | null;
}

/** The years that a baseline can look at, newest first. */
export function pastActuals(input: PastActualsInput): readonly PastActual[] {
  if (input.lastActualYear === undefined) return [];
  const newest = Math.min(input.fiscalYear - 1, input.lastActualYear);
  return Array.from({ length: pastYears }, (_, index) => {
    const year = newest - index;
    return { year, value: yearValue(input, year) };
  });
}

function yearValue(input: PastActualsInput, year: number): PastActual["value"] {
  const { scope, kpi } = input;
  const rows = input.rows.filter((row) => row.fiscalYear === year && row.actual !== null && isInScope(row, scope));
  if (rows.length === 0) return null;
  const span = runningSpan(rows, year, input.fiscalYearStart);
  const isCutOff = kpi.flow && span.isCutOff;
  if (isCutOff && !input.includeCutOff) return "cut_off";
  const { value } = scopeTotal(rows, scope, "actual", kpi);
  if (value === null || (isCutOff && span.share <= 0)) return "refused";
  return isCutOff ? value / span.share : value;
}

/** How much of the year the rows cover: from and until the mean of those that begin later or end earlier than it does. */
function runningSpan(rows: readonly PastRow[], year: number, fiscalYearStart: number) {
  const { first, last } = fiscalYearSpan(year, fiscalYearStart);
  const [firstDay, lastDay] = [serialOfDate(first), serialOfDate(last)];
  const late = days(rows, "actualFrom").filter((day) => day > firstDay);
  const early = days(rows, "actualThrough").filter((day) => day < lastDay);
  const covered = mean(early, lastDay) - mean(late, firstDay) + 1;
  return { isCutOff: late.length + early.length > 0, share: covered / (lastDay - firstDay + 1) };
}

function days(rows: readonly PastRow[], bound: "actualFrom" | "actualThrough"): number[] {
  return rows.flatMap((row) => {
    const day = row[bound] ?? null;
    return day === null ? [] : [serialOfDate(day)];
  });
}

function mean(values: readonly number[], fallback: number): number {
  return values.length === 0 ? fallback : values.reduce((sum, value) => sum + value, 0) / values.length;
}
