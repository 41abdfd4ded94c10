/** Entries that mean something known and say it in another way: labels of choices, titles behind references, ids. */
import { isRowId } from "../../domain/row-id";
import type { ColumnValidation } from "../../domain/schema/column-kinds";
import { columnsOf, isInput, type AnyInputColumn } from "../../domain/schema/define-sheet";
import { lists, type ListName } from "../../domain/schema/lists";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { languages } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import type { Change } from "../changes";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import { firstOf, repair, type Repair } from "./repair";
import { contentAt, isFormulaContent, type RepairReading } from "./repair-reading";

/** A filled cell of an input column. */
export interface EntryCell {
  readonly sheet: TableSheetKey;
  readonly table: PlanTable;
  readonly column: string;
  readonly definition: AnyInputColumn;
  readonly value: CellValue;
  /** Zero-based place in the worksheet. */
  readonly row: number;
  readonly left: number;
}

/** New contents of a cell. */
export interface EntryChange {
  readonly cell: EntryCell;
  readonly to: string | number;
}

/**
 * Every cell of the input columns that holds something. Where the contents of the sheets are given, cells with formulas
 * are left out: what a formula gives is nobody's typing mistake.
 */
export function entryCells(
  plan: Plan,
  { tables }: WorkbookSnapshot,
  contents: RepairReading["contents"] = new Map(),
): EntryCell[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    const found = tables.find(({ name }) => name === planSheets[sheet].table);
    if (!table || !found) return [];
    const typed = contents.get(table.sheet);
    return cellsOf(sheet, table, found).filter(({ row, left }) => !isFormulaContent(contentAt(typed, row, left)));
  });
}

function cellsOf(sheet: TableSheetKey, table: PlanTable, { rows }: TableSnapshot): EntryCell[] {
  return columnsOf(planSheets[sheet]).flatMap(([column, definition]): EntryCell[] => {
    const position = table.positions.get(column);
    if (!isInput(definition) || position === undefined) return [];
    return rows.flatMap((cells, index): EntryCell[] => {
      const value = cells[position] ?? null;
      const place = { row: table.top + 1 + index, left: table.left + position };
      return value === null ? [] : [{ sheet, table, column, definition, value, ...place }];
    });
  });
}

