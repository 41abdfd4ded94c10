/** What the decision factors weigh at this customer, and how it sees us in them (definitions, D2). */
import { decisionFactors } from "../schema/lists";
import type { PlacedRow } from "../schema/plan-schema";
import { scaleNumber } from "./contact-gaps";

type Contact = PlacedRow<"contacts">;
export type DecisionFactor = (typeof decisionFactors)[number];

/** From this weight on a decision factor counts, from this shortfall on we fall short, from this mark on we are good. */
export const [countingWeight, seriousShortfall, goodMark] = [3.5, 1, 4] as const;

/** Weight and mark from 0 to 5, each person counted as often as their influence. */
export interface FactorStanding {
  readonly factor: DecisionFactor;
  readonly weight: number;
  readonly performance: number;
  /** Weight minus performance: positive where we fall short. */
  readonly gap: number;
  /** People of whom weight, mark and influence are known. */
  readonly persons: number;
  /** The person for whom it counts most. */
  readonly contact: Contact;
}

/** How we stand in a factor, over people of whom weight, mark and influence are known; undefined without any. */
export function factorStanding(contacts: readonly Contact[], factor: DecisionFactor): FactorStanding | undefined {
  const rated = contacts.flatMap((contact) => {
    const [weight, performance] = [contact.values[`factor_${factor}`], contact.values[`performance_${factor}`]];
    const influence = scaleNumber(contact.values.influence) ?? 0;
    return weight === null || performance === null || influence === 0
      ? []
      : [{ contact, weight, performance, influence }];
  });
  const [first, ...others] = rated;
  if (first === undefined) return undefined;
  const all = rated.reduce((sum, { influence }) => sum + influence, 0);
  const mean = (figure: "weight" | "performance") =>
    rated.reduce((sum, person) => sum + person[figure] * person.influence, 0) / all;
  const voice = ({ weight, influence }: (typeof rated)[number]) => weight * influence;
  const { contact } = others.reduce((most, person) => (voice(person) > voice(most) ? person : most), first);
  const [weight, performance] = [mean("weight"), mean("performance")];
  return { factor, weight, performance, gap: weight - performance, persons: rated.length, contact };
}

export type FactorVerdict = "opens" | "falls_short" | "holds";

/** What a factor means for us: it opens this account, we fall short of it, or neither. */
export function factorVerdict({ weight, performance, gap }: FactorStanding): FactorVerdict {
  if (weight < countingWeight) return "holds";
  if (gap >= seriousShortfall) return "falls_short";
  return performance >= goodMark ? "opens" : "holds";
}

/** The factors that people have rated, the weightiest first, of equals the one with the larger shortfall. */
export function rankedFactors(contacts: readonly Contact[]): readonly FactorStanding[] {
  return decisionFactors
    .flatMap((factor) => factorStanding(contacts, factor) ?? [])
    .sort((one, other) => other.weight - one.weight || other.gap - one.gap);
}
