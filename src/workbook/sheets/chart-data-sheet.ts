/**
 * Hidden sheet `chart_data`, without tables: the years the overview speaks of, one roll-up line per KPI, figure and
 * year, and the block that the revenue chart shows. Totals follow data model, 3: never over mixed grains or units,
 * and only where the aggregation allows it; `totalOf` in the domain computes the same.
 */
import type { CellInput, Change } from "../changes";
import { kpiProperty, namedCell } from "../formulas/lookups";
import { cellRange } from "../places";
import type { PlanContext } from "../plan-settings";
import { absoluteReference, columnLetters } from "../references";
import { tableReferences } from "../structured-reference";
import { overviewTexts } from "../../localisation/overview-texts";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

export type RollUpFigure = "actual" | "target";

export interface RollUpLine {
  readonly kpi: string;
  readonly figure: RollUpFigure;
  /** Cell or expression that gives the fiscal year, "" for none. */
  readonly year: string;
}

/** What the chart data hold: the KPIs of the overview and the number of years on the chart. */
export interface ChartDataRequest {
  readonly keyFigures: readonly string[];
  readonly chartYears: number;
}

const parameterKeys = [
  "last_actual_year",
  "first_actual_year",
  "last_actual_through",
  "last_complete_year",
  "last_plan_year",
  "target_year",
  "first_chart_year",
  "elapsed_share",
] as const;
export type ChartParameter = (typeof parameterKeys)[number];

const lineColumns = [
  "kpi_key",
  "figure",
  "year",
  "unit",
  "aggregation",
  "direction",
  "flow",
  "n_account",
  "n_product_group",
  "n_region",
  "n_both",
  "grain",
  "n_grain",
  "grain_unit",
  "n_unit",
  "value",
  "conflict",
  "numerator",
  "denominator",
  "n_ratio",
  "total",
] as const;
type LineColumn = (typeof lineColumns)[number];

/** Criterion that every number meets, and nothing else. */
const anyNumber = '">-999999999999999"';
const firstLineRow = parameterKeys.length + 2;
const chartColumn = lineColumns.length + 1;
/** Years of history on the chart when the plan has no actuals yet. */
export const historyYears = 5;

/** Absolute reference of a parameter cell, with its sheet. */
export function parameterCell(context: PlanContext, parameter: ChartParameter): string {
  return absoluteReference(context.sheet("chart_data"), cellRange(parameterKeys.indexOf(parameter), 1));
}

/** Absolute reference to a column of a roll-up line, with its sheet. */
export function lineCell(context: PlanContext, line: number, column: LineColumn): string {
  return absoluteReference(context.sheet("chart_data"), cellRange(firstLineRow + line, lineColumns.indexOf(column)));
}

/** Lines per key figure, in this order: year before, last complete year, running year, target year. */
export const linesPerKeyFigure = 4;

/** All roll-up lines: first those of the key figures, then revenue actual and target for each year of the chart. */
export function rollUpLines(context: PlanContext, request: ChartDataRequest): readonly RollUpLine[] {
  const parameter = (key: ChartParameter) => parameterCell(context, key);
  const complete = parameter("last_complete_year");
  const running = `IF(${parameter("last_actual_year")}>${complete},${parameter("last_actual_year")},"")`;
  const actualYears = [`IF(${complete}>0,${complete}-1,"")`, `IF(${complete}>0,${complete},"")`, running];
  const keyFigures = request.keyFigures.flatMap((kpi): RollUpLine[] => [
    ...actualYears.map((year): RollUpLine => ({ kpi, figure: "actual", year })),
    { kpi, figure: "target", year: parameter("target_year") },
  ]);
  const chart = Array.from({ length: request.chartYears }, (_, index) => {
    const year = `${parameter("first_chart_year")}+${index}`;
    return `IF(${year}<=MAX(${parameter("last_plan_year")},${parameter("last_actual_year")}),${year},"")`;
  });
  const revenue = (figure: RollUpFigure) => chart.map((year): RollUpLine => ({ kpi: "revenue", figure, year }));
  return [...keyFigures, ...revenue("actual"), ...revenue("target")];
}

