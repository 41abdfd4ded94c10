/** Competitors, white space and the customer's own goals: an insight that leads to nothing is worth nothing. */
import type { Finding } from "../finding";
import { findingsOn, leadsToMeasure, measureLinks, shortTitle, type CheckedPlan } from "./checked-plan";

/** From this threat on (1 to 5) a competitor needs an answer. */
const highThreat = 4;

/** Dangerous competitors without an answer. */
export function checkCompetitors(plan: CheckedPlan): Finding[] {
  const say = findingsOn("competitors");
  const links = measureLinks(plan);
  return plan.rows.competitors.flatMap(({ rowNumber, values }) => {
    const { name, threat, counter } = values;
    if (name === null || (threat ?? 0) < highThreat || counter !== null || leadsToMeasure(values, links)) return [];
    return [say("competitor.without_counter", "warning", rowNumber, "counter", { name, threat: threat ?? 0 })];
  });
}

/** Potential that is pursued without a measure, and shares above the whole. */
export function checkPotential(plan: CheckedPlan): Finding[] {
  const say = findingsOn("potential");
  const links = measureLinks(plan);
  const computed = new Map(plan.potentials.map(({ rowNumber, revenue }) => [rowNumber, revenue]));
  return plan.rows.potential.flatMap(({ rowNumber, values }) => {
    const { status, need } = values;
    const own = values.own_revenue ?? computed.get(rowNumber) ?? null;
    const title = [values.product_group, values.region, values.unit].filter((part) => part !== null).join(", ");
    const isPursued = status === "identified" || status === "in_progress";
    return [
      ...(isPursued && !leadsToMeasure(values, links)
        ? [say("potential.without_measure", "info", rowNumber, "measure", { title })]
        : []),
      ...(need !== null && own !== null && own > need
        ? [say("potential.revenue_above_need", "warning", rowNumber, "need", { title, value: own, need })]
        : []),
    ];
  });
}

/** The customer's goals to which we contribute nothing. */
export function checkCustomerGoals(plan: CheckedPlan): Finding[] {
  const links = measureLinks(plan);
  return plan.rows.customer_goals.flatMap(({ rowNumber, values }) => {
    const { goal, our_contribution: contribution } = values;
    if (goal === null || contribution !== null || leadsToMeasure(values, links)) return [];
    const params = { title: shortTitle(goal) };
    return [
      findingsOn("customer_goals")(
        "customer_goal.without_contribution",
        "warning",
        rowNumber,
        "our_contribution",
        params,
      ),
    ];
  });
}
