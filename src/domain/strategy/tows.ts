/** The TOWS matrix (Weihrich 1982; definitions, D4): which quadrants its fields pair, and which pairs come first. */
import type { lists } from "../schema/lists";
import { pairWeight, priorityLimits } from "./swot";
import type { Quadrant } from "./swot-evidence";

export type TowsField = (typeof lists.tows_field)[number];

/** In the order in which they are worked on: SO and WT show where to grow and where to give way, then the others. */
export const towsOrder = ["so", "wt", "wo", "st"] as const satisfies readonly TowsField[];

export const pairedQuadrants: Readonly<
  Record<TowsField, { readonly internal: Quadrant; readonly external: Quadrant }>
> = {
  so: { internal: "strength", external: "opportunity" },
  wo: { internal: "weakness", external: "opportunity" },
  st: { internal: "strength", external: "threat" },
  wt: { internal: "weakness", external: "threat" },
};

/** The quadrants that a field pairs; undefined for what is no field. */
export function quadrantsOf(field: string | null): (typeof pairedQuadrants)[TowsField] | undefined {
  return Object.entries(pairedQuadrants).find(([key]) => key === field)?.[1];
}

export interface WeightedEntry {
  readonly key: string;
  readonly quadrant: string | null;
  /** As `swotWeight` gives it; null while a rating is missing. */
  readonly weight: number | null;
}

export interface WeightedPair<E> {
  readonly internal: E;
  readonly external: E;
  readonly weight: number;
}

/** Pairs that are proposed in each field. */
export const proposedPerField = 3;

/** The heaviest pairs of a field, equal ones in the order of their entries; entries without a weight make none. */
export function topPairs<E extends WeightedEntry>(
  entries: readonly E[],
  field: TowsField,
  count: number = proposedPerField,
): readonly WeightedPair<E>[] {
  const { internal, external } = pairedQuadrants[field];
  const of = (quadrant: Quadrant) => entries.filter((entry) => entry.quadrant === quadrant);
  const pairs = of(internal).flatMap((inner) =>
    of(external).flatMap((outer) => {
      const weight = pairWeight(inner.weight, outer.weight);
      return weight === null ? [] : [{ internal: inner, external: outer, weight }];
    }),
  );
  return pairs.sort((one, other) => other.weight - one.weight).slice(0, count);
}

/** Priority that the weight of a pair stands for: what both entries have where they weigh alike. */
export function pairPriority(weight: number | null): "high" | "medium" | "low" | null {
  if (weight === null) return null;
  const { high, medium } = priorityLimits;
  return weight >= high ** 2 ? "high" : weight >= medium ** 2 ? "medium" : "low";
}
