import { describeCheck, type CheckResult } from "../../localisation/check-texts";
import { buildState } from "../../workbook/build-state";
import { checkResultName } from "../../workbook/plan-names";
import { PlanError, type CellPlace, type OpenWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";
import { placedFindings } from "../home/plan-overview";
import { planPlaces } from "../home/plan-places";
import type { PlacedFinding } from "../home/workbook-state";

export interface CheckReport extends CheckResult {
  readonly findings: readonly PlacedFinding[];
  /** What became of the result line: the overview has none that is shown, or it may not be written. */
  readonly line: "written" | "missing" | "locked";
}

/**
 * Checks the plan of the open workbook, shows the worst finding and writes the result on the overview, in the plan's
 * language. A finding without a cell to show leads to that line. `today` is an ISO date.
 * @throws PlanError when there is no plan to check or Excel refuses; then nothing has been written.
 */
export async function reportCheck(workbook: OpenWorkbook, today: string): Promise<CheckReport> {
  const snapshot = await workbook.read();
  if (buildState(snapshot).kind === "unfinished") throw new PlanError("unfinishedPlan");
  const plan = readPlan(snapshot);
  const places = planPlaces(plan, snapshot);
  const findings = placedFindings(plan, snapshot, places, today);
  const place = findings[0]?.place;
  const line = places.ifShown(resultPlace(snapshot));
  const result = { on: today, findings, isFirstShown: place !== undefined } satisfies CheckResult;
  const target = place ?? line;
  // first, so that a failure on the way leaves everything as it was
  if (target) await workbook.goTo(target);
  if (!line) return { ...result, line: "missing" };
  return { ...result, line: await writeLine(workbook, line, describeCheck(result, plan.settings.language)) };
}

function resultPlace({ names }: WorkbookSnapshot): CellPlace | undefined {
  return names.find(({ name }) => name.toUpperCase() === checkResultName.toUpperCase())?.place;
}

/** In a workbook that may only be read, a check is worth no less. */
async function writeLine(
  workbook: OpenWorkbook,
  { sheet, row, column }: CellPlace,
  text: string,
): Promise<"written" | "locked"> {
  try {
    await workbook.apply([{ kind: "setCells", sheet, top: row, left: column, cells: [[text]] }]);
    return "written";
  } catch (error) {
    if (error instanceof PlanError && error.code === "accessDenied") return "locked";
    throw error;
  }
}
