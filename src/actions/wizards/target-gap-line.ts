/**
 * The figures of the line that the target-gap wizard works on, as the sheet's formulas will show them once the draft is
 * written: the domain's computations on the plan with the draft's edits (definitions, D3; data model, 3, 6, 9 and 16).
 */
import { computeBaseline, defaultBaselineYears, type Baseline, type BaselineMethod } from "../../domain/kpi/baseline";
import { bridgeBars, type BridgeBar } from "../../domain/kpi/bridge";
import type { Direction } from "../../domain/kpi/catalogue";
import { fiscalYearSpan } from "../../domain/kpi/fiscal-year";
import { plannedImprovements } from "../../domain/kpi/measure-effect";
import { pastActuals, type PastActual, type PastRow } from "../../domain/kpi/past-actuals";
import { rowsBehind, scopeTotal, unitOfScope, type ScopeKpi } from "../../domain/kpi/scope-total";
import { computeTargetGap, signed, type PlannedImprovement, type TargetGap } from "../../domain/kpi/target-gap";
import type { Total } from "../../domain/kpi/totals";
import type { Plan } from "../../workbook/read-plan";
import { planFigures, type PlanFigures } from "../check/plan-figures";
import { planWithEdits } from "../edit/plan-with-edits";
import { keepAnswers } from "../kept-answers";
import { baselineMethods, lineCells, type GapKey, type TargetGapDraft } from "./target-gap-draft";
import { targetGapEdits, targetUnit } from "./target-gap-edits";

/** A year before the plan year. `partial` is what is known of a year that is cut off. */
export interface HistoryYear {
  readonly year: number;
  readonly value: number | null;
  readonly state: "known" | "annualised" | "partial" | "refused" | "missing";
  /** First and last day between which the year's figures run, ISO dates, where they do not cover the year. */
  readonly from?: string | undefined;
  readonly through?: string | undefined;
}

export interface MethodBaseline extends Baseline {
  readonly method: BaselineMethod;
}

export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

export interface GapFigures {
  readonly key: GapKey;
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: ScopeKpi["aggregation"];
  readonly flow: boolean;
  /** Oldest first; begins with the first year that has figures. */
  readonly history: readonly HistoryYear[];
  readonly hasCutOff: boolean;
  /** What each method would give. */
  readonly methods: readonly MethodBaseline[];
  readonly baseline: MethodBaseline;
  /** The baseline as a line over the years, up to the plan year; empty where it is undefined. */
  readonly path: readonly PathPoint[];
  readonly target: Total;
  /** Movements by measures that improve: positive is better. */
  readonly gross: PlannedImprovement;
  readonly expected: PlannedImprovement;
  /** What all measures of the line would bring if each were certain and effective for the whole year. */
  readonly most: number;
  readonly gap: TargetGap;
  /** Undefined where a figure that it starts or ends with is. */
  readonly bridge: { readonly start: number; readonly end: number; readonly bars: readonly BridgeBar[] } | undefined;
  /** Target at which the measures close the gap exactly; undefined where none remains. */
  readonly reachable: number | undefined;
  /** The plan with everything that the draft changes. */
  readonly after: PlanFigures;
}

/** Figures of the draft's line; undefined until a line of a KPI that the plan knows is chosen. */
export function gapFigures(plan: Plan, draft: TargetGapDraft, today: string): GapFigures | undefined {
  const { key } = draft;
  if (key === null) return undefined;
  const after = planFigures(planWithEdits(plan, targetGapEdits(plan, draft, today)));
  const properties = after.rules.propertiesOf(key.kpi);
  if (properties === undefined) return undefined;
  const { direction, aggregation, flow } = properties;
  const rows = after.kpis.filter((row) => row.kpi === key.kpi);
  const scopeKpi = { aggregation, unit: unitOfScope(rows, key), flow };
  const line = { plan, key, rows, scopeKpi, after, cells: baselineCells(plan, draft) };
  const ofYear = rows.filter((row) => row.fiscalYear === key.fiscalYear);
  const past = pastFigures(line);
  return {
    key,
    unit: scopeKpi.unit || (targetUnit(plan, key) ?? ""),
    direction,
    aggregation,
    flow,
    ...past,
    ...closing(line, direction, past.baseline, scopeTotal(ofYear, key, "target", scopeKpi)),
    after,
  };
}

interface BaselineCells {
  readonly method: BaselineMethod;
  readonly manual: number | null;
  readonly years: number | null;
  readonly includeCutOff: boolean;
}

interface Line {
  /** Without what the draft changes. */
  readonly plan: Plan;
  readonly key: GapKey;
  readonly rows: readonly PastRow[];
  readonly scopeKpi: ScopeKpi & { readonly flow: boolean };
  readonly after: PlanFigures;
  readonly cells: BaselineCells;
}

const numberOr = (value: string | number | null | undefined) => (typeof value === "number" ? value : null);

/** How the baseline is to be made. */
export function baselineCells(plan: Plan, draft: TargetGapDraft): BaselineCells {
  const cells = lineCells(plan, draft);
  return {
    method: baselineMethods.find((method) => method === cells["baseline_method"]) ?? "hold",
    manual: numberOr(cells["baseline_manual"]),
    years: numberOr(cells["baseline_years"]),
    includeCutOff: (cells["include_cut_off"] ?? null) !== null,
  };
}

/** By the KPI rows of a plan: what is typed in the wizard changes targets and measures, never an actual. */
const keptPast = keepAnswers<readonly PastActual[]>();

