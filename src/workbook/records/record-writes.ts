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
