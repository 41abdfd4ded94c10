/**
 * Roll-up lines of the hidden sheet `chart_data`: one per KPI, figure and year (data model, 3 and 4). Never over mixed
 * grains or units, and only where the aggregation allows it; `totalOf` in the domain computes the same.
 */
import type { Grain } from "../../domain/kpi/kpi-figures";
import { totalTolerance } from "../../domain/kpi/totals";
import type { CellInput } from "../changes";
import { kpiProperty } from "../formulas/lookups";
import type { PlanContext } from "../plan-settings";
import { columnLetters } from "../references";
import { tableReferences } from "../structured-reference";
import { anyNumber, coveredShareFormula } from "./year-scan";

export interface RollUpLine {
  readonly kpi: string;
  readonly figure: "actual" | "target";
  /** Cell or expression that gives the fiscal year, 0 for none. */
  readonly year: string;
  /** The year may be running, and is compared with its target pro rata. */
  readonly isRunning: boolean;
}

export const lineColumns = [
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
  "v_account",
  "v_product_group",
  "v_region",
  "v_both",
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
  "share",
] as const;
export type LineColumn = (typeof lineColumns)[number];

type ComputedColumn = Exclude<LineColumn, "kpi_key" | "figure">;
type Cell = (column: LineColumn) => string;

/** Less than any sum: what a grain without rows counts as when grains are compared. */
const nothing = "-999999999999999";

/** Conditions of SUMIFS and COUNTIFS for the rows of a line, as far as they do not depend on others. */
interface Scope {
  readonly context: PlanContext;
  readonly at: Cell;
  /** The figure's column. */
  readonly figure: string;
  /** KPI, year, no segment, figure stated. */
  readonly rows: string;
}

/** Cells of one line, in the order of `lineColumns`; `row` is the one-based row of the worksheet. */
export function lineCells(context: PlanContext, line: RollUpLine, row: number): CellInput[] {
  const kpis = tableReferences("kpis", context.naming);
  const at = (column: LineColumn) => `$${columnLetters(lineColumns.indexOf(column))}${row}`;
  const figure = kpis.column(line.figure);
  const keys = `${kpis.column("kpi_key")},${at("kpi_key")},${kpis.column("fiscal_year")},${at("year")}`;
  const scope: Scope = { context, at, figure, rows: `${keys},${kpis.column("segment")},"=",${figure},${anyNumber}` };
  const formulas: Readonly<Record<ComputedColumn, string>> = {
    year: line.year,
    ...properties(scope),
    ...grainFigures(scope),
    ...chosenGrain(scope),
    ...ratioParts(scope),
    total: total(at),
    share: line.isRunning ? runningShare(scope) : "1",
  };
  return lineColumns.map((column) => {
    if (column === "kpi_key") return line.kpi;
    return column === "figure" ? line.figure : { formula: formulas[column] };
  });
}

/** What holds for the KPI, from its first row. */
function properties({ context, at }: Scope) {
  const kpis = tableReferences("kpis", context.naming);
  const property = (column: string) =>
    `IFERROR(INDEX(${kpis.column(column)},MATCH(${at("kpi_key")},${kpis.column("kpi_key")},0)),"")`;
  return {
    unit: `${property("unit")}&""`,
    aggregation: property("aggregation"),
    direction: property("direction"),
    flow: kpiProperty("flow", at("kpi_key"), `IF(${at("aggregation")}="SUM",1,0)`),
  };
}

/** Rows and sum of each grain. */
function grainFigures({ context, at, figure, rows }: Scope) {
  const grain = tableReferences("kpis", context.naming).column("grain");
  const count = (name: Grain) => `IF(${at("year")}=0,0,COUNTIFS(${rows},${grain},"${name}"))`;
  const sum = (name: Grain) => `IF(${at(`n_${name}`)}=0,0,SUMIFS(${figure},${rows},${grain},"${name}"))`;
  return {
    n_account: count("account"),
    n_product_group: count("product_group"),
    n_region: count("region"),
    n_both: count("both"),
    v_account: sum("account"),
    v_product_group: sum("product_group"),
    v_region: sum("region"),
    v_both: sum("both"),
  };
}

/** The grain that the total rests on; for sums the finest that accounts for at least what coarser ones say. */
function grainFormula(at: Cell): string {
  const has = (grain: Grain) => `${at(`n_${grain}`)}>0`;
  const stated = (grain: Grain) => `IF(${has(grain)},${at(`v_${grain}`)},${nothing})`;
  const covers = (grain: Grain, ...coarser: Grain[]) =>
    `AND(${has(grain)},${at(`v_${grain}`)}>=MAX(${coarser.map(stated).join(",")})-${totalTolerance})`;
  const sum =
    `IF(${covers("both", "product_group", "region", "account")},"both",IF(${covers("product_group", "account")},` +
    `"product_group",IF(${covers("region", "account")},"region",IF(${has("account")},"account",""))))`;
  const other =
    `IF(${has("account")},"account",IF(${has("both")},"both",IF(${has("product_group")},"product_group",` +
    `IF(${has("region")},"region",""))))`;
  return `IF(${at("aggregation")}="SUM",${sum},${other})`;
}

