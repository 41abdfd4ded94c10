/** A plan as the pane shows it: what it is, how it is, what comes next. Pure. */
import { overallComplete, overallFresh } from "../../domain/checks/completeness";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { planFindings } from "../check/check-plan";
import type { CellPlace } from "../open-workbook";
import { planFacts } from "./plan-facts";
import { planPlaces, type PlanPlaces } from "./plan-places";
import { planNextStep } from "./plan-next-step";
import { sheetHealths, type SheetHealth } from "./sheet-health";
import type { OverdueMeasure, PlacedFinding, PlanHealth, PlanOverview } from "./workbook-state";

/** `today` is an ISO date. */
export function planOverview(plan: Plan, snapshot: WorkbookSnapshot, today: string): PlanOverview {
  const places = planPlaces(plan, snapshot);
  const findings = placedFindings(plan, snapshot, places, today);
  const healths = sheetHealths(plan, snapshot, today);
  const health = planHealth(healths, findings, overdueMeasures(plan, places, today), places);
  return {
    ...planFacts(plan.settings),
    health,
    nextStep: planNextStep({ plan, health, healths, findings, places }),
    findings,
  };
}

/** Findings with their cells: the worst first, equals in the order of the sheets. */
export function placedFindings(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  places: PlanPlaces,
  today: string,
): readonly PlacedFinding[] {
  return planFindings(plan, snapshot, today).map((finding) => ({ ...finding, place: places.ofFinding(finding) }));
}

/** Open measures that were due before today, as the overview marks them; the longest overdue first. */
function overdueMeasures(plan: Plan, places: PlanPlaces, today: string): readonly OverdueMeasure[] {
  const overdue = plan.rows.measures.flatMap(({ rowNumber, values }): OverdueMeasure[] => {
    const { title, due, status, owner } = values;
    const place = places.ofFinding({ sheet: "measures", row: rowNumber, column: "title" });
    if (title === null || due === null || place === undefined) return [];
    const isOpen = status !== "done" && status !== "cancelled";
    return isOpen && due < today ? [{ title, owner: owner ?? "", due, place }] : [];
  });
  return overdue.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

function planHealth(
  healths: readonly SheetHealth[],
  findings: readonly PlacedFinding[],
  overdue: readonly OverdueMeasure[],
  places: PlanPlaces,
): PlanHealth {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    completeness: overallComplete(healths),
    freshness: overallFresh(healths),
    firstGap: first(healths, ({ firstGap }) => places.ifShown(firstGap)),
    firstStale: first(healths, ({ firstStale }) => places.ifShown(firstStale)),
    overdueMeasures: overdue,
    errors: count("error"),
    warnings: count("warning"),
  };
}

function first(
  healths: readonly SheetHealth[],
  place: (health: SheetHealth) => CellPlace | undefined,
): CellPlace | undefined {
  return healths.map(place).find((found) => found !== undefined);
}
