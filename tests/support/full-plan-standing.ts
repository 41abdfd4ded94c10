// How a person of the buying center stands to us and what counts for them, in short.
import type { Entry } from "./full-plan-entries";

type Person = Entry<"contacts">;

/** Influence 1 to 5, attitude −2 to +2, coverage 0 to 4, relationship today and wanted 1 to 4. */
export function standing(influence: number, attitude: number, coverage: number, now: number, target: number): Person {
  return {
    influence: String(influence),
    attitude: String(attitude),
    coverage: String(coverage),
    relationship_now: String(now),
    relationship_target: String(target),
  };
}

type Seven = readonly [number, number, number, number, number, number, number];
type Four = readonly [quality: number, service: number, price: number, reliability: number];

/** Weights of the seven decision factors in their order, and how we do in the four that count most; 0 to 5. */
export function factors(weights: Seven, ours: Four): Person {
  return {
    factor_quality: weights[0],
    factor_brand: weights[1],
    factor_technology: weights[2],
    factor_service: weights[3],
    factor_price: weights[4],
    factor_relationship: weights[5],
    factor_reliability: weights[6],
    performance_quality: ours[0],
    performance_service: ours[1],
    performance_price: ours[2],
    performance_reliability: ours[3],
  };
}
