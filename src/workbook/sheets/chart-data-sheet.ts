/**
 * Hidden sheet `chart_data`, without tables: the years that the overview speaks of, the roll-up lines of its key
 * figures, the block that the revenue chart shows, and the scan of years on which all of that rests.
 */
import { fiscalYearText } from "../formulas/fiscal-year-formulas";
import { namedCell } from "../formulas/lookups";
import { overviewTexts } from "../../localisation/overview-texts";
import type { CellInput, CellRange, Change } from "../changes";
import { cellRange } from "../places";
import type { PlanContext } from "../plan-settings";
import { absoluteReference } from "../references";
import { bridgeData } from "./bridge-data";
import { mapData } from "./map-data";
import { maturityData } from "./maturity-data";
import { overviewLayout } from "./overview-layout";
import { lineCells, lineColumns, type LineColumn, type RollUpLine } from "./roll-up-lines";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";
import { reachOf, scanCells, scanColumns, scanRange, type ScanPlace } from "./year-scan";

/** What the chart data hold: the KPIs of the overview and the number of years on the chart. */
export interface ChartDataRequest {
  readonly keyFigures: readonly string[];
  readonly chartYears: number;
  /** The chart's axis starts at zero unless revenue is negative somewhere. */
  readonly hasNegativeRevenue: boolean;
}

const parameterKeys = [
  "last_actual_year",
  "first_actual_year",
  "last_complete_year",
  "year_before",
  "running_year",
  "running_reach",
  "last_plan_year",
  "target_year",
  "first_chart_year",
] as const;
export type ChartParameter = (typeof parameterKeys)[number];

/** Zero-based row of the first roll-up line; the lines of the other blocks begin there too. */
export const firstLineRow = parameterKeys.length + 2;
const chartColumn = lineColumns.length + 1;
const scanPlace: ScanPlace = { top: firstLineRow, left: chartColumn + 4 };

/** Absolute reference of a parameter cell, with its sheet. */
export function parameterCell(context: PlanContext, parameter: ChartParameter): string {
  return absoluteReference(context.sheet("chart_data"), cellRange(parameterKeys.indexOf(parameter), 1));
}

/** Absolute reference to a column of a roll-up line, with its sheet. */
export function lineCell(context: PlanContext, line: number, column: LineColumn): string {
  return absoluteReference(context.sheet("chart_data"), cellRange(firstLineRow + line, lineColumns.indexOf(column)));
}

/** The last fiscal year in which any KPI has an actual, 0 where none has. */
export function lastStatedYear(context: PlanContext): string {
  const column = (name: "n_any" | "scan_year") => scanRange(context, scanPlace, name);
  return `SUMPRODUCT(MAX((${column("n_any")}>0)*${column("scan_year")}))`;
}

/** Lines per key figure, in this order: year before, last complete year, running year, target year. */
export const linesPerKeyFigure = 4;

/** All roll-up lines: first those of the key figures, then revenue actual and target for each year of the chart. */
export function rollUpLines(context: PlanContext, request: ChartDataRequest): readonly RollUpLine[] {
  const cell = (key: ChartParameter) => parameterCell(context, key);
  const actualYears = (["year_before", "last_complete_year", "running_year"] as const).map(cell);
  const line = (kpi: string, figure: RollUpLine["figure"], year: string): RollUpLine => {
    return { kpi, figure, year, isRunning: figure === "actual" && year === cell("running_year") };
  };
  const keyFigures = request.keyFigures.flatMap((kpi): RollUpLine[] => [
    ...actualYears.map((year) => line(kpi, "actual", year)),
    line(kpi, "target", cell("target_year")),
  ]);
  const years = Array.from({ length: request.chartYears }, (_, index) => `${cell("first_chart_year")}+${index}`);
  const revenue = (figure: RollUpLine["figure"]) => years.map((year) => line("revenue", figure, year));
  return [...keyFigures, ...revenue("actual"), ...revenue("target")];
}

/** Years by what they mean; 0 where there is none. A year is running when its actuals end before it does. */
function parameterFormulas(context: PlanContext, { chartYears }: ChartDataRequest): Record<ChartParameter, string> {
  const cell = (key: ChartParameter) => parameterCell(context, key);
  const [last, first, complete] = [cell("last_actual_year"), cell("first_actual_year"), cell("last_complete_year")];
  const [running, lastPlanYear] = [cell("running_year"), cell("last_plan_year")];
  return {
    last_actual_year: `MAX(${scanRange(context, scanPlace, "stated_year")})`,
    first_actual_year: `MIN(${scanRange(context, scanPlace, "stated_year")})`,
    last_complete_year: `MAX(${scanRange(context, scanPlace, "complete_year")})`,
    year_before: `IF(${complete}>${first},${complete}-1,0)`,
    running_year: `IF(${last}>${complete},${last},0)`,
    running_reach: `IF(${running}=0,0,${reachOf(context, running)})`,
    last_plan_year: `${namedCell.firstPlanYear}+${namedCell.horizon}-1`,
    target_year: `MIN(${lastPlanYear},MAX(${namedCell.firstPlanYear},${last}))`,
    first_chart_year: `MAX(${lastPlanYear},${last})-${chartYears - 1}`,
  };
}

/** The chart's source block: category (text), actual, target. */
export function chartBlock(request: ChartDataRequest): CellRange {
  const top = firstLineRow - 1;
  return { top, left: chartColumn, bottom: top + request.chartYears, right: chartColumn + 2 };
}

function chartCells(context: PlanContext, request: ChartDataRequest): CellInput[][] {
  const texts = overviewTexts[context.settings.language];
  const first = request.keyFigures.length * linesPerKeyFigure;
  const rows = Array.from({ length: request.chartYears }, (_, index): CellInput[] => {
    const year = lineCell(context, first + index, "year");
    return [
      { formula: `${fiscalYearText(year)}&IF(${year}=${parameterCell(context, "running_year")},"*","")` },
      { formula: numberOf(lineCell(context, first + index, "total")) },
      { formula: numberOf(lineCell(context, first + request.chartYears + index, "total")) },
    ];
  });
  return [["", texts.chartActual, texts.chartTarget], ...rows];
}

/**
 * Excel finds out itself which columns of a chart's source are categories: one that holds nothing but text, as "" for
 * years without figures, would be taken for one. A column of height 0 is not to be seen, and its label is hidden.
 */
const numberOf = (total: string) => `N(${total})`;

/** The hidden sheet behind the overview's figures and chart. */
export function chartDataSheet(context: PlanContext, request: ChartDataRequest): SheetBuild {
  const sheet = context.sheet("chart_data");
  const parameters = parameterFormulas(context, request);
  const parameterRows = parameterKeys.map((key): CellInput[] => [key, { formula: parameters[key] }]);
  const lines = rollUpLines(context, request).map((line, index) => lineCells(context, line, firstLineRow + index + 1));
  const block = chartBlock(request);
  const layout = overviewLayout(context.sheets);
  const formulas: Change[] = [
    cellsAt(sheet, 0, 0, parameterRows),
    cellsAt(sheet, firstLineRow - 1, 0, [[...lineColumns], ...lines]),
    cellsAt(sheet, block.top, block.left, chartCells(context, request)),
    cellsAt(sheet, scanPlace.top - 1, scanPlace.left, [[...scanColumns], ...scanCells(context, scanPlace)]),
    ...(layout.bridge ? bridgeData(context) : []),
    ...(layout.map ? mapData(context) : []),
    ...(layout.selfCheck ? maturityData(context) : []),
  ];
  return { structure: markedSheet("chart_data", context, "hidden"), formulas, looks: [] };
}
