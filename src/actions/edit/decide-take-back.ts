/** What taking an action back comes to in the workbook as it is now. Pure. */
import { isBlank } from "../../domain/cell-value";
import { groupBy } from "../../domain/group-by";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellInput, Change } from "../../workbook/changes";
import { inputFormulas, type HoldsFormula } from "../../workbook/input-formulas";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/port";
import type { Plan, PlanTable } from "../../workbook/read-plan";
import { plainCell } from "../../workbook/records/replaced-cells";
import type { KeptContent, PlainCell, RestoredCell, RestorePoint } from "../../workbook/records/restore-points";
import { isCalculated, ownColumn } from "../../workbook/records/restored-cell";
import { cellBlocks, rowsAgain, type CellAt } from "../../workbook/row-writes";
import { metaTable } from "../../workbook/meta-table";

/** A cell that stays as it is, because it is no longer as the action left it, or because it is gone. */
export interface KeptCell extends RestoredCell {
  /** What stands there now; undefined where the row or column is gone. */
  readonly now: PlainCell | undefined;
}

export interface DecidedTakeBack {
  /** Cells that are as before the action. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
  /** Of rows and their cells, in the order in which they are written. */
  readonly changes: readonly Change[];
  /** Of `KAP_Meta`. */
  readonly meta: readonly MetaCell[];
  /** Rows that the action had added and that are empty again. */
  readonly emptied: ReadonlySet<string>;
  /** Rows that it had removed and that are whole again. */
  readonly returned: ReadonlySet<string>;
}

export interface MetaCell {
  readonly key: string;
  readonly before: PlainCell;
  readonly now: PlainCell;
}

/** Where a row of the plan is. */
interface TableNow {
  readonly sheet: TableSheetKey;
  readonly place: PlanTable;
  readonly table: TableSnapshot;
  readonly holdsFormula: HoldsFormula;
}

interface RowDecision {
  readonly restored: number;
  readonly kept: readonly KeptCell[];
  readonly cells?: readonly PlacedCell[];
  readonly meta?: readonly MetaCell[];
  readonly emptied?: string;
  readonly returned?: string;
  /** A removed row, by column of the worksheet. */
  readonly again?: { readonly sheet: TableSheetKey; readonly cells: ReadonlyMap<number, CellInput> };
}

/**
 * Each row of the point for itself. A row that was added and has been changed since stays as it is; of others the cells
 * stay that have been changed. Rows that were removed come back behind the others.
 * @throws PlanError `contentBelowTable`, `totalsRow` where a table would have to grow over these
 */
export function decideTakeBack(snapshot: WorkbookSnapshot, plan: Plan, { cells }: RestorePoint): DecidedTakeBack {
  const holdsFormula = inputFormulas(plan);
  const rows = groupBy(cells, ({ sheet, row }) => `${sheet}.${row}`);
  const decided = rows.map((row) => decideRow(snapshot, plan, holdsFormula, row));
  const again = groupBy(
    decided.flatMap((row) => row.again ?? []),
    ({ sheet }) => sheet,
  );
  return {
    restored: decided.reduce((sum, { restored }) => sum + restored, 0),
    kept: decided.flatMap(({ kept }) => kept),
    changes: [
      ...restoring(decided.flatMap((row) => row.cells ?? [])),
      ...again.flatMap((added) => returning(plan, added)),
    ],
    meta: decided.flatMap(({ meta }) => meta ?? []),
    emptied: new Set(decided.flatMap(({ emptied }) => emptied ?? [])),
    returned: new Set(decided.flatMap(({ returned }) => returned ?? [])),
  };
}

/** A row that is emptied loses its id last: until then it is found when this is done again. */
function restoring(cells: readonly PlacedCell[]): Change[] {
  const [others, ids] = [cells.filter(({ isId }) => !isId), cells.filter(({ isId }) => isId)];
  return [others, ids].flatMap((part) => groupBy(part, ({ sheet }) => sheet)).flatMap(cellBlocks);
}

type AgainRow = NonNullable<RowDecision["again"]>;

