import type { PlanRows, TableSheetKey } from "../domain/schema/plan-schema";
import type { PlanSettings } from "./plan-settings";

/** Rows of every table sheet, in sheet order. */
export type RowsBySheet = { readonly [K in TableSheetKey]: readonly PlanRows[K][] };

/** What a new plan is to hold. */
export interface NewPlan {
  readonly settings: PlanSettings;
  readonly rows: RowsBySheet;
}
