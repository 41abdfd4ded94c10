/**
 * The yearly actuals that a baseline rests on (data model, 9; definitions, D3): complete years before the plan year;
 * years that are cut off at either end only where they are annualised by choice, and where all rows of the year run
 * between the same days.
 */
import { serialOfDate } from "../dates";
import { fiscalYearSpan } from "./fiscal-year";
import { isInScope, rowsBehind, scopeTotal, type Scope, type ScopeKpi } from "./scope-total";
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

/** `refused`: the rows of the year must not be added up. `cut_off`: only a part of the year, or of its rows, is known. */
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
  const total = scopeTotal(rows, scope, "actual", kpi);
  const span = runningSpan(rowsBehind(total, rows, scope, "actual"), year, input.fiscalYearStart);
  const isCutOff = kpi.flow && span.isCutOff;
  if (isCutOff && (!input.includeCutOff || !span.isCommon)) return "cut_off";
  if (total.value === null || (isCutOff && span.share <= 0)) return "refused";
  return isCutOff ? total.value / span.share : total.value;
}

/** How much of the year rows cover. A sum over rows that run between different days says nothing about a whole year. */
function runningSpan(rows: readonly PastRow[], year: number, fiscalYearStart: number) {
  const { first, last } = fiscalYearSpan(year, fiscalYearStart);
  const begins = bounds(rows, "actualFrom", (day) => day > first);
  const ends = bounds(rows, "actualThrough", (day) => day < last);
  const [from, until] = [begins.day ?? first, ends.day ?? last];
  return {
    isCutOff: begins.day !== undefined || ends.day !== undefined,
    isCommon: begins.isCommon && ends.isCommon,
    share: daysBetween(from, until) / daysBetween(first, last),
  };
}

const daysBetween = (from: string, until: string) => serialOfDate(until) - serialOfDate(from) + 1;

/** The day at which rows are cut off at one end of the year, and whether all of them are cut off there. */
function bounds(rows: readonly PastRow[], bound: "actualFrom" | "actualThrough", cutsOff: (day: string) => boolean) {
  const day = rows.map((row) => row[bound] ?? "").find((value) => value !== "" && cutsOff(value));
  return { day, isCommon: day === undefined || rows.every((row) => row[bound] === day) };
}
