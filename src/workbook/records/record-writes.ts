/** Writes records of a plan: behind the last one, on a sheet that is made for the first one. */
import { isBlank } from "../../domain/cell-value";
import { serialOfDate } from "../../domain/dates";
import type { Language } from "../../localisation/language";
import { recordSheetNames } from "../../localisation/record-texts";
import type { CellInput, Change } from "../changes";
import { freeSheetName } from "../free-sheet-name";
import { cellRange, columnRange, hiddenTablePlace, spareRows } from "../places";
import { PlanError, type TableSnapshot, type WorkbookSnapshot } from "../port";
import { lastIndex } from "../last-index";
import { hiddenTable } from "../sheets/hidden-table";
import { dateFormat, tabColor } from "../theme";
import { recordMarker, recordTables, recordVisibility, type LogEntry, type RecordKey } from "./record-tables";
import { hiddenAgain } from "./unwritten-records";

/** A record by header; a header that is not named stays empty. */
export type RecordCells = Readonly<Record<string, string | number | boolean | null>>;

/** One more line in the log of the plan. */
export function logChanges(snapshot: WorkbookSnapshot, language: Language, entry: LogEntry): Change[] {
  const { on, ...texts } = entry;
  return recordChanges(snapshot, language, "log", [{ on: serialOfDate(on), ...texts }]);
}

/**
 * Changes that append records.
 * @throws PlanError `contentBelowTable` where the table would have to grow over cells that people filled.
 */
export function recordChanges(
  snapshot: WorkbookSnapshot,
  language: Language,
  key: RecordKey,
  records: readonly RecordCells[],
): Change[] {
  if (records.length === 0) return [];
  const table = snapshot.tables.find(({ name }) => name === recordTables[key].table);
  if (!table) return newRecords(snapshot, language, key, records);
  return [...appended(table, language, records), ...hiddenAgain(snapshot, [key])];
}

/**
 * Changes after which a record table holds exactly these records, in this order.
 * @throws PlanError `contentBelowTable` where the table would have to grow over cells that people filled.
 */
export function replacedRecords(
  snapshot: WorkbookSnapshot,
  language: Language,
  key: RecordKey,
  records: readonly RecordCells[],
): Change[] {
  const table = snapshot.tables.find(({ name }) => name === recordTables[key].table);
  if (!table) return recordChanges(snapshot, language, key, records);
  const { sheet, headers, left } = table;
  const empty = headers.map((): CellInput => "");
  const cells = records.map((record) => headers.map((header): CellInput => record[header] ?? ""));
  const rest = Array.from({ length: Math.max(0, usedRows(table) - records.length) }, () => empty);
  if (cells.length + rest.length === 0) return [];
  const write: Change = { kind: "setCells", sheet, top: table.top + 1, left, cells: [...cells, ...rest] };
  return [...growth(table, language, records.length), write, ...hiddenAgain(snapshot, [key])];
}

export interface RecordExchange {
  readonly added: readonly RecordCells[];
  /** Places of records that go, counted from 0. */
  readonly removed: readonly number[];
  /** Places of records that the added ones take first. */
  readonly replaced?: readonly number[];
}

/**
 * Changes that put records into rows that are free, then behind the last one, and empty the rows of those that go; where
 * many rows are left over, the table ends earlier.
 * @throws PlanError `contentBelowTable` where the table would have to grow over cells that people filled.
 */
export function exchangedRecords(
  snapshot: WorkbookSnapshot,
  language: Language,
  key: RecordKey,
  { added, removed, replaced = [] }: RecordExchange,
): Change[] {
  const table = snapshot.tables.find(({ name }) => name === recordTables[key].table);
  if (!table) return recordChanges(snapshot, language, key, added);
  const places = freePlaces(table, added.length, replaced);
  const gone = [...removed, ...replaced.filter((place) => !places.includes(place))];
  const needed = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const rows = added.map((record, index) => [places[index] ?? 0, cellsOf(table.headers, record)] as const);
  return [
    ...growth(table, language, needed),
    ...rowWrites(table, "setCells", rows),
    ...rowWrites(table, "setCells", emptyRows(table, gone)),
    ...shortened(table, needed, gone),
    ...hiddenAgain(snapshot, [key]),
  ];
}

/** Changes that empty the rows of records, whose places count from 0, when all else is done. */
export function emptiedRecords({ tables }: WorkbookSnapshot, key: RecordKey, removed: readonly number[]): Change[] {
  const table = tables.find(({ name }) => name === recordTables[key].table);
  return table ? rowWrites(table, "setFinalCells", emptyRows(table, removed)) : [];
}

/** Rows of other records, then those that are empty, then those behind the table. */
function freePlaces({ rows }: TableSnapshot, count: number, replaced: readonly number[]): readonly number[] {
  const free = [...replaced, ...rows.flatMap((row, index) => (row.every(isBlank) ? [index] : []))];
  const missing = Math.max(0, count - free.length);
  return [...free.slice(0, count), ...Array.from({ length: missing }, (_, index) => rows.length + index)];
}

type RowCells = readonly [place: number, cells: readonly CellInput[]];

function emptyRows({ headers }: TableSnapshot, places: readonly number[]): readonly RowCells[] {
  return [...places].sort((a, b) => a - b).map((place) => [place, headers.map(() => "")] as const);
}

