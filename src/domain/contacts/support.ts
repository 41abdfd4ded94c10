/**
 * How the buying center stands to us (definitions, D2). Influence is 1 to 5, attitude −2 to +2, coverage 0 to 4,
 * relationship 1 to 4. Unknown is not neutral: whoever has no known attitude is left out and counted separately.
 */

/** What a map needs to know of a person; `null` is unknown. */
export interface PersonStanding {
  readonly influence: number | null;
  readonly attitude: number | null;
}

export interface SupportIndex {
  /** Σ(influence × attitude) / Σ(2 × influence) over persons with both known: −1 to +1. */
  readonly index: number | null;
  /** Share of the known influence that lies with persons of unknown attitude, 0 to 1; null without any. */
  readonly unknownShare: number | null;
}

/** Support index of all persons, and how much influence it does not know about. */
export function supportIndex(persons: readonly PersonStanding[]): SupportIndex {
  const sums = { support: 0, known: 0, all: 0 };
  for (const { influence, attitude } of persons) {
    if (influence === null) continue;
    sums.all += influence;
    if (attitude === null) continue;
    sums.known += influence;
    sums.support += influence * attitude;
  }
  return {
    index: sums.known === 0 ? null : sums.support / (2 * sums.known),
    unknownShare: sums.all === 0 ? null : (sums.all - sums.known) / sums.all,
  };
}

/** From this influence on a person is a key player. */
export const keyInfluence = 4;
/** Up to this coverage a key player counts as not covered. */
export const weakCoverage = 1;

/** True for a key player whom we hardly meet; null while one of the two is unknown. */
export function hasCoverageGap(influence: number | null, coverage: number | null): boolean | null {
  return influence === null || coverage === null ? null : influence >= keyInfluence && coverage <= weakCoverage;
}

/** Steps from the relationship we have to the one we want; 0 where it is reached, null while one is unknown. */
export function relationshipGap(now: number | null, target: number | null): number | null {
  return now === null || target === null ? null : Math.max(0, target - now);
}

export type MapQuality = "none" | "persons" | "key_player" | "supportive_key_player";

/** How good the map of the buying center is: persons, a key player, a key player who supports us. */
export function mapQuality(persons: readonly PersonStanding[]): MapQuality {
  if (persons.length === 0) return "none";
  const keyPlayers = persons.filter(({ influence }) => (influence ?? 0) >= keyInfluence);
  if (keyPlayers.length === 0) return "persons";
  return keyPlayers.some(({ attitude }) => (attitude ?? 0) > 0) ? "supportive_key_player" : "key_player";
}

/** What a factor weighs for a person, and how well they see us in it; both 0 to 5. */
export interface FactorRating {
  readonly weight: number | null;
  readonly performance: number | null;
}

/** The largest shortfall of performance against weight; 0 where none falls short, null while nothing is rated twice. */
export function performanceGap(factors: readonly FactorRating[]): number | null {
  const gaps = factors.flatMap(({ weight, performance }) =>
    weight === null || performance === null ? [] : [weight - performance],
  );
  return gaps.length === 0 ? null : Math.max(0, ...gaps);
}
