/**
 * Restore points: what stood in the cells that an action wrote into, and what it wrote, for the last actions
 * (data model, 23). They are written together with the action itself, before it, in the same batch.
 */
import { dateOfSerial, serialOfDate } from "../../domain/dates";
import { groupBy } from "../../domain/group-by";
import type { Change } from "../changes";
import type { TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { recordTables } from "./record-tables";
import { emptiedRecords, exchangedRecords, type RecordCells } from "./record-writes";
import { plainCell, replacedCells, type Replacing } from "./replaced-cells";
import { recordedCells, rowRecords, type PlainCell, type RestoredCell } from "./restored-cell";

export type { KeptContent, PlainCell, RestoredCell, RestoredPart } from "./restored-cell";

/** More would make copies of a plan heavy that nobody wants to go back to. */
export const keptPoints = 5;

/**
 * Characters of all points together: every reading of the plan reads them, and Excel on the web answers with 5 MB at
 * most. A figure that an import renews takes about 150, so that some 10,000 rows can be taken back.
 */
export const mostText = 1_500_000;

/** An action that can be taken back. */
export interface RestorePoint {
  /** Counts up from 1 as long as the plan lives. */
  readonly point: number;
  /** ISO date. */
  readonly on: string;
  /** What was done: a code. */
  readonly action: string;
  readonly cells: readonly RestoredCell[];
}

interface StoredPoint extends RestorePoint {
  /** Places of its records among the rows of their table. */
  readonly rows: readonly number[];
  readonly size: number;
}

/** The restore points that a workbook keeps, the oldest first. */
export function restorePoints(snapshot: Pick<WorkbookSnapshot, "tables">): readonly RestorePoint[] {
  return storedPoints(snapshot).filter(({ cells }) => cells.length > 0);
}

function storedPoints({ tables }: Pick<WorkbookSnapshot, "tables">): readonly StoredPoint[] {
  const table = tables.find(({ name }) => name === recordTables.restore.table);
  const points = new Map<number, { first: Reading; cells: RestoredCell[]; rows: number[]; size: number }>();
  (table ? recordsOf(table) : []).forEach((record, row) => {
    const point = record("point");
    if (typeof point !== "number") return;
    const known = points.get(point) ?? { first: record, cells: [], rows: [], size: 0 };
    known.cells.push(...recordedCells(record));
    known.rows.push(row);
    known.size += sizeOf(record);
    points.set(point, known);
  });
  const stored = [...points].map(([point, { first, ...kept }]): StoredPoint => {
    const on = first("on");
    const date = (typeof on === "number" ? dateOfSerial(on) : undefined) ?? "";
    return { point, on: date, action: String(first("action") ?? ""), ...kept };
  });
  return stored.sort((a, b) => a.point - b.point);
}

type Reading = (header: string) => PlainCell;

function recordsOf({ headers, rows }: TableSnapshot): readonly Reading[] {
  return rows.map((row) => (header) => plainCell(row[headers.indexOf(header)]));
}

/** Characters that a record takes; what all of them have is short. */
function sizeOf(record: Reading): number {
  return (
    40 + ["row", "column", "before", "after"].reduce((sum, header) => sum + String(record(header) ?? "").length, 0)
  );
}

/** What is done, and how. */
export interface PointRequest extends Pick<RestorePoint, "on" | "action"> {
  /** The last point is of the same action, which came to no end and is done again: both are taken back as one. */
  readonly completes?: boolean;
}

/** Changes that keep what the changes of an action replace, besides the last points; none where that is too much. */
export function restorePointChanges(replacing: Replacing, { on, action, completes = false }: PointRequest): Change[] {
  const { snapshot, plan } = replacing;
  const known = storedPoints(snapshot);
  const last = known.at(-1);
  const cells = replacedCells(replacing);
  const begun = last?.action === action && (completes || isSame(last.cells, cells)) ? last : undefined;
  const records = rowsOf(begun ? joinedCells(begun.cells, cells) : cells);
  const size = totalSize(records);
  if (records.length === 0 || size > mostText) return [];
  const point = begun?.point ?? (last?.point ?? 0) + 1;
  const common = { on: on === "" ? null : serialOfDate(on), point, action };
  const dropped = outdated(
    known.filter((each) => each !== begun),
    size,
  );
  const added = records.map((record) => ({ ...record, ...common }));
  return exchangedRecords(snapshot, plan.settings.language, "restore", {
    added,
    removed: dropped.flatMap(({ rows }) => rows),
    ...(begun && { replaced: begun.rows }),
  });
}

/** An action that begins again from what stood there before it was interrupted, or put back by hand: its point is void. */
function isSame(kept: readonly RestoredCell[], cells: readonly RestoredCell[]): boolean {
  return JSON.stringify(rowsOf(kept)) === JSON.stringify(rowsOf(cells));
}

/** True where an action with these changes can be taken back afterwards; an action that replaces nothing can. */
export function fitsRestorePoint(replacing: Replacing): boolean {
  return totalSize(rowsOf(replacedCells(replacing))) <= mostText;
}

const totalSize = (records: readonly RecordCells[]) =>
  records.reduce((sum, record) => sum + sizeOf((header) => record[header] ?? null), 0);

function rowsOf(cells: readonly RestoredCell[]): readonly RecordCells[] {
  return groupBy(cells, ({ sheet, row }) => `${sheet}.${row}`).flatMap(rowRecords);
}

/** What stood there before the first attempt, and what stands there after the last one. */
function joinedCells(first: readonly RestoredCell[], second: readonly RestoredCell[]): readonly RestoredCell[] {
  const keyOf = ({ sheet, row, column }: RestoredCell) => JSON.stringify([sheet, row, column]);
  const known = new Map(first.map((cell) => [keyOf(cell), cell]));
  for (const cell of second) known.set(keyOf(cell), { ...cell, before: (known.get(keyOf(cell)) ?? cell).before });
  return [...known.values()];
}

/** Points that are too old, or too much besides newer ones. */
function outdated(known: readonly StoredPoint[], added: number): readonly StoredPoint[] {
  return known.filter((_, index) => {
    const newer = known.slice(index);
    return newer.length >= keptPoints || newer.reduce((sum, { size }) => sum + size, added) > mostText;
  });
}

/** Changes after which a workbook keeps this point no more: with the last ones of all where it is `isFinal`. */
export function droppedPoint(snapshot: WorkbookSnapshot, plan: Plan, point: number, isFinal: boolean): Change[] {
  const rows = storedPoints(snapshot).find((each) => each.point === point)?.rows ?? [];
  return isFinal
    ? emptiedRecords(snapshot, "restore", rows)
    : exchangedRecords(snapshot, plan.settings.language, "restore", { added: [], removed: rows });
}
