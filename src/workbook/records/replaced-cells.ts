/** What the changes of an action replace in the rows of a plan and in `KAP_Meta`, as a restore point keeps it. */
import { isBlank, isCellError, type CellValue } from "../../domain/cell-value";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellInput, Change, PlacedCells } from "../changes";
import type { ColumnRun, SheetContents, TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import type { ReplacedCell } from "../repairs/repair";
import { metaTable } from "../meta-table";
import { isCalculated, ownColumn, type KeptContent, type PlainCell, type RestoredCell } from "./restored-cell";

export interface Replacing {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly changes: readonly Change[];
  /** Cells of calculated columns that get their formula back. */
  readonly typed?: readonly ReplacedCell[];
  /** Sheets whose formulas are known: those of removed rows are kept as values without it. */
  readonly contents?: readonly SheetContents[];
}

/** A row of a plan's table: `row` is the one-based row of the worksheet. */
interface PlacedRow {
  readonly sheet: TableSheetKey;
  readonly row: number;
}

/**
 * Everything that the changes replace and that stood otherwise before. Only rows with an id are among it: those that
 * have one, or get one by the same action; and rows that are removed.
 */
export function replacedCells(replacing: Replacing): readonly RestoredCell[] {
  const removed = removedCells(replacing);
  const gone = new Set(removed.map(({ sheet, row }) => `${sheet}.${row}`));
  const written = [...writtenRows(replacing), ...writtenMeta(replacing)].filter(
    ({ sheet, row, before, after }) => before !== after && !gone.has(`${sheet}.${row}`),
  );
  return [...written, ...typedCells(replacing), ...removed];
}

/** Worksheets whose formulas have to be known, so that these rows come back with what people have typed. */
export function sheetsWithTypedFormulas({ tables }: Plan, rows: readonly PlacedRow[]): readonly string[] {
  const sheets = rows.flatMap(({ sheet, row }) => {
    const table = tables[sheet];
    if (!table) return [];
    const keys = new Map([...table.positions].map(([key, position]) => [table.left + position, key]));
    const isTyped = ({ column }: ColumnRun) => !isCalculated(sheet, keys.get(column) ?? "");
    const found = (table.formulas ?? []).some((run) => holds(run, row - 1) && isTyped(run));
    return found ? [table.sheet] : [];
  });
  return [...new Set(sheets)];
}

const holds = ({ first, last }: ColumnRun, row: number) => first <= row && row <= last;

const tableOf = ({ tables }: WorkbookSnapshot, sheet: TableSheetKey) =>
  tables.find(({ name }) => name === planSheets[sheet].table);

/** Column keys by place on the worksheet. */
const keysOf = ({ left, positions }: PlanTable) =>
  new Map([...positions].map(([key, position]) => [left + position, key]));

function writtenRows({ snapshot, plan, changes }: Replacing): readonly RestoredCell[] {
  const writes = changes.filter((change) => change.kind === "setCells");
  return tableSheetKeys.flatMap((key) => {
    const [place, table] = [plan.tables[key], tableOf(snapshot, key)];
    if (!place || !table) return [];
    const here = writes.filter(({ sheet }) => sheet === place.sheet);
    return cellsOfTable(key, place, table, here);
  });
}

function cellsOfTable(
  sheet: TableSheetKey,
  place: PlanTable,
  table: TableSnapshot,
  writes: readonly PlacedCells[],
): readonly RestoredCell[] {
  const typed = new Set(
    [...place.positions].flatMap(([key, position]) => (isCalculated(sheet, key) ? [] : [position])),
  );
  return [...writtenCells(keysOf(place), place.top, writes)].flatMap(([row, cells]) => {
    const old = table.rows[row - table.top - 1] ?? [];
    const before = (column: string) => plainCell(old[place.positions.get(column) ?? -1]);
    // a row that gets another id is found by that one
    const id = cells.get("id") ?? before("id");
    if (typeof id !== "string") return [];
    const isNew = old.every((cell, position) => isBlank(cell) || !typed.has(position));
    const known = (column: string) => before(column) ?? (column === "id" && !isNew ? "" : null);
    return [...cells].map(([column, after]) => ({ sheet, row: id, column, before: known(column), after }));
  });
}

/** What is written into known columns, by zero-based row and column key. Formulas are the plan's own: they stay. */
function writtenCells(
  keys: ReadonlyMap<number, string>,
  top: number,
  writes: readonly PlacedCells[],
): ReadonlyMap<number, ReadonlyMap<string, PlainCell>> {
  const rows = new Map<number, Map<string, PlainCell>>();
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

function writtenMeta({ snapshot, changes }: Replacing): readonly RestoredCell[] {
  const table = snapshot.tables.find(({ name }) => name === metaTable);
  if (!table) return [];
  const [key, value] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  const writes = changes.flatMap((change): PlacedCells[] => {
    const isWrite = change.kind === "setCells" || change.kind === "setFinalCells";
    return isWrite && change.sheet === table.sheet ? [change] : [];
  });
  const cells = writtenCells(new Map([[table.left + value, "value"]]), table.top, writes);
  return [...cells].flatMap(([row, written]): RestoredCell[] => {
    const old = table.rows[row - table.top - 1] ?? [];
    const name = old[key];
    if (typeof name !== "string") return [];
    const [before, after] = [plainCell(old[value]), written.get("value") ?? null];
    return [{ sheet: "meta", row: name, column: "value", before, after }];
  });
}

/** What was typed over formulas of the plan, in rows that have an id. */
function typedCells({ snapshot, plan, typed = [] }: Replacing): RestoredCell[] {
  return tableSheetKeys.flatMap((sheet) => {
    const [place, table] = [plan.tables[sheet], tableOf(snapshot, sheet)];
    if (!place || !table) return [];
    const keys = keysOf(place);
    return typed.flatMap((cell): RestoredCell[] => {
      const column = cell.sheet === place.sheet ? keys.get(cell.column) : undefined;
      const cells = table.rows[cell.row - table.top - 1];
      const row = cells?.[place.positions.get("id") ?? -1];
      if (column === undefined || !cells || typeof row !== "string" || row === "") return [];
      const value = plainCell(cells[place.positions.get(column) ?? -1]);
      const before = cell.text.startsWith("=") ? { formula: cell.text.slice(1) } : value;
      return [{ sheet, row, column, before, after: null }];
    });
  });
}

function removedCells(replacing: Replacing): readonly RestoredCell[] {
  const { snapshot, plan, changes } = replacing;
  return changes.flatMap((change) => {
    if (change.kind !== "removeTableRows") return [];
    const { range } = change;
    const sheet = tableSheetKeys.find((key) => plan.tables[key]?.sheet === change.sheet);
    const [place, table] = sheet ? [plan.tables[sheet], tableOf(snapshot, sheet)] : [];
    if (!sheet || !place || !table) return [];
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
    return rows.flatMap((row) => cellsOfRow({ sheet, place, table, row, contents: replacing.contents ?? [] }));
  });
}

interface RemovedRow {
  readonly sheet: TableSheetKey;
  readonly place: PlanTable;
  readonly table: TableSnapshot;
  /** Zero-based. */
  readonly row: number;
  readonly contents: readonly SheetContents[];
}

/** All that people typed into a row, columns of their own too. */
function cellsOfRow({ sheet, place, table, row, contents }: RemovedRow): readonly RestoredCell[] {
  const values = table.rows[row - table.top - 1] ?? [];
  const id = plainCell(values[place.positions.get("id") ?? -1]);
  const key = typeof id === "string" ? id : `*${row + 1}`;
  const keys = keysOf(place);
  const found = contents.find((content) => content.sheet === table.sheet);
  const others = table.headers.flatMap((header, position): RestoredCell[] => {
    const at = table.left + position;
    const column = keys.get(at) ?? ownColumn(header);
    const isFormula = (table.formulas ?? []).some((run) => run.column === at && holds(run, row));
    if (column === "id" || (isFormula && isCalculated(sheet, column))) return [];
    const formula = isFormula ? formulaAt(found, row, at) : undefined;
    const before: KeptContent = formula === undefined ? plainCell(values[position]) : { formula };
    return before === null ? [] : [{ sheet, row: key, column, before, after: null }];
  });
  return [{ sheet, row: key, column: "id", before: id, after: null }, ...others];
}

function formulaAt(contents: SheetContents | undefined, row: number, column: number): string | undefined {
  const cell = contents?.cells[row - contents.top]?.[column - contents.left];
  return typeof cell === "string" && cell.startsWith("=") ? cell.slice(1) : undefined;
}

/** An error value is kept as its text: nobody can write one. */
export function plainCell(cell: CellValue = null): PlainCell {
  if (isCellError(cell)) return cell.error;
  return isBlank(cell) ? null : cell;
}
