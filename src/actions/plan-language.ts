import type { Language } from "../localisation/language";
import type { PlanWorkbook } from "../workbook/port";
import { readPlan } from "../workbook/read-plan";

/**
 * The language of the plan of a workbook.
 * @throws PlanError when the workbook is no plan, a newer one, or has lost its identity.
 */
export async function planLanguage(workbook: PlanWorkbook): Promise<Language> {
  return readPlan(await workbook.read()).settings.language;
}
