/**
 * Which fiscal years have actuals, and which of them are complete: one line per candidate year, counted without array
 * formulas, so that a text in one cell cannot blank the page. Revenue decides; without revenue, all KPIs do.
 */
import { firstOfYear, lastOfYear, passedShare } from "../formulas/fiscal-year-formulas";
import { namedCell } from "../formulas/lookups";
import { columnRange } from "../places";
import type { PlanContext } from "../plan-settings";
import { absoluteReference, columnLetters } from "../references";
import { tableReferences } from "../structured-reference";
import type { CellInput } from "../changes";

/** Years before and after the first plan year in which actuals are looked for. */
export const yearsBefore = 25;
const yearsAfter = 20;
export const scannedYears = yearsBefore + yearsAfter;

export const scanColumns = ["scan_year", "n_revenue", "n_any", "n_cut_off", "stated_year", "complete_year"] as const;
export type ScanColumn = (typeof scanColumns)[number];

/** Criterion that every number meets, and nothing else. */
export const anyNumber = '">-999999999999999"';

/** Zero-based place of the block's first line and column. */
export interface ScanPlace {
  readonly top: number;
  readonly left: number;
}

/** A whole column of the block, with its sheet. */
export function scanRange(context: PlanContext, place: ScanPlace, column: ScanColumn): string {
  const range = columnRange(place.left + scanColumns.indexOf(column), place.top, place.top + scannedYears - 1);
  return absoluteReference(context.sheet("chart_data"), range);
}

/** Lines of the block, one per candidate year. */
export function scanCells(context: PlanContext, place: ScanPlace): CellInput[][] {
  return Array.from({ length: scannedYears }, (_, index) => scanLine(context, place, index));
}

function scanLine(context: PlanContext, place: ScanPlace, index: number): CellInput[] {
  const kpis = tableReferences("kpis", context.naming);
  const at = (column: ScanColumn) =>
    `$${columnLetters(place.left + scanColumns.indexOf(column))}${place.top + index + 1}`;
  const year = at("scan_year");
  const any = `${kpis.column("fiscal_year")},${year},${kpis.column("actual")},${anyNumber}`;
  const revenue = `${any},${kpis.column("kpi_key")},"revenue"`;
  const cutOff = `${kpis.column("actual_through")},"<"&${lastOfYear(year)}`;
  const stated = `IF(SUM(${scanRange(context, place, "n_revenue")})>0,${at("n_revenue")},${at("n_any")})`;
  const formulas: Readonly<Record<ScanColumn, string>> = {
    scan_year: `${namedCell.firstPlanYear}-${yearsBefore}+${index}`,
    n_revenue: `COUNTIFS(${revenue})`,
    n_any: `COUNTIFS(${any})`,
    n_cut_off: `IF(${at("n_revenue")}>0,COUNTIFS(${revenue},${cutOff}),COUNTIFS(${any},${cutOff}))`,
    stated_year: `IF(${stated}>0,${year},"")`,
    complete_year: `IF(AND(${at("stated_year")}<>"",${at("n_cut_off")}=0),${year},"")`,
  };
  return scanColumns.map((column) => ({ formula: formulas[column] }));
}

/** What the share of a total needs: conditions of SUMIFS for the rows behind it, their figure, number and sum. */
export interface CoveredTotal {
  readonly rows: string;
  readonly figure: string;
  readonly count: string;
  readonly value: string;
  readonly year: string;
}

/** Share of its year that a total covers: the same as `coveredShare` in the domain. */
export function coveredShareFormula(context: PlanContext, { rows, figure, count, value, year }: CoveredTotal): string {
  const kpis = tableReferences("kpis", context.naming);
  const [from, through] = [kpis.column("actual_from"), kpis.column("actual_through")];
  const [first, last] = [firstOfYear(year), lastOfYear(year)];
  const cutOff = `${rows},${through},"<"&${lastOfYear(year)}`;
  const [n, cut] = [`COUNTIFS(${cutOff})`, `SUMIFS(${figure},${cutOff})`];
  const share = passedShare(`(SUMIFS(${through},${cutOff})/${n})`, year);
  const isPlain = `OR(${n}=${count},${share}<=0,${cut}<0,${value}<=${cut})`;
  const ended = `IF(${n}=0,1,IF(${isPlain},${share},${value}/(${value}-${cut}+${cut}/${share})))`;
  const late = `${rows},${from},">"&${first}`;
  const nLate = `COUNTIFS(${late})`;
  const missing = `(${last}*${n}-SUMIFS(${through},${cutOff})+SUMIFS(${from},${late})-${first}*${nLate})`;
  return `IF(${nLate}>0,MAX(0,1-${missing}/(${count}*(${last}-${first}+1))),${ended})`;
}

/** Last day that the actuals of a year reach; the mean where cells hold text. Only for a year that is cut off. */
export function reachOf(context: PlanContext, year: string): string {
  const kpis = tableReferences("kpis", context.naming);
  const [through, years, actual] = ["actual_through", "fiscal_year", "actual"].map(kpis.column);
  const scope = `${years},${year},${actual},${anyNumber},${through},"<"&${lastOfYear(year)},${through},">="&${firstOfYear(year)}`;
  const mean = `IFERROR(ROUND(SUMIFS(${through},${scope})/COUNTIFS(${scope}),0),0)`;
  return `IFERROR(SUMPRODUCT(MAX(ISNUMBER(${actual})*(${years}=${year})*(${through}<${lastOfYear(year)})*${through})),${mean})`;
}
