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
}

/** The baseline of a plan year, or `null` with the reason. */
export function computeBaseline({ method, manual, years, fiscalYear, past }: BaselineInput): Baseline {
  const refused = past.some(({ value }) => value === "refused");
  const figures = refused
    ? []
    : past.flatMap(({ year, value }) => (typeof value === "number" ? [{ year, value }] : []));
  const last = figures[0] ?? null;
  if (method === null) return { last, value: null, reason: "no_method" };
  if (method === "manual")
    return manual === null ? { last, value: null, reason: "no_manual_value" } : { last, value: manual };
  if (last === null) return { last, value: null, reason: refused ? "mixed_grain" : missingReason(past) };
  if (method === "hold") return { last, value: last.value };
  const window = figures.filter(({ year }) => year > last.year - Math.max(2, years ?? defaultBaselineYears));
  const first = window.at(-1);
  if (first === undefined || window.length < 2) return { last, value: null, reason: "too_few_years" };
  if (method === "moving_average") return { last, value: sum(window.map(({ value }) => value)) / window.length };
  return { last, ...(method === "linear" ? linear(window, fiscalYear) : cagr(first, last, fiscalYear)) };
}

const missingReason = (past: readonly PastActual[]): GapReason =>
  past.some(({ value }) => value === "cut_off") ? "too_few_years" : "no_actual";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Least squares over years counted back from the plan year, so that the line's value is its intercept. */
function linear(window: readonly YearFigure[], fiscalYear: number): Pick<Baseline, "value"> {
  const n = window.length;
  const points = window.map(({ year, value }) => ({ x: fiscalYear - year, y: value }));
  const [sx, sy] = [sum(points.map(({ x }) => x)), sum(points.map(({ y }) => y))];
  const [sxx, sxy] = [sum(points.map(({ x }) => x * x)), sum(points.map(({ x, y }) => x * y))];
  const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
  return { value: (sy - slope * sx) / n };
}

/** Growth is defined only between positive figures. */
function cagr(first: YearFigure, last: YearFigure, fiscalYear: number): Pick<Baseline, "value" | "reason"> {
  if (first.value <= 0 || last.value <= 0) return { value: null, reason: "growth_undefined" };
  const growth = (last.value / first.value) ** (1 / (last.year - first.year));
  return { value: last.value * growth ** (fiscalYear - last.year) };
}
