/**
 * Yearly totals of a gap line's KPI within its scope: the same as `scopeTotal` and `pastActuals` in the domain. Each
 * needs two columns: the grain of the rows that count, and the value.
 */
import type { Grain } from "../../domain/kpi/kpi-figures";
import { totalTolerance } from "../../domain/kpi/totals";
import { anyNumber } from "../sheets/year-scan";
import { tableReferences, type Naming } from "../structured-reference";
import { firstOfYear, lastOfYear } from "./fiscal-year-formulas";
import { literalText } from "./lookups";

/** Less than any sum: what a grain without rows counts as when grains are compared. */
const nothing = "-999999999999999";

export interface YearTotal {
  readonly naming: Naming;
  readonly figure: "actual" | "target";
  /** Expression of the fiscal year. */
  readonly year: string;
  /** Columns of the line that hold the criterion of the year's rows and their grain. */
  readonly rowsColumn: string;
  readonly grainColumn: string;
}

/** Criterion for the rows of the line's KPI and place in a year, up to their unit. */
export function rowsFormula({ naming, year }: Pick<YearTotal, "naming" | "year">): string {
  const { row } = tableReferences("gap", naming);
  return `${row("key_is")}&"|y"&${year}&${row("place_is")}`;
}

/** What the formulas of one year share. */
function scopeOf({ naming, figure, year, rowsColumn, grainColumn }: YearTotal) {
  const kpis = tableReferences("kpis", naming);
  const { row } = tableReferences("gap", naming);
  const [figures, grain] = [kpis.column(figure), row(grainColumn)];
  const inUnit = (unit: string) => `${kpis.column("place")},${row(rowsColumn)}&${unit},${figures},${anyNumber}`;
  const rows = inUnit('"|u*|"');
  const at = (name: string) => `${rows},${kpis.column("grain")},${name}`;
  const count = (name: Grain) => `COUNTIFS(${at(`"${name}"`)})`;
  const sum = (name: Grain) => `SUMIFS(${figures},${at(`"${name}"`)})`;
  return { kpis, row, figures, grain, rows, inUnit, at, count, sum, year, figure };
}

type YearScope = ReturnType<typeof scopeOf>;

/** The grain that the total of a year rests on; "" for a year without rows. */
export function grainFormula(total: YearTotal): string {
  const scope = scopeOf(total);
  const { row, rows, at } = scope;
  const ownGrain = `COUNTIFS(${at(row("scope"))})=COUNTIFS(${rows})`;
  const mixed = `IF(${row("aggregation")}="SUM",${finestCovering(scope)},${nearest(scope)})`;
  return `IF(COUNTIFS(${rows})=0,"",IF(${ownGrain},${row("scope")},${mixed}))`;
}

/** For sums the finest grain that accounts for at least what the coarser ones say. */
function finestCovering({ count, sum }: YearScope): string {
  const stated = (grain: Grain) => `IF(${count(grain)}>0,${sum(grain)},${nothing})`;
  const covers = (grain: Grain, coarser: string) =>
    `AND(${count(grain)}>0,${sum(grain)}>=${coarser}-${totalTolerance})`;
  const all = `MAX(${stated("product_group")},${stated("region")},${stated("account")})`;
  const account = stated("account");
  return (
    `IF(${covers("both", all)},"both",IF(${covers("product_group", account)},"product_group",` +
    `IF(${covers("region", account)},"region","account")))`
  );
}

/** For everything else the row of the wanted grain, or the finest rows. */
function nearest({ row, at, count }: YearScope): string {
  return (
    `IF(COUNTIFS(${at(row("scope"))})>0,${row("scope")},IF(${count("both")}>0,"both",` +
    `IF(${count("product_group")}>0,"product_group","region")))`
  );
}

