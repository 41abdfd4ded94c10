/** Filters on dates that go with the calendar: "this week", "last quarter", "all dates in March". */
import { dateOfSerial, serialOfDate } from "./serial-dates";

/** First day of the period, and the first day after it. */
interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** What dates are counted from, and which day it is. */
export interface FilterDay {
  readonly uses1904Dates: boolean;
  /** Serial number, counted from 1900. */
  readonly today: number;
}

/** @param type as files name it; undefined for one that is not known */
export function inPeriod(type: string, day: FilterDay): ((serial: number) => boolean) | undefined {
  const { uses1904Dates } = day;
  const months = monthsOf(type);
  if (months) return (serial) => months.includes(dateOfSerial(serial, uses1904Dates).getUTCMonth());
  const period = periodSerials(type, day);
  return period && ((serial) => serial >= period.from && serial < period.to);
}

/** Serial numbers of the period's first day, and of the first day after it; undefined for a period that is not known. */
export function periodSerials(
  type: string,
  { today, uses1904Dates }: FilterDay,
): { readonly from: number; readonly to: number } | undefined {
  const period = periods[type]?.(dateOfSerial(Math.floor(today), false));
  const serial = (date: Date) => serialOfDate(date, uses1904Dates);
  return period && { from: serial(period.from), to: serial(period.to) };
}

/** In any year: `M3` is March, `Q1` the first three months. */
export function monthsOf(type: string): readonly number[] | undefined {
  const [, kind, digits] = /^([MQ])(\d{1,2})$/.exec(type) ?? [];
  if (kind === undefined) return undefined;
  const number = Number(digits) - 1;
  return kind === "M" ? [number] : [number * 3, number * 3 + 1, number * 3 + 2];
}

type Unit = (today: Date, along: number) => Date;

const day: Unit = (today, along) => dayOf(today, today.getUTCMonth(), today.getUTCDate() + along);
/** Weeks of these filters begin on Sunday, whatever the culture. */
const week: Unit = (today, along) =>
  dayOf(today, today.getUTCMonth(), today.getUTCDate() - today.getUTCDay() + 7 * along);
const month: Unit = (today, along) => dayOf(today, today.getUTCMonth() + along, 1);
const quarter: Unit = (today, along) => dayOf(today, 3 * (Math.floor(today.getUTCMonth() / 3) + along), 1);
const year: Unit = (today, along) => dayOf(today, 12 * along, 1);

function dayOf(today: Date, monthIndex: number, dayOfMonth: number): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), monthIndex, dayOfMonth));
}

function at(unit: Unit, along: number): (today: Date) => Period {
  return (today) => ({ from: unit(today, along), to: unit(today, along + 1) });
}

const periods: Readonly<Record<string, (today: Date) => Period>> = {
  yesterday: at(day, -1),
  today: at(day, 0),
  tomorrow: at(day, 1),
  lastWeek: at(week, -1),
  thisWeek: at(week, 0),
  nextWeek: at(week, 1),
  lastMonth: at(month, -1),
  thisMonth: at(month, 0),
  nextMonth: at(month, 1),
  lastQuarter: at(quarter, -1),
  thisQuarter: at(quarter, 0),
  nextQuarter: at(quarter, 1),
  lastYear: at(year, -1),
  thisYear: at(year, 0),
  nextYear: at(year, 1),
  yearToDate: (today) => ({ from: year(today, 0), to: day(today, 1) }),
};
