/** Heights of rows, in pixels: those of the file, and for the others what their texts need, as Excel does when it opens a file. */
import type { CellFormat, SheetFile } from "../../package/workbook-file";
import type { TextMeasure } from "./text-measure";
import { countLines } from "./wrap-text";

export const defaultRowHeight = 20;
/** Room left and right of a text. */
export const textPadding = 3;
export const pixelsPerPoint = 4 / 3;
const defaultFontSize = 11;
const tallest = 409 * pixelsPerPoint;

export interface RowHeightOptions {
  readonly sheet: SheetFile;
  readonly measure: TextMeasure;
  /** The last row that may have a height of its own. */
  readonly lastRow: number;
  format(style: number): CellFormat;
  /** Width of a column in pixels. */
  width(column: number): number;
  text(row: number, column: number): string;
  /** Cells of merged ranges do not make a row taller. */
  isMerged(row: number, column: number): boolean;
}

/** Heights of the rows that differ from the default; 0 for hidden ones. */
export function measureRowHeights(options: RowHeightOptions): ReadonlyMap<number, number> {
  const heights = fixedHeights(options);
  const fixed = new Set(heights.keys());
  for (const [row, column, { value, style }] of options.sheet.cells()) {
    if (fixed.has(row) || value === null) continue;
    const needed = neededHeight(options, row, column, options.format(style));
    if (needed > (heights.get(row) ?? defaultRowHeight)) heights.set(row, needed);
  }
  return heights;
}

function fixedHeights({ sheet, lastRow }: RowHeightOptions): Map<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row <= lastRow; row++) {
    const points = sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
    if (points !== undefined) heights.set(row, Math.round(points * pixelsPerPoint));
  }
  return heights;
}

function neededHeight(options: RowHeightOptions, row: number, column: number, format: CellFormat): number {
  const { font, alignment } = format;
  if (!alignment.wrapText && font.size <= defaultFontSize) return 0;
  if (options.isMerged(row, column)) return 0;
  const lineHeight = options.measure.lineHeight(font);
  if (!alignment.wrapText) return lineHeight + 2;
  const width = Math.max(1, options.width(column) - 2 * textPadding);
  const lines = countLines(options.text(row, column), width, (text) => options.measure.width(text, font));
  return Math.min(tallest, lines * lineHeight + 1);
}
