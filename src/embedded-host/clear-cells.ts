import type { FormatPatch } from "../package/workbook-file";
import { choice } from "./arguments";
import { intersection, isUnbounded } from "./addresses";
import { createCellWriter } from "./cell-writer";
import { notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";

const plans = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
} as const;

/** `range.clear()`: empties the stored cells of the range, gives them the default format, or both. */
export function clearCells(range: RangeTarget, applyTo: string): void {
  const { contents, formats } = choice<{ contents: boolean; formats: boolean }>(applyTo, plans);
  if (contents) clearContents(range);
  if (formats) clearFormats(range);
}

function clearContents(range: RangeTarget): void {
  const writer = createCellWriter(range);
  const stored = [...range.sheet.cells()].filter(([row, column]) => isInside(row, column, range.area));
  for (const [row, column] of stored) writer.write(row, column, "");
}

function clearFormats({ book, sheet, area }: RangeTarget): void {
  if (isUnbounded(area)) throw notSupported("clearing the format of whole rows or columns");
  const { numberFormat, font, alignment } = book.file.styles.format(0);
  const none = { style: "none", color: "#000000" } as const;
  const border = { top: none, bottom: none, left: none, right: none };
  sheet.formatRange(area, { numberFormat, font, alignment, border, fill: null } satisfies FormatPatch);
  sheet.clearConditionalFormats(area);
}

function isInside(row: number, column: number, area: RangeTarget["area"]): boolean {
  return intersection({ top: row, left: column, bottom: row, right: column }, area) !== undefined;
}