function parameterFormulas(context: PlanContext): Readonly<Record<ChartParameter, string>> {
  const kpis = tableReferences("kpis", context.naming);
  const [actual, year, through] = ["actual", "fiscal_year", "actual_through"].map(kpis.column);
  const cell = (key: ChartParameter) => parameterCell(context, key);
  const last = cell("last_actual_year");
  const start = namedCell.fiscalYearStart;
  const yearEnd = `(DATE(${last}+IF(${start}=1,1,0),${start},1)-1)`;
  const yearStart = `DATE(${last}-IF(${start}=1,0,1),${start},1)`;
  const reach = cell("last_actual_through");
  const isCutOff = `AND(${last}>0,${reach}>0,${reach}<${yearEnd})`;
  return {
    last_actual_year: `IFERROR(SUMPRODUCT(MAX(ISNUMBER(${actual})*${year})),0)`,
    first_actual_year: `IF(${last}=0,0,IFERROR(9999-SUMPRODUCT(MAX(ISNUMBER(${actual})*(9999-${year}))),0))`,
    last_actual_through: `IFERROR(SUMPRODUCT(MAX(ISNUMBER(${actual})*(${year}=${last})*${through})),0)`,
    last_complete_year: `IF(${last}=0,0,IF(${isCutOff},IF(${last}>${cell("first_actual_year")},${last}-1,${last}),${last}))`,
    last_plan_year: `${namedCell.firstPlanYear}+${namedCell.horizon}-1`,
    target_year: `MIN(${cell("last_plan_year")},MAX(${namedCell.firstPlanYear},${last}))`,
    first_chart_year: `IF(${last}=0,${namedCell.firstPlanYear},MAX(${cell("first_actual_year")},${last}-${historyYears - 1}))`,
    elapsed_share: `IF(${isCutOff},MAX(0,(${reach}-${yearStart}+1)/(${yearEnd}-${yearStart}+1)),1)`,
  };
}

/** Cells of one roll-up line, in the order of `lineColumns`. */
function lineCells(context: PlanContext, line: RollUpLine, index: number): CellInput[] {
  const kpis = tableReferences("kpis", context.naming);
  const at = (column: LineColumn) => `$${columnLetters(lineColumns.indexOf(column))}${firstLineRow + index + 1}`;
  const figure = kpis.column(line.figure);
  const scope = `${kpis.column("kpi_key")},${at("kpi_key")},${kpis.column("fiscal_year")},${at("year")},${kpis.column("segment")},"="`;
  const atGrain = (grain: string) => `${scope},${kpis.column("grain")},${grain},${figure},${anyNumber}`;
  const count = (grain: string) => `COUNTIFS(${atGrain(grain)})`;
  const sum = (column: string, grain: string) => `SUMIFS(${column},${atGrain(grain)})`;
  const property = (column: string) =>
    `IFERROR(INDEX(${kpis.column(column)},MATCH(${at("kpi_key")},${kpis.column("kpi_key")},0)),"")`;
  const isAt = (column: string, cell: LineColumn) => `(${kpis.column(column)}=${at(cell)})`;
  const isStated = `(${kpis.column("segment")}="")*ISNUMBER(${figure})`;
  const atThisGrain = [isAt("kpi_key", "kpi_key"), isAt("fiscal_year", "year"), isAt("grain", "grain"), isStated].join(
    "*",
  );
  const firstAtGrain = `MATCH(1,INDEX(${atThisGrain},0),0)`;
  const bothStated = ["numerator", "denominator"].map((part) => `${kpis.column(part)},${anyNumber}`).join(",");
  const isCoarse = `OR(${at("grain")}="",${at("grain")}="account")`;
  const ratio = `AND(${at("aggregation")}="RATIO",${at("figure")}="actual")`;
  const onlyForRatio = (formula: string) => `IF(OR(${isCoarse},NOT(${ratio})),0,${formula})`;
  const formulas: Readonly<Record<Exclude<LineColumn, "kpi_key" | "figure">, string>> = {
    year: line.year,
    unit: `${property("unit")}&""`,
    aggregation: property("aggregation"),
    direction: property("direction"),
    flow: kpiProperty("flow", at("kpi_key"), `IF(${at("aggregation")}="SUM",1,0)`),
    n_account: count('"account"'),
    n_product_group: count('"product_group"'),
    n_region: count('"region"'),
    n_both: count('"both"'),
    grain:
      `IF(${at("n_account")}>0,"account",IF(${at("n_product_group")}>0,"product_group",` +
      `IF(${at("n_region")}>0,"region",IF(${at("n_both")}>0,"both",""))))`,
    n_grain:
      `IF(${at("grain")}="",0,IF(${at("grain")}="account",${at("n_account")},IF(${at("grain")}="product_group",` +
      `${at("n_product_group")},IF(${at("grain")}="region",${at("n_region")},${at("n_both")}))))`,
    grain_unit: `IF(${isCoarse},"",IFERROR(INDEX(${kpis.column("unit")},${firstAtGrain})&"",""))`,
    n_unit: `IF(${at("grain_unit")}="",0,COUNTIFS(${atGrain(at("grain"))},${kpis.column("unit")},${at("grain_unit")}))`,
    value: `IF(${at("grain")}="",0,${sum(figure, at("grain"))})`,
    conflict:
      `IF(AND(${at("n_account")}=0,${at("n_product_group")}>0,${at("n_region")}>0),` +
      `IF(ABS(${sum(figure, '"product_group"')}-${sum(figure, '"region"')})>0.05,1,0),0)`,
    numerator: onlyForRatio(sum(kpis.column("numerator"), at("grain"))),
    denominator: onlyForRatio(sum(kpis.column("denominator"), at("grain"))),
    n_ratio: onlyForRatio(`COUNTIFS(${atGrain(at("grain"))},${bothStated})`),
    total:
      `IF(${at("grain")}="","",IF(${at("grain")}="account",IF(${at("n_account")}=1,${at("value")},""),` +
      `IF(${at("aggregation")}="SUM",IF(AND(${at("conflict")}=0,${at("n_unit")}=${at("n_grain")}),${at("value")},""),` +
      `IF(${ratio},IF(AND(${at("n_ratio")}=${at("n_grain")},${at("denominator")}<>0),` +
      `${at("numerator")}/${at("denominator")},""),""))))`,
  };
  return lineColumns.map((column) => {
    if (column === "kpi_key") return line.kpi;
    return column === "figure" ? line.figure : { formula: formulas[column] };
  });
}

