/**
 * Every cell of a workbook that mentions a person, and what it says once the person is erased. All sheets are looked at,
 * also hidden ones and those of the user, so that logs, archives, restore points and drafts are among them.
 */
import { isSameName, namesIn, peopleColumns, replacePerson } from "../../domain/life/people";
import { doesName, mayName, replaceNames } from "../../domain/life/person-names";
import { columnsOf, isInput, type Column } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { SheetContents, TableSnapshot } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import { useOfCell, type CellUse } from "./cell-use";
import type { Person } from "./find-person";
import { ownRecords } from "./own-records";

type Content = SheetContents["cells"][number][number];

export type MentionKind =
  /** A cell of the person's own row. */
  | "own"
  /** A reference to that row by its id. */
  | "reference"
  /** A cell that names the person as owner, contributor or participant. */
  | "owner"
  /** The name in a text. */
  | "text"
  /** Maybe another person is meant, or the cell cannot be changed: somebody has to look at it. */
  | "review";

export interface Mention {
  readonly kind: MentionKind;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Header of the column, where the cell stands in a table of the plan. */
  readonly header: string;
  readonly before: Content;
  /** What stands there afterwards; `null` for an empty cell, the same as before where the cell stays. */
  readonly after: Content;
}

/** What stands for the person afterwards. */
export interface Pseudonym {
  readonly name: string;
  readonly shortName: string;
}

export interface MentionReading {
  readonly plan: Plan;
  /** Contents of all sheets of the workbook. */
  readonly contents: readonly SheetContents[];
  /** Every table of the workbook. */
  readonly tables: readonly TableSnapshot[];
}

/** A table of the plan, and its columns by their place on the worksheet. */
interface TablePlace {
  readonly key: TableSheetKey;
  readonly table: PlanTable;
  readonly columns: ReadonlyMap<number, PlacedColumn>;
  readonly labels: Plan["labels"];
}

interface PlacedColumn {
  readonly key: string;
  readonly definition: Column;
  readonly namesOwners: boolean;
}

/** The mentions in the cells of all sheets, in the order of sheets, rows and columns. */
export function personMentions(reading: MentionReading, person: Person, pseudonym: Pseudonym): Mention[] {
  return reading.contents.flatMap((contents) => {
    const look = lookOn(reading, contents.sheet, person, pseudonym);
    return contents.cells.flatMap((cells, y) =>
      cells.flatMap((before, x): Mention[] => {
        const place = { sheet: contents.sheet, row: contents.top + y, column: contents.left + x };
        if (before === null) return [];
        const found = look(place.row, place.column, before);
        return found ? [{ ...place, before, header: headerAt(reading, place), ...found }] : [];
      }),
    );
  });
}

type Found = Pick<Mention, "kind" | "after">;

function lookOn(
  { plan, tables }: MentionReading,
  sheet: string,
  person: Person,
  pseudonym: Pseudonym,
): (row: number, column: number, before: Content) => Found | undefined {
  const places = tableSheetKeys.flatMap((key): TablePlace[] => {
    const table = plan.tables[key];
    return table?.sheet === sheet ? [{ key, table, columns: placedColumns(key, table), labels: plan.labels }] : [];
  });
  const tablesHere = tables.filter((table) => table.sheet === sheet);
  const recordAt = ownRecords(tablesHere, person, pseudonym.name);
  return (row, column, before) => {
    const record = recordAt(row, column);
    if (record) return { kind: "text", ...record };
    const inside = places.find(({ table }) => isInside(table, row, column));
    if (inside) return inTable(inside, row, column, before, person, pseudonym);
    const use = useOfCell(tablesHere, row, column);
    if (use === "structure") return inStructure(before, person);
    return inRecord(before, person, pseudonym, use) ?? inText(before, person, pseudonym);
  };
}

function placedColumns(sheet: TableSheetKey, table: PlanTable): ReadonlyMap<number, PlacedColumn> {
  const owners = peopleColumns(planSheets[sheet]);
  return new Map(
    columnsOf(planSheets[sheet]).flatMap(([key, definition]): [number, PlacedColumn][] => {
      const position = table.positions.get(key);
      return position === undefined
        ? []
        : [[table.left + position, { key, definition, namesOwners: owners.includes(key) }]];
    }),
  );
}

