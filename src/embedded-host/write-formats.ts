import { isUnbounded } from "./addresses";
import { text } from "./arguments";
import { tellFormats } from "./cell-events";
import { invalidArgument } from "./host-error";
import { columnCount, rowCount, type RangeTarget } from "./range-target";

/** `range.numberFormat = …`: one format, or rows of formats of the range's size, in which `null` leaves a cell as it is. */
export function writeNumberFormats(range: RangeTarget, input: unknown): void {
  writeAll(range, input);
  tellFormats(range);
}

function writeAll(range: RangeTarget, input: unknown): void {
  if (!Array.isArray(input)) return range.sheet.formatRange(range.area, { numberFormat: numberFormat(input) });
  if (input.length === 1 && Array.isArray(input[0]) && input[0].length === 1) return writeAll(range, input[0][0]);
  if (isUnbounded(range.area) || input.length !== rowCount(range))
    throw invalidArgument("rows that are not the range's");
  input.forEach((row: unknown, rowIndex) => writeRow(range, range.area.top + rowIndex, row));
}

function writeRow(range: RangeTarget, row: number, formats: unknown): void {
  if (!Array.isArray(formats) || formats.length !== columnCount(range))
    throw invalidArgument("a row that is not the range's");
  formats.forEach((format: unknown, index) => {
    const column = range.area.left + index;
    if (format === null) return;
    range.sheet.formatRange(
      { top: row, left: column, bottom: row, right: column },
      { numberFormat: numberFormat(format) },
    );
  });
}

function numberFormat(value: unknown): string {
  return text(value) || "General";
}
