/** What the buying center says: roles, people who matter, and how they see us (definitions, D1 and D2). */
import { hasCoverageGap, keyInfluence } from "../contacts/support";
import { buyingRoles, decisionFactors } from "../schema/lists";
import type { PlacedRow } from "../schema/plan-schema";
import { evidenceOn, type Evidence, type EvidencePlan } from "./swot-evidence";

const note = evidenceOn("contacts");
type Contact = PlacedRow<"contacts">;

const scale = (code: string | null) => (code === null ? null : Number(code));
const influenceOf = ({ values }: Contact) => scale(values.influence) ?? 0;
const isKeyPlayer = (contact: Contact) => influenceOf(contact) >= keyInfluence;

/** Nothing where nobody is known: an empty sheet says nothing about the customer. */
export function contactEvidence({ rows }: EvidencePlan): Evidence[] {
  const contacts = rows.contacts.filter(({ values }) => values.name !== null);
  if (contacts.length === 0) return [];
  return [...roleEvidence(contacts), ...contacts.flatMap(personEvidence), ...factorEvidence(contacts)];
}

function roleEvidence(contacts: readonly Contact[]): Evidence[] {
  const held = buyingRoles.map((role) => ({
    role,
    holders: contacts.filter(({ values }) => values[`role_${role}`] !== null),
  }));
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
  const [known, influence] = [scale(attitude) ?? 0, influenceOf(contact)];
  const about = { name: name ?? "" };
  const isUncovered = hasCoverageGap(influence, scale(coverage)) === true || (decides !== null && coverage === "0");
  const rated = influence > 0 ? { importance: influence } : {};
  return [
    ...(isUncovered ? [note("key_player_uncovered", "weakness", contact, about, rated)] : []),
    ...(isKeyPlayer(contact) && known > 0 ? [note("supporter", "strength", contact, about, rated)] : []),
    ...(isKeyPlayer(contact) && known < 0 ? [note("opponent", "threat", contact, about, { impact: influence })] : []),
  ];
}

/** From this weight on a decision factor counts, from this shortfall on it is a weakness, from this mark on a strength. */
const [weightOfNote, shortfall, goodMark] = [3.5, 1, 4] as const;

interface FactorMean {
  readonly weight: number;
  readonly performance: number;
  /** The person for whom it counts most. */
  readonly contact: Contact;
}

function factorEvidence(contacts: readonly Contact[]): Evidence[] {
  return decisionFactors.flatMap((factor): Evidence[] => {
    const mean = factorMean(contacts, factor);
    if (mean === undefined || mean.weight < weightOfNote) return [];
    const { weight, performance, contact } = mean;
    const params = { factor, weight, performance };
    const rating = { importance: Math.round(weight) };
    if (weight - performance >= shortfall) return [note("factor_weak", "weakness", contact, params, rating)];
    return performance >= goodMark ? [note("factor_strong", "strength", contact, params, rating)] : [];
  });
}

/** Weight and mark of a factor, both weighted by influence, over people of whom both are known. */
function factorMean(contacts: readonly Contact[], factor: (typeof decisionFactors)[number]): FactorMean | undefined {
  const rated = contacts.flatMap((contact) => {
    const [weight, performance] = [contact.values[`factor_${factor}`], contact.values[`performance_${factor}`]];
    const influence = influenceOf(contact);
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
  return { weight: mean("weight"), performance: mean("performance"), contact };
}
