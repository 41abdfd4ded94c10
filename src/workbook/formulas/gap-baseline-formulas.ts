/** Baselines of gap lines (definitions, D3): the same as `computeBaseline` in the domain. */
import { defaultBaselineYears } from "../../domain/kpi/baseline";
import { pastYears } from "../../domain/kpi/past-actuals";

type Row = (column: string) => string;

const offsets = Array.from({ length: pastYears }, (_, index) => index);

const pastYear = (row: Row, offset: number) => (offset === 0 ? row("base_year") : `(${row("base_year")}-${offset})`);

/** True where one of the past years is marked with a word. */
export function somePast(row: Row, mark: "refused" | "cut_off"): string {
  return `OR(${offsets.map((offset) => `${row(`past_${offset}`)}="${mark}"`).join(",")})`;
}

/** Picks what belongs to the first offset, in the given order, whose condition holds; "" where none does. */
function firstWith(order: readonly number[], condition: (offset: number) => string, pick: (offset: number) => string) {
  return order.reduceRight((rest, offset) => `IF(${condition(offset)},${pick(offset)},${rest})`, '""');
}

/** The last year with a usable actual, its figure, and what a trend needs of the years before. */
export function pastFormulas(row: Row) {
  const isNumber = (offset: number) => `ISNUMBER(${row(`past_${offset}`)})`;
  const last = (pick: (offset: number) => string) => firstWith(offsets, isNumber, pick);
  const years = `MAX(2,IF(ISNUMBER(${row("baseline_years")}),${row("baseline_years")},${defaultBaselineYears}))`;
  const hasLast = (formula: string) => `IF(${row("last_actual_year")}="","",${formula})`;
  const inWindow = (offset: number) => `AND(${isNumber(offset)},${pastYear(row, offset)}>${row("trend_after")})`;
  const sum = (term: (offset: number) => string) =>
    hasLast(offsets.map((offset) => `IF(${inWindow(offset)},${term(offset)},0)`).join("+"));
  const distance = (offset: number) => `(${row("fiscal_year")}-${pastYear(row, offset)})`;
  const oldest = (pick: (offset: number) => string) => hasLast(firstWith([...offsets].reverse(), inWindow, pick));
  return {
    last_actual_year: `IF(${somePast(row, "refused")},"",${last((offset) => pastYear(row, offset))})`,
    last_actual: hasLast(last((offset) => row(`past_${offset}`))),
    trend_after: hasLast(`${row("last_actual_year")}-${years}`),
    trend_n: sum(() => "1"),
    trend_x: sum(distance),
    trend_xx: sum((offset) => `${distance(offset)}*${distance(offset)}`),
    trend_y: sum((offset) => row(`past_${offset}`)),
    trend_xy: sum((offset) => `${distance(offset)}*${row(`past_${offset}`)}`),
    trend_first: oldest((offset) => row(`past_${offset}`)),
    trend_first_year: oldest((offset) => pastYear(row, offset)),
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
    `IF(${row("last_actual")}="","",IF(${isMethod(row, "hold")},${row("last_actual")},` + `IF(${n}<2,"",${trend})))`;
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

/** Why a line has no baseline. */
export function baselineReason(row: Row): string {
  const missing = `IF(${somePast(row, "cut_off")},"too_few_years","no_actual")`;
  return (
    `IF(${row("method_key")}="","no_method",IF(${isMethod(row, "manual")},"no_manual_value",` +
    `IF(${row("last_actual")}="",IF(${somePast(row, "refused")},"mixed_grain",${missing}),` +
    `IF(${row("trend_n")}<2,"too_few_years","growth_undefined"))))`
  );
}
