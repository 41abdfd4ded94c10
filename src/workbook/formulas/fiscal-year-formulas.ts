/** Fiscal years in formulas: the calendar year in which one ends names it (data model, 8). */
import { namedCell } from "./lookups";

const start = namedCell.fiscalYearStart;

/** First day of the fiscal year in a cell. */
export function firstOfYear(year: string): string {
  return `DATE(${year}-IF(${start}=1,0,1),${start},1)`;
}

/** Last day of the fiscal year in a cell. */
export function lastOfYear(year: string): string {
  return `(DATE(${year}+IF(${start}=1,1,0),${start},1)-1)`;
}

/** Whether a figure begins after its fiscal year did or ends before it does; for a `year` that is a number. */
export function isCutOffYear({ year, from, through }: Readonly<Record<"year" | "from" | "through", string>>): string {
  const begins = `IF(ISNUMBER(${from}),${from}>${firstOfYear(year)},FALSE)`;
  const ends = `IF(ISNUMBER(${through}),${through}<${lastOfYear(year)},FALSE)`;
  return `OR(${begins},${ends})`;
}

/** Share of the fiscal year that has passed on a day; never below 0. */
export function passedShare(day: string, year: string): string {
  return `MAX(0,(${day}-${firstOfYear(year)}+1)/(${lastOfYear(year)}-${firstOfYear(year)}+1))`;
}

/** "1997" or "1996/97", as text; "" for no year. */
export function fiscalYearText(year: string): string {
  return `IF(N(${year})=0,"",IF(${start}=1,${year}&"",(${year}-1)&"/"&RIGHT(${year},2)))`;
}
