/** Dates and times as Excel understands them when they are typed in a culture. */
import { cultureFormats, type CultureFormats } from "./culture";

interface TypedDate {
  /** Serial number of the 1900 system. */
  readonly value: number;
  readonly numberFormat: string;
}

interface Form {
  readonly pattern: RegExp;
  readonly parts: readonly ("year" | "month" | "day")[];
  readonly numberFormat: string;
}

/** What dates look like in a culture, with the numbers of the months by their names in small letters. */
interface DateForms {
  readonly forms: readonly Form[];
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<CultureFormats, DateForms>();

/**
 * @param thisYear for dates that are typed without one
 * @param culture order and names of days and months
 */
export function readDate(
  input: string,
  thisYear: number,
  culture: CultureFormats = cultureFormats("en-US"),
): TypedDate | undefined {
  const text = input.trim();
  // Nothing without a digit is a date: that spares ordinary text all the patterns.
  if (!/\d/.test(text) || text.length > 30) return undefined;
  const dates = known.get(culture) ?? dateForms(culture);
  known.set(culture, dates);
  const [, datePart, timePart] = /^(.+?) (\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  if (datePart === undefined || timePart === undefined) return readDay(text, thisYear, dates) ?? readTime(text);
  const day = readDay(datePart, thisYear, dates);
  const time = readTime(timePart);
  return day && time && { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" };
}

function dateForms(culture: CultureFormats): DateForms {
  const months = monthNumbers(culture);
  const names = [...months.keys()].sort((left, right) => right.length - left.length).join("|");
  return { months, forms: [...numericForms(culture), ...namedForms(names, culture)] };
}

function numericForms({ monthFirst, dateSeparator }: CultureFormats): readonly Form[] {
  const between = dateSeparator === "." ? "[-/.]" : "[-/]";
  const end = dateSeparator === "." ? "\\.?" : "";
  const dayAndMonth = monthFirst ? (["month", "day"] as const) : (["day", "month"] as const);
  return [
    { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, parts: ["year", "month", "day"], numberFormat: "m/d/yyyy" },
    {
      pattern: new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4}|\\d{2})$`),
      parts: [...dayAndMonth, "year"],
      numberFormat: "m/d/yyyy",
    },
    { pattern: new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${end}$`), parts: dayAndMonth, numberFormat: "d-mmm" },
    { pattern: new RegExp(`^(\\d{1,2})${between}(\\d{4})$`), parts: ["month", "year"], numberFormat: "mmm-yy" },
  ];
}

function namedForms(names: string, { monthFirst }: CultureFormats): readonly Form[] {
  const pattern = (source: string) => new RegExp(source.replace("MONTH", `(?:${names})\\.?`), "i");
  const day = "(\\d{1,2})(?:\\. ?|[- ])?";
  const short: Pick<Form, "parts" | "numberFormat"> = monthFirst
    ? { parts: ["month", "day"], numberFormat: "d-mmm" }
    : { parts: ["month", "year"], numberFormat: "mmm-yy" };
  return [
    {
      pattern: pattern(`^${day}(MONTH)[- ](\\d{4}|\\d{2})$`),
      parts: ["day", "month", "year"],
      numberFormat: "d-mmm-yy",
    },
    { pattern: pattern("^(MONTH) (\\d{1,2}), ?(\\d{4})$"), parts: ["month", "day", "year"], numberFormat: "d-mmm-yy" },
    { pattern: pattern(`^${day}(MONTH)$`), parts: ["day", "month"], numberFormat: "d-mmm" },
    { pattern: pattern("^(MONTH)[- ](\\d{4})$"), parts: ["month", "year"], numberFormat: "mmm-yy" },
    { pattern: pattern("^(MONTH)[- ]?(\\d{1,2})$"), ...short },
  ];
}

function monthNumbers({ months, shortMonths }: CultureFormats): ReadonlyMap<string, number> {
  const named = [months, shortMonths, months.map((name) => name.slice(0, 3))];
  return new Map(named.flatMap((names) => names.map((name, index) => [name.toLowerCase(), index + 1] as const)));
}

const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?$/i;

function readDay(text: string, thisYear: number, { forms, months }: DateForms): TypedDate | undefined {
  for (const { pattern, parts, numberFormat } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: Form["parts"][number]) => (parts.includes(name) ? match[parts.indexOf(name) + 1] : undefined);
    const value = serial(
      fullYear(part("year") ?? String(thisYear)),
      monthNumber(part("month") ?? "", months),
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

function monthNumber(month: string, months: DateForms["months"]): number {
  return /^\d/.test(month) ? Number(month) : (months.get(month.replace(/\.$/, "").toLowerCase()) ?? 0);
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