function pastOf(line: Line, includeCutOff: boolean): readonly PastActual[] {
  const { plan, key, scopeKpi } = line;
  const question = JSON.stringify([key, scopeKpi, includeCutOff, plan.settings]);
  return keptPast(plan.rows.kpis, question, () => computePast(line, includeCutOff));
}

function computePast({ key, rows, scopeKpi, after }: Line, includeCutOff: boolean): readonly PastActual[] {
  const { fiscalYearStart } = after.rules;
  const { lastActualYear } = after;
  const years = { fiscalYear: key.fiscalYear, lastActualYear, includeCutOff, fiscalYearStart };
  return pastActuals({ rows, scope: key, kpi: scopeKpi, ...years });
}

function pastFigures(line: Line) {
  const { cells, key } = line;
  const past = pastOf(line, cells.includeCutOff);
  const whole = cells.includeCutOff ? pastOf(line, false) : past;
  const history = past.map(({ year, value }, index) => historyYear(line, year, value, whole[index]?.value ?? null));
  const shown = history.reduce((known, { state }, index) => (state === "missing" ? known : index + 1), 0);
  const of = (method: BaselineMethod, fiscalYear = key.fiscalYear) =>
    computeBaseline({ method, manual: cells.manual, years: cells.years, fiscalYear, past });
  const baseline = { method: cells.method, ...of(cells.method) };
  return {
    history: history.slice(0, shown).reverse(),
    hasCutOff: whole.some(({ value }) => value === "cut_off"),
    methods: baselineMethods.map((method) => ({ method, ...of(method) })),
    baseline,
    path: pathOf(baseline, trendStart(past, cells), key.fiscalYear, (year) => of(cells.method, year).value),
  };
}

function historyYear(line: Line, year: number, value: PastActual["value"], whole: PastActual["value"]): HistoryYear {
  if (value === null) return { year, value, state: "missing" };
  if (value === "refused") return { year, value: null, state: "refused" };
  if (value !== "cut_off" && whole !== "cut_off") return { year, value, state: "known" };
  const { total, from, through } = partOfYear(line, year);
  if (value === "cut_off") return { year, value: total, state: "partial", from, through };
  return { year, value, state: "annualised", from, through };
}

/** What is known of a year that is cut off, and between which days. */
function partOfYear({ rows, key, scopeKpi, after }: Line, year: number) {
  const ofYear = rows.filter((row) => row.fiscalYear === year);
  const total = scopeTotal(ofYear, key, "actual", scopeKpi);
  const behind = rowsBehind(total, ofYear, key, "actual");
  const { first, last } = fiscalYearSpan(year, after.rules.fiscalYearStart);
  return {
    total: total.value,
    from: behind
      .flatMap(({ actualFrom = "" }) => (actualFrom > first ? actualFrom : []))
      .sort()
      .at(-1),
    through: behind
      .flatMap(({ actualThrough }) => ((actualThrough ?? last) < last ? (actualThrough ?? []) : []))
      .sort()[0],
  };
}

/** The first year that a trend looks at. */
function trendStart(past: readonly PastActual[], { years }: BaselineCells): number {
  const known = past.flatMap(({ year, value }) => (typeof value === "number" ? [year] : []));
  const back = Math.max(2, years ?? defaultBaselineYears) - 1;
  return Math.max((known[0] ?? 0) - back, known.at(-1) ?? 0);
}

/** A trend is drawn over the years that it looks at; what only goes on begins with the last actual. */
function pathOf(
  { last, value, method }: MethodBaseline,
  firstOfTrend: number,
  fiscalYear: number,
  valueAt: (year: number) => number | null,
): readonly PathPoint[] {
  if (value === null) return [];
  if (last === null) return [{ year: fiscalYear, value }];
  if (method === "manual") return [last, { year: fiscalYear, value }];
  const first = method === "hold" ? last.year : firstOfTrend;
  return Array.from({ length: fiscalYear - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, value: valueAt(year) ?? value };
  });
}

function effectScope({ key, scopeKpi, after }: Line) {
  const { kpi, productGroup, region, fiscalYear } = key;
  const { aggregation } = scopeKpi;
  return { kpi, productGroup, region, aggregation, fiscalYear, fiscalYearStart: after.rules.fiscalYearStart };
}

const total = ({ operational, strategic }: PlannedImprovement) => operational + strategic;

/** Every measure as if it were certain and effective at any time. */
const atBest = ({ measures }: PlanFigures) =>
  measures.map((measure) => ({ ...measure, probability: 1, effectiveFrom: null, effectiveUntil: null, due: null }));

function closing(line: Line, direction: Direction, baseline: Baseline, target: Total) {
  const scope = effectScope(line);
  const { gross, expected } = plannedImprovements(line.after.measures, scope);
  const gap = computeTargetGap({ direction, baseline, target, planned: expected });
  return {
    target,
    gross,
    expected,
    most: total(plannedImprovements(atBest(line.after), scope).expected),
    gap,
    bridge: bridgeOf(baseline, target.value, expected, direction),
    reachable:
      gap.reason === "open" && baseline.value !== null
        ? baseline.value + signed(total(expected), direction)
        : undefined,
  };
}

function bridgeOf(baseline: Baseline, target: number | null, planned: PlannedImprovement, direction: Direction) {
  if (baseline.value === null || target === null || direction === "neutral") return undefined;
  // without a last actual (a baseline by hand) the bridge begins with the baseline
  const start = baseline.last?.value ?? baseline.value;
  const bars = bridgeBars({ lastActual: start, baseline: baseline.value, planned, target, direction });
  return { start, end: target, bars };
}
