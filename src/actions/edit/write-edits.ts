import type { Change } from "../../workbook/changes";
import type { ApplyOptions, PlanWorkbook, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { draftChanges } from "../../workbook/records/drafts";
import { restorePointChanges } from "../../workbook/records/restore-points";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "../life/require-current";
import { bridgeChoiceChanges, type BridgeChoice } from "./bridge-choice";
import { decideEdits, editChanges, type DecidedEdits, type EditConflict, type Preferred } from "./decide-edits";
import type { EditAction } from "./edit-actions";
import type { PlanEdit } from "./plan-edit";

export interface EditRequest {
  /** What is done, as the restore point names it. */
  readonly action: EditAction;
  /** ISO date. */
  readonly today: string;
  readonly prefer?: Preferred;
  /** The wizard whose draft is done with when the edits are written. */
  readonly wizard?: string;
  /** What the bridge of the overview shows from now on; taking the edits back leaves it. */
  readonly bridge?: BridgeChoice | undefined;
}

export type EditOutcome =
  | {
      readonly kind: "written";
      readonly rows: number;
      readonly keptFormulas: DecidedEdits["keptFormulas"];
    }
  /** Somebody has changed what the edits would change; nothing was written. */
  | { readonly kind: "changedMeanwhile"; readonly conflicts: readonly EditConflict[] };

/**
 * Writes edits into the plan of a workbook as it is now, with a restore point, and puts the wizard's draft away: two
 * round trips to read, one to write.
 * @throws PlanError what the host refuses, `olderPlan`, `damagedPlan`, `contentBelowTable`, `totalsRow`,
 * `tableFiltered`; nothing is written then.
 */
export async function writeEdits(
  workbook: PlanWorkbook,
  edits: readonly PlanEdit[],
  request: EditRequest,
  options: ApplyOptions = {},
): Promise<EditOutcome> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const decided = decideEdits(plan, edits, request.prefer);
  if (decided.conflicts.length > 0) return { kind: "changedMeanwhile", conflicts: decided.conflicts };
  const changes = allChanges(snapshot, plan, editChanges(plan, decided), request);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  if (changes.length > 0) await workbook.apply(changes, options);
  const rows = decided.updates.length + decided.additions.length;
  return { kind: "written", rows, keptFormulas: decided.keptFormulas };
}

function allChanges(snapshot: WorkbookSnapshot, plan: Plan, edits: readonly Change[], request: EditRequest): Change[] {
  const { action, today: on, wizard, bridge } = request;
  const { language } = plan.settings;
  return [
    ...restorePointChanges({ snapshot, plan, changes: edits }, { on, action }),
    ...edits,
    ...(bridge === undefined ? [] : bridgeChoiceChanges(snapshot, plan, bridge)),
    // last, so that what Excel gives up on the way leaves the draft
    ...(wizard === undefined ? [] : draftChanges(snapshot, language, { wizard, on, content: undefined })),
  ];
}
