/** What the buying center needs to stay usable and lawful: contacts that are too old, duties of data protection. Pure. */
import { freshnessDays, sheetState, type CountedRow } from "../../domain/checks/completeness";
import { checkContacts } from "../../domain/checks/contact-checks";
import { checkDataProtection } from "../../domain/checks/data-protection-checks";
import { sensitiveHints, type SensitiveHint } from "../../domain/checks/sensitive-words";
import { namedContacts } from "../../domain/contacts/contact-gaps";
import {
  rankedFactors,
  factorVerdict,
  type FactorStanding,
  type FactorVerdict,
} from "../../domain/contacts/factor-standing";
import { performanceGap } from "../../domain/contacts/support";
import { monthsLater, serialOfDate } from "../../domain/dates";
import type { Finding } from "../../domain/finding";
import { decisionFactors } from "../../domain/schema/lists";
import { contactsSheet } from "../../domain/schema/sheets/contacts";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { missingSheets, placeInPlan } from "../edit/open-plan";
import { freshnessMonths } from "../home/sheet-health";
import type { CellPlace } from "../open-workbook";
import type { BuyingCenter, Person } from "./buying-center-people";
import { rowKey } from "./target-gap-draft";

export interface StaleContact {
  readonly person: Person;
  /** The date that has run out: of the last contact, or of the review. */
  readonly column: "last_contact" | "review_by";
  readonly on: string;
}

const dates = ["last_contact", "review_by"] as const;
const isDateColumn = (column: string): column is (typeof dates)[number] => dates.some((known) => known === column);

/** As the overview counts them (freshness): contacts that are dated and fresh, out of all; and the stale ones. */
export function contactFreshness(center: BuyingCenter, today: string) {
  const state = stateOfContacts(center.plan, today);
  return { fresh: state.fresh ?? 0, all: state.rows, months: freshnessMonths(center.plan) };
}

function stateOfContacts(plan: Plan, today: string) {
  const rule = contactsSheet.completeness;
  if (rule === undefined) throw new Error("contacts have no rule of completeness");
  const rows = plan.rows.contacts.map((row): CountedRow => ({ rowNumber: row.rowNumber, cells: countedCells(row) }));
  return sheetState(rule, rows, freshnessDays(today, freshnessMonths(plan)));
}

/** Dates as serial numbers, as cells have them. */
function countedCells({ values }: PlacedRow<"contacts">): CountedRow["cells"] {
  return new Map(
    Object.entries(values).map(([column, value]) => [
      column,
      isDateColumn(column) && typeof value === "string" ? serialOfDate(value) : value,
    ]),
  );
}

/** Contacts whose date is too old or whose own review has run out, the most influential first. */
export function staleContacts({ plan, people }: BuyingCenter, today: string): readonly StaleContact[] {
  const { stale } = stateOfContacts(plan, today);
  return people.flatMap((person) => {
    const row = plan.rows.contacts.find((one) => rowKey(one) === person.key);
    const cell = stale.find(({ rowNumber }) => rowNumber === row?.rowNumber);
    const column = cell?.column;
    if (column === undefined || !isDateColumn(column)) return [];
    return [{ person, column, on: person.values[column] ?? "" }];
  });
}

/** People of whom nobody has noted when we met last. */
export function undatedContacts({ people }: BuyingCenter): readonly Person[] {
  return people.filter(({ name, values }) => name !== "" && values.last_contact === null);
}

export interface CareFinding {
  readonly finding: Finding;
  /** Where it stands in the workbook; undefined for somebody who is to be added. */
  readonly place: CellPlace | undefined;
  /** The person whose row it is about. */
  readonly person: Person | undefined;
  /** The panel has the cell; others, such as the confidential note, are only in the sheet. */
  readonly isInPanel: boolean;
}

