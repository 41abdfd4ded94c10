/** The plan as callers of actions see it, and what they ask of it. */
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { isSwitchedOn } from "../../workbook/plan-sheets";
import type { Plan } from "../../workbook/read-plan";
import type { CellPlace } from "../open-workbook";

export type { Plan } from "../../workbook/read-plan";
export type { OpenPlan } from "../home/describe-workbook";

/** Ids for new rows of a plan: none twice, none that a row of the plan has. */
export function newIdsFor(plan: Plan, random: RandomSource): () => string {
  return rowIdSource(random, takenIds(plan));
}

function takenIds({ rows }: Plan): readonly string[] {
  return tableSheetKeys.flatMap((key) => rows[key].flatMap(({ values }) => values.id ?? []));
}

/** Sheets among these that the plan does not have, or has switched off. */
export function missingSheets({ tables, settings }: Plan, needed: readonly TableSheetKey[]): readonly TableSheetKey[] {
  return needed.filter((key) => tables[key] === undefined || !isSwitchedOn(key, settings));
}

/** Where a cell of a plan is in the workbook; of a row without a column its first one. */
export function placeInPlan(
  { tables }: Plan,
  sheet: TableSheetKey,
  rowNumber: number,
  column: string = planSheets[sheet].naturalKey[0] ?? "id",
): CellPlace | undefined {
  const table = tables[sheet];
  if (!table) return undefined;
  return { sheet: table.sheet, row: rowNumber - 1, column: table.left + (table.positions.get(column) ?? 0) };
}
