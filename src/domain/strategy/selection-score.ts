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
  /** Nothing but revenue decides: a key account is not chosen by revenue alone. */
  readonly isRevenueOnly: boolean;
  /** Conditions and readiness questions that are answered with no. */
  readonly refusals: number;
}

/** Criteria of the list that speak of revenue; their names in both languages hold one of the words. */
const revenueCriteria: ReadonlySet<string> = new Set(["revenue_potential", "revenue_to_cost"]);

/** Words by which a criterion of one's own speaks of revenue, in lower case. */
export const revenueWords = ["umsatz", "umsätze", "erlös", "revenue", "turnover", "sales volume"] as const;

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
    isRevenueOnly: restsOnRevenue(rows),
    refusals: rows.filter(({ part, answer }) => part !== null && part !== "criterion" && answer === "no").length,
  };
}

/** Criteria with a name that decide: the weighted ones that are scored, before the first score all that are weighted. */
export function decidingCriteria<C extends Omit<SelectionCriterion, "answer">>(rows: readonly C[]): readonly C[] {
  const weighted = rows.filter(
    ({ part, criterion, weight }) => part === "criterion" && criterion !== null && (weight ?? 0) > 0,
  );
  const scored = weighted.filter(({ score }) => score !== null);
  return scored.length > 0 ? scored : weighted;
}

/** True where all criteria that decide speak of revenue. */
export function restsOnRevenue(rows: readonly Omit<SelectionCriterion, "answer">[]): boolean {
  const deciding = decidingCriteria(rows);
  return deciding.length > 0 && deciding.every(({ criterion }) => speaksOfRevenue(criterion ?? ""));
}

function speaksOfRevenue(criterion: string): boolean {
  const text = criterion.toLowerCase();
  return revenueCriteria.has(criterion) || revenueWords.some((word) => text.includes(word));
}
