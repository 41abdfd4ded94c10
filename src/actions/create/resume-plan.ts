import { planResumption } from "../../workbook/plan-resumption";
import type { PlanSettings } from "../../workbook/plan-settings";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { refuseFiltered } from "../../workbook/row-writes";

/**
 * Completes a build that was interrupted, without the request that it was begun with: what it was to be stands in the
 * workbook. Two round trips to read, then those of the missing content.
 * @throws PlanError `alreadyAPlan` when nothing is missing, `cannotResume` when too little has been built,
 * `tableFiltered`, or what the host refuses.
 */
export async function resumePlan(workbook: PlanWorkbook, options: ApplyOptions = {}): Promise<PlanSettings> {
  const snapshot = await workbook.read();
  const { settings, changes } = planResumption(snapshot);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return settings;
}
