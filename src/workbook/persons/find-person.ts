/** A person of whom a plan holds data: a contact of the customer or a member of the team. */
import { personTerms, type PersonTerms } from "../../domain/life/person-names";
import { isSameName } from "../../domain/life/people";
import { buyingRoles } from "../../domain/schema/lists";
import { labelOf } from "../../localisation/list-labels";
import { columnText } from "../../localisation/sheet-texts";
import { PlanError } from "../port";
import type { Plan } from "../read-plan";

export interface Person {
  readonly sheet: "contacts" | "team";
  /** One-based row of the worksheet. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** How rows name a team member as their owner; "" for a contact. */
  readonly shortName: string;
  /** The roles that the person has, in the plan's language. */
  readonly roles: readonly string[];
  readonly terms: PersonTerms;
}

/**
 * The person with this row id, name or short name.
 * @param spellings other ways in which texts name the person
 * @throws PlanError `unknownPerson` where there is none, `severalPersons` where there are more.
 */
export function findPerson(plan: Plan, wanted: string, spellings: readonly string[] = []): Person {
  const found = [...contacts(plan), ...members(plan)].filter(({ id, name, shortName }) =>
    [id, name, shortName].some((text) => text !== "" && isSameName(text, wanted)),
  );
  const [person, ...others] = found;
  if (!person) throw new PlanError("unknownPerson", { name: wanted });
  if (others.length > 0)
    throw new PlanError("severalPersons", { name: wanted, ids: found.map(({ id, name }) => id || name).join(", ") });
  const names = [...contacts(plan), ...members(plan)].filter(
    (other) => other.row !== person.row || other.sheet !== person.sheet,
  );
  return {
    ...person,
    terms: personTerms({
      name: person.name,
      shortName: person.shortName,
      spellings,
      others: names.map(({ name }) => name),
      things: thingsOf(plan),
    }),
  };
}

/** The account, its competitors, units and product groups: they may be called like a person, and are nobody. */
function thingsOf({ settings, rows }: Plan): readonly string[] {
  const named = [
    ...rows.competitors.map(({ values }) => values.name),
    ...rows.settings.map(({ values }) => values.name),
    ...[...rows.contacts, ...rows.potential].map(({ values }) => values.unit),
    ...[rows.kpis, rows.gap, rows.competitors, rows.potential, rows.measures, rows.prices].flatMap((placed) =>
      placed.map(({ values }) => values.product_group),
    ),
  ];
  return [settings.account, ...named.filter((name) => name !== null)];
}

type NamedPerson = Omit<Person, "terms">;

function contacts({ rows, settings }: Plan): NamedPerson[] {
  return rows.contacts.map(({ rowNumber, values }) => ({
    sheet: "contacts",
    row: rowNumber,
    id: values.id ?? "",
    name: values.name ?? "",
    shortName: "",
    roles: buyingRoles
      .filter((role) => values[`role_${role}`] !== null)
      .map((role) => columnText("contacts", `role_${role}`, settings.language)[0]),
  }));
}

function members({ rows, settings }: Plan): NamedPerson[] {
  return rows.team.map(({ rowNumber, values }) => ({
    sheet: "team",
    row: rowNumber,
    id: values.id ?? "",
    name: values.name ?? "",
    shortName: values.short_name ?? "",
    roles: values.role === null ? [] : [labelOf("team_role", values.role, settings.language)],
  }));
}
