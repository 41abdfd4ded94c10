/** Status and progress of a measure, as two clicks change them. Pure. */
import { changedRow, type PlanEdit } from "../edit/plan-edit";
import type { MeasureRow, MeasureStatus } from "./measure-list";

/** Shares that are offered; a cell may hold any other. */
export const progressSteps = [0, 0.25, 0.5, 0.75, 1] as const;

/** Another status. What is done is done in full; all else leaves the progress as it is. */
export function statusEdit(row: MeasureRow, status: MeasureStatus): PlanEdit {
  return changedRow("measures", row, { status, ...(status === "done" && { progress: 1 }) });
}

/** Another progress. What has progressed is no longer open but in progress; whether it is done is for people to say. */
export function progressEdit(row: MeasureRow, progress: number): PlanEdit {
  const { status } = row.values;
  const hasBegun = progress > 0 && (status === null || status === "open");
  return changedRow("measures", row, { progress, ...(hasBegun && { status: "in_progress" }) });
}
