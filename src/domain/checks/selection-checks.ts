/** Is this customer a key account? Warnings against the usual ways to deceive oneself (feature C17). */
import type { Finding } from "../finding";
import { decidingCriteria, restsOnRevenue } from "../strategy/selection-score";
import { findingsOn, shortTitle, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("selection");

/** More criteria than this, each with little weight, decide nothing. */
const manyCriteria = 8;
const tinyWeight = 10;
const fullWeight = 100;
/** Weights such as 16.7 do not add up exactly in binary numbers. */
const weightRounding = 0.005;

type Criterion = CheckedRowOf<"selection">;

/** Criteria, their weights, and conditions that are not met. */
export function checkSelection({ rows }: { readonly rows: Pick<CheckedPlan["rows"], "selection"> }): Finding[] {
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

function checkRevenue(criteria: readonly Criterion[]): Finding[] {
  const values = criteria.map((row) => row.values);
  if (!restsOnRevenue(values)) return [];
  const [first] = decidingCriteria(values);
  const row = criteria.find((criterion) => criterion.values === first)?.rowNumber;
  return [say("selection.revenue_only", "warning", row, "criterion")];
}

/** A prerequisite that is not met; whoever gives a reason has decided on the customer nevertheless. */
function checkPrerequisite({ rowNumber, values: { part, criterion, answer, reason } }: Criterion): Finding[] {
  if (part !== "prerequisite" || criterion === null || answer !== "no" || reason !== null) return [];
  const params = { selection_criterion: shortTitle(criterion) };
  return [say("selection.prerequisite_failed", "warning", rowNumber, "answer", params)];
}
