/** Baselines of gap lines (definitions, D3): the same as `computeBaseline` in the domain. */
import { defaultBaselineYears } from "../../domain/kpi/baseline";
import { pastYears } from "../../domain/kpi/past-actuals";

type Row = (column: string) => string;

const offsets = Array.from({ length: pastYears }, (_, index) => index);

const pastYear = (row: Row, offset: number) => (offset === 0 ? row("base_year") : `(${row("base_year")}-${offset})`);

const someCutOff = (row: Row) => `OR(${offsets.map((offset) => `${row(`past_${offset}`)}="cut_off"`).join(",")})`;

/** Picks what belongs to the first offset, in the given order, whose condition holds; "" where none does. */
function firstWith(order: readonly number[], condition: (offset: number) => string, pick: (offset: number) => string) {
  return order.reduceRight((rest, offset) => `IF(${condition(offset)},${pick(offset)},${rest})`, '""');
}

/** The last year with a usable actual, its figure, and what a trend needs of the years before. */
export function pastFormulas(row: Row) {
  const past = (offset: number) => row(`past_${offset}`);
  const isNumber = (offset: number) => `ISNUMBER(${past(offset)})`;
  const isRefused = (offset: number) => `${past(offset)}="refused"`;
  const isStated = (offset: number) => `OR(${isNumber(offset)},${isRefused(offset)})`;
  const last = (pick: (offset: number) => string) => firstWith(offsets, isStated, pick);
  const years = `MAX(2,IF(ISNUMBER(${row("baseline_years")}),${row("baseline_years")},${defaultBaselineYears}))`;
  const hasLast = (formula: string) => `IF(${row("last_actual_year")}="","",${formula})`;
  const isAfter = (offset: number) => `${pastYear(row, offset)}>${row("trend_after")}`;
  const inWindow = (offset: number) => `AND(${isNumber(offset)},${isAfter(offset)})`;
  const oldestOf = (offset: number) => `AND(${isStated(offset)},${isAfter(offset)})`;
  const inTheWay = (offset: number) => `AND(${isRefused(offset)},OR(${row("last_actual_year")}="",${isAfter(offset)}))`;
  const sum = (term: (offset: number) => string) =>
    hasLast(offsets.map((offset) => `IF(${inWindow(offset)},${term(offset)},0)`).join("+"));
  const distance = (offset: number) => `(${row("fiscal_year")}-${pastYear(row, offset)})`;
  const oldest = (pick: (offset: number) => string) => hasLast(firstWith([...offsets].reverse(), oldestOf, pick));
  return {
    // the last year counts even where its rows must not be added up: then there is no last actual
    last_actual_year: last((offset) => `IF(${isRefused(offset)},"",${pastYear(row, offset)})`),
    last_actual: hasLast(firstWith(offsets, isNumber, past)),
    trend_after: hasLast(`${row("last_actual_year")}-${years}`),
    trend_n: sum(() => "1"),
    trend_x: sum(distance),
    trend_xx: sum((offset) => `${distance(offset)}*${distance(offset)}`),
    trend_y: sum(past),
    trend_xy: sum((offset) => `${distance(offset)}*${past(offset)}`),
    trend_first: oldest(past),
    trend_first_year: oldest((offset) => pastYear(row, offset)),
    trend_refused: `IF(${row("base_year")}="","",${firstWith(offsets, inTheWay, (offset) => pastYear(row, offset))})`,
  };
}

/** The baseline by the line's method; "" where it is not defined. */
export function baselineFormula(row: Row): string {
  const [n, x, y] = [row("trend_n"), row("trend_x"), row("trend_y")];
  const [xx, xy] = [row("trend_xx"), row("trend_xy")];
  const slope = `((${n}*${xy}-${x}*${y})/(${n}*${xx}-${x}*${x}))`;
  const trends = [
    ["moving_average", `${y}/${n}`],
    ["linear", `(${y}-${slope}*${x})/${n}`],
    ["cagr", growing(row)],
  ] as const;
  const trend = trends.reduceRight(
    (rest, [method, formula]) => `IF(${isMethod(row, method)},${formula},${rest})`,
    '""',
  );
  const fromActuals =
    `IF(${row("last_actual")}="","",IF(${isMethod(row, "hold")},${row("last_actual")},` +
    `IF(OR(${isInTheWay(row)},${n}<2),"",${trend})))`;
  const manual = `IF(ISNUMBER(${row("baseline_manual")}),${row("baseline_manual")},"")`;
  return `IF(OR(${row("scope")}="",${row("method_key")}=""),"",IF(${isMethod(row, "manual")},${manual},${fromActuals}))`;
}

const isMethod = (row: Row, method: string) => `${row("method_key")}="${method}"`;

/** Growth is defined only between positive figures. */
function growing(row: Row): string {
  const [first, firstYear] = [row("trend_first"), row("trend_first_year")];
  const [last, lastYear] = [row("last_actual"), row("last_actual_year")];
  const growth = `(${last}/${first})^((${row("fiscal_year")}-${lastYear})/(${lastYear}-${firstYear}))`;
  return `IF(AND(${first}>0,${last}>0),${last}*${growth},"")`;
}

/** Growth looks at the first and the last year of the window, everything else at all of them. */
function isInTheWay(row: Row): string {
  return `IF(${isMethod(row, "cagr")},${row("trend_first")}="refused",${row("trend_refused")}<>"")`;
}

/** Why a line has no baseline. */
export function baselineReason(row: Row): string {
  const missing = `IF(${someCutOff(row)},"too_few_years","no_actual")`;
  const ofTrend = `IF(${isInTheWay(row)},"mixed_grain",IF(${row("trend_n")}<2,"too_few_years","growth_undefined"))`;
  return (
    `IF(${row("method_key")}="","no_method",IF(${isMethod(row, "manual")},"no_manual_value",` +
    `IF(${row("last_actual")}="",IF(${row("trend_refused")}<>"","mixed_grain",${missing}),${ofTrend})))`
  );
}

/** The year that is the reason, where a single one is. */
export function baselineReasonYear(row: Row): string {
  const isFirst = `AND(${isMethod(row, "cagr")},${row("last_actual")}<>"")`;
  const refused = `IF(${isFirst},${row("trend_first_year")},${row("trend_refused")})`;
  const notPositive = `IF(${row("trend_first")}>0,${row("last_actual_year")},${row("trend_first_year")})`;
  const isOfPast = `AND(${row("reason_key")}="mixed_grain",${row("target")}<>"")`;
  return `IF(${isOfPast},${refused},IF(${row("reason_key")}="growth_undefined",${notPositive},""))`;
}
