/** What editing a cell starts with: its formula, or its value as it would have to be typed. */
import { format, getFormatDateInfo, getFormatInfo } from "numfmt";
import type { CellFormat, CellValue } from "../package/workbook-file";
import { cultureFormats, type CultureFormats } from "./culture";
import { shownText } from "./display-text";

/** @param value of a cell without a formula */
export function inputText(value: CellValue, { numberFormat, quotePrefix }: CellFormat, culture: string): string {
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return shownText(value, "General", culture);
  const formats = cultureFormats(culture);
  const pattern = datePattern(value, numberFormat, formats);
  if (pattern !== undefined) return format(pattern, value, { locale: formats.name });
  if (getFormatInfo(numberFormat).isPercent) return `${plainNumber(value * 100, formats)}%`;
  return plainNumber(value, formats);
}

/** All fifteen digits that Excel keeps. */
function plainNumber(value: number, { decimal }: CultureFormats): string {
  return String(Number(value.toPrecision(15)))
    .replace("e", "E")
    .replace(".", decimal);
}

/** Dates are edited in full, however short the cell shows them. */
function datePattern(value: number, numberFormat: string, { shortDate, longTime }: CultureFormats): string | undefined {
  const { year, month, day, hours, minutes } = getFormatDateInfo(numberFormat);
  if (value < 0 || !(year || month || day || hours || minutes)) return undefined;
  if (Number.isInteger(value)) return value === 0 ? longTime : shortDate;
  return value < 1 ? longTime : `${shortDate} ${longTime}`;
}
