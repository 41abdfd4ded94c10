import { hasCoverageGap, keyInfluence, relationshipGap } from "../contacts/support";
import type { Finding } from "../finding";
import { buyingRoles } from "../schema/lists";
import { findingsOn, leadsToMeasure, measureLinks, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("contacts");

type Contact = CheckedRowOf<"contacts">;

/** The buying center: roles without people, and people who matter and whom we do not reach (definitions, D1 and D2). */
export function checkContacts(plan: CheckedPlan): Finding[] {
  const contacts = plan.rows.contacts.filter(({ values }) => values.name !== null);
  if (contacts.length === 0) return [];
  const links = measureLinks(plan);
  return [
    ...checkRoles(contacts),
    ...contacts.flatMap((contact) => [
      ...(leadsToMeasure({ id: contact.values.id }, links)
        ? []
        : [...checkAccess(contact, plan.today), ...checkAttitude(contact), ...checkRelationship(contact)]),
      ...checkNextContact(contact, plan.today),
    ]),
  ];
}

/** Uncovered roles in one finding, roles that hang on one person in another. */
function checkRoles(contacts: readonly Contact[]): Finding[] {
  const holders = (role: (typeof buyingRoles)[number]) =>
    contacts.filter(({ values }) => values[`role_${role}`] !== null).length;
  const uncovered = buyingRoles.filter((role) => holders(role) === 0);
  const single = buyingRoles.filter((role) => holders(role) === 1);
  const column = (roles: readonly string[]) => `role_${roles[0] ?? ""}`;
  return [
    ...(uncovered.length > 0
      ? [say("contact.role_uncovered", "warning", undefined, column(uncovered), { roles: uncovered.join(", ") })]
      : []),
    ...(single.length > 0
      ? [say("contact.role_single", "info", undefined, column(single), { roles: single.join(", ") })]
      : []),
  ];
}

const numberOf = (code: string | null) => (code === null ? null : Number(code));

/** People who matter and whom we hardly know; a contact that somebody has agreed on is the answer. */
function checkAccess({ rowNumber, values }: Contact, today: string): Finding[] {
  const { name, influence, role_decider: decides, next_contact: next, relationship_owner: owner } = values;
  if (next !== null && next >= today && owner !== null) return [];
  const coverage = numberOf(values.coverage);
  const about = { name: name ?? "" };
  // Unknown coverage is not none: somebody who was met has contact (definitions, D2).
  const isStranger = coverage === 0 || (coverage === null && values.last_contact === null);
  if (decides !== null && isStranger)
    return [say("contact.decider_without_contact", "warning", rowNumber, "coverage", about)];
  return hasCoverageGap(numberOf(influence), coverage) === true
    ? [say("contact.coverage_gap", "warning", rowNumber, "coverage", about)]
    : [];
}

/** A gatekeeper who is against us, or an opponent with influence; of one person only the graver is said. */
function checkAttitude({ rowNumber, values }: Contact): Finding[] {
  const attitude = numberOf(values.attitude) ?? 0;
  const about = { name: values.name ?? "" };
  if (attitude === -2 && (numberOf(values.influence) ?? 0) >= keyInfluence)
    return [say("contact.opponent_influential", "warning", rowNumber, "attitude", about)];
  const isClosedDoor = values.role_gatekeeper !== null && attitude < 0;
  return isClosedDoor ? [say("contact.gatekeeper_negative", "warning", rowNumber, "attitude", about)] : [];
}

/** The relationship should become better, and nothing is planned for it. */
function checkRelationship({ rowNumber, values }: Contact): Finding[] {
  const { name, relationship_now: now, relationship_target: target } = values;
  if (now === null || target === null || relationshipGap(Number(now), Number(target)) === 0) return [];
  const params = { name: name ?? "", relationship_now: now, relationship_aim: target };
  return [say("contact.relationship_gap", "warning", rowNumber, "relationship_target", params)];
}

function checkNextContact({ rowNumber, values }: Contact, today: string): Finding[] {
  const { name, next_contact: next, last_contact: last } = values;
  if (next === null || next >= today || (last !== null && last >= next)) return [];
  return [say("contact.next_contact_passed", "info", rowNumber, "next_contact", { name: name ?? "", date: next })];
}
