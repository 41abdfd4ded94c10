import { overviewTexts } from "../../localisation/overview-texts";
import type { Chart, ChartFont, ChartSeriesFormat } from "../changes";
import type { PlanContext } from "../plan-settings";
import { color } from "../theme";
import { chartBlock, type ChartDataRequest } from "./chart-data-sheet";
import { column, row } from "./overview-layout";

const axisFont: ChartFont = { size: 9, bold: false, color: color.muted };
/** Zero stands for a year without a figure, so its label is not shown. */
const wholeNumber = "#,##0;-#,##0;;";

function columns(fill: string, labelColor: string): ChartSeriesFormat {
  return {
    type: "columnClustered",
    fill,
    labels: { numberFormat: wholeNumber, position: "outsideEnd", font: { size: 8, bold: false, color: labelColor } },
    gapWidth: 60,
    overlap: -5,
  };
}

export const revenueChartName = "KAP_Chart_Revenue";

/** Revenue by fiscal year: actual beside target. */
export function revenueChart(context: PlanContext, request: ChartDataRequest): Chart {
  const texts = overviewTexts[context.settings.language];
  return {
    name: revenueChartName,
    type: "columnClustered",
    source: { sheet: context.sheet("chart_data"), range: chartBlock(request) },
    position: { top: row.chartFirst, left: column.kpi, bottom: row.chartLast, right: column.light },
    title: {
      text: `${texts.chartTitle} (${context.settings.currency})`,
      font: { size: 12, bold: true, color: color.primary },
    },
    series: [columns(color.primary, color.primary), columns(color.accentSoft, color.muted)],
    categoryAxis: { visible: true, line: color.line, tickLabels: "low", font: axisFont, reversed: false },
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
