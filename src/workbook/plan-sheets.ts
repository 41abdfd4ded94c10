/** Which sheets a plan has: by its level, and by what was switched on or off one by one. */
import type { Level } from "../domain/schema/define-sheet";
import {
  hiddenSheets,
  isOfLevel,
  neededSheet,
  optionalSheets,
  sheetOrder,
  tableSheetKeys,
  type SheetKey,
  type TableSheetKey,
} from "../domain/schema/plan-schema";

/** What says which sheets are switched on. */
export interface SheetChoice {
  readonly level: Level;
  /** Sheets above the level that are switched on one by one. */
  readonly sheetsOn: readonly TableSheetKey[];
  /** Sheets of the level that are switched off. */
  readonly sheetsOff: readonly TableSheetKey[];
}

/** True for a sheet that the plan is to have and to show. The sheets of the lean plan are always on. */
export function isSwitchedOn(sheet: TableSheetKey, choice: SheetChoice): boolean {
  const { level, sheetsOn, sheetsOff } = choice;
  const needed = neededSheet[sheet];
  if (!optionalSheets.includes(sheet)) return true;
  if (needed !== undefined && !isSwitchedOn(needed, choice)) return false;
  return sheetsOn.includes(sheet) || (isOfLevel(sheet, level) && !sheetsOff.includes(sheet));
}

/** Every sheet that is switched on, and the hidden ones, in tab order. */
export function plannedSheets(choice: SheetChoice): ReadonlySet<SheetKey> {
  return new Set(sheetOrder.filter((key) => !isTableSheet(key) || isSwitchedOn(key, choice)));
}

/** True for a sheet with a table, whose rows people fill. */
export function isTableSheet(key: SheetKey): key is TableSheetKey {
  return tableSheetKeys.some((other) => other === key);
}

/** The sheets that a new plan of this choice shows, in tab order. */
export function shownSheets(choice: SheetChoice): readonly SheetKey[] {
  return [...plannedSheets(choice)].filter((key) => !hiddenSheets.has(key));
}

/** Sheet keys as `KAP_Meta` holds them: separated by commas, in tab order. */
export function sheetList(sheets: readonly TableSheetKey[]): string {
  return tableSheetKeys.filter((key) => sheets.includes(key)).join(", ");
}

/** The sheets that a cell of `KAP_Meta` names; undefined where it names one that can not be switched. */
export function parseSheetList(text: string): readonly TableSheetKey[] | undefined {
  const names = text.split(/[,;\s]+/).filter((name) => name !== "");
  const sheets = names.flatMap((name) => optionalSheets.filter((key) => key === name.toLowerCase()));
  return sheets.length === names.length ? sheets : undefined;
}
