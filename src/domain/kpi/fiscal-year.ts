import { addDays } from "../dates";

/** First and last day of a fiscal year, ISO dates, inclusive. */
export interface FiscalYearSpan {
  readonly first: string;
  readonly last: string;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * Fiscal year of a date: the calendar year in which it ends (data model, 8).
 * `startMonth` is 1 to 12; with 10, 1996-10-01 belongs to 1997.
 */
export function fiscalYearOf(date: string, startMonth: number): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return startMonth > 1 && month >= startMonth ? year + 1 : year;
}

/** Every row of figures asks for its year, and a plan has few of them. */
const knownSpans = new Map<string, FiscalYearSpan>();

/** First and last day of the fiscal year that ends in the calendar year `year`. */
export function fiscalYearSpan(year: number, startMonth: number): FiscalYearSpan {
  const key = `${year}/${startMonth}`;
  const span = knownSpans.get(key) ?? spanOf(year, startMonth);
  knownSpans.set(key, span);
  return span;
}

function spanOf(year: number, startMonth: number): FiscalYearSpan {
  const firstYear = startMonth > 1 ? year - 1 : year;
  const first = `${firstYear}-${twoDigits(startMonth)}-01`;
  return { first, last: addDays(`${firstYear + 1}-${twoDigits(startMonth)}-01`, -1) };
}

/** "1997", or "1996/97" where the year does not start in January. For display only. */
export function fiscalYearLabel(year: number, startMonth: number): string {
  return startMonth > 1 ? `${year - 1}/${twoDigits(year % 100)}` : String(year);
}
