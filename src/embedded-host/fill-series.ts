/** How a row of values goes on: numbers, dates, names of days and months, and texts that end in a number. */
import { getFormatDateInfo } from "numfmt";
import type { CellValue } from "../package/workbook-file";
import { notSupported } from "./host-error";

export type SeriesKind = "default" | "series" | "days" | "weekdays" | "months" | "years" | "linear" | "growth";

export interface SeriesItem {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The value of the step-th cell beyond; undefined where it is a copy of what stands there in turn. */
type Series = (step: number) => string | number | undefined;

/** @param items in the direction in which they go on */
export function continueSeries(items: readonly SeriesItem[], kind: SeriesKind): Series {
  const numbers = items.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const isNumeric = numbers.length === items.length;
  if (kind === "linear" || kind === "growth") return isNumeric ? trend(numbers, kind) : refuseMixed(kind);
  const isDated = isNumeric && items.every(({ numberFormat }) => isDate(numberFormat));
  if (kind === "days" || kind === "weekdays" || kind === "months" || kind === "years") {
    if (!isDated) throw notSupported(`filling ${kind} from what are no dates`);
    return dates(numbers, kind);
  }
  if (isDated && isMonthly(numbers)) return dates(numbers, "months");
  const isCopied = numbers.length === 1 && kind === "default" && !isDated;
  if (isNumeric) return isCopied ? () => undefined : linear(numbers);
  return texts(items) ?? (() => undefined);
}

function refuseMixed(kind: string): never {
  throw notSupported(`the ${kind} trend of what are not only numbers`);
}

function isDate(numberFormat: string): boolean {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

/** With equal steps they go on; others follow the straight line that fits best, as in Excel. */
function linear(numbers: readonly number[]): Series {
  if (numbers.length > 1) return trend(numbers, "linear");
  return (step) => (numbers[0] ?? 0) + step + 1;
}

/** The line, or exponential curve, with the least squares of differences. */
function trend(numbers: readonly number[], kind: "linear" | "growth"): Series {
  if (kind === "growth" && numbers.some((value) => value <= 0))
    throw notSupported("the growth of what is not positive");
  const values = kind === "growth" ? numbers.map(Math.log) : numbers;
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const together = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const slope = spread === 0 ? (kind === "linear" ? 1 : 0) : together / spread;
  return (step) => {
    const value = mean + slope * (count + step - middle);
    return Number((kind === "growth" ? Math.exp(value) : value).toPrecision(15));
  };
}

/** The same day of following months. */
function isMonthly(numbers: readonly number[]): boolean {
  const [first, second] = numbers.map(calendar);
  if (!first || !second) return false;
  return numbers.map(calendar).every(({ day }) => day === first.day) && monthsBetween(first, second) > 0;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function calendar(serial: number): Day {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function monthsBetween(one: Day, other: Day): number {
  return (other.year - one.year) * 12 + other.month - one.month;
}

function dates(numbers: readonly number[], kind: "days" | "weekdays" | "months" | "years"): Series {
  const [first = 0, second] = numbers;
  const last = numbers.at(-1) ?? first;
  if (kind === "days") {
    const by = second === undefined ? 1 : second - first;
    return (step) => last + by * (step + 1);
  }
  if (kind === "weekdays") return (step) => workday(last, step + 1);
  const unit = kind === "years" ? 12 : 1;
  const between = second === undefined ? unit : monthsBetween(calendar(first), calendar(second));
  return (step) => monthsLater(first, between * (numbers.length + step));
}

/** Serial 1 is a Sunday by the rest, Saturdays are 0. */
function workday(serial: number, steps: number): number {
  let day = serial;
  for (let left = steps; left > 0; left--) {
    do day += 1;
    while (Math.floor(day) % 7 < 2);
  }
  return day;
}

/** The last day of a month stands for days that it does not have. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendar(serial);
  const days = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  const date = Date.UTC(year, month + months, Math.min(day, days));
  return Math.round(date / 86_400_000) + 25569 + (serial - Math.floor(serial));
}

/** The lists that Excel has by itself, in English. */
const lists: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

function texts(items: readonly SeriesItem[]): Series | undefined {
  const words = items.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  if (words.length < items.length) return undefined;
  return listed(words) ?? numbered(words);
}

function listed(words: readonly string[]): Series | undefined {
  const list = lists.find((known) => words.every((word) => indexIn(known, word) >= 0));
  if (!list) return undefined;
  const at = words.map((word) => indexIn(list, word));
  const by = at.length > 1 ? (at[1] ?? 0) - (at[0] ?? 0) : 1;
  const last = at.at(-1) ?? 0;
  return (step) => list[(((last + by * (step + 1)) % list.length) + list.length) % list.length];
}

function indexIn(list: readonly string[], word: string): number {
  return list.findIndex((known) => known.toLowerCase() === word.toLowerCase());
}

/** `Task 1` goes on with `Task 2`. */
function numbered(words: readonly string[]): Series | undefined {
  const parts = words.map((word) => /^(.*?)(\d+)$/s.exec(word));
  const [, text = ""] = parts[0] ?? [];
  if (parts.some((part) => part?.[1] !== text)) return undefined;
  const width = /^0/.test(parts[0]?.[2] ?? "") ? (parts[0]?.[2] ?? "").length : 0;
  const next = linear(parts.map((part) => Number(part?.[2])));
  return (step) => text + String(next(step) ?? "").padStart(width, "0");
}
