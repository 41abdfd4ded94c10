import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type PlacedRow, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Change } from "../../workbook/changes";
import { inputFormulas, type HoldsFormula } from "../../workbook/input-formulas";
import type { Plan } from "../../workbook/read-plan";
import { rowAdditions, rowUpdates } from "../../workbook/row-writes";
import { newRow } from "../create/new-row";
import type { Cells, PlanEdit } from "./plan-edit";

/** A cell that is not as the person saw it when they decided. */
export interface EditConflict {
  readonly sheet: TableSheetKey;
  /** One-based row of the worksheet; undefined where the row is gone. */
  readonly rowNumber: number | undefined;
  /** Undefined where the row is gone. */
  readonly column: string | undefined;
  readonly before: string | number | null;
  readonly now: string | number | null;
  readonly wanted: string | number | null;
}

/** Whose contents count in a cell that has changed meanwhile; nobody's: nothing is written. */
export type Preferred = "mine" | "theirs" | undefined;

/** Cells of a row that are to be written. */
export interface RowWrite {
  readonly sheet: TableSheetKey;
  readonly rowNumber: number;
  readonly values: Cells;
}

export interface DecidedEdits {
  readonly updates: readonly RowWrite[];
  readonly additions: readonly { readonly sheet: TableSheetKey; readonly id: string; readonly values: Cells }[];
  readonly conflicts: readonly EditConflict[];
  /** Cells that keep a formula of people's own, by row. */
  readonly keptFormulas: readonly { readonly sheet: TableSheetKey; readonly row: number; readonly column: string }[];
}

/**
 * What edits come to in the plan as it is now. Rows are found by their id, wherever they stand. What stands there
 * already is nothing to do, so that edits can be written again after an interruption.
 */
export function decideEdits(plan: Plan, edits: readonly PlanEdit[], prefer: Preferred = undefined): DecidedEdits {
  const holdsFormula = inputFormulas(plan);
  const decided = edits.map((edit) => decideEdit(plan, edit, prefer, holdsFormula));
  return {
    updates: decided.flatMap(({ update }) => update ?? []).filter(({ values }) => Object.keys(values).length > 0),
    additions: decided.flatMap(({ addition }) => addition ?? []),
    conflicts: decided.flatMap(({ conflicts }) => conflicts ?? []),
    keptFormulas: decided.flatMap(({ keptFormulas }) => keptFormulas ?? []),
  };
}

interface DecidedEdit {
  readonly update?: RowWrite;
  readonly addition?: DecidedEdits["additions"][number];
  readonly conflicts?: readonly EditConflict[];
  readonly keptFormulas?: DecidedEdits["keptFormulas"];
}

type AnyRow = PlacedRow<TableSheetKey>;

function decideEdit(plan: Plan, edit: PlanEdit, prefer: Preferred, holdsFormula: HoldsFormula): DecidedEdit {
  const wanted: Cells = edit.values;
  const row = rowOfEdit(plan, edit);
  if (edit.kind === "add") {
    if (!row) return { addition: { sheet: edit.sheet, id: edit.id, values: wanted } };
    return { update: onlyBlanks(edit.sheet, row, wanted, holdsFormula) };
  }
  if (!row) return prefer === "theirs" ? {} : { conflicts: [goneRow(edit.sheet)] };
  return decideCells(edit.sheet, row, { before: edit.before, wanted, id: edit.id }, prefer, holdsFormula);
}

function rowOfEdit({ rows }: Plan, edit: PlanEdit): AnyRow | undefined {
  const candidates: readonly AnyRow[] = rows[edit.sheet];
  if (edit.kind === "add" || edit.id !== null) return candidates.find(({ values }) => values.id === edit.id);
  return rowWithoutId(candidates, edit);
}

/**
 * A row without an id, by its natural key (data model, 13): where it was seen, or the only one of that name where rows
 * have been sorted. Another row that has come to its place is not it. Its name may be written already.
 */
