import {
  accessGap,
  attitudeGap,
  hasAgreedContact,
  hasRelationshipGap,
  namedContacts,
  roleHolders,
} from "../contacts/contact-gaps";
import type { Finding } from "../finding";
import { findingsOn, leadsToMeasure, measureLinks, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("contacts");

type Contact = CheckedRowOf<"contacts">;

/** The buying center: roles without people, and people who matter and whom we do not reach (definitions, D1 and D2). */
export function checkContacts(plan: Pick<CheckedPlan, "rows" | "today">): Finding[] {
  const contacts = namedContacts(plan.rows.contacts);
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
  const held = roleHolders(contacts);
  const heldBy = (count: number) => held.filter(({ holders }) => holders.length === count).map(({ role }) => role);
  const [uncovered, single] = [heldBy(0), heldBy(1)];
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

/** People who matter and whom we hardly know; a contact that somebody has agreed on is the answer. */
function checkAccess({ rowNumber, values }: Contact, today: string): Finding[] {
  const gap = hasAgreedContact(values, today) ? undefined : accessGap(values);
  return gap === undefined
    ? []
    : [say(`contact.${gap}`, "warning", rowNumber, "coverage", { name: values.name ?? "" })];
}

/** A gatekeeper who is against us, or an opponent with influence. */
function checkAttitude({ rowNumber, values }: Contact): Finding[] {
  const gap = attitudeGap(values);
  return gap === undefined
    ? []
    : [say(`contact.${gap}`, "warning", rowNumber, "attitude", { name: values.name ?? "" })];
}

/** The relationship should become better, and nothing is planned for it. */
function checkRelationship({ rowNumber, values }: Contact): Finding[] {
  if (!hasRelationshipGap(values)) return [];
  const { name, relationship_now: now, relationship_target: target } = values;
  const params = { name: name ?? "", relationship_now: now ?? "", relationship_aim: target ?? "" };
  return [say("contact.relationship_gap", "warning", rowNumber, "relationship_target", params)];
}

function checkNextContact({ rowNumber, values }: Contact, today: string): Finding[] {
  const { name, next_contact: next, last_contact: last } = values;
  if (next === null || next >= today || (last !== null && last >= next)) return [];
  return [say("contact.next_contact_passed", "info", rowNumber, "next_contact", { name: name ?? "", date: next })];
}
