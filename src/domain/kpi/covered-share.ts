/**
 * How much of its fiscal year the total of a running year covers (data model, 9): what it is of the same rows annualised,
 * each by its own days. Rows that run to the year's end are complete and are not annualised.
 */
import { serialOfDate } from "../dates";
import { fiscalYearSpan } from "./fiscal-year";

/** A row behind the total. */
export interface CoveredRow {
  readonly actual: number;
  /** ISO date; null for a whole year. */
  readonly actualThrough: string | null;
}

/** 0 to 1. Rows that end on different days count as ending on their mean day, and so do all where signs are mixed. */
export function coveredShare(rows: readonly CoveredRow[], fiscalYear: number, fiscalYearStart: number): number {
  const { first, last } = fiscalYearSpan(fiscalYear, fiscalYearStart);
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