function isInside({ top, left, bodyRows, columnCount }: PlanTable, row: number, column: number): boolean {
  return row > top && row <= top + bodyRows && column >= left && column < left + columnCount;
}

function inTable(
  { key, columns, labels }: TablePlace,
  row: number,
  at: number,
  before: Content,
  person: Person,
  pseudonym: Pseudonym,
): Found | undefined {
  const column = columns.get(at);
  if (key === person.sheet && row === person.row - 1) return ownCell(column, before, person, pseudonym);
  if (typeof before !== "string" || column === undefined) return inText(before, person, pseudonym);
  if (person.id !== "" && before.trim().split(" ")[0] === person.id && column.key !== "id")
    return { kind: "reference", after: `${person.id} · ${pseudonym.name}` };
  if (column.namesOwners && namesIn(before).some((name) => isSameName(name, person.shortName)))
    return { kind: "owner", after: replacePerson(before, person.shortName, pseudonym.shortName) };
  if (isLabel(column.definition, before, labels)) return undefined;
  return inText(before, person, pseudonym);
}

/** True for an entry of a list: "Umsatz" as a KPI is not Ms Umsatz. */
function isLabel(definition: Column, cell: string, labels: Plan["labels"]): boolean {
  if (!isInput(definition)) return false;
  const { validation } = definition.input;
  const isChosen = validation && ("list" in validation || ("source" in validation && validation.source === "kpi"));
  return isChosen === true && definition.input.parse(cell, labels).problem === undefined;
}

/** Texts that describe the part that somebody has, not the person. */
const keptTexts = {
  contacts: ["id", "unit"],
  team: ["id", "department", "contribution", "sections", "resources"],
} as const satisfies Readonly<Record<Person["sheet"], readonly string[]>>;

/** Of the own row stay the roles, ratings and references; what people wrote about the person goes. */
function ownCell(
  placed: PlacedColumn | undefined,
  before: Content,
  person: Person,
  pseudonym: Pseudonym,
): Found | undefined {
  const isFormula = typeof before === "string" && before.startsWith("=");
  if (placed === undefined) return isFormula ? inText(before, person, pseudonym) : { kind: "own", after: null };
  const { key, definition } = placed;
  if (!isInput(definition)) return isFormula ? undefined : { kind: "own", after: null };
  if (key === "name") return { kind: "own", after: pseudonym.name };
  if (key === "short_name") return { kind: "own", after: pseudonym.shortName };
  const { validation } = definition.input;
  const isChosen = validation !== undefined && !("date" in validation) && !isFormula;
  const kept: readonly string[] = keptTexts[person.sheet];
  if (!isChosen && !kept.includes(key)) return { kind: "own", after: null };
  return {
    kind: "own",
    after: typeof before === "string" ? replaceNames(before, person.terms, pseudonym.name) : before,
  };
}

/** What other parts refer to stays, and is named for review. */
function inStructure(before: Content, { terms }: Person): Found | undefined {
  return typeof before === "string" && doesName(before, terms) ? { kind: "review", after: before } : undefined;
}

/** The plan's own records name a team member by the short name. */
function inRecord(
  before: Content,
  { shortName, terms }: Person,
  pseudonym: Pseudonym,
  use: CellUse,
): Found | undefined {
  if (use === "text" || shortName === "" || typeof before !== "string") return undefined;
  if (use === "author" && isSameName(before, shortName)) return { kind: "text", after: pseudonym.shortName };
  const term = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(shortName)}(?![\\p{L}\\p{N}])`, "gu");
  const after = replaceNames(before, terms, pseudonym.name).replace(term, () => pseudonym.shortName);
  return after === before ? undefined : { kind: "text", after };
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

function inText(before: Content, { terms }: Person, pseudonym: Pseudonym): Found | undefined {
  if (typeof before !== "string" || !mayName(before, terms)) return undefined;
  const after = replaceNames(before, terms, pseudonym.name);
  return after === before ? { kind: "review", after } : { kind: "text", after };
}

function headerAt({ tables }: MentionReading, place: Pick<Mention, "sheet" | "row" | "column">): string {
  const table = tables.find(
    ({ sheet, top, left, headers, rows }) =>
      sheet === place.sheet &&
      place.row > top &&
      place.row <= top + rows.length &&
      place.column >= left &&
      place.column < left + headers.length,
  );
  return table?.headers[place.column - table.left] ?? "";
}