/** True where the rows at the chosen grain must not be combined, or are not stated in the line's unit. */
function refusal(scope: YearScope): string {
  const { kpis, row, grain, at, inUnit, figure } = scope;
  const n = `COUNTIFS(${at(grain)})`;
  // parts of a text: as a criterion of its own the unit "1-5" would be taken for a date
  const count = (unit: string) => `COUNTIFS(${inUnit(unit)},${kpis.column("grain")},${grain})`;
  const [inOwn, without] = [count(`"|u"&${literalText(row("unit"))}&"|"`), count('"|u|"')];
  const ratio = figure === "actual" ? `IF(${row("aggregation")}="RATIO",${isIncomplete(scope)},TRUE)` : "TRUE";
  const finer = `IF(${row("aggregation")}="SUM",IF(${without}>0,TRUE,${differs(scope)}),${ratio})`;
  return `IF(${n}>${inOwn}+${without},TRUE,IF(${grain}=${row("scope")},${n}<>1,${finer}))`;
}

/** Product groups and regions each give a total of the account, and the two differ. */
function differs({ row, grain, count, sum }: YearScope): string {
  const isMiddle = `AND(${row("scope")}="account",${grain}<>"both",${count("product_group")}>0,${count("region")}>0)`;
  return `IF(${isMiddle},ABS(${sum("product_group")}-${sum("region")})>${totalTolerance},FALSE)`;
}

function ratioSums({ kpis, grain, at }: YearScope) {
  const sum = (column: string) => `SUMIFS(${kpis.column(column)},${at(grain)})`;
  return { numerator: sum("numerator"), denominator: sum("denominator") };
}

function isIncomplete(scope: YearScope): string {
  const { kpis, grain, at } = scope;
  const both = ["numerator", "denominator"].map((part) => `${kpis.column(part)},${anyNumber}`).join(",");
  return `OR(COUNTIFS(${at(grain)},${both})<>COUNTIFS(${at(grain)}),${ratioSums(scope).denominator}=0)`;
}

function totalOf(scope: YearScope): string {
  const { row, grain, figures, at, figure } = scope;
  const sum = `SUMIFS(${figures},${at(grain)})`;
  if (figure === "target") return sum;
  const { numerator, denominator } = ratioSums(scope);
  return `IF(AND(${row("aggregation")}="RATIO",${grain}<>${row("scope")}),${numerator}/${denominator},${sum})`;
}

/** The total of a year: a number, `refused` where there are rows that must not be combined, "" without rows. */
export function totalFormula(total: YearTotal, refused: string): string {
  const scope = scopeOf(total);
  return `IF(${scope.grain}="","",IF(${refusal(scope)},${refused},${totalOf(scope)}))`;
}

/**
 * The actual of a past year, from its total: a number, "refused", "cut_off", or "" for a year without rows. A cut-off
 * year is annualised by choice, where all rows behind its total run between the same days: then their mean is that day.
 */
export function pastActualFormula(yearTotal: YearTotal, totalColumn: string): string {
  const { kpis, row, at, grain, year } = scopeOf(yearTotal);
  const total = row(totalColumn);
  const [first, last] = [firstOfYear(year), lastOfYear(year)];
  const [from, through] = [kpis.column("actual_from"), kpis.column("actual_through")];
  const rows = at(grain);
  const [late, early] = [`COUNTIFS(${rows},${from},">"&${first})`, `COUNTIFS(${rows},${through},"<"&${last})`];
  const mean = (days: string) => `(SUMIFS(${days},${rows})/COUNTIFS(${rows}))`;
  const differ = (days: string) => `COUNTIFS(${rows},${days},${mean(days)})<COUNTIFS(${rows})`;
  const isCutOff = `IF(${row("flow")}=1,${late}+${early}>0,FALSE)`;
  const isLeftOut = `IF(${row("include_cut_off")}="",TRUE,IF(IF(${late}>0,${differ(from)},FALSE),TRUE,IF(${early}>0,${differ(through)},FALSE)))`;
  const covered = `(IF(${early}>0,${mean(through)},${last})-MAX(${first},${mean(from)})+1)`;
  const annualised = `IF(${covered}>0,${total}/${covered}*(${last}-${first}+1),"refused")`;
  const cutOff = `IF(${isLeftOut},"cut_off",IF(${total}="refused",${total},${annualised}))`;
  return `IF(${total}="","",IF(${isCutOff},${cutOff},${total}))`;
}
