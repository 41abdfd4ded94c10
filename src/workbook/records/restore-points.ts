/**
 * Restore points: what stood in the cells that an action wrote into, and what it wrote, for the last actions
 * (data model, 23). They are written together with the action itself, in the same batch.
 */
import { isBlank, isCellError, type CellValue } from "../../domain/cell-value";
import { dateOfSerial, serialOfDate } from "../../domain/dates";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import type { CellInput, Change, PlacedCells } from "../changes";
import type { TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import type { ReplacedCell } from "../repairs/repair";
import { recordTables } from "./record-tables";
import { replacedRecords, type RecordCells } from "./record-writes";

/** More would make copies of a plan heavy that nobody wants to go back to. */
export const keptPoints = 5;

/** More cells at once are not kept: every later action would have to write them again. */
export const mostCells = 2_000;

/** A cell as a restore point keeps it: dates as serial numbers, an empty cell is `null`. */
export type PlainCell = string | number | boolean | null;

/** One cell that an action wrote. Of a calculated one `before` may be a formula of people's own, beginning with "=", and `after` is null: it has the plan's formula. */
export interface RestoredCell {
  readonly sheet: TableSheetKey;
  /** Id of its row. */
  readonly row: string;
  readonly column: string;
  readonly before: PlainCell;
  readonly after: PlainCell;
}

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

/** The restore points that a workbook keeps, the oldest first. */
export function restorePoints({ tables }: Pick<WorkbookSnapshot, "tables">): readonly RestorePoint[] {
  const table = tables.find(({ name }) => name === recordTables.restore.table);
  const points = new Map<number, RestorePoint & { readonly cells: RestoredCell[] }>();
  for (const record of table ? recordsOf(table) : []) {
    const cell = restoredCell(record);
    const point = record("point");
    if (cell === undefined || typeof point !== "number") continue;
    const on = record("on");
    const known = points.get(point) ?? {
      point,
      on: (typeof on === "number" ? dateOfSerial(on) : undefined) ?? "",
      action: String(record("action") ?? ""),
      cells: [],
    };
    known.cells.push(cell);
    points.set(point, known);
  }
  return [...points.values()].sort((a, b) => a.point - b.point);
}

type Reading = (header: string) => PlainCell;

function recordsOf({ headers, rows }: TableSnapshot): readonly Reading[] {
  return rows.map((row) => (header) => plain(row[headers.indexOf(header)] ?? null));
}

function restoredCell(record: Reading): RestoredCell | undefined {
  const sheet = tableSheetKeys.find((key) => key === record("sheet"));
  const [row, column] = [record("row"), record("column")];
  if (sheet === undefined || typeof row !== "string" || typeof column !== "string") return undefined;
  return { sheet, row, column, before: record("before"), after: record("after") };
}

/**
 * Changes that keep what the changes of an action replace, besides the last points. Only rows with an id are kept: those
 * that have one, or get one by the same action. `typed` are cells of calculated columns that get their formula back.
 */
export function restorePointChanges(
  snapshot: WorkbookSnapshot,
  plan: Plan,
  changes: readonly Change[],
  { on, action }: Pick<RestorePoint, "on" | "action">,
  typed: readonly ReplacedCell[] = [],
): Change[] {
  const cells = [...restoredCells(snapshot, plan, changes), ...typedCells(snapshot, plan, typed)];
  if (cells.length === 0 || cells.length > mostCells) return [];
  const known = pointsBefore(restorePoints(snapshot), action, cells);
  const point = (known.at(-1)?.point ?? 0) + 1;
  const kept = [...known, { point, on, action, cells }].slice(-keptPoints);
  return keptPointChanges(snapshot, plan.settings.language, kept);
}

/** Where the last action is begun again from what stood there before it, it was interrupted, or put back by hand: its point is void. */
function pointsBefore(
  points: readonly RestorePoint[],
  action: string,
  cells: readonly RestoredCell[],
): readonly RestorePoint[] {
  const last = points.at(-1);
  const isVoid = last?.action === action && JSON.stringify(last.cells) === JSON.stringify(cells);
  return isVoid ? points.slice(0, -1) : points;
}

/** Changes after which a workbook keeps exactly these points. */
export function keptPointChanges(
  snapshot: WorkbookSnapshot,
  language: Language,
  points: readonly RestorePoint[],
): Change[] {
  const records = points.flatMap(({ cells, on, point, action }) =>
    cells.map((cell): RecordCells => ({ ...cell, on: on === "" ? null : serialOfDate(on), point, action })),
  );
  return replacedRecords(snapshot, language, "restore", records);
}

/** What was typed over formulas of the plan, in rows that have an id. */
function typedCells({ tables }: WorkbookSnapshot, plan: Plan, typed: readonly ReplacedCell[]): RestoredCell[] {
  return tableSheetKeys.flatMap((sheet) => {
    const place = plan.tables[sheet];
    const table = tables.find(({ name }) => name === planSheets[sheet].table);
    if (!place || !table) return [];
    const keys = new Map([...place.positions].map(([key, position]) => [place.left + position, key]));
    return typed.flatMap((cell): RestoredCell[] => {
      const column = cell.sheet === place.sheet ? keys.get(cell.column) : undefined;
      const cells = table.rows[cell.row - table.top - 1];
      const row = cells?.[place.positions.get("id") ?? -1];
      if (column === undefined || !cells || typeof row !== "string" || row === "") return [];
      const value = plain(cells[place.positions.get(column) ?? -1] ?? null);
      return [{ sheet, row, column, before: cell.text.startsWith("=") ? cell.text : value, after: null }];
    });
  });
}

function restoredCells(snapshot: WorkbookSnapshot, plan: Plan, changes: readonly Change[]): readonly RestoredCell[] {
  const writes = changes.filter((change) => change.kind === "setCells");
  return tableSheetKeys.flatMap((key) => {
    const place = plan.tables[key];
    const table = snapshot.tables.find(({ name }) => name === planSheets[key].table);
    if (!place || !table) return [];
    return cellsOfTable(
      key,
      place,
      table,
      writes.filter(({ sheet }) => sheet === place.sheet),
    );
  });
}

function cellsOfTable(
  sheet: TableSheetKey,
  place: PlanTable,
  table: TableSnapshot,
  writes: readonly PlacedCells[],
): readonly RestoredCell[] {
  const written = writtenCells(place, writes);
  return [...written].flatMap(([row, cells]) => {
    const old = table.rows[row - table.top - 1] ?? [];
    const before = (column: string) => plain(old[place.positions.get(column) ?? -1] ?? null);
    // a row that gets another id is found by that one
    const id = cells.get("id") ?? before("id");
    if (typeof id !== "string") return [];
    return [...cells].map(([column, after]) => ({ sheet, row: id, column, before: before(column), after }));
  });
}

/** What is written into columns of the plan, by zero-based row and column key. Formulas are the plan's own: they stay. */
function writtenCells(
  { left, top, positions }: PlanTable,
  writes: readonly PlacedCells[],
): ReadonlyMap<number, ReadonlyMap<string, PlainCell>> {
  const rows = new Map<number, Map<string, PlainCell>>();
  const keys = new Map([...positions].map(([key, position]) => [left + position, key]));
  for (const write of writes) {
    write.cells.forEach((cells, index) => {
      const row = write.top + index;
      if (row <= top) return;
      cells.forEach((cell, offset) => {
        const key = keys.get(write.left + offset);
        const value = inputOf(cell);
        if (key === undefined || value === undefined) return;
        rows.set(row, (rows.get(row) ?? new Map<string, PlainCell>()).set(key, value));
      });
    });
  }
  return rows;
}

function inputOf(cell: CellInput): PlainCell | undefined {
  if (cell === null || typeof cell === "object") return undefined;
  return cell === "" ? null : cell;
}

/** An error value is kept as its text: nobody can write one. */
function plain(cell: CellValue): PlainCell {
  if (isCellError(cell)) return cell.error;
  return isBlank(cell) ? null : cell;
}