/** Planned contacts that have passed, and what data protection asks for (guidance, no legal advice). */
export function careFindings(
  center: BuyingCenter,
  today: string,
): {
  readonly passed: readonly CareFinding[];
  readonly duties: readonly CareFinding[];
} {
  const { plan } = center;
  const rows = { ...plan.rows, ...rowsOfSheets(plan) };
  const passed = checkContacts({ rows, today }).filter(({ code }) => code === "contact.next_contact_passed");
  const placed = (findings: readonly Finding[]) => findings.map((finding) => placedFinding(finding, center));
  return { passed: placed(passed), duties: placed(checkDataProtection({ rows, today })) };
}

/** Sheets that are switched off say nothing. */
function rowsOfSheets(plan: Plan): Pick<Plan["rows"], "history" | "customer_goals"> {
  const isOff = (sheet: "history" | "customer_goals") => missingSheets(plan, [sheet]).length > 0;
  return {
    history: isOff("history") ? [] : plan.rows.history,
    customer_goals: isOff("customer_goals") ? [] : plan.rows.customer_goals,
  };
}

/** The note is not shown in the panel; a job title is judged where it stands. */
const onlyInSheet: readonly string[] = ["confidential_note", "function"];

function placedFinding(finding: Finding, { plan, people }: BuyingCenter): CareFinding {
  const { sheet, row, column } = finding;
  const contact = sheet === "contacts" ? plan.rows.contacts.find(({ rowNumber }) => rowNumber === row) : undefined;
  const person = people.find(({ key }) => contact !== undefined && key === rowKey(contact));
  const isSheet = sheet === "contacts" || sheet === "team" || sheet === "history" || sheet === "customer_goals";
  const place =
    isSheet && row !== undefined && person?.isAdded !== true ? placeInPlan(plan, sheet, row, column) : undefined;
  return { finding, place, person, isInPanel: !onlyInSheet.includes(column ?? "") };
}

/** True where somebody should say who keeps the contact and when it was, or what became of a planned one. */
export function lacksContact({ values }: Person, today: string): boolean {
  const { relationship_owner: owner, last_contact: last, next_contact: next } = values;
  return owner === null || last === null || (next !== null && next < today);
}

/** True where purpose or day of review are missing, or that day has passed. */
export function lacksDuties({ values: { purpose, review_by: reviewBy } }: Person, today: string): boolean {
  return purpose === null || reviewBy === null || reviewBy < today;
}

/** Free texts about the person that the panel asks for. */
const noteColumns: readonly string[] = ["requirement", "door_opener", "purpose"];

/** Hints in a text that is being typed at what does not belong into notes on persons. */
export function noteHints(column: string, text: string | number | null): readonly SensitiveHint[] {
  return typeof text === "string" && noteColumns.includes(column) ? sensitiveHints(text) : [];
}

/** The day of the next review that is usual: a year after the ISO date. */
export function yearLater(today: string): string {
  return monthsLater(today, 12);
}

/** The columns of each decision factor. */
export const factorColumns = decisionFactors.map(
  (factor) => ({ factor, weight: `factor_${factor}`, performance: `performance_${factor}` }) as const,
);

/** A person's largest shortfall of performance against weight, as the sheet shows it; null while nothing is rated twice. */
export function shortfallOf({ values }: Person): number | null {
  return performanceGap(
    factorColumns.map(({ weight, performance }) => ({ weight: values[weight], performance: values[performance] })),
  );
}

/** The decision factors that people have rated, the weightiest first. */
export function factorRanking({
  plan,
}: BuyingCenter): readonly (FactorStanding & { readonly verdict: FactorVerdict })[] {
  return rankedFactors(namedContacts(plan.rows.contacts)).map((one) => ({ ...one, verdict: factorVerdict(one) }));
}

/** What opens the whole buying center, as the profile says it, and where. */
export function commonDoorOpener({ plan }: BuyingCenter): {
  readonly text: string | null;
  readonly place: CellPlace | undefined;
} {
  const row = plan.rows.profile.find(({ values }) => values.field === "door_opener");
  if (row === undefined) return { text: null, place: undefined };
  return { text: row.values.value_text, place: placeInPlan(plan, "profile", row.rowNumber, "value_text") };
}
