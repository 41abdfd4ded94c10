/** What a cell shows, for the number formats that are usual; any other format is refused rather than guessed. */
import type { CellValue } from "../package/workbook-file";
import { notSupported } from "./host-error";

export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return displayNumber(value, sectionFor(value, numberFormat));
}

/** A format has up to three sections: for positive numbers, negative ones and zero. */
function sectionFor(value: number, numberFormat: string): string {
  const sections = numberFormat.split(";");
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

const numeric =
  /^(?:"([^"]*)"|\[\$([^\]-]*)[^\]]*\])?\s?(#,##0|0)(?:\.(0+))?(%)?\s?(?:"([^"]*)"|\[\$([^\]-]*)[^\]]*\])?$/;

function displayNumber(value: number, format: string): string {
  if (format === "General" || format === "@") return general(value);
  const match = numeric.exec(format);
  if (!match) return displayDate(value, format);
  const [, textBefore, currencyBefore, whole, decimals = "", percent = "", textAfter, currencyAfter] = match;
  const digits = new Intl.NumberFormat("en-US", {
    useGrouping: whole === "#,##0",
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(percent ? value * 100 : value);
  const after = textAfter ?? (currencyAfter && ` ${currencyAfter}`) ?? "";
  return `${textBefore ?? currencyBefore ?? ""}${digits}${percent}${after}`;
}

/** At most eleven characters of digits, as in a column that is wide enough. */
function general(value: number): string {
  const rounded = Number(value.toPrecision(10));
  return Math.abs(rounded) >= 1e11 ? rounded.toExponential(5).replace(/\.?0*e\+/, "E+") : String(rounded);
}

function displayDate(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25569) * 86400) * 1000);
  const parts: Readonly<Record<string, () => string>> = {
    yyyy: () => String(date.getUTCFullYear()),
    yy: () => String(date.getUTCFullYear()).slice(2),
    mmm: () => date.toLocaleString("en-US", { month: "short", timeZone: "UTC" }),
    mm: () => pad(date.getUTCMonth() + 1),
    m: () => String(date.getUTCMonth() + 1),
    dd: () => pad(date.getUTCDate()),
    d: () => String(date.getUTCDate()),
  };
  if (!/^(?:yyyy|yy|mmm|mm|m|dd|d|[-/. ])+$/.test(format))
    throw notSupported(`the text of a cell with the format ${format}`);
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => parts[part]?.() ?? part);
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
