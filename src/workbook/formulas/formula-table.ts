import type { ComputedKey } from "../../domain/schema/define-sheet";
import type { TableSheetKey, planSheets } from "../../domain/schema/plan-schema";

/** Exactly one formula for every computed column that the schema declares. */
export type SheetFormulas<K extends TableSheetKey> = Readonly<
  Record<ComputedKey<(typeof planSheets)[K]["columns"]>, string>
>;
