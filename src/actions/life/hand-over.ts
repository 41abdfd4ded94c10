import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { isOpenRow, type Day } from "../../domain/life/open-rows";
import { isSameName, namesIn, peopleColumns, replacePerson } from "../../domain/life/people";
import { planSheets, tableSheetKeys, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import { inputKeys } from "../../domain/schema/define-sheet";
import type { Change } from "../../workbook/changes";
import { inputFormulas } from "../../workbook/input-formulas";
import { PlanError, type ApplyOptions, type PlanWorkbook } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { logChanges } from "../../workbook/records/record-writes";
import { refuseFiltered, rowAdditions, rowUpdates, type RowUpdate } from "../../workbook/row-writes";
import { requireCurrent } from "./require-current";

export interface HandOverRequest {
  /** Short names, as the sheet of the team has them. */
  readonly from: string;
  readonly to: string;
  /** Full name of the new person, where the team does not have them yet. */
  readonly toName: string | null;
  /** Who hands over; "" where nobody said. */
  readonly by: string;
  /** ISO date. */
  readonly today: string;
}

/** A cell that names the new person from now on. */
export interface HandedCell {
  readonly sheet: TableSheetKey;
  /** One-based row of the worksheet. */
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface HandOver {
  readonly cells: readonly HandedCell[];
  /** Rows that stay with the old name because they are closed. */
  readonly kept: number;
  /** The new person gets a row in the team. */
  readonly isNew: boolean;
  /** The old person was the account manager; the new one is now. */
  readonly isManager: boolean;
}

/**
 * What handing over would do: in all open rows the new person takes the place of the old one; closed rows keep the name,
 * as do cells with formulas of people's own.
 * @throws PlanError `unknownPerson` where nobody of the team has the old short name.
 */
export function decideHandOver(plan: Plan, request: HandOverRequest): HandOver {
  const holdsFormula = inputFormulas(plan);
  const [old, known] = [memberOf(plan, request.from), memberOf(plan, request.to)];
  if (!old) throw new PlanError("unknownPerson", { name: request.from });
  const day: Day = { today: request.today, fiscalYearStart: plan.settings.fiscalYearStart };
  const named = tableSheetKeys
    .flatMap((sheet) => namedCells(plan, sheet, request))
    .filter(({ cell }) => !holdsFormula(cell.sheet, cell.row, cell.column));
  const hasFormula = [old, known].some((member) => member && holdsFormula("team", member.rowNumber, "role"));
  return {
    cells: named.filter(({ cell, values }) => isOpenRow(cell.sheet, values, day)).map(({ cell }) => cell),
    kept: named.filter(({ cell, values }) => !isOpenRow(cell.sheet, values, day)).length,
    isNew: known === undefined,
    isManager: old.values.role === "account_manager" && !hasFormula,
  };
}

const memberOf = (plan: Plan, name: string) =>
  plan.rows.team.find(({ values }) => values.short_name !== null && isSameName(values.short_name, name));

interface NamedCell {
  readonly cell: HandedCell;
  /** What its row says, by column key. */
  readonly values: Readonly<Record<string, string | number | null>>;
}

function namedCells(plan: Plan, sheet: TableSheetKey, { from, to }: HandOverRequest): NamedCell[] {
  const columns = peopleColumns(planSheets[sheet]);
  return plan.rows[sheet].flatMap(({ rowNumber, values }) => {
    const cells: Readonly<Record<string, string | number | null>> = values;
    return columns.flatMap((column): NamedCell[] => {
      const before = cells[column];
      if (typeof before !== "string" || !namesIn(before).some((name) => isSameName(name, from))) return [];
      const cell = { sheet, row: rowNumber, column, before, after: replacePerson(before, from, to) };
      return [{ cell, values: cells }];
    });
  });
}

/** Handing over as changes of the workbook, without its line in the log. */
export function handOverChanges(
  plan: Plan,
  request: HandOverRequest,
  decided: HandOver,
  newId: () => string,
): Change[] {
  return [
    ...tableSheetKeys.flatMap((sheet) => cellUpdates(plan, sheet, decided.cells)),
    ...teamChanges(plan, request, decided, newId),
  ];
}

function cellUpdates<K extends TableSheetKey>(plan: Plan, sheet: K, cells: readonly HandedCell[]): Change[] {
  const byRow = new Map<number, Record<string, string>>();
  for (const cell of cells.filter((handed) => handed.sheet === sheet))
    byRow.set(cell.row, { ...byRow.get(cell.row), [cell.column]: cell.after });
  // the columns are those of the sheet that hold names, which are text
  const updates = [...byRow].map(([rowNumber, values]) => ({ rowNumber, values }) as unknown as RowUpdate<K>);
  return rowUpdates(plan, sheet, updates);
}

/** The new person leads where the old one did; the old one stays in the team as somebody who is informed. */
function teamChanges(plan: Plan, request: HandOverRequest, decided: HandOver, newId: () => string): Change[] {
  const role = decided.isManager ? { role: "account_manager" } : {};
  const [old, known] = [memberOf(plan, request.from), memberOf(plan, request.to)];
  const blank = Object.fromEntries(inputKeys(planSheets.team).map((key) => [key, null]));
  const row = { ...blank, ...role, short_name: request.to, name: request.toName };
  return [
    ...(decided.isManager && old
      ? rowUpdates(plan, "team", [{ rowNumber: old.rowNumber, values: { role: "informed" } }])
      : []),
    ...(decided.isManager && known ? rowUpdates(plan, "team", [{ rowNumber: known.rowNumber, values: role }]) : []),
    // every input column of the team is there: blank or given
    ...(known ? [] : rowAdditions(plan, "team", [{ ...row, id: newId() } as unknown as PlanRows["team"]])),
  ];
}

/**
 * Hands a plan over from one team member to another, and logs it.
 * @throws PlanError `unknownPerson`, `tableFiltered`, when the workbook is no plan of this version, or what the host
 * refuses.
 */
export async function handOver(
  workbook: PlanWorkbook,
  request: HandOverRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<HandOver> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const decided = decideHandOver(plan, request);
  const taken = plan.rows.team.flatMap(({ values }) => (values.id === null ? [] : [values.id]));
  const detail = `${request.from} → ${request.to}: ${decided.cells.length}`;
  const entry = { on: request.today, by: request.by, action: "hand_over", detail } as const;
  const changes = [
    ...handOverChanges(plan, request, decided, rowIdSource(random, taken)),
    ...logChanges(snapshot, plan.settings.language, entry),
  ];
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return decided;
}

/** The same without writing anything. */
export async function previewHandOver(workbook: PlanWorkbook, request: HandOverRequest): Promise<HandOver> {
  const plan = readPlan(await workbook.read());
  requireCurrent(plan);
  return decideHandOver(plan, request);
}
