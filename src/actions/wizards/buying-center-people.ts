/** The buying center as the draft would leave it: people, roles, the map, and the figures that the sheets show. Pure. */
import {
  contactGaps,
  namedContacts,
  roleHolders,
  scaleNumber,
  type BuyingRole,
  type ContactGap,
} from "../../domain/contacts/contact-gaps";
import {
  hasCoverageGap,
  keyInfluence,
  mapQuality,
  relationshipGap,
  supportIndex,
  type MapQuality,
} from "../../domain/contacts/support";
import { buyingRoles, lists } from "../../domain/schema/lists";
import type { PlacedRow, PlanRows } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { newRow } from "../create/new-row";
import { planWithEdits } from "../edit/plan-with-edits";
import type { BuyingCenterDraft } from "./buying-center-draft";
import { contactEdits, isNamed } from "./buying-center-edits";
import { rowKey } from "./target-gap-draft";

type Contact = PlacedRow<"contacts">;

export interface Person {
  /** `rowKey` of a row of the plan, or the id of somebody who is to be added. */
  readonly key: string;
  /** Undefined for somebody who is to be added. */
  readonly rowNumber: number | undefined;
  /** "" until somebody who is to be added has a name. */
  readonly name: string;
  readonly values: PlanRows["contacts"];
  readonly roles: readonly BuyingRole[];
  readonly gaps: readonly ContactGap[];
  readonly isKeyPlayer: boolean;
  /** As the sheet shows it; null while influence or coverage is unknown. */
  readonly hasCoverageGap: boolean | null;
  /** Steps, as the sheet shows them; null while one side is unknown. */
  readonly relationshipGap: number | null;
  readonly isAdded: boolean;
  /** Something about the person is different in the draft. */
  readonly isChanged: boolean;
}

export interface HeldRole {
  readonly role: BuyingRole;
  readonly holders: readonly Person[];
}

export interface BuyingCenter {
  /** The plan as the draft would leave it. */
  readonly plan: Plan;
  /** In the order of the map: the most influential first, of equals those against us, then as they stand. */
  readonly people: readonly Person[];
  readonly roles: readonly HeldRole[];
  readonly quality: MapQuality;
  /** Support index from −1 to +1, and the share of influence with persons of unknown attitude. */
  readonly support: number | null;
  readonly unknownShare: number | null;
  /** People who have no place on the map. */
  readonly unplaced: readonly Person[];
}

/** Everything that the panel shows, with the draft's changes in it. */
export function buyingCenter(plan: Plan, draft: BuyingCenterDraft): BuyingCenter {
  const after = planWithEdits(plan, contactEdits(plan, draft));
  const people = [...namedContacts(after.rows.contacts).map((row) => personOf(row, draft)), ...nameless(draft)].sort(
    byWeight,
  );
  return {
    plan: after,
    people,
    roles: rolesOf(after, people),
    ...figuresOf(after),
    unplaced: people.filter(isUnplaced),
  };
}

function personOf(row: Contact, draft: BuyingCenterDraft): Person {
  const { values, rowNumber } = row;
  const key = rowKey(row);
  const [influence, coverage] = [scaleNumber(values.influence), scaleNumber(values.coverage)];
  const isAdded = draft.added.some(({ id }) => id === key);
  return {
    key,
    rowNumber: isAdded ? undefined : rowNumber,
    name: values.name ?? "",
    values,
    roles: roleHolders([row]).flatMap(({ role, holders }) => (holders.length > 0 ? [role] : [])),
    gaps: contactGaps(values),
    isKeyPlayer: (influence ?? 0) >= keyInfluence,
    hasCoverageGap: hasCoverageGap(influence, coverage),
    relationshipGap: relationshipGap(scaleNumber(values.relationship_now), scaleNumber(values.relationship_target)),
    isAdded,
    isChanged: isAdded || key in draft.contacts,
  };
}

/** Somebody who is to be added is there while the name is being typed; nothing is written until it has one. */
function nameless(draft: BuyingCenterDraft): readonly Person[] {
  return draft.added.flatMap(({ id, values }) => {
    if (isNamed({ id, values }, "name")) return [];
    // the cells are typed by the fields of their own columns
    const cells = newRow("contacts", values as Partial<PlanRows["contacts"]>, () => id);
    return [personOf({ rowNumber: 0, values: cells }, draft)];
  });
}

function byWeight(one: Person, other: Person): number {
  const rank = ({ values }: Person) =>
    [scaleNumber(values.influence) ?? 0, -(scaleNumber(values.attitude) ?? 0)] as const;
  const [[influence, against], [otherInfluence, otherAgainst]] = [rank(one), rank(other)];
  return otherInfluence - influence || otherAgainst - against;
}

function rolesOf({ rows }: Plan, people: readonly Person[]): readonly HeldRole[] {
  return roleHolders(namedContacts(rows.contacts)).map(({ role, holders }) => ({
    role,
    holders: people.filter(({ key }) => holders.some((row) => rowKey(row) === key)),
  }));
}

/** As the line above the sheet: over all of its rows, also those that nobody has named yet. */
function figuresOf({ rows }: Plan): Pick<BuyingCenter, "quality" | "support" | "unknownShare"> {
  const standings = rows.contacts.map(({ values }) => ({
    influence: scaleNumber(values.influence),
    attitude: scaleNumber(values.attitude),
  }));
  const { index, unknownShare } = supportIndex(standings);
  const isEmpty = namedContacts(rows.contacts).length === 0;
  return { quality: isEmpty ? "none" : mapQuality(standings), support: index, unknownShare };
}

const isUnplaced = ({ values }: Person) => values.influence === null || values.attitude === null;

/** The six roles, in the order of the sheet. */
export const buyingRoleKeys = buyingRoles;

/** Highest influence first. */
export const mapInfluences = [...lists.influence].reverse();
export const mapAttitudes = lists.attitude;

/** A person on the map. */
export interface MapMark {
  readonly person: Person;
  /** Counted from 1, in the order of the list beside the map. */
  readonly number: number;
}

export interface MapField {
  readonly influence: string;
  readonly attitude: string;
  readonly marks: readonly MapMark[];
}

/** The fields of the map, row by row from the highest influence; empty ones too. */
export function mapFields({ people }: BuyingCenter): readonly MapField[] {
  const marks = people.filter((person) => !isUnplaced(person)).map((person, index) => ({ person, number: index + 1 }));
  return mapInfluences.flatMap((influence) =>
    mapAttitudes.map((attitude) => ({
      influence,
      attitude,
      marks: marks.filter(({ person: { values } }) => values.influence === influence && values.attitude === attitude),
    })),
  );
}
