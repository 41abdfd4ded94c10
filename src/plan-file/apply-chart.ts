import type { ChartAxis as FileAxis, ChartSeries, ChartSpec, WorkbookFile } from "../package/workbook-file";
import {
  noMarker,
  strokeTypes,
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
    ...(chart.type === "radarMarkers" ? radarAxes(chart) : flatAxes(chart)),
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
  return {
    ...format,
    ...(strokeTypes.has(format.type) && { marker: format.marker ?? noMarker }),
    line: format.line ?? "none",
    name: { reference: absoluteReference(sheet, header) },
    categories: absoluteReference(sheet, { ...body, left: range.left, right: range.left }),
    values: absoluteReference(sheet, { ...body, left: column, right: column }),
  };
}

type Axes = Pick<ChartSpec, "font" | "categoryAxis" | "valueAxis">;

function flatAxes({ categoryAxis, valueAxis }: Chart): Axes {
  return { categoryAxis: chartAxis(categoryAxis), valueAxis: chartAxis(valueAxis) };
}

/** The colour in which Excel draws the rim of a new radar; nobody can set it through Office.js. */
const rim = { color: "#D9D9D9" } as const;

function radarAxes({ categoryAxis: { font }, valueAxis }: Chart): Axes {
  const labels = { visible: true, tickLabels: "nextToAxis", font, reversed: false } as const;
  return {
    font,
    categoryAxis: { ...chartAxis(labels), line: rim },
    valueAxis: chartAxis({ ...valueAxis, tickLabels: "nextToAxis", reversed: false }),
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