/** One repair for each column with such cells. */
export function entryRepairs(
  changes: readonly EntryChange[],
  about: Pick<Repair, "code" | "kind"> & Partial<Repair>,
): Repair[] {
  const groups = new Map<string, EntryChange[]>();
  for (const change of changes) {
    const key = `${change.cell.sheet}.${change.cell.column}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => oneColumn(group, about));
}

function oneColumn(group: readonly EntryChange[], about: Pick<Repair, "code" | "kind"> & Partial<Repair>): Repair[] {
  const [first] = group;
  if (!first) return [];
  const { sheet, column, row } = first.cell;
  return [
    repair({
      stage: 5,
      sheet,
      column,
      row: row + 1,
      count: group.length,
      before: firstOf(group.map(({ cell }) => textOf(cell.value))),
      after: firstOf(group.map(({ to }) => String(to))),
      changes: group.map(({ cell, to }): Change => {
        return { kind: "setCells", sheet: cell.table.sheet, top: cell.row, left: cell.left, cells: [[to]] };
      }),
      ...about,
    }),
  ];
}

const textOf = (value: CellValue) => (typeof value === "object" && value !== null ? value.error : String(value ?? ""));

/** Choices in other letters, with other spaces, or in the other language get the label that the plan's list has. */
export function choiceRepairs(plan: Plan, cells: readonly EntryCell[]): Repair[] {
  const changes = cells.flatMap((cell): EntryChange[] => {
    if (typeof cell.value !== "string") return [];
    const label = labelFor(cell.definition, cell.value.trim(), plan);
    return label === undefined || label === cell.value.trim() ? [] : [{ cell, to: label }];
  });
  return entryRepairs(changes, { code: "match_choice", kind: "choice" });
}

function labelFor({ input }: AnyInputColumn, text: string, plan: Plan): string | undefined {
  const parsed = input.parse(text, plan.labels);
  const list = listOf(input.validation);
  if (parsed.problem !== undefined) return list && similarLabel(list, text, plan);
  // the kind has just read this value, so it is of the type that it writes
  const write = input.write as (value: string | number, labels: Plan["labels"]) => string | number;
  const written = parsed.value === null ? undefined : write(parsed.value, plan.labels);
  return typeof written === "string" ? written : undefined;
}

function listOf(validation: ColumnValidation | undefined): ListName | undefined {
  if (validation === undefined) return undefined;
  if ("list" in validation) return validation.list;
  return "source" in validation && validation.source === "kpi" ? "kpi" : undefined;
}

const simplified = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s.,;:_–-]+/g, "")
    .toLowerCase();

/** The one label of the list that differs only in spaces and marks. */
function similarLabel(list: ListName, text: string, plan: Plan): string | undefined {
  const codes: readonly string[] = lists[list];
  const similar = codes.filter((code) =>
    [code, ...languages.map((language) => labelOf(list, code, language))].some(
      (label) => simplified(label) === simplified(text),
    ),
  );
  const [code] = similar;
  return code === undefined || similar.length > 1 ? undefined : plan.labels.labelOf(list, code);
}

const reference = /^([0-9A-HJKMNP-TV-Z]{8})(?: · |$)/;

/** References whose row has another title now. */
export function referenceRepairs(plan: Plan, snapshot: WorkbookSnapshot, cells: readonly EntryCell[]): Repair[] {
  const labels = labelsById(plan, snapshot);
  const changes = cells.flatMap((cell): EntryChange[] => {
    if (cell.column === "id" || typeof cell.value !== "string") return [];
    const label = labels.get(reference.exec(cell.value.trim())?.[1] ?? "");
    return label === undefined || label.trim() === cell.value.trim() ? [] : [{ cell, to: label }];
  });
  return entryRepairs(changes, { code: "refresh_reference", kind: "reference_title" });
}

/** What references to each row show; of an id that stands twice the first row counts. */
function labelsById(plan: Plan, { tables }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const sheet of tableSheetKeys) {
    const { positions } = plan.tables[sheet] ?? {};
    const [id, label] = [positions?.get("id"), positions?.get("label")];
    for (const row of tables.find(({ name }) => name === planSheets[sheet].table)?.rows ?? []) {
      const [key, text] = [row[id ?? -1], row[label ?? -1]];
      if (typeof key === "string" && typeof text === "string" && text.startsWith(`${key} · `) && !labels.has(key))
        labels.set(key, text);
    }
  }
  return labels;
}

/** Ids for rows that have none; of an id that stands twice the first row keeps it (data model, 13). */
export function idRepairs(plan: Plan, nextId: () => string): Repair[] {
  return tableSheetKeys.flatMap((sheet): Repair[] => {
    const table = plan.tables[sheet];
    const position = table?.positions.get("id");
    if (!table || position === undefined) return [];
    const { missing, duplicate } = rowsWithoutOwnId(plan, sheet);
    const write = (row: number): Change => {
      return { kind: "setCells", sheet: table.sheet, top: row - 1, left: table.left + position, cells: [[nextId()]] };
    };
    return [...idRepair("id_missing", sheet, missing, write), ...idRepair("id_duplicate", sheet, duplicate, write)];
  });
}

function idRepair(
  kind: "id_missing" | "id_duplicate",
  sheet: TableSheetKey,
  rows: readonly PlacedId[],
  write: (row: number) => Change,
): Repair[] {
  const [first] = rows;
  if (!first) return [];
  const changes = rows.map(({ row }) => write(row));
  const place = { sheet, column: "id", row: first.row, count: rows.length };
  return [repair({ code: "give_ids", kind, stage: 5, ...place, before: firstOf(rows.map(({ id }) => id)), changes })];
}

interface PlacedId {
  /** One-based row of the worksheet. */
  readonly row: number;
  readonly id: string;
}

/** Text that is no id was typed by somebody: it is kept. */
function rowsWithoutOwnId(plan: Plan, sheet: TableSheetKey) {
  const seen = new Set<string>();
  const missing: PlacedId[] = [];
  const duplicate: PlacedId[] = [];
  for (const { rowNumber, values } of plan.rows[sheet]) {
    const { id } = values;
    if (id === null) missing.push({ row: rowNumber, id: "" });
    else if (seen.has(id) && isRowId(id)) duplicate.push({ row: rowNumber, id });
    else seen.add(id);
  }
  return { missing, duplicate };
}
