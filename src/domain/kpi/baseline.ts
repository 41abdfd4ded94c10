/**
 * Baselines of the gap analysis: where a figure goes if nothing changes (definitions, D3). Hold keeps the last actual;
 * linear is the least-squares line; CAGR the average yearly growth from the first to the last year; the moving average
 * is the mean. All look at the last `years` years that end with the last actual; years without a figure are left out.
 */
import type { lists } from "../schema/lists";
import type { PastActual } from "./past-actuals";

export type BaselineMethod = (typeof lists.baseline_method)[number];
export type GapReason = (typeof lists.gap_reason)[number];

/** Years that a trend looks at where the line does not say. */
export const defaultBaselineYears = 3;

export interface BaselineInput {
  readonly method: BaselineMethod | null;
  readonly manual: number | null;
  /** Years that a trend looks at, at least 2; null for the default. */
  readonly years: number | null;
  /** The plan year. */
  readonly fiscalYear: number;
  /** Newest first. */
  readonly past: readonly PastActual[];
}

interface YearFigure {
  readonly year: number;
  readonly value: number;
}

export interface Baseline {
  /** The last year with a figure; null where there is none. */
  readonly last: YearFigure | null;
  readonly value: number | null;
  /** Why there is no baseline. */
  readonly reason?: GapReason;
  /** The year that is the reason, where a single one is. */
  readonly reasonYear?: number;
}

/** The baseline of a plan year, or `null` with the reason; only a method that needs a bad year fails for it. */
export function computeBaseline({ method, manual, years, fiscalYear, past }: BaselineInput): Baseline {
  const stated = past.flatMap(({ year, value }) => (value === null || value === "cut_off" ? [] : [{ year, value }]));
  const [newest] = stated;
  const last = newest !== undefined && isKnown(newest) ? newest : null;
  if (method === null) return { last, value: null, reason: "no_method" };
  if (method === "manual")
    return manual === null ? { last, value: null, reason: "no_manual_value" } : { last, value: manual };
  if (last === null)
    return newest === undefined ? { last, value: null, reason: missingReason(past) } : refusedIn(newest.year, last);
  if (method === "hold") return { last, value: last.value };
  const window = stated.filter(({ year }) => year > last.year - Math.max(2, years ?? defaultBaselineYears));
  return { last, ...trend(method, window, last, fiscalYear) };
}

/** A year whose rows have a total, or must not be added up. */
interface StatedYear {
  readonly year: number;
  readonly value: number | "refused";
}

const isKnown = (stated: StatedYear): stated is YearFigure => stated.value !== "refused";

const refusedIn = (reasonYear: number, last: YearFigure | null): Baseline => ({
  last,
  value: null,
  reason: "mixed_grain",
  reasonYear,
});

type Trend = Omit<Baseline, "last">;

/** Growth looks at the first and the last year of the window, everything else at all of them. */
function trend(
  method: "linear" | "cagr" | "moving_average",
  window: readonly StatedYear[],
  last: YearFigure,
  fiscalYear: number,
): Trend {
  const [needed, first] = [method === "cagr" ? window.slice(-1) : window, window.at(-1)];
  const refused = needed.find((stated) => !isKnown(stated));
  if (refused !== undefined) return { value: null, reason: "mixed_grain", reasonYear: refused.year };
  const figures = window.filter(isKnown);
  if (first === undefined || !isKnown(first) || figures.length < 2) return { value: null, reason: "too_few_years" };
  if (method === "moving_average") return { value: sum(figures.map(({ value }) => value)) / figures.length };
  return method === "linear" ? linear(figures, fiscalYear) : cagr(first, last, fiscalYear);
}

const missingReason = (past: readonly PastActual[]): GapReason =>
  past.some(({ value }) => value === "cut_off") ? "too_few_years" : "no_actual";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Least squares over years counted back from the plan year, so that the line's value is its intercept. */
function linear(window: readonly YearFigure[], fiscalYear: number): Trend {
  const n = window.length;
  const points = window.map(({ year, value }) => ({ x: fiscalYear - year, y: value }));
  const [sx, sy] = [sum(points.map(({ x }) => x)), sum(points.map(({ y }) => y))];
  const [sxx, sxy] = [sum(points.map(({ x }) => x * x)), sum(points.map(({ x, y }) => x * y))];
  const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
  return { value: (sy - slope * sx) / n };
}

/** Growth is defined only between positive figures. */
function cagr(first: YearFigure, last: YearFigure, fiscalYear: number): Trend {
  const bad = [first, last].find(({ value }) => value <= 0);
  if (bad !== undefined) return { value: null, reason: "growth_undefined", reasonYear: bad.year };
  const growth = (last.value / first.value) ** (1 / (last.year - first.year));
  return { value: last.value * growth ** (fiscalYear - last.year) };
}
