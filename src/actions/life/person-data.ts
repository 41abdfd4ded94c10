/** All data that a workbook holds on one person, and their erasure (Articles 15 and 17 of the GDPR). */
import type { PersonTerms } from "../../domain/life/person-names";
import { findPerson, type Person } from "../../workbook/persons/find-person";
import { erasureChanges, pseudonymFor } from "../../workbook/persons/person-erasure";
import { personMentions, type Mention, type Pseudonym } from "../../workbook/persons/person-mentions";
import type { ApplyOptions, PlanWorkbook, SheetRange, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { logChanges } from "../../workbook/records/record-writes";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "./require-current";

export { placesOfFile, type PersonalDataPlace } from "../../domain/life/personal-data-places";
export type { Mention, MentionKind, Pseudonym } from "../../workbook/persons/person-mentions";

export interface PersonRequest {
  /** Row id, name or short name. */
  readonly person: string;
  /** Other ways in which texts name the person. */
  readonly spellings: readonly string[];
}

export interface PersonData {
  readonly sheet: Person["sheet"];
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** What stands in the person's place once they are erased. */
  readonly pseudonym: Pseudonym;
  /** Every cell that mentions the person. */
  readonly mentions: readonly Mention[];
  /** The person's own row: zero-based cells of a worksheet. */
  readonly ownRow: SheetRange;
  /** Finds the name in what is no cell. */
  readonly terms: PersonTerms;
}

interface Looked extends PersonData {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
}

/**
 * Everything that the sheets of a workbook say about a person. Writes nothing.
 * @throws PlanError `unknownPerson`, `severalPersons`, or when the workbook is no plan.
 */
export async function personData(workbook: PlanWorkbook, request: PersonRequest): Promise<PersonData> {
  return lookAt(workbook, request);
}

async function lookAt(workbook: PlanWorkbook, request: PersonRequest): Promise<Looked> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  const contents = await workbook.readSheets(snapshot.sheets.map(({ name }) => name));
  const person = findPerson(plan, request.person, request.spellings);
  const reading = { plan, contents, tables: snapshot.tables };
  const pseudonym = pseudonymFor(person, reading);
  const { sheet, id, name, roles, terms } = person;
  return {
    ownRow: rowOf(plan, person),
    sheet,
    id,
    name,
    roles,
    terms,
    pseudonym,
    mentions: personMentions(reading, person, pseudonym),
    snapshot,
    plan,
  };
}

function rowOf({ tables }: Plan, { sheet: key, row }: Person): SheetRange {
  const { sheet = "", left = 0, columnCount = 1 } = tables[key] ?? {};
  return { sheet, range: { top: row - 1, left, bottom: row - 1, right: left + columnCount - 1 } };
}

export interface ErasureOptions extends ApplyOptions {
  /** Empties texts that name the person, instead of replacing the name in them. */
  readonly blanksTexts?: boolean;
}

/**
 * Erases a person from all sheets: the row keeps its roles and ratings under another name, references to it follow, texts
 * name the other name or are emptied. The log tells that it was done, not of whom.
 * @throws PlanError `unknownPerson`, `severalPersons`, `tableFiltered`, when the workbook is no plan of this version, or
 * what the host refuses.
 */
export async function erasePerson(
  workbook: PlanWorkbook,
  request: PersonRequest & { readonly by: string; readonly today: string },
  { blanksTexts = false, ...options }: ErasureOptions = {},
): Promise<PersonData> {
  const looked = await lookAt(workbook, request);
  const { plan, snapshot, mentions, pseudonym } = looked;
  requireCurrent(plan);
  const entry = { on: request.today, by: request.by, action: "erase_person", detail: pseudonym.name } as const;
  const changes = [...erasureChanges(mentions, blanksTexts), ...logChanges(snapshot, plan.settings.language, entry)];
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return looked;
}
