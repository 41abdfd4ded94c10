/** Is this customer a key account? Warnings against the usual ways to deceive oneself (feature C17). */
import type { Finding } from "../finding";
import { findingsOn, shortTitle, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("selection");

/** More criteria than this, each with little weight, decide nothing. */
const manyCriteria = 8;
const tinyWeight = 10;
const fullWeight = 100;
/** Weights such as 16.7 do not add up exactly in binary numbers. */
const weightRounding = 0.005;

const revenueCriteria: ReadonlySet<string> = new Set(["revenue_potential", "revenue_to_cost"]);
const revenueWords = /umsatz|erlös|revenue|turnover|sales volume/i;

type Criterion = CheckedRowOf<"selection">;

/** Criteria, their weights, and conditions that are not met. */
export function checkSelection({ rows }: CheckedPlan): Finding[] {
  const criteria = rows.selection.filter(({ values }) => values.part === "criterion" && values.criterion !== null);
  return [...checkWeights(criteria), ...checkRevenue(criteria), ...rows.selection.flatMap(checkPrerequisite)];
}

function checkWeights(criteria: readonly Criterion[]): Finding[] {
  const weighted = criteria.filter(({ values }) => (values.weight ?? 0) > 0);
  const first = criteria[0]?.rowNumber;
  const total = weighted.reduce((sum, { values }) => sum + (values.weight ?? 0), 0);
  const isScored = criteria.some(({ values }) => values.score !== null);
  const tiny = weighted.filter(({ values }) => (values.weight ?? 0) < tinyWeight).length;
  return [
    ...(Math.abs(total - fullWeight) > weightRounding && (total > 0 || isScored)
      ? [say("selection.weights_off", "warning", first, "weight", { total })]
      : []),
    ...(weighted.length > manyCriteria && tiny > 0
      ? [say("selection.too_many_criteria", "info", first, "weight", { count: weighted.length, tiny })]
      : []),
  ];
}

/** Only revenue decides: among the scored criteria, or before the first score among the weighted ones. */
function checkRevenue(criteria: readonly Criterion[]): Finding[] {
  const weighted = criteria.filter(({ values }) => (values.weight ?? 0) > 0);
  const scored = weighted.filter(({ values }) => values.score !== null);
  const deciding = scored.length > 0 ? scored : weighted;
  const isOnlyRevenue = deciding.length > 0 && deciding.every(isRevenue);
  return isOnlyRevenue ? [say("selection.revenue_only", "warning", deciding[0]?.rowNumber, "criterion")] : [];
}

function isRevenue({ values: { criterion } }: Criterion): boolean {
  return criterion !== null && (revenueCriteria.has(criterion) || revenueWords.test(criterion));
}

function checkPrerequisite({ rowNumber, values: { part, criterion, answer } }: Criterion): Finding[] {
  if (part !== "prerequisite" || criterion === null || answer !== "no") return [];
  const params = { selection_criterion: shortTitle(criterion) };
  return [say("selection.prerequisite_failed", "warning", rowNumber, "answer", params)];
}
