/**
 * How much of its fiscal year the total of a running year covers (data model, 9): what it is of the same rows annualised,
 * each by its own days. Rows that run to the year's end are complete and are not annualised.
 */
import { serialOfDate } from "../dates";
import { fiscalYearSpan } from "./fiscal-year";

/** A row behind the total. */
export interface CoveredRow {
  readonly actual: number;
  /** ISO date; null where it begins with the year. */
  readonly actualFrom?: string | null;
  /** ISO date; null for a whole year. */
  readonly actualThrough: string | null;
}

/**
 * 0 to 1. Rows that end on different days count as ending on their mean day, and so do all where signs are mixed. Where a
 * row begins after the year did, the total covers what its rows cover in the mean.
 */
export function coveredShare(rows: readonly CoveredRow[], fiscalYear: number, fiscalYearStart: number): number {
  const { first, last } = fiscalYearSpan(fiscalYear, fiscalYearStart);
  if (rows.some(({ actualFrom }) => (actualFrom ?? first) > first)) return meanShare(rows, first, last);
  const cutOff = rows.filter(({ actualThrough }) => actualThrough !== null && actualThrough < last);
  if (cutOff.length === 0) return 1;
  const ends = cutOff.map(({ actualThrough }) => serialOfDate(actualThrough ?? last));
  const [begin, end] = [serialOfDate(first), serialOfDate(last)];
  const share = Math.max(0, (sum(ends) / ends.length - begin + 1) / (end - begin + 1));
  const cut = sum(cutOff.map(({ actual }) => actual));
  const all = sum(rows.map(({ actual }) => actual));
  if (cutOff.length === rows.length || share <= 0 || cut < 0 || all <= cut) return share;
  return all / (all - cut + cut / share);
}

function meanShare(rows: readonly CoveredRow[], first: string, last: string): number {
  const [begin, end] = [serialOfDate(first), serialOfDate(last)];
  const days = rows.map(({ actualFrom, actualThrough }) => {
    const from = Math.max(begin, serialOfDate(actualFrom ?? first));
    return Math.min(end, serialOfDate(actualThrough ?? last)) - from + 1;
  });
  return Math.max(0, sum(days) / (rows.length * (end - begin + 1)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
