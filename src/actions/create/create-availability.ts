import type { Level } from "../../domain/schema/define-sheet";
import type { Language } from "../../localisation/language";
import { buildState } from "../../workbook/build-state";
import { takenNames } from "../../workbook/plan-creation";
import { plannedSheets } from "../../workbook/plan-sheets";
import type { PlanWorkbook, WorkbookSnapshot } from "../../workbook/port";

/** Whether a plan in a language, of a level, can be built in a workbook. */
export type CreateAvailability =
  | { readonly kind: "free" }
  /** Sheets or tables of the user stand under names that the plan needs. */
  | { readonly kind: "taken"; readonly names: readonly string[] }
  /** A build was interrupted; it has to be completed or removed before another one. */
  | { readonly kind: "unfinished"; readonly sheets: readonly string[] }
  /** The workbook has a plan, maybe a damaged one. */
  | { readonly kind: "plan" };

/** Looks at the workbook before anybody fills in a form, in two round trips. */
export async function createAvailability(
  workbook: PlanWorkbook,
  language: Language,
  level: Level = "lean",
): Promise<CreateAvailability> {
  return availabilityIn(await workbook.read(), language, level);
}

/** The same for a workbook that has been read. */
export function availabilityIn(snapshot: WorkbookSnapshot, language: Language, level: Level): CreateAvailability {
  const state = buildState(snapshot);
  if (state.kind === "finished") return { kind: "plan" };
  if (state.kind === "unfinished") return { kind: "unfinished", sheets: state.sheets };
  const names = takenNames(snapshot, language, plannedSheets({ level, sheetsOn: [], sheetsOff: [] }));
  return names.length === 0 ? { kind: "free" } : { kind: "taken", names };
}
