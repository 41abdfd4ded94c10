/** A plan's KPIs, measures and years as the domain's computations take them. */
import type { KpiCheckRules } from "../../domain/checks/kpi-checks";
import { kpiFiguresOf } from "../../domain/kpi/kpi-figures";
import { gapClassOf, partOfMeasure, type EffectiveMeasure } from "../../domain/kpi/measure-effect";
import type { PastRow } from "../../domain/kpi/past-actuals";
import { lastCompleteYear, lastStatedYear, type StatedRow } from "../../domain/kpi/stated-years";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { defaultExpiryDays, defaultSpreadLimit } from "../../domain/strategy/price-guard";
import { scannedYears, yearsBefore } from "../../workbook/sheets/year-scan";
import type { Plan } from "../../workbook/read-plan";
import { kpiRules } from "./kpi-rules";

export interface PlanFigures {
  readonly plan: Plan;
  readonly rules: KpiCheckRules;
  /** The day of which values are expected (ISO date); undefined leaves out what depends on it. */
  readonly today: string | undefined;
  /** Rows with a KPI and a year, in sheet order. */
  readonly kpis: readonly PastRow[];
  readonly measures: readonly EffectiveMeasure[];
  readonly lastActualYear: number | undefined;
  readonly lastCompleteYear: number | undefined;
  readonly spreadLimit: number;
  readonly expiryDays: number;
}

/** The figures of a plan that has been read. */
export function planFigures(plan: Plan, today?: string): PlanFigures {
  const { firstPlanYear, fiscalYearStart } = plan.settings;
  const first = firstPlanYear - yearsBefore;
  const scan = { first, last: first + scannedYears - 1, fiscalYearStart };
  const rows = plan.rows.kpis.map(({ values }) => kpiRow(values));
  const stated = rows.map((row) => row.stated);
  return {
    plan,
    rules: kpiRules(plan),
    today,
    kpis: rows.flatMap(({ past }) => past ?? []),
    measures: plan.rows.measures.map(({ values }) => effectiveMeasure(values)),
    lastActualYear: lastStatedYear(stated, scan),
    lastCompleteYear: lastCompleteYear(stated, scan),
    spreadLimit: threshold(plan, "price_spread") ?? defaultSpreadLimit,
    expiryDays: threshold(plan, "price_expiry_days") ?? defaultExpiryDays,
  };
}

/** The first setting of this name, where it is positive. */
function threshold(plan: Plan, name: string): number | undefined {
  const row = plan.rows.settings.find(({ values }) => values.kind === "threshold" && values.name === name);
  const number = row?.values.number ?? 0;
  return number > 0 ? number : undefined;
}

interface KpiRow {
  readonly stated: StatedRow;
  /** Undefined without KPI or year. */
  readonly past: PastRow | undefined;
}

/** A wizard asks anew at every keystroke, and changes a row or two of thousands. */
const known = new WeakMap<PlanRows["kpis"], KpiRow>();

function kpiRow(values: PlanRows["kpis"]): KpiRow {
  const found = known.get(values);
  if (found) return found;
  const { kpi, fiscal_year: fiscalYear, actual, actual_through: actualThrough } = values;
  const row = { stated: { kpi, fiscalYear, actual, actualThrough }, past: pastRow(values) };
  known.set(values, row);
  return row;
}

function pastRow(values: PlanRows["kpis"]): PastRow | undefined {
  const figures = kpiFiguresOf(values);
  const { target, actual_from: actualFrom } = values;
  return figures && { ...figures, target, ...(actualFrom !== null && { actualFrom }) };
}

function effectiveMeasure(values: PlanRows["measures"]): EffectiveMeasure {
  return {
    ...partOfMeasure(values),
    kpi: values.kpi,
    productGroup: values.product_group ?? "",
    region: values.region ?? "",
    gapClass: gapClassOf(values.ansoff),
    probability: values.probability,
    effectiveFrom: values.effective_from,
    effectiveUntil: values.effective_until,
    due: values.due,
  };
}
