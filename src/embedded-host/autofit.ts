/** Widths and heights by the text of the cells, as well as they can be told without drawing it. */
import type { CellFormat, CellRange } from "../package/workbook-file";
import { intersection } from "./addresses";
import { shownText } from "./display-text";
import type { RangeTarget } from "./range-target";

/** What Excel leaves free beside a text, in points. */
const padding = 3.75;
/** Width of a mean character in a font of one point, in points: that of digits in Calibri and Aptos. */
const characterWidth = 0.5;
const lineHeight = 15 / 11;

export function autofitColumns({ book, sheet, area }: RangeTarget): void {
  const widths = new Map<number, number>();
  eachText({ book, sheet, area }, (_, column, text, format) => {
    if (format.alignment.wrapText) return;
    widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(longestLine(text), format) + padding));
  });
  for (const [column, width] of widths) sheet.setColumnWidth(column, column, Math.round(width * 4) / 4);
}

export function autofitRows({ book, sheet, area }: RangeTarget): void {
  const heights = new Map<number, number>();
  eachText({ book, sheet, area }, (row, column, text, format) => {
    const width = format.alignment.wrapText ? (sheet.columnWidth(column) ?? 48) - padding : Infinity;
    const lines = format.alignment.wrapText ? text.split("\n") : [longestLine(text)];
    const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, format) / width)), 0);
    heights.set(row, Math.max(heights.get(row) ?? 0, count * format.font.size * lineHeight));
  });
  for (const [row, height] of heights) sheet.setRowHeight(row, row, Math.round(height * 4) / 4);
}

function longestLine(text: string): string {
  return text.split("\n").reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}

function textWidth(text: string, { font }: CellFormat): number {
  return text.length * font.size * characterWidth * (font.bold ? 1.08 : 1);
}

function eachText(
  { book, sheet, area }: RangeTarget,
  visit: (row: number, column: number, text: string, format: CellFormat) => void,
): void {
  book.recalculate();
  for (const [row, column, cell] of sheet.cells()) {
    if (cell.value === null || !intersection(area, at(row, column))) continue;
    const format = book.file.styles.format(cell.style);
    visit(row, column, shownText(cell.value, format.numberFormat, book.culture), format);
  }
}

function at(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
