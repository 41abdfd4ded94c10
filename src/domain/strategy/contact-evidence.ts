/** What the buying center says: roles, people who matter, and how they see us (definitions, D1 and D2). */
import { hasCoverageGap, keyInfluence } from "../contacts/support";
import { namedContacts, roleHolders, scaleNumber } from "../contacts/contact-gaps";
import { factorStanding, factorVerdict } from "../contacts/factor-standing";
import { decisionFactors } from "../schema/lists";
import type { PlacedRow } from "../schema/plan-schema";
import { evidenceOn, type Evidence, type EvidencePlan } from "./swot-evidence";

const note = evidenceOn("contacts");
type Contact = PlacedRow<"contacts">;

const influenceOf = ({ values }: Contact) => scaleNumber(values.influence) ?? 0;
const isKeyPlayer = (contact: Contact) => influenceOf(contact) >= keyInfluence;

/** Nothing where nobody is known: an empty sheet says nothing about the customer. */
export function contactEvidence({ rows }: EvidencePlan): Evidence[] {
  const contacts = namedContacts(rows.contacts);
  if (contacts.length === 0) return [];
  return [...roleEvidence(contacts), ...contacts.flatMap(personEvidence), ...factorEvidence(contacts)];
}

function roleEvidence(contacts: readonly Contact[]): Evidence[] {
  const held = roleHolders(contacts);
  const open = held.filter(({ holders }) => holders.length === 0).map(({ role }) => role);
  const importance = open.includes("decider") ? { importance: 5 } : {};
  return [
    ...(open.length > 0
      ? [note("roles_uncovered", "weakness", undefined, { roles: open.join(", ") }, importance)]
      : []),
    ...contacts.flatMap((contact) => {
      const alone = held.filter(({ holders }) => holders.length === 1 && holders[0] === contact);
      return singleEvidence(
        contact,
        alone.map(({ role }) => role),
      );
    }),
  ];
}

/** Only where it matters: the one decider or buyer, or somebody with influence. */
function singleEvidence(contact: Contact, roles: readonly string[]): Evidence[] {
  const matters = roles.includes("decider") || roles.includes("buyer") || isKeyPlayer(contact);
  if (roles.length === 0 || !matters) return [];
  return [note("role_single", "threat", contact, { name: contact.values.name ?? "", roles: roles.join(", ") })];
}

function personEvidence(contact: Contact): Evidence[] {
  const { name, attitude, coverage, role_decider: decides } = contact.values;
  const [known, influence] = [scaleNumber(attitude) ?? 0, influenceOf(contact)];
  const about = { name: name ?? "" };
  const isUncovered =
    hasCoverageGap(influence, scaleNumber(coverage)) === true || (decides !== null && coverage === "0");
  const rated = influence > 0 ? { importance: influence } : {};
  return [
    ...(isUncovered ? [note("key_player_uncovered", "weakness", contact, about, rated)] : []),
    ...(isKeyPlayer(contact) && known > 0 ? [note("supporter", "strength", contact, about, rated)] : []),
    ...(isKeyPlayer(contact) && known < 0 ? [note("opponent", "threat", contact, about, { impact: influence })] : []),
  ];
}

function factorEvidence(contacts: readonly Contact[]): Evidence[] {
  return decisionFactors.flatMap((factor): Evidence[] => {
    const standing = factorStanding(contacts, factor);
    if (standing === undefined) return [];
    const { weight, performance, contact } = standing;
    const params = { factor, weight, performance };
    const rating = { importance: Math.round(weight) };
    const verdict = factorVerdict(standing);
    if (verdict === "falls_short") return [note("factor_weak", "weakness", contact, params, rating)];
    return verdict === "opens" ? [note("factor_strong", "strength", contact, params, rating)] : [];
  });
}
