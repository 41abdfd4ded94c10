/** Is this customer a key account (definitions, D5; data model, 17)? Scores are 1 to 5, weights sum to 100. */

export interface SelectionCriterion {
  readonly part: string | null;
  readonly criterion: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly answer: string | null;
}

export interface SelectionResult {
  /** Σ(weight × score) / Σ weight over scored criteria: 1 to 5. */
  readonly score: number | null;
  /** Share of the weight that is scored, 0 to 1. */
  readonly coverage: number | null;
  /** Everything that is weighted is revenue: a key account is not chosen by revenue alone. */
  readonly isRevenueOnly: boolean;
  /** Conditions and readiness questions that are answered with no. */
  readonly refusals: number;
}

/** Criteria that speak of revenue. */
export const revenueCriterion = "revenue_potential";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Points of a criterion, as its share of a score with weights that sum to 100; null while something is missing. */
export function weightedScore({ part, weight, score }: SelectionCriterion): number | null {
  return part !== "criterion" || weight === null || score === null ? null : (weight * score) / 100;
}

/** Score over the criteria that are scored, how much of the weight that is, and what speaks against it. */
export function selectionScore(rows: readonly SelectionCriterion[]): SelectionResult {
  const criteria = rows.filter(({ part, weight }) => part === "criterion" && (weight ?? 0) > 0);
  const weights = (some: readonly SelectionCriterion[]) => sum(some.map(({ weight }) => weight ?? 0));
  const scored = criteria.filter(({ score }) => score !== null);
  const points = sum(scored.map(({ weight, score }) => (weight ?? 0) * (score ?? 0)));
  const all = weights(criteria);
  return {
    score: scored.length === 0 ? null : points / weights(scored),
    coverage: all === 0 ? null : weights(scored) / all,
    isRevenueOnly: criteria.length > 0 && criteria.every(({ criterion }) => criterion === revenueCriterion),
    refusals: rows.filter(({ part, answer }) => part !== null && part !== "criterion" && answer === "no").length,
  };
}