function rowWithoutId(
  rows: readonly AnyRow[],
  {
    rowNumber: seenAt,
    key = {},
    values: wanted,
  }: { readonly rowNumber: number; readonly key?: Cells; readonly values: Cells },
): AnyRow | undefined {
  const written = Object.fromEntries(Object.entries(key).map(([column, value]) => [column, wanted[column] ?? value]));
  const isIt = ({ values }: AnyRow) => hasCells(values, key) || hasCells(values, written);
  const there = rows.find(({ rowNumber, values }) => rowNumber === seenAt && values.id === null);
  if (there !== undefined && isIt(there)) return there;
  const others = Object.keys(key).length === 0 ? [] : rows.filter(isIt);
  return others.length === 1 ? others[0] : undefined;
}

function hasCells(known: Cells, cells: Cells): boolean {
  return Object.entries(cells).every(([column, value]) => (known[column] ?? null) === value);
}

/** A new row that is there already was written before: what people have filled in since stays. */
function onlyBlanks(
  sheet: TableSheetKey,
  { rowNumber, values: now }: AnyRow,
  wanted: Cells,
  holdsFormula: HoldsFormula,
): RowWrite {
  const known: Cells = now;
  const isFree = (key: string) => (known[key] ?? null) === null && !holdsFormula(sheet, rowNumber, key);
  return { sheet, rowNumber, values: Object.fromEntries(Object.entries(wanted).filter(([key]) => isFree(key))) };
}

function goneRow(sheet: TableSheetKey): EditConflict {
  return { sheet, rowNumber: undefined, column: undefined, before: null, now: null, wanted: null };
}

interface WantedCells {
  readonly before: Cells;
  readonly wanted: Cells;
  readonly id: string | null;
}

function decideCells(
  sheet: TableSheetKey,
  { rowNumber, values: now }: AnyRow,
  { before, wanted }: WantedCells,
  prefer: Preferred,
  holdsFormula: HoldsFormula,
): DecidedEdit {
  const known: Cells = now;
  const open = Object.keys(wanted).filter((key) => (known[key] ?? null) !== (wanted[key] ?? null));
  const kept = open.filter((key) => holdsFormula(sheet, rowNumber, key));
  const free = open.filter((key) => !kept.includes(key));
  const changed = free.filter((key) => (known[key] ?? null) !== (before[key] ?? null));
  const written = prefer === "mine" ? free : free.filter((key) => !changed.includes(key));
  const cell = (cells: Cells, key: string) => cells[key] ?? null;
  return {
    update: { sheet, rowNumber, values: Object.fromEntries(written.map((key) => [key, cell(wanted, key)])) },
    conflicts:
      prefer === undefined
        ? changed.map((column) => {
            const cells = { before: cell(before, column), now: cell(known, column), wanted: cell(wanted, column) };
            return { sheet, rowNumber, column, ...cells };
          })
        : [],
    keptFormulas: kept.map((column) => ({ sheet, row: rowNumber, column })),
  };
}

/**
 * Decided edits as changes of the workbook.
 * @throws PlanError `damagedPlan` when the table or a column of a new value is gone, `contentBelowTable` or `totalsRow`
 * when a table would have to grow over these.
 */
export function editChanges(plan: Plan, { updates, additions }: DecidedEdits): Change[] {
  return tableSheetKeys.flatMap((sheet) => [
    ...changesOfRows(
      plan,
      sheet,
      updates.filter((update) => update.sheet === sheet),
    ),
    ...changesOfNewRows(
      plan,
      sheet,
      additions.filter((addition) => addition.sheet === sheet),
    ),
  ]);
}

function changesOfRows<K extends TableSheetKey>(plan: Plan, sheet: K, updates: readonly RowWrite[]): Change[] {
  // the values are those of edits of this sheet
  return rowUpdates(plan, sheet, updates as unknown as Parameters<typeof rowUpdates<K>>[2]);
}

function changesOfNewRows(plan: Plan, sheet: TableSheetKey, additions: DecidedEdits["additions"]): Change[] {
  const known = new Set(columnsOf(planSheets[sheet]).flatMap(([key, column]) => (isInput(column) ? [key] : [])));
  const rows = additions.map(({ id, values }) => {
    const cells = Object.fromEntries(Object.entries(values).filter(([key]) => known.has(key)));
    return newRow(sheet, cells, () => id);
  });
  return rowAdditions(plan, sheet, rows);
}
