/** Where the cells of a sheet lie: rows and columns as axes, and how many of them are frozen. */
import { lastColumn, lastRow } from "../../embedded-host/addresses";
import type { CellFormat, CellRange, SheetFile } from "../../package/workbook-file";
import { createAxis, type Axis } from "./axis";
import { covers } from "./range-shape";
import { defaultRowHeight, measureRowHeights, pixelsPerPoint } from "./row-heights";
import type { TextMeasure } from "./text-measure";

export const defaultColumnWidth = 64;
/** Rows and columns behind the last used one that may have a size of their own. */
const beyond = 100;

export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merged ranges of the sheet. */
  readonly merges: readonly CellRange[];
  /** The last row and column that hold anything. */
  readonly usedRow: number;
  readonly usedColumn: number;
}

export interface GeometrySource {
  readonly sheet: SheetFile;
  readonly measure: TextMeasure;
  format(style: number): CellFormat;
  text(row: number, column: number): string;
}

export function createGeometry({ sheet, measure, format, text }: GeometrySource): SheetGeometry {
  const used = sheet.usedRange() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const { merges, freeze } = sheet;
  const columns = createAxis(lastColumn + 1, defaultColumnWidth, columnWidths(sheet, used.right + beyond));
  const mergedRows = rowsOf(merges);
  const isMerged = (row: number, column: number) =>
    mergedRows.has(row) && merges.some((merge) => covers(merge, row, column));
  const lastSized = used.bottom + beyond;
  const heights = measureRowHeights({
    sheet,
    measure,
    format,
    text,
    width: columns.size,
    isMerged,
    lastRow: lastSized,
  });
  const rows = createAxis(lastRow + 1, defaultRowHeight, heights);
  const frozen = { frozenRows: freeze.rows, frozenColumns: freeze.columns };
  return { rows, columns, ...frozen, merges, usedRow: used.bottom, usedColumn: used.right };
}

function columnWidths(sheet: SheetFile, last: number): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let column = 0; column <= Math.min(last, lastColumn); column++) {
    const points = sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
    if (points !== undefined) widths.set(column, Math.round(points * pixelsPerPoint));
  }
  return widths;
}

function rowsOf(merges: readonly CellRange[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of merges) for (let row = top; row <= Math.min(bottom, top + 10000); row++) rows.add(row);
  return rows;
}
