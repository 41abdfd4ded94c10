/** The overview: one printed page, formulas and native charts only. */
import type { Labels } from "../../domain/schema/column-kinds";
import type { Change, PageSetup } from "../changes";
import { cellRange, rowRange } from "../places";
import { meanMaturityFormula } from "../formulas/overview-self-check-formulas";
import { checkResultName } from "../plan-names";
import type { PlanContext } from "../plan-settings";
import type { ChartDataRequest } from "./chart-data-sheet";
import { bridgeBlock, bridgeNames } from "./overview-bridge";
import { overviewCharts } from "./overview-charts";
import { headingBlock } from "./overview-heading";
import { keyFigureBlock } from "./overview-key-figures";
import { column, overviewLayout, row, type ChartPlace, type OverviewLayout } from "./overview-layout";
import { mapBlock } from "./overview-map";
import {
  block,
  blockTitle,
  formatOn,
  formula,
  textsOf,
  titleRemark,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { healthBlock, measureBlock, roleBlock } from "./overview-side";
import { swotBlock } from "./overview-swot";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

/** The overview page of a plan. Its charts go in with the looks, once their data exist. */
export function overviewSheet(context: PlanContext, request: ChartDataRequest, labels: Labels): SheetBuild {
  const sheet = context.sheet("overview");
  return {
    ...overviewContents(context, request, labels),
    structure: [...markedSheet("overview", context, "overview"), ...pageNames(context, sheet)],
  };
}

/** What stands on the page, whether its sheet is new or not. */
export function overviewContents(
  context: PlanContext,
  request: ChartDataRequest,
  labels: Labels,
): Pick<SheetBuild, "formulas" | "looks"> {
  const layout = overviewLayout(context.sheets);
  const page: OverviewPage = { sheet: context.sheet("overview"), context, layout, request, labels };
  const blocks = blocksOf(page);
  return {
    formulas: blocks.flatMap(({ formulas }) => formulas),
    looks: [
      ...frame(page.sheet, layout),
      ...blocks.flatMap(({ looks }) => looks),
      ...overviewCharts(context, request, layout).map((chart): Change => {
        return { kind: "addChart", sheet: page.sheet, chart };
      }),
    ],
  };
}

/** Names of cells of the page. That of the check's result is empty until somebody checks the plan. */
export function pageNames(context: PlanContext, sheet: string): Change[] {
  const { check, bridge } = overviewLayout(context.sheets);
  return [
    { kind: "addName", name: checkResultName, target: { sheet, range: cellRange(check, column.kpi) } },
    ...(bridge ? bridgeNames(sheet, bridge) : []),
  ];
}

function blocksOf(page: OverviewPage): readonly OverviewBlock[] {
  const { bridge, map, swot, selfCheck } = page.layout;
  return [
    headingBlock(page),
    keyFigureBlock(page),
    roleBlock(page),
    measureBlock(page),
    healthBlock(page),
    chartTitleBlock(page),
    ...(map ? [mapBlock(page, map)] : []),
    ...(bridge ? [bridgeBlock(page, bridge)] : []),
    ...(swot ? [swotBlock(page, swot)] : []),
    ...(selfCheck ? [selfCheckTitle(page, selfCheck)] : []),
  ];
}

/** The title above the chart of revenue. */
function chartTitleBlock(page: OverviewPage): OverviewBlock {
  const { title, chart } = page.layout.revenue;
  return {
    formulas: [cellsAt(page.sheet, title, chart.left, [[textsOf(page).revenue]])],
    looks: [formatOn(page)(rowRange(title, chart.left, chart.right), blockTitle)],
  };
}

/** The title above the radar of the self-check, with the mean of everything that is rated. */
function selfCheckTitle(page: OverviewPage, { title, chart }: ChartPlace): OverviewBlock {
  const { sheet, context } = page;
  const format = formatOn(page);
  return {
    formulas: [
      cellsAt(sheet, title, chart.left, [[textsOf(page).selfCheck]]),
      cellsAt(sheet, title, chart.right, [[formula(meanMaturityFormula(context.naming))]]),
    ],
    looks: [
      format(rowRange(title, chart.left, chart.right), blockTitle),
      format(rowRange(title, chart.right, chart.right), titleRemark),
    ],
  };
}

/** Widths, heights, panes and print setup. */
function frame(sheet: string, layout: OverviewLayout): Change[] {
  const rows = (first: number, last: number, height: number): Change => ({
    kind: "setRows",
    sheet,
    first,
    last,
    height,
  });
  return [
    ...columnWidths(sheet, layout),
    rows(row.title, row.title, 33),
    rows(row.facts, layout.last, layout.rowHeight),
    rows(row.keyFigureHeader, row.keyFigureHeader, 28.5),
    { kind: "freeze", sheet, rows: 0, columns: 0 },
    { kind: "setPage", sheet, page: printedPage(layout) },
  ];
}

/** Neighbours of the same width are set together. */
function columnWidths(sheet: string, { widths }: OverviewLayout): Change[] {
  const firsts = widths.flatMap((width, index) => (widths[index - 1] === width ? [] : [index]));
  return firsts.map((first, index): Change => {
    const last = (firsts[index + 1] ?? widths.length) - 1;
    return { kind: "setColumns", sheet, first, last, width: widths[first] ?? 0, hidden: false };
  });
}

/** One page, landscape A4. */
function printedPage({ last, right }: OverviewLayout): PageSetup {
  return {
    orientation: "landscape",
    paperSize: "a4",
    fitTo: { width: 1, height: 1 },
    margins: { left: 22.5, right: 22.5, top: 22.5, bottom: 30, header: 14.25, footer: 14.25 },
    centerHorizontally: true,
    footer: { left: "", center: "", right: "&D" },
    printArea: block(0, 0, last, right),
  };
}
