import { buildState, markedSheets } from "../../workbook/build-state";
import { PlanError, type CellValue, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { draftsOf, type Draft } from "../../workbook/records/drafts";
import { recordTables } from "../../workbook/records/record-tables";
import { restorePoints, type RestorePoint } from "../../workbook/records/restore-points";
import { metaTable } from "../../workbook/meta-table";
import { ownSheetNames } from "../own-sheets";
import { begunPlanFacts } from "./plan-facts";
import { planOverview } from "./plan-overview";
import type { PlanFacts, WorkbookState } from "./workbook-state";

/**
 * What the open workbook is, in two round trips; `today` is an ISO date.
 * @throws PlanError what the host refuses, and `date1904` for a workbook that no plan can be in.
 */
export async function describeWorkbook(workbook: PlanWorkbook, today: string): Promise<WorkbookState> {
  return workbookState(await workbook.read(), today);
}

/** A plan as it was read last, for what works on its rows. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly drafts: readonly Draft[];
  /** What can be taken back. */
  readonly lastAction: Pick<RestorePoint, "action" | "on"> | undefined;
  /** The sheet on which drafts are kept, once there is one. */
  readonly draftSheet: string | undefined;
  /** The workbook has shown sheets beside the plan, with something on them. */
  readonly hasOwnSheets: boolean;
}

export interface WorkbookReading {
  readonly state: WorkbookState;
  /** Undefined where the workbook holds no plan that can be read. */
  readonly open: OpenPlan | undefined;
}

/**
 * What the open workbook is, with its plan; the same two round trips. `onFacts` hears after the first one whose plan it
 * is, where it seems to be one: the rows of a large plan take a while.
 */
export async function readWorkbook(
  workbook: PlanWorkbook,
  today: string,
  onFacts: (facts: PlanFacts) => void,
): Promise<WorkbookReading> {
  const onMeta = (cells: readonly (readonly CellValue[])[]) => {
    const facts = begunPlanFacts(cells);
    if (facts) onFacts(facts);
  };
  const snapshot = await workbook.read({ onMeta });
  return workbookReading(snapshot, today);
}

/** The same for a workbook that has been read. */
export function workbookState(snapshot: WorkbookSnapshot, today: string): WorkbookState {
  return workbookReading(snapshot, today).state;
}

function workbookReading(snapshot: WorkbookSnapshot, today: string): WorkbookReading {
  const build = buildState(snapshot);
  if (build.kind === "unfinished") return { state: build, open: undefined };
  if (build.kind === "none") return { state: withoutPlan(snapshot), open: undefined };
  try {
    const plan = readPlan(snapshot);
    const open = {
      plan,
      drafts: draftsOf(snapshot),
      draftSheet: snapshot.tables.find(({ name }) => name === recordTables.drafts.table)?.sheet,
      lastAction: restorePoints(snapshot).at(-1),
      hasOwnSheets: ownSheetNames(snapshot).length > 0,
    };
    return { state: { kind: "plan", plan: planOverview(plan, snapshot, today) }, open };
  } catch (error) {
    const state = error instanceof PlanError ? unreadableState(error, snapshot) : undefined;
    if (state === undefined) throw error;
    return { state, open: undefined };
  }
}

function withoutPlan({ sheets }: WorkbookSnapshot): WorkbookState {
  const filled = sheets.filter(({ isEmpty }) => !isEmpty);
  return filled.length === 0 ? { kind: "empty" } : { kind: "foreign", sheetCount: filled.length };
}

function unreadableState({ code, params }: PlanError, snapshot: WorkbookSnapshot): WorkbookState | undefined {
  switch (code) {
    case "newerPlan":
      return { kind: "newer", version: Number(params.version), known: Number(params.known) };
    case "damagedPlan":
      return { kind: "damaged", missing: String(params.missing) };
    case "metaMissing":
      return { kind: "damaged", missing: metaTable };
    case "notAPlan":
      // its sheets are there, but neither the table that says what it is nor its stamp
      return markedSheets(snapshot).size > 0 ? { kind: "damaged", missing: metaTable } : undefined;
    default:
      return undefined;
  }
}
