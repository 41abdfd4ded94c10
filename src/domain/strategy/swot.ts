/** Weights of SWOT entries and of the pairs that TOWS makes of them (definitions, D4). Ratings are 1 to 5. */

export interface SwotRating {
  readonly quadrant: string | null;
  readonly importance: number | null;
  readonly probability: number | null;
  readonly impact: number | null;
}

/**
 * Strengths and weaknesses weigh their importance; opportunities and threats probability × impact, brought back to the
 * same scale by a fifth. Null while a rating is missing.
 */
export function swotWeight({ quadrant, importance, probability, impact }: SwotRating): number | null {
  if (quadrant === "strength" || quadrant === "weakness") return importance;
  if (quadrant !== "opportunity" && quadrant !== "threat") return null;
  return probability === null || impact === null ? null : (probability * impact) / 5;
}

/** From these weights on. */
export const priorityLimits = { high: 4, medium: 2.5 } as const;

/** Priority that a weight stands for. */
export function priorityOf(weight: number | null): "high" | "medium" | "low" | null {
  if (weight === null) return null;
  return weight >= priorityLimits.high ? "high" : weight >= priorityLimits.medium ? "medium" : "low";
}

/** Rank of each entry within its quadrant, heaviest first and equal ones in their order; null without a weight. */
export function swotRanks(entries: readonly SwotRating[]): readonly (number | null)[] {
  const weights = entries.map(swotWeight);
  return entries.map(({ quadrant }, index) => {
    const own = weights[index] ?? null;
    if (own === null) return null;
    const before = entries.filter((other, place) => {
      const weight = weights[place] ?? null;
      return other.quadrant === quadrant && weight !== null && (weight > own || (weight === own && place < index));
    });
    return before.length + 1;
  });
}

/** Weight of a pair: the product of both; null while one is unknown. */
export function pairWeight(internal: number | null, external: number | null): number | null {
  return internal === null || external === null ? null : internal * external;
}

/** How many of these origins name a row: an origin is `<id> · <title>`, or the id alone. */
export function countOrigins(id: string, origins: readonly (string | null)[]): number {
  const wanted = id.toLowerCase();
  return origins.filter((origin) => origin?.split(" ")[0]?.toLowerCase() === wanted).length;
}
