import { inputKeys } from "../../domain/schema/define-sheet";
import { planSheets, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";

/** A row of a sheet with everything blank but the given values and a new id. */
export function newRow<K extends TableSheetKey>(
  sheet: K,
  values: Partial<PlanRows[K]>,
  newId: () => string,
): PlanRows[K] {
  const blank = Object.fromEntries(inputKeys(planSheets[sheet]).map((key) => [key, null]));
  // every input column of the sheet is there: blank or given
  return { ...blank, ...values, id: newId() } as PlanRows[K];
}
