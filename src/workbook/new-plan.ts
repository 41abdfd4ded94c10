import { tableSheetKeys, type PlanRows, type TableSheetKey } from "../domain/schema/plan-schema";
import type { PlanSettings } from "./plan-settings";

/** Rows of every table sheet, in sheet order; none of sheets that the plan does not have. */
export type RowsBySheet = { readonly [K in TableSheetKey]: readonly PlanRows[K][] };

/** A plan without a row. */
export const noPlanRows: RowsBySheet = Object.fromEntries(
  tableSheetKeys.map((key) => [key, []]),
  // fromEntries forgets the keys, which are those of all table sheets
) as unknown as RowsBySheet;

/** What a new plan is to hold. */
export interface NewPlan {
  readonly settings: PlanSettings;
  readonly rows: RowsBySheet;
}
