import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets } from "../../domain/schema/plan-schema";
import { isBlank } from "../../domain/cell-value";
import type { Change } from "../../workbook/changes";
import type { ApplyOptions, PlanWorkbook, TableSnapshot, WorkbookSnapshot } from "../../workbook/port";
import { inputFormulas, type HoldsFormula } from "../../workbook/input-formulas";
import { readPlan, type Plan } from "../../workbook/read-plan";
import {
  keptPointChanges,
  restorePoints,
  type PlainCell,
  type RestoredCell,
  type RestorePoint,
} from "../../workbook/records/restore-points";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "../life/require-current";

/** A cell that stays as it is, because it is no longer as the action left it, or because it is gone. */
export interface KeptCell extends RestoredCell {
  /** What stands there now; undefined where the row or column is gone. */
  readonly now: PlainCell | undefined;
}

export interface TakeBack {
  readonly point: RestorePoint;
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

/** What taking the last action back would do; undefined where there is none to take back. */
export async function previewTakeBack(workbook: PlanWorkbook): Promise<TakeBack | undefined> {
  return decideTakeBack(await workbook.read())?.preview;
}

/**
 * Takes the last action back: every cell that it wrote gets what stood there before, unless somebody has changed it
 * since; rows that it added are emptied. Two round trips to read, one to write.
 * @throws PlanError what the host refuses, `olderPlan`, `tableFiltered`; nothing is written then.
 */
export async function takeBack(workbook: PlanWorkbook, options: ApplyOptions = {}): Promise<TakeBack | undefined> {
  const snapshot = await workbook.read();
  const decided = decideTakeBack(snapshot);
  if (!decided) return undefined;
  refuseFiltered(snapshot, decided.changes, workbook.capabilities, options);
  await workbook.apply(decided.changes, options);
  return decided.preview;
}

function decideTakeBack(snapshot: WorkbookSnapshot) {
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const points = restorePoints(snapshot);
  const point = points.at(-1);
  if (!point) return undefined;
  const holdsFormula = inputFormulas(plan);
  const cells = point.cells.map((cell) => placeOf(snapshot, plan, cell, holdsFormula));
  const [restored, kept] = [cells.filter(isAsLeft), cells.filter((place) => !isAsLeft(place))];
  const changes: Change[] = [
    ...restored.flatMap(restoringChange),
    ...keptPointChanges(snapshot, plan.settings.language, points.slice(0, -1)),
  ];
  const preview: TakeBack = {
    point,
    restored: restored.length,
    kept: kept.map(({ cell, now }) => ({ ...cell, now })),
  };
  return { changes, preview };
}

interface CellNow {
  readonly cell: RestoredCell;
  readonly now: PlainCell | undefined;
  readonly at?: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly isFormula?: boolean;
  /** An action gives such a cell its formula back, and writes none into any other. */
  readonly isCalculated?: boolean;
}

/** What is where the action left it; a cell that already is as before needs nothing, and counts as restored. */
function isAsLeft({ cell, now, isFormula, isCalculated }: CellNow): boolean {
  if (now === undefined || now === cell.before) return now !== undefined;
  return isCalculated === true ? isFormula === true : now === cell.after && !isFormula;
}

function placeOf({ tables }: WorkbookSnapshot, plan: Plan, cell: RestoredCell, holdsFormula: HoldsFormula): CellNow {
  const place = plan.tables[cell.sheet];
  const table = tables.find(({ name }) => name === planSheets[cell.sheet].table);
  const column = place?.positions.get(cell.column);
  const row = place && table ? rowOf(table, place.positions.get("id"), cell.row) : -1;
  if (!place || !table || column === undefined || row < 0) return { cell, now: undefined };
  const value = table.rows[row]?.[column] ?? null;
  const now = isBlank(value) ? null : typeof value === "object" && value !== null ? value.error : value;
  const at = { sheet: table.sheet, row: table.top + 1 + row, column: table.left + column };
  const definition = columnsOf(planSheets[cell.sheet]).find(([key]) => key === cell.column)?.[1];
  const isCalculated = definition !== undefined && !isInput(definition);
  return { cell, now, at, isCalculated, isFormula: holdsFormula(cell.sheet, at.row + 1, cell.column) };
}

function rowOf({ rows }: TableSnapshot, idColumn: number | undefined, id: string): number {
  return idColumn === undefined ? -1 : rows.findIndex((row) => row[idColumn] === id);
}

function restoringChange({ cell: { before }, now, at, isCalculated }: CellNow): Change[] {
  if (!at || now === before) return [];
  const { sheet, row, column: left } = at;
  const isFormula = isCalculated === true && typeof before === "string" && before.startsWith("=");
  const content = isFormula ? { formula: before.slice(1) } : (before ?? "");
  return [{ kind: "setCells", sheet, top: row, left, cells: [[content]] }];
}
