import { buildState, markedSheets } from "../../workbook/build-state";
import { PlanError, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";
import { metaTable } from "../../workbook/sheets/meta-sheet";
import { planOverview } from "./plan-overview";
import type { WorkbookState } from "./workbook-state";

/**
 * What the open workbook is, in two round trips; `today` is an ISO date.
 * @throws PlanError what the host refuses, and `date1904` for a workbook that no plan can be in.
 */
export async function describeWorkbook(workbook: PlanWorkbook, today: string): Promise<WorkbookState> {
  return workbookState(await workbook.read(), today);
}

/** The same for a workbook that has been read. */
export function workbookState(snapshot: WorkbookSnapshot, today: string): WorkbookState {
  const build = buildState(snapshot);
  if (build.kind === "unfinished") return build;
  if (build.kind === "none") return withoutPlan(snapshot);
  try {
    return { kind: "plan", plan: planOverview(readPlan(snapshot), snapshot, today) };
  } catch (error) {
    const state = error instanceof PlanError ? unreadableState(error, snapshot) : undefined;
    if (state === undefined) throw error;
    return state;
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
