import type { ChartAxis as FileAxis, ChartSeries, ChartSpec, WorkbookFile } from "../package/workbook-file";
import {
  noMarker,
  type CellRange,
  type Change,
  type Chart,
  type ChartAxis,
  type ChartSeriesFormat,
} from "../workbook/changes";
import { absoluteReference } from "../workbook/references";
import { sheetOf } from "./sheet-of";

type AddChart = Extract<Change, { kind: "addChart" }>;

export function addChart(workbook: WorkbookFile, { sheet, chart }: AddChart): void {
  const target = sheetOf(workbook, sheet);
  if (target.charts.some(({ name }) => name === chart.name)) target.removeChart(chart.name);
  target.addChart(chartSpec(chart));
}

export function removeChart(workbook: WorkbookFile, { sheet, name }: Extract<Change, { kind: "removeChart" }>): void {
  const target = sheetOf(workbook, sheet);
  if (target.charts.some((chart) => chart.name === name)) target.removeChart(name);
}

/** What a file says of a chart: each series with its own references, where Excel takes them from the block. */
export function chartSpec(chart: Chart): ChartSpec {
  return {
    name: chart.name,
    position: chart.position,
    title: chart.title,
    series: chart.series.map((format, index) => chartSeries(chart.source, index, format)),
    categoryAxis: chartAxis(chart.categoryAxis),
    valueAxis: chartAxis(chart.valueAxis),
    ...(chart.legend !== undefined && { legend: chart.legend }),
    fill: chart.fill,
    // The block that feeds a chart may lie in hidden rows or columns.
    showsHiddenCells: true,
  };
}

function chartSeries({ sheet, range }: Chart["source"], index: number, format: ChartSeriesFormat): ChartSeries {
  const column = range.left + 1 + index;
  const body = { top: range.top + 1, bottom: range.bottom };
  const header: CellRange = { top: range.top, left: column, bottom: range.top, right: column };
  const isLine = format.type === "line" || format.type === "lineMarkers";
  return {
    ...format,
    ...(isLine && { marker: format.marker ?? noMarker }),
    line: format.line ?? "none",
    name: { reference: absoluteReference(sheet, header) },
    categories: absoluteReference(sheet, { ...body, left: range.left, right: range.left }),
    values: absoluteReference(sheet, { ...body, left: column, right: column }),
  };
}

function chartAxis({ gridlines, line, tickLabels, ...axis }: ChartAxis): FileAxis {
  return {
    ...axis,
    tickLabelPosition: tickLabels,
    ...(gridlines !== undefined && { gridlines: { color: gridlines } }),
    ...(line !== undefined && { line: { color: line } }),
  };
}
