/** Widths and heights of the columns and rows of a range. */
import { flag, number } from "./arguments";
import { commonValue } from "./format-target";
import { invalidArgument } from "./host-error";
import type { RangeTarget } from "./range-target";

/** Excel's limits: 255 characters, 409.5 points. */
const widestColumn = 1_790;
const highestRow = 409.5;

export function readColumnWidth({ sheet, area }: RangeTarget): number | null {
  const { lines } = sheet;
  return commonValue(
    lines.columnsIn(area.left, area.right).map((column) => sheet.columnWidth(column) ?? lines.standardWidth),
  );
}

/** Setting a width shows the column. */
export function writeColumnWidth({ sheet, area }: RangeTarget, value: unknown): void {
  const width = number(value);
  if (width < 0 || width > widestColumn) throw invalidArgument(`a column width out of 0 to ${widestColumn}`);
  sheet.setColumnWidth(area.left, area.right, width);
  if (sheet.isColumnHidden(area.left)) sheet.setColumnHidden(area.left, area.right, false);
}

export function readRowHeight({ sheet, area }: RangeTarget): number | null {
  const { lines } = sheet;
  return commonValue(lines.rowsIn(area.top, area.bottom).map((row) => sheet.rowHeight(row) ?? lines.standardHeight));
}

export function writeRowHeight({ sheet, area }: RangeTarget, value: unknown): void {
  const height = number(value);
  if (height < 0 || height > highestRow) throw invalidArgument(`a row height out of 0 to ${highestRow}`);
  sheet.lines.setRowHeight(area.top, area.bottom, height);
}

export function usesStandardWidth(range: RangeTarget): boolean | null {
  const width = readColumnWidth(range);
  return width === null ? null : width === range.sheet.lines.standardWidth;
}

export function usesStandardHeight(range: RangeTarget): boolean | null {
  const height = readRowHeight(range);
  return height === null ? null : height === range.sheet.lines.standardHeight;
}

/** "Setting it to `false` has no effect": the declaration of useStandardWidth. */
export function writeStandardWidth({ sheet, area }: RangeTarget, value: unknown): void {
  if (flag(value)) sheet.lines.resetWidth(area.left, area.right);
}

export function writeStandardHeight({ sheet, area }: RangeTarget, value: unknown): void {
  if (flag(value)) sheet.lines.resetHeight(area.top, area.bottom);
}
