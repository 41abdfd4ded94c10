import type { Language } from "../../localisation/language";
import { languageSwitch, type KeptName } from "../../workbook/language/switch-language";
import { refuseDamaged } from "../../workbook/level-change";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";
import { readForRepair } from "../../workbook/repairs/repair-reading";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "../life/require-current";

export type { KeptName };

export interface LanguageOutcome {
  readonly from: Language;
  readonly to: Language;
  /** Sheets and columns whose new name something else has. */
  readonly kept: readonly KeptName[];
}

/**
 * Brings a whole plan into a language: sheet names, headers, choices, formulas, prompts, formats of dates, overview and
 * charts. What people have renamed or written stays. Reads the plan, the contents of its sheets and their rules; after
 * an interruption it can be run again. `isPreview` only tells what would be kept, and writes nothing.
 * @throws PlanError when the workbook is no plan of this version, `damagedPlan` where a repair has to come first,
 * `tableFiltered`, or what the host refuses.
 */
export async function switchLanguage(
  workbook: PlanWorkbook,
  to: Language,
  { isPreview = false, ...options }: ApplyOptions & { readonly isPreview?: boolean } = {},
): Promise<LanguageOutcome> {
  const reading = await readForRepair(workbook, { withDateFormats: true });
  const plan = reading.plan ?? readPlan(reading.snapshot);
  requireCurrent(plan);
  const from = plan.settings.language;
  if (from === to) return { from, to, kept: [] };
  refuseDamaged(plan, reading.snapshot, []);
  const { changes, kept, criteria } = languageSwitch(reading, plan, to);
  refuseFiltered(reading.snapshot, changes, workbook.capabilities, options);
  if (!isPreview) await workbook.apply(changes, { ...options, criteria });
  return { from, to, kept };
}