function returning(plan: Plan, rows: readonly AgainRow[]): Change[] {
  const sheet = rows[0]?.sheet;
  return sheet === undefined
    ? []
    : rowsAgain(
        plan,
        sheet,
        rows.map(({ cells }) => cells),
      );
}

function decideRow(
  snapshot: WorkbookSnapshot,
  plan: Plan,
  holdsFormula: HoldsFormula,
  cells: readonly RestoredCell[],
): RowDecision {
  const [first] = cells;
  if (!first) return { restored: 0, kept: [] };
  if (first.sheet === "meta") return metaRow(snapshot, cells);
  const { sheet, row } = first;
  const place = plan.tables[sheet];
  const table = snapshot.tables.find(({ name }) => name === planSheets[sheet].table);
  if (!place || !table) return { restored: 0, kept: cells.map((cell) => ({ ...cell, now: undefined })) };
  const now: TableNow = { sheet, place, table, holdsFormula };
  const id = cells.find(({ column }) => column === "id");
  if (id && id.after === null) return removedRow(now, cells, rowOf(now, row, cells));
  const index = rowOf(now, row, cells);
  return id?.before === null ? addedRow(now, cells, index) : changedRow(now, cells, index);
}

function metaRow({ tables }: WorkbookSnapshot, cells: readonly RestoredCell[]): RowDecision {
  const table = tables.find(({ name }) => name === metaTable);
  const [key, value] = [table?.headers.indexOf("key") ?? -1, table?.headers.indexOf("value") ?? -1];
  const decided = cells.map((cell): CellNow => {
    const row = table?.rows.find((found) => found[key] === cell.row);
    return { cell, now: row ? plainCell(row[value]) : undefined };
  });
  const left = decided.filter(isAsLeft);
  const meta = left.flatMap(({ cell: { row, before }, now }): MetaCell[] =>
    now === undefined || isFormula(before) ? [] : [{ key: row, before, now }],
  );
  return { restored: left.length, kept: keptOf(decided), meta };
}

/** Of a removed row without an id the one with the same cells; -1 where there is none. */
function rowOf(
  { table: { rows }, place: { positions } }: TableNow,
  row: string,
  cells: readonly RestoredCell[],
): number {
  const at = positions.get("id");
  if (!row.startsWith("*")) return at === undefined ? -1 : rows.findIndex((found) => found[at] === row);
  const isSame = (found: (typeof rows)[number]) =>
    cells.every(({ column, before }) => {
      const position = positions.get(column);
      return position === undefined || isFormula(before) || plainCell(found[position]) === before;
    });
  return rows.findIndex((found) => isSame(found));
}

