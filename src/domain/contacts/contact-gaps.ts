/** What is open about a person of the buying center, and which roles are held by whom (definitions, D1 and D2). */
import { buyingRoles } from "../schema/lists";
import type { PlanRows } from "../schema/plan-schema";
import { hasCoverageGap, keyInfluence, relationshipGap } from "./support";

type Contact = PlanRows["contacts"];
export type BuyingRole = (typeof buyingRoles)[number];

export const accessGaps = ["decider_without_contact", "coverage_gap"] as const;
export type AccessGap = (typeof accessGaps)[number];
export type AttitudeGap = "opponent_influential" | "gatekeeper_negative";
export type ContactGap = AccessGap | AttitudeGap | "relationship_gap";

/** A code of a scale as its number; null for unknown. */
export const scaleNumber = (code: string | null) => (code === null ? null : Number(code));

/** The rows in which a person stands. */
export function namedContacts<R extends { readonly values: Contact }>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ values }) => values.name !== null);
}

/** Every role with the people who hold it; several may hold one, and one may hold several. */
export function roleHolders<R extends { readonly values: Contact }>(
  contacts: readonly R[],
): readonly { readonly role: BuyingRole; readonly holders: readonly R[] }[] {
  return buyingRoles.map((role) => ({
    role,
    holders: contacts.filter(({ values }) => values[`role_${role}`] !== null),
  }));
}

/** People who matter and whom we hardly know. Unknown coverage is not none: somebody who was met has contact. */
export function accessGap(values: Contact): AccessGap | undefined {
  const coverage = scaleNumber(values.coverage);
  const isStranger = coverage === 0 || (coverage === null && values.last_contact === null);
  if (values.role_decider !== null && isStranger) return "decider_without_contact";
  return hasCoverageGap(scaleNumber(values.influence), coverage) === true ? "coverage_gap" : undefined;
}

/** A contact that somebody has agreed on answers a missing access; `today` is an ISO date. */
export function hasAgreedContact({ next_contact: next, relationship_owner: owner }: Contact, today: string): boolean {
  return next !== null && next >= today && owner !== null;
}

/** A gatekeeper who is against us, or an opponent with influence; of one person only the graver. */
export function attitudeGap(values: Contact): AttitudeGap | undefined {
  const attitude = scaleNumber(values.attitude) ?? 0;
  if (attitude === -2 && (scaleNumber(values.influence) ?? 0) >= keyInfluence) return "opponent_influential";
  return values.role_gatekeeper !== null && attitude < 0 ? "gatekeeper_negative" : undefined;
}

/** True where the relationship is to become better than it is. */
export function hasRelationshipGap({ relationship_now: now, relationship_target: target }: Contact): boolean {
  return (relationshipGap(scaleNumber(now), scaleNumber(target)) ?? 0) > 0;
}

/** Everything that is open about a person, whether somebody does something about it or not. */
export function contactGaps(values: Contact): readonly ContactGap[] {
  const found = [accessGap(values), attitudeGap(values)].filter((gap) => gap !== undefined);
  return hasRelationshipGap(values) ? [...found, "relationship_gap"] : found;
}
