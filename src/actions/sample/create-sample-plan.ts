import type { RandomSource } from "../../domain/row-id";
import type { Language } from "../../localisation/language";
import { buildState } from "../../workbook/build-state";
import { planCreation } from "../../workbook/plan-creation";
import { PlanError, type ApplyOptions, type PlanWorkbook } from "../../workbook/port";
import { samplePlan } from "./sample-plan";

export interface SampleRequest {
  readonly language: Language;
  /** ISO date; the clock is the caller's. */
  readonly today: string;
}

/**
 * Builds the sample plan in an empty workbook, in the batches of any new plan.
 * @throws PlanError `notEmpty` when there is anything in the workbook, or what the host refuses.
 */
export async function createSamplePlan(
  workbook: PlanWorkbook,
  { language, today }: SampleRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<void> {
  const snapshot = await workbook.read();
  const isEmpty = buildState(snapshot).kind === "none" && snapshot.sheets.every((sheet) => sheet.isEmpty);
  if (!isEmpty) throw new PlanError("notEmpty");
  await workbook.apply(planCreation(snapshot, samplePlan(language, today, random)), options);
}
