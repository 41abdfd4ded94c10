/** Dates and times as Excel in English (US) understands them when they are typed. */
interface TypedDate {
  /** Serial number of the 1900 system. */
  readonly value: number;
  readonly numberFormat: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

interface Form {
  readonly pattern: RegExp;
  readonly parts: readonly ("year" | "month" | "day")[];
  readonly numberFormat: string;
}

const forms: readonly Form[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, parts: ["year", "month", "day"], numberFormat: "m/d/yyyy" },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, parts: ["month", "day", "year"], numberFormat: "m/d/yyyy" },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: ["month", "day"], numberFormat: "d-mmm" },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, parts: ["month", "year"], numberFormat: "mmm-yy" },
  {
    pattern: named("^(\\d{1,2})[- ]?(MONTH)[- ](\\d{4}|\\d{2})$"),
    parts: ["day", "month", "year"],
    numberFormat: "d-mmm-yy",
  },
  { pattern: named("^(MONTH) (\\d{1,2}), ?(\\d{4})$"), parts: ["month", "day", "year"], numberFormat: "d-mmm-yy" },
  { pattern: named("^(\\d{1,2})[- ]?(MONTH)$"), parts: ["day", "month"], numberFormat: "d-mmm" },
  { pattern: named("^(MONTH)[- ](\\d{4})$"), parts: ["month", "year"], numberFormat: "mmm-yy" },
  { pattern: named("^(MONTH)[- ]?(\\d{1,2})$"), parts: ["month", "day"], numberFormat: "d-mmm" },
];

function named(pattern: string): RegExp {
  return new RegExp(pattern.replace("MONTH", monthNames), "i");
}

const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?$/i;

/** @param thisYear for dates that are typed without one */
export function readDate(input: string, thisYear: number): TypedDate | undefined {
  const text = input.trim();
  // Nothing without a digit is a date: that spares ordinary text all the patterns.
  if (!/\d/.test(text) || text.length > 30) return undefined;
  const [, datePart, timePart] = /^(.+?) (\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  if (datePart === undefined || timePart === undefined) return readDay(text, thisYear) ?? readTime(text);
  const day = readDay(datePart, thisYear);
  const time = readTime(timePart);
  return day && time && { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" };
}

function readDay(text: string, thisYear: number): TypedDate | undefined {
  for (const { pattern, parts, numberFormat } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: Form["parts"][number]) => (parts.includes(name) ? match[parts.indexOf(name) + 1] : undefined);
    const value = serial(
      fullYear(part("year") ?? String(thisYear)),
      monthNumber(part("month") ?? ""),
      Number(part("day") ?? 1),
    );
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

function readTime(text: string): TypedDate | undefined {
  const match = timePattern.exec(text);
  if (!match) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === "P" ? 12 : 0) : Number(hours);
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400,
    numberFormat: half ? "h:mm AM/PM" : "h:mm",
  };
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits up to 29 are years of this century. */
function fullYear(year: string): number {
  return year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
}

/** Serial number, or undefined where the calendar has no such day. The 1900 system counts a 29th of February 1900. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round(date.getTime() / 86_400_000) + 25569;
  return days < 61 ? days - 1 : days;
}
