import { serialOfDate } from "../dates";
import type { Finding } from "../finding";
import { fiscalYearSpan } from "../kpi/fiscal-year";
import { coveringAncestor, measuresById, partOfMeasure } from "../kpi/measure-effect";
import type { PlacedRow } from "../schema/plan-schema";
import { findingsOn, isOpenMeasure, shortTitle, type CheckedPlan, type CheckedRowOf } from "./checked-plan";
import { linesOfMeasures } from "./measure-lines";

/** A row below one whose contribution counts has none: it would count twice (data model, 16). */
export function checkMeasures(rows: readonly PlacedRow<"measures">[]): Finding[] {
  const measures = rows.map(({ rowNumber, values }) => ({ rowNumber, values, ...partOfMeasure(values) }));
  const byId = measuresById(measures);
  return measures.flatMap((measure): Finding[] => {
    if (measure.isCancelled || measure.contribution === null) return [];
    const above = coveringAncestor(measure, byId);
    if (above === undefined) return [];
    const isParent = above.id?.toLowerCase() === measure.parentId?.toLowerCase();
    const parent = isParent ? (measure.values.parent ?? "") : `${above.id ?? ""} · ${shortTitle(above.values.title)}`;
    return [say("measure.contribution_twice", "error", measure.rowNumber, "contribution", { parent })];
  });
}

const say = findingsOn("measures");

type Measure = CheckedRowOf<"measures">;

/** What is to be done: for which goal, by whom, until when, and whether its contribution can count. */
export function checkWork(plan: CheckedPlan): Finding[] {
  const lines = linesOfMeasures(plan.rows.measures);
  return plan.rows.measures.flatMap((measure) => {
    if (!isOpenMeasure(measure)) return [];
    const line = lines.get(measure);
    return [
      ...checkDuties(measure, plan),
      ...checkPeriod(measure, plan),
      ...checkContribution(measure),
      ...(line === undefined
        ? [say("measure.parent_circular", "error", measure.rowNumber, "parent", aboutOf(measure))]
        : checkGoalOf(measure, line)),
    ];
  });
}

const aboutOf = ({ values }: Measure) => ({ title: shortTitle(values.title) });

function checkDuties(measure: Measure, { today, sheets }: CheckedPlan): Finding[] {
  const { rowNumber, values } = measure;
  const about = aboutOf(measure);
  const { owner, due, origin } = values;
  const days = due === null ? 0 : serialOfDate(today) - serialOfDate(due);
  return [
    ...(owner === null ? [say("measure.without_owner", "warning", rowNumber, "owner", about)] : []),
    ...(due === null ? [say("measure.without_due", "warning", rowNumber, "due", about)] : []),
    ...(days > 0 ? [say("measure.overdue", "warning", rowNumber, "due", { ...about, days, owner: owner ?? "" })] : []),
    // a lean plan has no analyses from which a measure could come
    ...(origin === null && values.parent === null && sheets.has("swot")
      ? [say("measure.without_origin", "info", rowNumber, "origin", about)]
      : []),
  ];
}

/** Dates in the wrong order, and an effect that falls into no plan year. */
function checkPeriod(measure: Measure, plan: CheckedPlan): Finding[] {
  const { rowNumber, values } = measure;
  const { start, due, effective_from: from, effective_until: until } = values;
  const [first, last] = planSpan(plan);
  const isOutside = (from !== null && from > last) || (until !== null && until < first);
  return [
    ...(start !== null && due !== null && due < start
      ? [say("measure.dates_reversed", "warning", rowNumber, "due", { ...aboutOf(measure), from: start, until: due })]
      : []),
    ...(from !== null && until !== null && until < from
      ? [say("measure.dates_reversed", "warning", rowNumber, "effective_until", { ...aboutOf(measure), from, until })]
      : []),
    ...(isOutside
      ? [
          say("measure.effect_outside_plan", "warning", rowNumber, "effective_from", {
            ...aboutOf(measure),
            first_day: first,
            last_day: last,
          }),
        ]
      : []),
  ];
}

function planSpan({ firstPlanYear, horizon, fiscalYearStart }: CheckedPlan): readonly [first: string, last: string] {
  const { first } = fiscalYearSpan(firstPlanYear, fiscalYearStart);
  return [first, fiscalYearSpan(firstPlanYear + horizon - 1, fiscalYearStart).last];
}

/** A contribution counts towards the gap only with its KPI and with the Ansoff field that gives its class. */
function checkContribution(measure: Measure): Finding[] {
  const { rowNumber, values } = measure;
  if (values.contribution === null) return [];
  return [
    ...(values.kpi === null
      ? [say("measure.contribution_without_kpi", "warning", rowNumber, "kpi", aboutOf(measure))]
      : []),
    ...(values.ansoff === null
      ? [say("measure.contribution_without_class", "warning", rowNumber, "ansoff", aboutOf(measure))]
      : []),
  ];
}

/** A milestone or activity works for the goal of the project that it belongs to. */
function checkGoalOf(measure: Measure, line: readonly Measure[]): Finding[] {
  const hasGoal = [measure, ...line].some(({ values }) => values.goal !== null);
  return hasGoal ? [] : [say("measure.without_goal", "warning", measure.rowNumber, "goal", aboutOf(measure))];
}
