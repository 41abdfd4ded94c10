import { overviewTexts } from "../../localisation/overview-texts";
import type { Chart, ChartAxis, ChartFont, ChartSeriesFormat } from "../changes";
import type { PlanContext } from "../plan-settings";
import { color } from "../theme";
import { bridgeSource } from "./bridge-data";
import { maturitySource } from "./maturity-data";
import { chartBlock, type ChartDataRequest } from "./chart-data-sheet";
import type { OverviewLayout } from "./overview-layout";

export const revenueChartName = "KAP_Chart_Revenue";
export const bridgeChartName = "KAP_Chart_Bridge";
export const selfCheckChartName = "KAP_Chart_SelfCheck";
/** Names of all charts that an overview may have. */
export const overviewChartNames: readonly string[] = [revenueChartName, bridgeChartName, selfCheckChartName];

const titleFont: ChartFont = { size: 12, bold: true, color: color.primary };
const axisFont: ChartFont = { size: 9, bold: false, color: color.muted };
const labelFont: ChartFont = { size: 8, bold: false, color: color.primary };
/** Zero stands for a year without a figure, so its label is not shown. */
const wholeNumber = "#,##0;-#,##0;;";

const categoryAxis: ChartAxis = { visible: true, line: color.line, tickLabels: "low", font: axisFont, reversed: false };

/** The charts of a page with this layout. */
export function overviewCharts(
  context: PlanContext,
  request: ChartDataRequest,
  layout: OverviewLayout,
): readonly Chart[] {
  return [
    revenueChart(context, request, layout.revenue.chart),
    ...(layout.bridge ? [bridgeChart(context, layout.bridge.chart)] : []),
    ...(layout.selfCheck ? [selfCheckChart(context, layout.selfCheck.chart)] : []),
  ];
}

function columns(fill: string, labelColor: string): ChartSeriesFormat {
  return {
    type: "columnClustered",
    fill,
    labels: { numberFormat: wholeNumber, position: "outsideEnd", font: { ...labelFont, color: labelColor } },
    gapWidth: 60,
    overlap: 40,
  };
}

/** Revenue by fiscal year: actual beside target. */
function revenueChart(context: PlanContext, request: ChartDataRequest, position: Chart["position"]): Chart {
  const texts = overviewTexts[context.settings.language];
  return {
    name: revenueChartName,
    type: "columnClustered",
    source: { sheet: context.sheet("chart_data"), range: chartBlock(request) },
    position,
    title: { text: `${texts.chartTitle} (${context.settings.currency})`, font: titleFont },
    series: [columns(color.primary, color.primary), columns(color.accentSoft, color.muted)],
    categoryAxis,
    valueAxis: {
      visible: true,
      numberFormat: "#,##0",
      ...(!request.hasNegativeRevenue && { minimum: 0 }),
      gridlines: color.primarySoft,
      tickLabels: "nextToAxis",
      font: axisFont,
      reversed: false,
    },
    legend: { position: "top", font: axisFont },
    fill: color.white,
  };
}

/** Parts of the bridge by what they are; each has a second series for what lies below zero. */
const bridgeFills = [color.primary, color.faint, color.accent, color.good, color.fair] as const;

function bar(fill: string): ChartSeriesFormat {
  return { type: "columnStacked", fill, gapWidth: 35, overlap: 100 };
}

/** From the last actual over the baseline and the measures to the target, as stacked columns on an invisible one. */
function bridgeChart(context: PlanContext, position: Chart["position"]): Chart {
  const texts = overviewTexts[context.settings.language];
  const parts = bridgeFills.flatMap((fill, index) => (index === 0 ? [bar(fill)] : [bar(fill), bar(fill)]));
  return {
    name: bridgeChartName,
    type: "columnStacked",
    source: { sheet: context.sheet("chart_data"), range: bridgeSource },
    position,
    title: { text: texts.bridgeTitle, font: titleFont },
    series: [bar("none"), ...parts],
    categoryAxis: { ...categoryAxis, font: { ...axisFont, color: color.ink } },
    valueAxis: { visible: false, tickLabels: "none", font: axisFont, reversed: false },
    fill: color.white,
  };
}

function stroke(lineColor: string, weight: number): ChartSeriesFormat {
  const marker = { style: "circle", size: 5, color: lineColor } as const;
  return { type: "radarMarkers", line: { color: lineColor, weight }, marker };
}

const highestMaturity = 5;

/** Maturity and aim of the self-check, a spoke for each dimension, integration and foundation. */
function selfCheckChart(context: PlanContext, position: Chart["position"]): Chart {
  const texts = overviewTexts[context.settings.language];
  return {
    name: selfCheckChartName,
    type: "radarMarkers",
    source: { sheet: context.sheet("chart_data"), range: maturitySource },
    position,
    title: { text: texts.selfCheckTitle, font: titleFont },
    series: [stroke(color.primary, 2.25), stroke(color.accent, 1.5)],
    categoryAxis: { ...categoryAxis, tickLabels: "nextToAxis", font: { ...axisFont, color: color.ink } },
    valueAxis: {
      visible: true,
      numberFormat: "0",
      minimum: 0,
      maximum: highestMaturity,
      majorUnit: 1,
      gridlines: color.line,
      line: color.line,
      tickLabels: "nextToAxis",
      font: { ...axisFont, size: 8 },
      reversed: false,
    },
    legend: { position: "right", font: axisFont },
    fill: color.white,
  };
}
