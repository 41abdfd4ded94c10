import { planRemoval, removableSheets } from "../../workbook/plan-removal";
import type { ApplyOptions, OpenWorkbook, SourceCells } from "../../workbook/port";

export interface RemovedBuild {
  readonly removed: readonly string[];
  /** Sheets with something on them that the build has not written: they stay, for people to look at. */
  readonly kept: readonly string[];
}

/**
 * Removes what an interrupted build has made: its sheets and names. A finished plan is never removed, nor a sheet on
 * which people have put something meanwhile.
 * @throws PlanError `alreadyAPlan` when the workbook has a plan, or what the host refuses.
 */
export async function removeUnfinished(workbook: OpenWorkbook, options: ApplyOptions = {}): Promise<RemovedBuild> {
  const snapshot = await workbook.read();
  const empty = new Set(snapshot.sheets.flatMap(({ name, isEmpty }) => (isEmpty ? [name] : [])));
  const contents = new Map<string, SourceCells>();
  for (const name of removableSheets(snapshot)) {
    if (!empty.has(name)) contents.set(name, await workbook.readCells({ kind: "sheet", name }));
  }
  const { changes, removed, kept } = planRemoval(snapshot, contents);
  await workbook.apply(changes, options);
  return { removed, kept };
}
