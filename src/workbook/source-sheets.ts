/** The user's sheets as an adoption reads them, and what is the same wherever they are read: which numbers are days. */
import { dateOfSerial } from "../domain/dates";

/** A sheet of the user's as an adoption reads it: values, days as ISO text, error values as their text. */
export interface SourceSheet {
  readonly name: string;
  /** Zero-based place of the first cell. */
  readonly top: number;
  readonly left: number;
  /** Rows may be shorter than the sheet is wide. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
}

const days1904 = 1462;

/** Whether a number format shows a number as a day: with a year or a day of the month, outside of text and brackets. */
export function showsDay(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  return /[yd]/.test(bare) || (/mmm/.test(bare) && !/[hs]/.test(bare));
}

/** A cell's value as an adoption reads it: a number that is shown as a day becomes its ISO date. */
export function sourceValue(
  value: string | number | boolean | null,
  isDay: boolean,
  uses1904Dates: boolean,
): SourceSheet["cells"][number][number] {
  if (typeof value !== "number" || !isDay) return value === "" ? null : value;
  return dateOfSerial(value + (uses1904Dates ? days1904 : 0)) ?? value;
}
