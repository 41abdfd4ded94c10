/** Measures whose effect the figures of the past show already. */
import type { Finding } from "../finding";
import { findKpi, ownKpiKey } from "../kpi/catalogue";
import { fiscalYearSpan } from "../kpi/fiscal-year";
import { coveringAncestor, measuresById, partOfMeasure } from "../kpi/measure-effect";
import { findingsOn, shortTitle, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("measures");

/**
 * Contributions that began in or before the last year on which a baseline of their KPI can rest: by data model, 16, they
 * count in full for every month, although the baseline has them already.
 */
export function checkEffects(plan: CheckedPlan): Finding[] {
  const baseYears = lastBaseYears(plan);
  const parts = plan.rows.measures.map(({ values }) => partOfMeasure(values));
  const byId = measuresById(parts);
  return plan.rows.measures.flatMap(({ rowNumber, values }, index): Finding[] => {
    const part = parts[index];
    const [year, from] = [baseYears.get(values.kpi ?? ""), values.effective_from ?? values.due];
    if (part === undefined || !part.contribution || part.isCancelled || year === undefined || from === null) return [];
    const { last } = fiscalYearSpan(year, plan.fiscalYearStart);
    const isOver = values.effective_until !== null && values.effective_until <= last;
    if (from > last || isOver || coveringAncestor(part, byId) !== undefined) return [];
    const params = { title: shortTitle(values.title), from, year };
    return [say("measure.effect_in_baseline", "warning", rowNumber, "effective_from", params)];
  });
}

/** For each KPI the last fiscal year with actuals from which a baseline can start: cut-off years only by choice. */
function lastBaseYears(plan: CheckedPlan): ReadonlyMap<string, number> {
  const flows = flowingKpis(plan);
  const annualised = new Set(plan.rows.gap.flatMap(({ values }) => (values.include_cut_off ? [values.kpi] : [])));
  const years = new Map<string, number>();
  for (const { values } of plan.rows.kpis) {
    const { kpi, fiscal_year: year, actual } = values;
    if (kpi === null || year === null || actual === null) continue;
    const isCutOff = flows(kpi) && isCutOffRow(values, year, plan.fiscalYearStart);
    if (!isCutOff || annualised.has(kpi)) years.set(kpi, Math.max(year, years.get(kpi) ?? year));
  }
  return years;
}

function isCutOffRow(values: CheckedRowOf<"kpis">["values"], year: number, fiscalYearStart: number): boolean {
  const { first, last } = fiscalYearSpan(year, fiscalYearStart);
  return (values.actual_from ?? first) > first || (values.actual_through ?? last) < last;
}

/** Whether values of a KPI flow over the year; of a plan's own ones those that are added. */
function flowingKpis({ rows }: CheckedPlan): (kpi: string) => boolean {
  const added = rows.settings.filter(({ values }) => values.kind === "kpi" && values.aggregation === "SUM");
  const own = new Set(added.map(({ values }) => ownKpiKey(values.name ?? "")));
  return (kpi) => findKpi(kpi)?.flow ?? own.has(kpi);
}
