/** Everything that is open in the buying center, with what is done about it, and the measure that would be the next step. Pure. */
import { measureLinks, referredId } from "../../domain/checks/checked-plan";
import { hasAgreedContact, type BuyingRole, type ContactGap } from "../../domain/contacts/contact-gaps";
import { factorVerdict, rankedFactors, type FactorStanding } from "../../domain/contacts/factor-standing";
import { namedContacts } from "../../domain/contacts/contact-gaps";
import type { PlacedRow, PlanRows } from "../../domain/schema/plan-schema";
import { languages, type Language } from "../../localisation/language";
import { columnText, sheetName } from "../../localisation/sheet-texts";
import { gapMeasureTitle } from "../../localisation/buying-center-measures";
import { referenceTo } from "../edit/plan-edit";
import type { BuyingCenterDraft, GapMeasure } from "./buying-center-draft";
import type { BuyingCenter, Person } from "./buying-center-people";
import { staleContacts } from "./buying-center-care";

/** The gravest first: so they are told. */
export const gapKinds = [
  "decider_without_contact",
  "opponent_influential",
  "coverage_gap",
  "gatekeeper_negative",
  "role_uncovered",
  "factor_short",
  "relationship_gap",
  "door_opener_missing",
  "contact_stale",
  "role_single",
  // no gap: what is known is to be used
  "door_opener_use",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** What a gap is about: a person, a role or a decision factor. */
interface GapSubject {
  readonly person?: Person;
  readonly role?: BuyingRole;
  readonly factor?: FactorStanding;
}

export interface BuyingCenterGap extends GapSubject {
  /** Names the gap in the draft. */
  readonly key: string;
  readonly kind: GapKind;
  /** Measures of the plan that answer it; cancelled ones do nothing. */
  readonly known: readonly PlacedRow<"measures">[];
  /** The day of the contact that somebody has agreed on. */
  readonly agreedOn: string | undefined;
  readonly added: readonly GapMeasure[];
  /** Nobody does anything about it. */
  readonly isOpen: boolean;
}

/** The gaps of the buying center as the draft would leave it; `today` is an ISO date. Nothing where nobody is known. */
export function buyingCenterGaps(
  center: BuyingCenter,
  draft: BuyingCenterDraft,
  today: string,
): readonly BuyingCenterGap[] {
  if (center.people.length === 0) return [];
  const found = [...roleGaps(center), ...personGaps(center, draft, today), ...factorGaps(center)];
  return found
    .map((gap) => withAnswers(gap, center, draft, today))
    .sort((one, other) => gapKinds.indexOf(one.kind) - gapKinds.indexOf(other.kind));
}

type FoundGap = GapSubject & { readonly key: string; readonly kind: GapKind };

function roleGaps({ roles }: BuyingCenter): readonly FoundGap[] {
  return roles.flatMap(({ role, holders }): FoundGap[] => {
    const [only, second] = holders;
    if (only === undefined) return [{ key: `role_uncovered:${role}`, kind: "role_uncovered", role }];
    return second === undefined ? [{ key: `role_single:${role}`, kind: "role_single", role, person: only }] : [];
  });
}

function personGaps(center: BuyingCenter, draft: BuyingCenterDraft, today: string): readonly FoundGap[] {
  const stale = new Set(staleContacts(center, today).map(({ person }) => person.key));
  return center.people.flatMap((person) => {
    if (person.name === "") return [];
    const isClosed = person.isKeyPlayer && person.values.door_opener === null;
    const isUsed = draft.measures.some(({ gap }) => gap === useKey(person));
    const kinds: readonly (ContactGap | "door_opener_missing" | "contact_stale" | "door_opener_use")[] = [
      ...person.gaps,
      ...(isClosed ? (["door_opener_missing"] as const) : []),
      ...(stale.has(person.key) ? (["contact_stale"] as const) : []),
      ...(isUsed ? (["door_opener_use"] as const) : []),
    ];
    return kinds.map((kind) => ({ key: `${kind}:${person.key}`, kind, person }));
  });
}

function factorGaps({ plan }: BuyingCenter): readonly FoundGap[] {
  return rankedFactors(namedContacts(plan.rows.contacts)).flatMap((factor) =>
    factorVerdict(factor) === "falls_short"
      ? [{ key: `factor_short:${factor.factor}`, kind: "factor_short" as const, factor }]
      : [],
  );
}

const accessKinds: readonly GapKind[] = ["decider_without_contact", "coverage_gap", "contact_stale"];

function withAnswers(gap: FoundGap, { plan }: BuyingCenter, draft: BuyingCenterDraft, today: string): BuyingCenterGap {
  const { cancelled } = measureLinks(plan);
  const known = plan.rows.measures.filter(
    ({ values }) => !cancelled.has(values.id ?? "") && values.status !== "cancelled" && isOrigin(values.origin, gap),
  );
  const agreedOn = agreedContact(gap, today);
  const added = draft.measures.filter((measure) => measure.gap === gap.key);
  return { ...gap, known, agreedOn, added, isOpen: known.length + added.length === 0 && agreedOn === undefined };
}

function agreedContact({ kind, person }: FoundGap, today: string): string | undefined {
  if (person === undefined || !accessKinds.includes(kind) || !hasAgreedContact(person.values, today)) return undefined;
  return person.values.next_contact ?? undefined;
}

/** A measure for a person refers to the row; one for a role or a factor names it, in whichever language. */
function isOrigin(origin: string | null, gap: FoundGap): boolean {
  if (origin === null) return false;
  if (isAboutPerson(gap)) {
    const id = gap.person?.values.id ?? null;
    return id !== null && referredId(origin) === id;
  }
  return languages.some((language) => origin.trim() === namedOrigin(gap, language));
}

/** The only holder of a role is no reason to plan something for that person: the role is. */
const isAboutPerson = ({ kind, person }: FoundGap) => person !== undefined && kind !== "role_single";

function namedOrigin({ role, factor }: GapSubject, language: Language): string {
  const column = role === undefined ? `factor_${factor?.factor ?? ""}` : `role_${role}`;
  return `${sheetName("contacts", language)}: ${columnText("contacts", column, language)[0]}`;
}

/** The measure that would be the next step for a gap, in the language of the plan; owner and date are asked for. */
export function nextStepFor(gap: BuyingCenterGap, { plan }: BuyingCenter, id: string): GapMeasure {
  const { language } = plan.settings;
  const values: Partial<PlanRows["measures"]> = {
    kind: "activity",
    title: gapMeasureTitle(gap.kind, nameOfSubject(gap, language), language),
    category: categoryOf(gap.kind),
    owner: gap.person?.values.relationship_owner?.split(";")[0]?.trim() ?? null,
    due: null,
    priority: priorityOf(gap),
    status: "open",
    origin: originOf(gap, language),
  };
  return { id, gap: gap.key, values };
}

const useKey = ({ key }: Person) => `door_opener_use:${key}`;

/** The measure that makes use of what opens the door to a person. */
export function openerStepFor(person: Person, center: BuyingCenter, id: string): GapMeasure {
  const answers = { known: [], agreedOn: undefined, added: [], isOpen: true };
  return nextStepFor({ ...answers, key: useKey(person), kind: "door_opener_use", person }, center, id);
}

/** Whom or what a gap is about, in words. */
export function nameOfSubject({ kind, person, role, factor }: BuyingCenterGap, language: Language): string {
  if (person !== undefined && kind !== "role_single") return person.name;
  return columnText("contacts", role === undefined ? `factor_${factor?.factor ?? ""}` : `role_${role}`, language)[0];
}

function originOf(gap: BuyingCenterGap, language: Language): string {
  const { person } = gap;
  if (person === undefined || !isAboutPerson(gap)) return namedOrigin(gap, language);
  return person.values.id === null ? person.name : referenceTo(person.values.id, person.name);
}

function categoryOf(kind: GapKind): string | null {
  if (kind === "role_uncovered") return "analysis";
  return kind === "factor_short" ? null : "relationship_care";
}

function priorityOf({ kind, role, person }: BuyingCenterGap): string {
  const isGrave = gapKinds.indexOf(kind) <= gapKinds.indexOf("gatekeeper_negative") || role === "decider";
  if (isGrave) return "high";
  return kind === "role_single" || (kind === "contact_stale" && person?.isKeyPlayer !== true) ? "low" : "medium";
}
