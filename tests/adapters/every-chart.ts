import type { Chart, ChartAxis, ChartFont } from "../../src/workbook/changes";
import { range } from "./range";

const font: ChartFont = { size: 9, bold: false, color: "#404040" };
const boldFont: ChartFont = { size: 14, bold: true, color: "#1F3864" };

const axis: ChartAxis = { visible: true, tickLabels: "low", font, reversed: false };

export function columnChart(): Chart {
  return {
    name: "KAP_RevenueChart",
    type: "columnClustered",
    source: { sheet: "Chart data", range: range(3, 2, 6, 4) },
    position: range(30, 0, 45, 4),
    title: { text: "Revenue & target <Größe>", font: boldFont },
    series: [
      {
        type: "columnClustered",
        fill: "#1F3864",
        gapWidth: 60,
        overlap: 0,
        labels: { numberFormat: "#,##0", position: "outsideEnd", font },
      },
      {
        type: "lineMarkers",
        line: { color: "#C55A11", weight: 2.25 },
        marker: { style: "diamond", size: 7, color: "#C55A11" },
        labels: { numberFormat: "0.0", position: "top", font: boldFont },
      },
    ],
    categoryAxis: { ...axis, line: "#BFBFBF" },
    valueAxis: {
      ...axis,
      visible: true,
      numberFormat: "#,##0",
      minimum: 0,
      maximum: 200,
      gridlines: "#D9D9D9",
      tickLabels: "nextToAxis",
    },
    legend: { position: "bottom", font },
    fill: "#FFFFFF",
  };
}

export function lineChart(): Chart {
  return {
    ...columnChart(),
    name: "KAP_LineChart",
    type: "line",
    position: range(30, 5, 45, 9),
    series: [
      { type: "line", line: { color: "#1F3864", weight: 1.5 }, marker: { style: "none", size: 5, color: "#1F3864" } },
      { type: "line", line: { color: "#C55A11", weight: 1.5 }, marker: { style: "circle", size: 5, color: "#C55A11" } },
    ],
    categoryAxis: { ...axis, tickLabels: "high", reversed: true },
    valueAxis: { ...axis, visible: false, tickLabels: "none" },
    legend: { position: "right", font: boldFont },
  };
}

/** A radar of two series; of its axes only what Excel lets people set. */
export function radarChart(): Chart {
  const { source, title, valueAxis, legend, fill } = columnChart();
  const marker = { style: "circle", size: 5, color: "#1F3864" } as const;
  return {
    source,
    title,
    fill,
    ...(legend && { legend }),
    name: "KAP_RadarChart",
    type: "radarMarkers",
    position: range(47, 5, 60, 9),
    series: [
      { type: "radarMarkers", line: { color: "#1F3864", weight: 2.25 }, marker },
      { type: "radarMarkers", line: { color: "#C55A11", weight: 1.5 }, marker: { ...marker, style: "diamond" } },
    ],
    categoryAxis: { ...axis, tickLabels: "nextToAxis", font: boldFont },
    valueAxis: { ...valueAxis, majorUnit: 50, line: "#BFBFBF" },
  };
}

export function barChart(): Chart {
  const { source, title, categoryAxis, valueAxis, fill } = columnChart();
  return {
    source,
    title,
    categoryAxis,
    valueAxis,
    fill,
    name: "KAP_BarChart",
    type: "barStacked",
    position: range(47, 0, 60, 4),
    series: [
      { type: "barStacked", fill: "none", gapWidth: 40, overlap: 100 },
      {
        type: "barStacked",
        fill: "#70AD47",
        line: { color: "#FFFFFF", weight: 0.75 },
        gapWidth: 40,
        overlap: 100,
        labels: { numberFormat: "0", position: "center", font },
      },
    ],
  };
}
