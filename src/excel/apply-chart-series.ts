import { noMarker, strokeTypes, type ChartSeriesFormat } from "../workbook/changes";
import { chartTypes } from "./chart-types";

type Marker = NonNullable<ChartSeriesFormat["marker"]>;
type Labels = NonNullable<ChartSeriesFormat["labels"]>;

const markerStyles = {
  none: "None",
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  dash: "Dash",
} as const satisfies Record<Marker["style"], string>;

const labelPositions = {
  outsideEnd: "OutsideEnd",
  insideEnd: "InsideEnd",
  center: "Center",
  top: "Top",
  bottom: "Bottom",
} as const satisfies Record<Labels["position"], string>;

export function setSeries(series: Excel.ChartSeries, format: ChartSeriesFormat): void {
  // The type first: changing it resets what belongs to the old one.
  series.chartType = chartTypes[format.type];
  if (strokeTypes.has(format.type)) setLineSeries(series, format);
  else setBarSeries(series, format);
  setStroke(series.format.line, format.line);
  setLabels(series, format.labels);
}

function setLineSeries(series: Excel.ChartSeries, { type, marker = noMarker }: ChartSeriesFormat): void {
  // A radar has no smooth lines to be turned off.
  if (type !== "radarMarkers") series.smooth = false;
  series.markerStyle = markerStyles[marker.style];
  series.markerSize = marker.size;
  series.markerBackgroundColor = marker.color;
  series.markerForegroundColor = marker.color;
}

function setBarSeries(series: Excel.ChartSeries, { fill, gapWidth, overlap }: ChartSeriesFormat): void {
  series.invertIfNegative = false;
  if (fill === "none") series.format.fill.clear();
  else if (fill !== undefined) series.format.fill.setSolidColor(fill);
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  if (overlap !== undefined) series.overlap = overlap;
}

function setStroke(target: Excel.ChartLineFormat, line: ChartSeriesFormat["line"]): void {
  if (line === undefined) {
    target.lineStyle = "None";
    return;
  }
  target.lineStyle = "Continuous";
  target.color = line.color;
  target.weight = line.weight;
}

function setLabels(series: Excel.ChartSeries, labels: ChartSeriesFormat["labels"]): void {
  series.hasDataLabels = labels !== undefined;
  if (labels === undefined) return;
  const target = series.dataLabels;
  target.showValue = true;
  target.showCategoryName = false;
  target.showSeriesName = false;
  target.showLegendKey = false;
  target.showPercentage = false;
  target.position = labelPositions[labels.position];
  target.linkNumberFormat = false;
  target.numberFormat = labels.numberFormat;
  target.format.font.set({ size: labels.font.size, bold: labels.font.bold, color: labels.font.color });
}
