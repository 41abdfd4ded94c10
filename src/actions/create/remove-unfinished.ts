import { refuseFilteredRemoval } from "../../workbook/filters";
import { planRemoval, removableSheets } from "../../workbook/plan-removal";
import { PlanError, type ApplyOptions, type OpenWorkbook } from "../../workbook/port";

export interface RemovedBuild {
  readonly removed: readonly string[];
  /** Sheets with something on them that the build has not written: they stay, for people to look at. */
  readonly kept: readonly string[];
}

/**
 * Removes what an interrupted build has made: its sheets and names. A finished plan is never removed, nor a sheet on
 * which people have put something meanwhile, up to the moment of its removal.
 * @throws PlanError `alreadyAPlan` when the workbook has a plan, `removalFiltered`, `cancelled`, or what the host refuses.
 */
export async function removeUnfinished(workbook: OpenWorkbook, options: ApplyOptions = {}): Promise<RemovedBuild> {
  const snapshot = await workbook.read();
  let result: RemovedBuild = { removed: [], kept: [] };
  await workbook.applyAfterReading(removableSheets(snapshot), (contents) => {
    if (options.signal?.aborted === true) throw new PlanError("cancelled", { done: 0, total: 1 });
    const { changes, removed, kept } = planRemoval(snapshot, contents);
    refuseFilteredRemoval(snapshot, removed, options);
    result = { removed, kept };
    return changes;
  });
  options.onProgress?.(1, 1);
  return result;
}
