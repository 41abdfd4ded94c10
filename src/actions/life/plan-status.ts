import { serialOfDate } from "../../domain/dates";
import type { Change } from "../../workbook/changes";
import { metaUpdates } from "../../workbook/meta-writes";
import type { PlanSettings } from "../../workbook/plan-settings";
import type { ApplyOptions, PlanWorkbook, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { logChanges } from "../../workbook/records/record-writes";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "./require-current";

export type PlanStatus = PlanSettings["status"];
export const planStatuses = ["draft", "agreed", "closed"] as const satisfies readonly PlanStatus[];

export interface StatusRequest {
  readonly status: PlanStatus;
  /** Who decided; a draft is nobody's decision. */
  readonly by: string;
  /** ISO date. */
  readonly today: string;
}

/** The status of the plan in a workbook, with who set it and when. */
export async function planStatus(workbook: PlanWorkbook) {
  const { account, status, statusBy, statusOn } = readPlan(await workbook.read()).settings;
  return { account, status, by: statusBy, on: statusOn };
}

/** What the status was and is; the same where nothing was written. */
export interface StatusChange {
  readonly before: PlanStatus;
  readonly after: PlanStatus;
}

/**
 * Sets a plan's status with who and when, and logs it. A plan that has the status already keeps it with its date.
 * @throws PlanError `tableFiltered`, when the workbook is no plan of this version, or what the host refuses.
 */
export async function setPlanStatus(
  workbook: PlanWorkbook,
  request: StatusRequest,
  options: ApplyOptions = {},
): Promise<StatusChange> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const changes = statusChanges(plan, snapshot, request);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  if (changes.length > 0) await workbook.apply(changes, options);
  return { before: plan.settings.status, after: request.status };
}

/** The cells of `KAP_Meta`, which the overview shows, and the line of the log. */
function statusChanges({ settings }: Plan, snapshot: WorkbookSnapshot, request: StatusRequest): Change[] {
  const { status, by, today } = request;
  if (settings.status === status) return [];
  const isDraft = status === "draft";
  const cells = { status, status_by: isDraft ? "" : by, status_on: isDraft ? "" : serialOfDate(today) };
  const entry = { on: today, by, action: "status", detail: `${settings.status} → ${status}` } as const;
  return [...metaUpdates(snapshot, cells), ...logChanges(snapshot, settings.language, entry)];
}
