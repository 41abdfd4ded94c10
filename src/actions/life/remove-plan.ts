import { finishedRemoval, type FinishedRemoval } from "../../workbook/finished-plan-removal";
import { PlanError, type ApplyOptions, type PlanWorkbook } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";

export type PlanRemovalPreview = Omit<FinishedRemoval, "changes">;

export interface RemovePlanOptions extends ApplyOptions {
  /** Formulas on other sheets that read the plan may become errors. */
  readonly breaksFormulas?: boolean;
  /** Id of the plan that is meant; another one that stands there meanwhile is left alone. */
  readonly planId?: string;
}

/** What removing the plan would do. */
export async function previewPlanRemoval(workbook: PlanWorkbook): Promise<PlanRemovalPreview> {
  return decide(workbook);
}

async function decide(workbook: PlanWorkbook, planId?: string): Promise<FinishedRemoval> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  if (planId !== undefined && planId !== plan.settings.planId) throw new PlanError("changedMeanwhile");
  const contents = await workbook.readSheets(snapshot.sheets.map(({ name }) => name));
  return finishedRemoval(plan, snapshot, contents);
}

/** Nothing of the user's would be lost or broken. */
export function canRemove({ inTheWay, readers }: PlanRemovalPreview, breaksFormulas: boolean): boolean {
  return inTheWay.length === 0 && (breaksFormulas || readers.length === 0);
}

/**
 * Removes the plan from a workbook, where `canRemove` allows it; else nothing is written.
 * @throws PlanError when the workbook is no plan or a newer one, `changedMeanwhile` when it is not the one that is meant,
 * or what the host refuses.
 */
export async function removePlan(
  workbook: PlanWorkbook,
  { breaksFormulas = false, planId, ...options }: RemovePlanOptions = {},
): Promise<PlanRemovalPreview> {
  const { changes, ...decided } = await decide(workbook, planId);
  if (canRemove(decided, breaksFormulas)) await workbook.apply(changes, options);
  return decided;
}