function byGrain(at: Cell, prefix: "n" | "v"): string {
  return (
    `IF(${at("grain")}="account",${at(`${prefix}_account`)},IF(${at("grain")}="product_group",${at(`${prefix}_product_group`)},` +
    `IF(${at("grain")}="region",${at(`${prefix}_region`)},IF(${at("grain")}="both",${at(`${prefix}_both`)},0))))`
  );
}

function chosenGrain(scope: Scope) {
  const { context, at, rows } = scope;
  const kpis = tableReferences("kpis", context.naming);
  const isMiddle = `OR(${at("grain")}="product_group",${at("grain")}="region")`;
  const differs = `ABS(${at("v_product_group")}-${at("v_region")})>${totalTolerance}`;
  return {
    grain: grainFormula(at),
    n_grain: byGrain(at, "n"),
    value: byGrain(at, "v"),
    grain_unit: `IF(${isCoarse(at)},"",IFERROR(INDEX(${kpis.column("unit")},${firstAtGrain(scope)})&"",""))`,
    n_unit:
      `IF(${at("grain_unit")}="",0,COUNTIFS(${rows},${kpis.column("grain")},${at("grain")},` +
      `${kpis.column("unit")},${at("grain_unit")}))`,
    conflict: `IF(AND(${isMiddle},${at("n_product_group")}>0,${at("n_region")}>0),IF(${differs},1,0),0)`,
  };
}

const isCoarse = (at: Cell) => `OR(${at("grain")}="",${at("grain")}="account")`;

/** Position of the first row at the chosen grain: its unit is the one that all others must have. */
function firstAtGrain({ context, at, figure }: Scope): string {
  const kpis = tableReferences("kpis", context.naming);
  const is = (column: string, cell: LineColumn) => `(${kpis.column(column)}=${at(cell)})`;
  const isStated = `(${kpis.column("segment")}="")*ISNUMBER(${figure})`;
  const conditions = [is("kpi_key", "kpi_key"), is("fiscal_year", "year"), is("grain", "grain"), isStated].join("*");
  return `MATCH(1,INDEX(${conditions},0),0)`;
}

const isRatio = (at: Cell) => `AND(${at("aggregation")}="RATIO",${at("figure")}="actual")`;

/** Sums of numerators and denominators, and how many rows have both. */
function ratioParts({ context, at, rows }: Scope) {
  const kpis = tableReferences("kpis", context.naming);
  const grain = `${rows},${kpis.column("grain")},${at("grain")}`;
  const both = ["numerator", "denominator"].map((part) => `${kpis.column(part)},${anyNumber}`).join(",");
  const only = (formula: string) => `IF(OR(${isCoarse(at)},NOT(${isRatio(at)})),0,${formula})`;
  return {
    numerator: only(`SUMIFS(${kpis.column("numerator")},${grain})`),
    denominator: only(`SUMIFS(${kpis.column("denominator")},${grain})`),
    n_ratio: only(`COUNTIFS(${grain},${both})`),
  };
}

function total(at: Cell): string {
  const account = `IF(${at("n_account")}=1,${at("value")},"")`;
  const sum = `IF(AND(${at("conflict")}=0,${at("n_unit")}=${at("n_grain")}),${at("value")},"")`;
  const isComplete = `AND(${at("n_ratio")}=${at("n_grain")},${at("denominator")}<>0)`;
  const ratio = `IF(${isComplete},${at("numerator")}/${at("denominator")},"")`;
  return (
    `IF(${at("grain")}="","",IF(${at("grain")}="account",${account},IF(${at("aggregation")}="SUM",${sum},` +
    `IF(${isRatio(at)},${ratio},""))))`
  );
}

/** Share of the year that the total covers; 1 for a whole year and for what does not flow over it. */
function runningShare({ context, at, figure, rows }: Scope): string {
  const grain = tableReferences("kpis", context.naming).column("grain");
  const share = coveredShareFormula(context, {
    rows: `${rows},${grain},${at("grain")}`,
    figure,
    count: at("n_grain"),
    value: at("value"),
    year: at("year"),
  });
  return `IF(OR(${at("year")}=0,${at("flow")}<>1,${at("grain")}=""),1,${share})`;
}
