import type { Finding } from "../finding";
import { groupBy } from "../group-by";
import { findingsOn, isOpenMeasure, referredId, shortTitle, type CheckedPlan, type CheckedRowOf } from "./checked-plan";
import { linesOfMeasures } from "./measure-lines";
import { moneyIn } from "./vision-money";

const say = findingsOn("goals");

type Goal = CheckedRowOf<"goals">;
type Measure = CheckedRowOf<"measures">;

/** Years that a plan and the furthest of its goals look ahead, at least. */
const leastHorizon = 3;
/** Measures with owner and due date that a goal should have, at least. */
const leastMeasures = 2;

/** What the checks of goals look at. */
export interface GoalsPlan extends Pick<CheckedPlan, "today" | "firstPlanYear" | "horizon" | "fiscalYearStart"> {
  readonly rows: Pick<CheckedPlan["rows"], "goals" | "measures" | "kpis">;
}

/** Vision, mission and goals; a sheet on which nothing stands is said elsewhere. */
export function checkGoals(plan: GoalsPlan): Finding[] {
  const rows = plan.rows.goals.filter(({ values }) => values.title !== null);
  if (rows.length === 0) return [];
  const goals = rows.filter(isLiveGoal);
  const measures = measuresOfGoals(plan);
  return [
    ...guidingStars(rows),
    ...rows.flatMap(checkVision),
    ...goals.flatMap((goal) => [...checkGoal(goal, plan), ...checkMeasuresOf(goal, measures)]),
    ...horizonOf(goals, plan),
  ];
}

/** A goal that is still to be reached. */
export function isLiveGoal({ values: { kind, title, status } }: Pick<Goal, "values">): boolean {
  return kind === "goal" && title !== null && status !== "reached" && status !== "dropped";
}

function guidingStars(rows: readonly Goal[]): Finding[] {
  return (["vision", "mission"] as const).flatMap((kind) =>
    rows.some(({ values }) => values.kind === kind) ? [] : [say(`goal.${kind}_missing`, "warning", undefined, "kind")],
  );
}

function checkVision({ rowNumber, values }: Goal): Finding[] {
  const value = values.kind === "vision" ? moneyIn(values.title ?? "") : undefined;
  return value === undefined ? [] : [say("goal.vision_money", "warning", rowNumber, "title", { value })];
}

function checkGoal({ rowNumber, values }: Goal, plan: GoalsPlan): Finding[] {
  const { title, fact, kpi, target, owner, horizon, marketing_alignment: alignment } = values;
  const about = { title: shortTitle(title) };
  const isEconomicWithoutKpi = values.type === "economic" && kpi === null && target === null;
  return [
    ...(alignment === "conflict"
      ? [say("goal.marketing_conflict", "warning", rowNumber, "marketing_alignment", about)]
      : []),
    ...(alignment === "to_clarify"
      ? [say("goal.marketing_unclear", "info", rowNumber, "marketing_alignment", about)]
      : []),
    ...(fact === null ? [say("goal.without_fact", "info", rowNumber, "fact", about)] : []),
    ...(isEconomicWithoutKpi ? [say("goal.without_kpi", "warning", rowNumber, "kpi", about)] : []),
    ...(target !== null && kpi === null ? [say("goal.target_without_kpi", "warning", rowNumber, "kpi", about)] : []),
    ...(kpi !== null && target === null && !hasTarget(kpi, plan)
      ? [say("goal.kpi_without_target", "warning", rowNumber, "target", { ...about, kpi })]
      : []),
    ...(owner === null ? [say("goal.without_owner", "info", rowNumber, "owner", about)] : []),
    ...(horizon !== null && horizon < yearOf(plan)
      ? [say("goal.horizon_passed", "warning", rowNumber, "horizon", { ...about, year: horizon })]
      : []),
  ];
}

const hasTarget = (kpi: string, { rows }: GoalsPlan) =>
  rows.kpis.some(({ values }) => values.kpi === kpi && values.target !== null);

/** The fiscal year in which the plan is checked. */
function yearOf({ today, fiscalYearStart }: GoalsPlan): number {
  const year = Number(today.slice(0, 4));
  return fiscalYearStart > 1 && Number(today.slice(5, 7)) >= fiscalYearStart ? year + 1 : year;
}

function checkMeasuresOf({ rowNumber, values }: Goal, measuresOfGoal: MeasuresOfGoals): Finding[] {
  const about = { title: shortTitle(values.title) };
  const own = measuresOfGoal.get(values.id ?? "") ?? [];
  if (own.length === 0) return [say("goal.without_measure", "warning", rowNumber, "title", about)];
  const ready = own.filter((row) => row.values.owner !== null && row.values.due !== null).length;
  const params = { ...about, count: ready };
  return ready < leastMeasures ? [say("goal.few_measures", "info", rowNumber, "title", params)] : [];
}

export type MeasuresOfGoals = ReadonlyMap<string, readonly Measure[]>;

/** By the id of the goal: measures that name it, and those that belong to a project or milestone that does. */
export function measuresOfGoals({ rows }: { readonly rows: Pick<GoalsPlan["rows"], "measures"> }): MeasuresOfGoals {
  const lines = linesOfMeasures(rows.measures);
  const live = rows.measures.filter(({ values }) => values.title !== null && values.status !== "cancelled");
  const served = live.flatMap((measure) => {
    const line = [measure, ...(lines.get(measure) ?? [])];
    const [goal] = line.flatMap(({ values }) => referredId(values.goal) ?? []);
    return goal === undefined ? [] : [{ goal, measure }];
  });
  const byGoal = groupBy(served, ({ goal }) => goal);
  return new Map(byGoal.map((group) => [group[0]?.goal ?? "", group.map(({ measure }) => measure)]));
}

/** A plan that looks less than three years ahead, or whose goals all end before. */
function horizonOf(goals: readonly Goal[], { firstPlanYear, horizon }: GoalsPlan): Finding[] {
  const last = firstPlanYear + leastHorizon - 1;
  const ends = goals.flatMap(({ values }) => values.horizon ?? []);
  const isShort = horizon >= leastHorizon && ends.length > 0 && Math.max(...ends) < last;
  return isShort ? [say("goal.horizon_short", "info", undefined, "horizon", { year: last })] : [];
}

/** A plan of fewer than three years (product description, Create). */
export function checkHorizon({ horizon }: CheckedPlan): Finding[] {
  return horizon < leastHorizon
    ? [{ code: "plan.horizon_short", severity: "warning", sheet: "meta", params: { years_ahead: horizon } }]
    : [];
}

/** Targets in plan years that no goal and no measure works for: one finding for all KPIs. */
export function checkTargets({ rows, firstPlanYear, horizon }: CheckedPlan): Finding[] {
  const goals = rows.goals.filter(({ values }) => values.status !== "dropped");
  const served = new Set([...goals, ...rows.measures.filter(isOpenMeasure)].map(({ values }) => values.kpi));
  const kpis = rows.kpis.flatMap(({ values: { kpi, target, fiscal_year: year } }) => {
    const isPlanned = year !== null && year >= firstPlanYear && year < firstPlanYear + horizon;
    return kpi !== null && target !== null && isPlanned && !served.has(kpi) ? [kpi] : [];
  });
  const unserved = [...new Set(kpis)].join(", ");
  return unserved === ""
    ? []
    : [findingsOn("kpis")("kpi.target_unserved", "info", undefined, "target", { kpis: unserved })];
}
