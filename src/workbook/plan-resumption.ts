import { inputKeys } from "../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type PlanRows, type TableSheetKey } from "../domain/schema/plan-schema";
import { buildState } from "./build-state";
import { isBuildingName } from "./building-names";
import type { Change } from "./changes";
import type { RowsBySheet } from "./new-plan";
import { planCreation } from "./plan-creation";
import type { PlanSettings } from "./plan-settings";
import { spareRows, tablePlace } from "./places";
import { PlanError, type WorkbookSnapshot } from "./port";
import { readPlan, type Plan } from "./read-plan";

export interface PlanResumption {
  readonly settings: PlanSettings;
  readonly changes: readonly Change[];
}

/**
 * What is missing of a plan whose build was interrupted, from what stands in its sheets. Rows of its tables stay as
 * they are, also where somebody has filled them in meanwhile.
 * @throws PlanError `alreadyAPlan` when nothing is missing, `cannotResume` when too little is there.
 */
export function planResumption(snapshot: WorkbookSnapshot): PlanResumption {
  const state = buildState(snapshot);
  if (state.kind === "finished") throw new PlanError("alreadyAPlan");
  if (state.kind === "none" || !state.canResume) throw new PlanError("cannotResume");
  const plan = readPlan(snapshot);
  const { settings } = plan;
  const bodies = new Set(tableSheetKeys.map((key) => plan.tables[key]?.sheet));
  const isBody = (change: Change) =>
    change.kind === "setCells" && change.top >= tablePlace.headerRow && bodies.has(change.sheet);
  // they tell what the build wrote, not what people made of it
  const isBuilding = (change: Change) => change.kind === "addName" && isBuildingName(change.name);
  const changes = planCreation(snapshot, { settings, rows: rowsAsMade(plan) }).filter(
    (change) => !isBody(change) && !isBuilding(change),
  );
  return { settings, changes };
}

function rowsAsMade(plan: Plan): RowsBySheet {
  // fromEntries forgets which key belongs to which row type; bodyRows has just paired them
  return Object.fromEntries(tableSheetKeys.map((key) => [key, bodyRows(key, plan)])) as unknown as RowsBySheet;
}

/** One row for each of the table's body that is not spare, so that formulas and looks reach as far as the table. */
export function bodyRows<K extends TableSheetKey>(key: K, plan: Plan): PlanRows[K][] {
  const byRow = new Map(plan.rows[key].map(({ rowNumber, values }) => [rowNumber, values]));
  const count = (plan.tables[key]?.bodyRows ?? spareRows) - spareRows;
  // every input column of the sheet is there
  const blank = Object.fromEntries(inputKeys(planSheets[key]).map((column) => [column, null])) as PlanRows[K];
  return Array.from({ length: count }, (_, index) => byRow.get(tablePlace.firstRow + index + 1) ?? blank);
}
