/** Suggestions for the SWOT of a plan from its own rows. */
import { lists } from "../schema/lists";
import { contactEvidence } from "./contact-evidence";
import { kpiEvidence } from "./kpi-evidence";
import { historyEvidence, marketEvidence, selfCheckEvidence } from "./market-evidence";
import { evidenceOn, type Evidence, type EvidencePlan, type Perspective, type Quadrant } from "./swot-evidence";

/** What the rows of a plan say from a perspective, quadrant by quadrant. */
export function suggestEvidence(plan: EvidencePlan, perspective: Perspective): readonly Evidence[] {
  const all =
    perspective === "relationship"
      ? [
          ...kpiEvidence(plan),
          ...contactEvidence(plan),
          ...marketEvidence(plan),
          ...historyEvidence(plan),
          ...selfCheckEvidence(plan),
        ]
      : [...customerFacts(plan), ...customerGoals(plan)];
  return lists.swot_quadrant.flatMap((quadrant) => all.filter((evidence) => evidence.quadrant === quadrant));
}

/** Fields of the profile that speak of the customer's market, with the quadrant in which they are found most often. */
const factQuadrants: Readonly<Record<string, Quadrant>> = {
  market_position: "strength",
  product_range: "strength",
  positioning: "strength",
  customer_profit: "strength",
  creditworthiness: "strength",
  strategic_orientation: "opportunity",
  market_volume: "opportunity",
  needs: "opportunity",
  main_competitors: "threat",
};

function customerFacts({ rows }: EvidencePlan): Evidence[] {
  const note = evidenceOn("profile");
  return rows.profile.flatMap((row) => {
    const { field, value_text: text, value_number: number, unit } = row.values;
    const quadrant = factQuadrants[field ?? ""];
    const fact = text ?? number;
    if (field === null || quadrant === undefined || fact === null) return [];
    return [note("customer_fact", quadrant, row, { profile_field: field, fact, unit: unit ?? "" })];
  });
}

/** By this share a customer may miss its goal before it counts as far from it. */
const farFromGoal = 0.1;

/** What the customer pursues is a chance for it; what it is far from, a weakness of its own. */
function customerGoals({ rows }: EvidencePlan): Evidence[] {
  const note = evidenceOn("customer_goals");
  return rows.customer_goals.flatMap((row) => {
    const { goal, current, target, unit, importance } = row.values;
    if (goal === null) return [];
    const rating = importance === null ? {} : { importance, impact: importance };
    const isFar =
      current !== null &&
      target !== null &&
      target !== 0 &&
      Math.abs(target - current) / Math.abs(target) > farFromGoal;
    return isFar
      ? [note("customer_goal_far", "weakness", row, { goal, now: current, aim: target, unit: unit ?? "" }, rating)]
      : [note("customer_goal", "opportunity", row, { goal }, rating)];
  });
}
