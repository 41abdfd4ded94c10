/** Charts name everything that they rely on: what Excel would choose differs by host, theme and language. */
import type { CellRange, Change, Chart, ChartFont } from "../workbook/changes";
import { setAxes } from "./apply-chart-axis";
import { setSeries } from "./apply-chart-series";
import { chartTypes } from "./chart-types";
import type { Proxies } from "./proxies";

type AddChart = Extract<Change, { kind: "addChart" }>;

export function addChart(proxies: Proxies, { sheet, chart }: AddChart): void {
  const source = proxies.range(chart.source.sheet, chart.source.range);
  const { charts } = proxies.sheet(sheet);
  charts.getItemOrNullObject(chart.name).delete();
  // Never "Auto": the hosts disagree on what it means.
  const target = charts.add(chartTypes[chart.type], source, "Columns");
  target.name = chart.name;
  setArea(target, chart.fill);
  // First of all texts: it goes over those that have a font of their own.
  if (chart.type === "radarMarkers") setFont(target.format.font, chart.categoryAxis.font);
  setTitle(target.title, chart.title);
  setLegend(target.legend, chart.legend);
  setAxes(target, chart);
  chart.series.forEach((format, index) => setSeries(target.series.getItemAt(index), format));
  setPosition(proxies, sheet, target, chart.position);
}

export function removeChart(proxies: Proxies, { sheet, name }: Extract<Change, { kind: "removeChart" }>): void {
  proxies.sheet(sheet).charts.getItemOrNullObject(name).delete();
}

function setArea(target: Excel.Chart, fill: string): void {
  target.format.fill.setSolidColor(fill);
  target.format.border.lineStyle = "None";
  target.displayBlanksAs = "NotPlotted";
  // The block that feeds a chart may lie in hidden rows or columns.
  target.plotVisibleOnly = false;
}

function setTitle(target: Excel.ChartTitle, { text, font }: Chart["title"]): void {
  target.visible = true;
  target.overlay = false;
  target.text = text;
  setFont(target.format.font, font);
}

function setLegend(target: Excel.ChartLegend, legend: Chart["legend"]): void {
  target.visible = legend !== undefined;
  if (legend === undefined) return;
  target.position = ({ top: "Top", bottom: "Bottom", right: "Right" } as const)[legend.position];
  target.overlay = false;
  setFont(target.format.font, legend.font);
}

function setFont(target: Excel.ChartFont, { size, bold, color }: ChartFont): void {
  target.set({ size, bold, color });
}

function setPosition(proxies: Proxies, sheet: string, target: Excel.Chart, position: CellRange): void {
  const { top, left, bottom, right } = position;
  const first = proxies.range(sheet, { top, left, bottom: top, right: left });
  const last = proxies.range(sheet, { top: bottom, left: right, bottom, right });
  target.setPosition(first, last);
}