const isFormula = (content: KeptContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null;

/** A cell of the point, and what stands there now. */
interface CellNow {
  readonly cell: RestoredCell;
  readonly now: PlainCell | undefined;
  readonly at?: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly hasFormula?: boolean;
  /** An action gives such a cell its formula back, and writes none into any other. */
  readonly isCalculated?: boolean;
}

/** What is where the action left it; a cell that already is as before needs nothing, and counts as restored. */
function isAsLeft({ cell, now, hasFormula, isCalculated: isOurs }: CellNow): boolean {
  if (now === undefined || isBefore(now, cell)) return now !== undefined;
  return isOurs === true ? hasFormula === true : now === cell.after && hasFormula !== true;
}

/** "" is the id of a row that had none. */
const isBefore = (now: PlainCell | undefined, { before }: RestoredCell) => now === (before === "" ? null : before);

const keptOf = (cells: readonly CellNow[]): readonly KeptCell[] =>
  cells.filter((place) => !isAsLeft(place)).map(({ cell, now }) => ({ ...cell, now }));

function cellNow({ sheet, place, table, holdsFormula }: TableNow, index: number, cell: RestoredCell): CellNow {
  const position = positionOf({ place, table }, cell.column);
  if (position === undefined || index < 0) return { cell, now: undefined };
  const at = { sheet: table.sheet, row: table.top + 1 + index, column: table.left + position };
  const hasFormula = holdsFormula(sheet, at.row + 1, cell.column);
  return {
    cell,
    now: plainCell(table.rows[index]?.[position]),
    at,
    hasFormula,
    isCalculated: isCalculated(sheet, cell.column),
  };
}

/** Of columns that somebody has added, by their header. */
function positionOf({ place, table }: Pick<TableNow, "place" | "table">, column: string): number | undefined {
  if (place.positions.has(column)) return place.positions.get(column);
  const position = table.headers.findIndex((header) => ownColumn(header) === column);
  return position < 0 ? undefined : position;
}

function changedRow(now: TableNow, cells: readonly RestoredCell[], index: number): RowDecision {
  const decided = cells.map((cell) => cellNow(now, index, cell));
  const left = decided.filter(isAsLeft);
  return { restored: left.length, kept: keptOf(decided), cells: left.flatMap(restoredCell) };
}

/** It is emptied where nobody has made it a row of their own since: half of a row is of no use to anybody. */
function addedRow(now: TableNow, cells: readonly RestoredCell[], index: number): RowDecision {
  const row = cells[0]?.row ?? "";
  if (index < 0) return { ...withoutRow(now, cells), emptied: `${now.sheet}.${row}` };
  const decided = changedRow(now, cells, index);
  const kept = [...decided.kept, ...filledSince(now, cells, index)];
  return kept.length > 0 ? { restored: 0, kept } : { ...decided, emptied: `${now.sheet}.${row}` };
}

/** The row is gone: that is as before, where it is not only that its table has lost a column. */
function withoutRow({ place }: TableNow, cells: readonly RestoredCell[]): RowDecision {
  const isGone = place.positions.has("id");
  return isGone
    ? { restored: cells.length, kept: [] }
    : { restored: 0, kept: cells.map((cell) => ({ ...cell, now: undefined })) };
}

/** Cells that the action left empty and somebody has filled. */
function filledSince(
  { sheet, place, table, holdsFormula }: TableNow,
  cells: readonly RestoredCell[],
  index: number,
): KeptCell[] {
  const written = new Set(cells.map(({ column }) => column));
  const row = cells[0]?.row ?? "";
  const inputs = columnsOf(planSheets[sheet]).flatMap(([key, column]) => (isInput(column) ? [key] : []));
  return inputs.flatMap((column): KeptCell[] => {
    const now = plainCell(table.rows[index]?.[place.positions.get(column) ?? -1]);
    const isFilled = !isBlank(now) || holdsFormula(sheet, table.top + 2 + index, column);
    return isFilled && !written.has(column) ? [{ sheet, row, column, before: null, after: null, now }] : [];
  });
}

/** A row that is there again, by whomever, stays as it is. */
function removedRow(now: TableNow, cells: readonly RestoredCell[], index: number): RowDecision {
  const { sheet, place, table } = now;
  const key = `${sheet}.${cells[0]?.row ?? ""}`;
  if (index >= 0) {
    const differing = cells
      .map((cell) => cellNow(now, index, cell))
      .filter((found) => !isBefore(found.now, found.cell) && !isFormula(found.cell.before));
    const kept = differing.map(({ cell, now: content }) => ({ ...cell, now: content }));
    return { restored: cells.length - kept.length, kept, ...(kept.length === 0 && { returned: key }) };
  }
  const placed = cells.map((cell) => [positionOf({ place, table }, cell.column), cell] as const);
  const lost = placed.flatMap(([position, cell]) => (position === undefined ? [{ ...cell, now: undefined }] : []));
  const again = placed.flatMap(([position, { before }]) =>
    position === undefined || before === null ? [] : [[table.left + position, before] as const],
  );
  return {
    restored: cells.length - lost.length,
    kept: lost,
    again: { sheet, cells: new Map(again) },
    ...(lost.length === 0 && { returned: key }),
  };
}

interface PlacedCell extends CellAt {
  readonly isId: boolean;
}

function restoredCell({ cell, now, at }: CellNow): PlacedCell[] {
  return !at || isBefore(now, cell) ? [] : [{ ...at, content: cell.before ?? "", isId: cell.column === "id" }];
}
