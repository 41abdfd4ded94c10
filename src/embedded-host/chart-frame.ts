/** Where a chart lies, in points from the corner of the sheet. */
import type { ChartCorner, SheetFile } from "../package/workbook-file";
import { notSupported } from "./host-error";
import { lastColumn, lastRow } from "./addresses";
import type { ChartTarget } from "./chart-state";

export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function chartFrame({ sheet, chart }: ChartTarget): ChartFrame {
  const { place } = chart;
  if (!place) throw notSupported(`the place of the chart ${chart.name}, which hangs on no cell`);
  const { from, to, size } = place;
  const [left, top] = [xOf(sheet, from), yOf(sheet, from)];
  if (size) return { left, top, ...size };
  return { left, top, width: to ? xOf(sheet, to) - left : 0, height: to ? yOf(sheet, to) - top : 0 };
}

/** Moves or resizes the chart; what is not given stays. */
export function setChartFrame(target: ChartTarget, part: Partial<ChartFrame>): void {
  const { sheet, chart } = target;
  const { left, top, width, height } = { ...chartFrame(target), ...part };
  const from = cornerAt(sheet, left, top);
  if (chart.place?.size) chart.setPlace({ from, size: { width, height } });
  else chart.setPlace({ from, to: cornerAt(sheet, left + width, top + height) });
}

/** Puts the chart over whole cells. */
export function coverCells(
  { sheet, chart }: ChartTarget,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): void {
  const from = { row: area.top, column: area.left, x: 0, y: 0 };
  const to = { row: area.bottom + 1, column: area.right + 1, x: 0, y: 0 };
  if (!chart.place?.size) return chart.setPlace({ from, to });
  const size = { width: xOf(sheet, to) - xOf(sheet, from), height: yOf(sheet, to) - yOf(sheet, from) };
  chart.setPlace({ from, size });
}

function xOf(sheet: SheetFile, { column, x }: ChartCorner): number {
  let sum = x;
  for (let index = 0; index < column; index++) sum += widthOf(sheet, index);
  return sum;
}

function yOf(sheet: SheetFile, { row, y }: ChartCorner): number {
  let sum = y;
  for (let index = 0; index < row; index++) sum += heightOf(sheet, index);
  return sum;
}

function cornerAt(sheet: SheetFile, left: number, top: number): ChartCorner {
  const across = cellAt(left, lastColumn, (index) => widthOf(sheet, index));
  const down = cellAt(top, lastRow, (index) => heightOf(sheet, index));
  return { column: across.index, x: across.rest, row: down.index, y: down.rest };
}

function cellAt(length: number, last: number, sizeOf: (index: number) => number) {
  let [index, rest] = [0, Math.max(0, length)];
  for (let size = sizeOf(0); index < last && rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest };
}

function widthOf(sheet: SheetFile, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : (sheet.columnWidth(column) ?? sheet.lines.standardWidth);
}

function heightOf(sheet: SheetFile, row: number): number {
  return sheet.isRowHidden(row) ? 0 : (sheet.rowHeight(row) ?? sheet.lines.standardHeight);
}