/** The chart's source block: category (text), actual, target. */
export function chartBlock(request: ChartDataRequest): { top: number; left: number; bottom: number; right: number } {
  const top = firstLineRow - 1;
  return { top, left: chartColumn, bottom: top + request.chartYears, right: chartColumn + 2 };
}

function chartCells(context: PlanContext, request: ChartDataRequest): CellInput[][] {
  const texts = overviewTexts[context.settings.language];
  const first = request.keyFigures.length * linesPerKeyFigure;
  const last = parameterCell(context, "last_actual_year");
  const isRunning = `${last}>${parameterCell(context, "last_complete_year")}`;
  const rows = Array.from({ length: request.chartYears }, (_, index): CellInput[] => {
    const year = lineCell(context, first + index, "year");
    return [
      { formula: `${fiscalYearText(year)}&IF(AND(${isRunning},${year}=${last}),"*","")` },
      { formula: lineCell(context, first + index, "total") },
      { formula: lineCell(context, first + request.chartYears + index, "total") },
    ];
  });
  return [["", texts.chartActual, texts.chartTarget], ...rows];
}

/** "1997" or "1996/97", as text; "" for no year. */
export function fiscalYearText(year: string): string {
  return `IF(OR(${year}="",${year}=0),"",IF(${namedCell.fiscalYearStart}=1,${year}&"",(${year}-1)&"/"&RIGHT(${year},2)))`;
}

/** The hidden sheet behind the overview's figures and chart. */
export function chartDataSheet(context: PlanContext, request: ChartDataRequest): SheetBuild {
  const sheet = context.sheet("chart_data");
  const parameters = parameterFormulas(context);
  const lines = rollUpLines(context, request).map((line, index) => lineCells(context, line, index));
  const block = chartBlock(request);
  const formulas: Change[] = [
    cellsAt(
      sheet,
      0,
      0,
      parameterKeys.map((key) => [key, { formula: parameters[key] }]),
    ),
    cellsAt(sheet, firstLineRow - 1, 0, [[...lineColumns]]),
    cellsAt(sheet, firstLineRow, 0, lines),
    cellsAt(sheet, block.top, block.left, chartCells(context, request)),
  ];
  return { structure: markedSheet("chart_data", context, "hidden"), formulas, looks: [] };
}
