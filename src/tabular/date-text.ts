import type { DateOrder } from "./raw-table";

// One text, the days it can mean. No column, no context: "04/07/1996" has two readings and says so.

/** What a text means as a day: ISO text per order under which the calendar has it. */
export interface DateReading {
  readonly days: Readonly<Partial<Record<DateOrder, string>>>;
  /** The order that the notation itself implies (dots: day first); holds unless something speaks against it. */
  readonly usual: DateOrder | undefined;
  readonly twoDigitYear: boolean;
  readonly hasTime: boolean;
}

const time =
  /[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?\s*(?:Z|UTC|Uhr|[+-]\d{2}:?\d{2})?$/i;
const weekday = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+/i;
const numeric = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{1,2})\.?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[.\s-]*\s*(\p{L}{3,9})\.?[\s,-]*(\d{4}|\d{2})$/u;
const monthFirst = /^(\p{L}{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s,-]+(\d{4}|\d{2})$/u;

const monthStarts: readonly RegExp[] = [
  /^j[aä]n/,
  /^feb/,
  /^(mar|mär|mrz|mae)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]/,
];

/**
 * The readings of a trimmed text; undefined if it is not written like a date, no `days` if no calendar has that day.
 * A time of day may follow and is left away; zones are not converted.
 */
export function readDateText(text: string): DateReading | undefined {
  if (text.length < 6 || text.length > 40 || !/\d/.test(text)) return undefined;
  const clock = time.exec(text);
  const day = (clock === null ? text : text.slice(0, clock.index)).replace(weekday, "").trim();
  const hasTime = clock !== null && clock.slice(1, 4).some((part) => Number(part ?? 0) !== 0);
  const reading = readNumericDay(day) ?? readCompactDay(day) ?? readNamedDay(day);
  return reading === undefined ? undefined : { ...reading, hasTime: hasTime && !isTwelveAtNight(clock) };
}

function isTwelveAtNight(clock: RegExpExecArray | null): boolean {
  return clock?.[1] === "12" && clock[4]?.toLowerCase() === "a" && Number(clock[2]) + Number(clock[3] ?? 0) === 0;
}

type DayReading = Omit<DateReading, "hasTime">;

function readNumericDay(text: string): DayReading | undefined {
  const match = numeric.exec(text);
  if (match === null) return undefined;
  const [, first = "", mark = "", second = "", third = ""] = match;
  if (first.length > 2) return readYearFirst(first, second, third);
  return third.length === 4 ? readYearLast(first, second, third, mark) : readShortYear(first, second, third, mark);
}

function readYearFirst(year: string, month: string, day: string): DayReading | undefined {
  if (year.length !== 4 || day.length === 4) return undefined;
  return { days: sameDay(isoDay(+year, +month, +day)), usual: undefined, twoDigitYear: false };
}

function readYearLast(first: string, second: string, year: string, mark: string): DayReading {
  const days = { ...oneDay("dmy", isoDay(+year, +second, +first)), ...oneDay("mdy", isoDay(+year, +first, +second)) };
  return { days, usual: mark === "." ? "dmy" : undefined, twoDigitYear: false };
}

function readShortYear(first: string, second: string, third: string, mark: string): DayReading | undefined {
  if (third.length !== 2) return undefined;
  const { days, usual } = readYearLast(first, second, String(fullYear(third)), mark);
  const yearFirst = first.length === 2 ? oneDay("ymd", isoDay(fullYear(first), +second, +third)) : {};
  return { days: { ...days, ...yearFirst }, usual, twoDigitYear: true };
}

function readCompactDay(text: string): DayReading | undefined {
  const match = compact.exec(text);
  const day = match === null ? undefined : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === undefined ? undefined : { days: sameDay(day), usual: undefined, twoDigitYear: false };
}

function readNamedDay(text: string): DayReading | undefined {
  const [, day = "", name = "", year = ""] = dayFirst.exec(text) ?? swapDayAndMonth(monthFirst.exec(text)) ?? [];
  const month = monthStarts.findIndex((start) => start.test(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  const iso = isoDay(year.length === 4 ? +year : fullYear(year), month, +day);
  return { days: sameDay(iso), usual: undefined, twoDigitYear: year.length === 2 };
}

function swapDayAndMonth(match: RegExpExecArray | null): readonly string[] | undefined {
  return match === null ? undefined : ["", match[2] ?? "", match[1] ?? "", match[3] ?? ""];
}

/** A notation that leaves no order open reads the same under each. */
function sameDay(day: string | undefined): DateReading["days"] {
  return day === undefined ? {} : { dmy: day, mdy: day, ymd: day };
}

function oneDay(order: DateOrder, day: string | undefined): Partial<Record<DateOrder, string>> {
  return day === undefined ? {} : { [order]: day };
}

/** The rule of Excel: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(twoDigits: string): number {
  return Number(twoDigits) + (Number(twoDigits) < 30 ? 2000 : 1900);
}

const daysInMonth: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO text of a day of the Gregorian calendar, undefined if there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !isLeap ? 28 : (daysInMonth[month - 1] ?? 0);
  if (year < 1 || day < 1 || day > last) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