/** Rows that follow one another are written together. */
function rowWrites(
  { sheet, top, left }: TableSnapshot,
  kind: "setCells" | "setFinalCells",
  rows: readonly RowCells[],
): Change[] {
  const blocks: { first: number; cells: (readonly CellInput[])[] }[] = [];
  for (const [place, cells] of rows) {
    const last = blocks.at(-1);
    if (last && last.first + last.cells.length === place) last.cells.push(cells);
    else blocks.push({ first: place, cells: [cells] });
  }
  return blocks.map(({ first, cells }): Change => ({ kind, sheet, top: top + 1 + first, left, cells }));
}

/** Empty rows at the end of a table of records that nobody minds; more are read with the plan each time. */
const mostSpareRows = 200;

function shortened(table: TableSnapshot, needed: number, removed: readonly number[]): Change[] {
  const { sheet, name, top, left, headers, rows } = table;
  const gone = new Set(removed);
  const filled = lastIndex(
    rows.map((row, index) => !gone.has(index) && row.some((cell) => !isBlank(cell))),
    (isFilled) => isFilled,
  );
  const count = Math.max(filled + 1, needed) + spareRows;
  if (rows.length - count <= mostSpareRows) return [];
  const range = { top, left, bottom: top + count, right: left + headers.length - 1 };
  return [{ kind: "resizeTable", sheet, table: name, range }];
}

/**
 * Changes that take records out of a list that people look at, so that the others move up; places count from 0.
 */
export function removedRecords({ tables }: WorkbookSnapshot, key: RecordKey, places: readonly number[]): Change[] {
  const table = tables.find(({ name }) => name === recordTables[key].table);
  if (!table || places.length === 0) return [];
  // a table has a row at least
  const kept = places.length === table.rows.length ? [0] : [];
  const { sheet, top, left, headers } = table;
  const right = left + headers.length - 1;
  return [
    ...rowWrites(table, "setCells", emptyRows(table, kept)),
    ...[...places]
      .filter((place) => !kept.includes(place))
      .sort((a, b) => b - a)
      .map((place): Change => {
        const row = top + 1 + place;
        return { kind: "removeTableRows", sheet, range: { top: row, left, bottom: row, right } };
      }),
  ];
}

function cellsOf(headers: readonly string[], record: RecordCells): CellInput[] {
  return headers.map((header) => record[header] ?? null);
}

function newRecords(
  snapshot: WorkbookSnapshot,
  language: Language,
  key: RecordKey,
  records: readonly RecordCells[],
): Change[] {
  const { table, headers } = recordTables[key];
  const name = recordSheetNames[key][language];
  const begun = begunSheet(snapshot, key, name);
  const sheet = begun ?? freeSheetName(snapshot, name);
  const rows = records.map((record) => cellsOf(headers, record));
  return [
    ...(begun === undefined ? [{ kind: "addSheet", sheet } as const] : []),
    { kind: "addName", name: recordMarker(key), target: { sheet, range: cellRange(0, 0) } },
    { kind: "setSheet", sheet, tabColor: tabColor.hidden, showGridlines: false },
    ...hiddenTable(sheet, table, headers, rows),
    dates(sheet, language, hiddenTablePlace.firstRow, rows.length + spareRows),
    { kind: "setVisibility", sheet, visibility: recordVisibility[key] },
  ];
}

/** The sheet that an interrupted run has made: it has the marker already, or nothing at all. */
function begunSheet({ names, sheets }: WorkbookSnapshot, key: RecordKey, sheetName: string): string | undefined {
  const marker = recordMarker(key).toUpperCase();
  const marked = names.find(({ name }) => name.toUpperCase() === marker)?.place?.sheet;
  return marked ?? sheets.find(({ name, isEmpty }) => isEmpty && name === sheetName)?.name;
}

/** Records begin with their date. */
function dates(sheet: string, language: Language, top: number, rows: number, left = 0): Change {
  const range = columnRange(left, top, top + rows - 1);
  return { kind: "format", sheet, range, patch: { numberFormat: dateFormat[language] } };
}

function appended(table: TableSnapshot, language: Language, records: readonly RecordCells[]): Change[] {
  const { sheet, headers, left } = table;
  const used = usedRows(table);
  const needed = used + records.length;
  const top = table.top + 1 + used;
  const cells = records.map((record) => cellsOf(headers, record));
  return [...growth(table, language, needed), { kind: "setCells", sheet, top, left, cells }];
}

/** Body rows up to the last one that is filled. */
function usedRows({ rows }: TableSnapshot): number {
  return lastIndex(rows, (row) => row.some((cell) => !isBlank(cell))) + 1;
}

function growth(table: TableSnapshot, language: Language, needed: number): Change[] {
  const { sheet, name, top, left, headers, rows, filledBelow } = table;
  if (needed <= rows.length) return [];
  const bottom = top + needed + spareRows;
  if (filledBelow && filledBelow.first <= bottom)
    throw new PlanError("contentBelowTable", { sheet, row: filledBelow.first + 1, last: filledBelow.last + 1 });
  const first = top + 1 + rows.length;
  return [
    dates(sheet, language, first, bottom - first + 1, left + Math.max(0, headers.indexOf("on"))),
    { kind: "resizeTable", sheet, table: name, range: { top, left, bottom, right: left + headers.length - 1 } },
  ];
}
