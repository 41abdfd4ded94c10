/** What a cell shows, by its value, its number format and the culture of the reader. */
import { format } from "numfmt";
import type { CellValue } from "../package/workbook-file";
import { cultureFormats, type CultureFormats } from "./culture";
import { notSupported } from "./host-error";

/** As `shownText`, but a format that cannot be read is refused rather than guessed. */
export function displayText(value: CellValue, numberFormat: string, culture = "en-US"): string {
  const shown = formatted(value, numberFormat, cultureFormats(culture));
  if (shown !== undefined) return shown;
  throw notSupported(`the text of a cell with the format ${numberFormat}`);
}

/** For what is drawn: a format that cannot be read shows the value as it is without one. */
export function shownText(value: CellValue, numberFormat: string, culture: string): string {
  const formats = cultureFormats(culture);
  return formatted(value, numberFormat, formats) ?? formatted(value, "General", formats) ?? "";
}

function formatted(value: CellValue, numberFormat: string, culture: CultureFormats): string | undefined {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? culture.true : culture.false;
  if (typeof value === "object") return culture.errors[value.error] ?? value.error;
  const options = { locale: culture.name, dateSpanLarge: false, dateErrorNumber: false };
  try {
    return format(inCulture(numberFormat, culture), value, options);
  } catch {
    return undefined;
  }
}

/** The few formats that follow the system: the short date, and what German Excel makes of dates in words. */
function inCulture(numberFormat: string, culture: CultureFormats): string {
  if (culture.name === "en-US") return numberFormat;
  return systemFormats(culture)[numberFormat.toLowerCase()] ?? numberFormat;
}

function systemFormats({ shortDate, dateSeparator }: CultureFormats): Readonly<Record<string, string>> {
  const day = dateSeparator === "." ? "d. mmm" : "d-mmm";
  const between = dateSeparator === "." ? " " : "-";
  return {
    "m/d/yyyy": shortDate,
    "mm-dd-yy": shortDate,
    "m/d/yyyy h:mm": `${shortDate} hh:mm`,
    "m/d/yy h:mm": `${shortDate} hh:mm`,
    "d-mmm": day,
    "mmm-yy": `mmm${between}yy`,
    "d-mmm-yy": `${day}${between}yy`,
  };
}
