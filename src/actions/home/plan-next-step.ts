import { planYears } from "../../workbook/plan-settings";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import type { CellPlace } from "../open-workbook";
import { chooseNextStep, type PlanProgress } from "./next-step";
import type { PlanPlaces } from "./plan-places";
import type { SheetHealth } from "./sheet-health";
import type { NextStep, PlacedFinding, PlanHealth } from "./workbook-state";

interface Situation {
  readonly plan: Plan;
  readonly health: PlanHealth;
  readonly healths: readonly SheetHealth[];
  readonly findings: readonly PlacedFinding[];
  readonly places: PlanPlaces;
}

/** The next step of a plan with the cell where it begins. */
export function planNextStep(situation: Situation): NextStep {
  const { code, sheet } = chooseNextStep(progressOf(situation));
  const place = situation.places.ifShown(stepPlaces[code](situation));
  return { code, sheet: ownSheet(code, situation) ?? sheet, place };
}

/** Errors and stale facts may be on any sheet. */
function ownSheet(code: NextStep["code"], { findings, healths }: Situation): NextStep["sheet"] | undefined {
  if (code === "repair_errors") return firstError(findings)?.sheet;
  return code === "refresh_facts" ? healths.find(({ firstStale }) => firstStale !== undefined)?.sheet : undefined;
}

/** The first error that can be shown, else the first one. */
function firstError(findings: readonly PlacedFinding[]): PlacedFinding | undefined {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.find(({ place }) => place !== undefined) ?? errors[0];
}

function progressOf({ plan, health, healths }: Situation): PlanProgress {
  const { profile, team, contacts, kpis, goals, measures } = plan.rows;
  return {
    errors: health.errors,
    hasActuals: kpis.some(({ values }) => values.actual !== null),
    describedFacts: profile.filter(
      ({ values: { field, value_text, value_number, value_date } }) =>
        field !== "company" && (value_text !== null || value_number !== null || value_date !== null),
    ).length,
    teamMembers: team.filter(({ values }) => values.short_name !== null || values.name !== null).length,
    deciders: contacts.filter(({ values }) => values.role_decider !== null).length,
    targets: planYearRows(plan).filter(({ values }) => values.target !== null).length,
    goals: goals.filter(({ values }) => values.kind === "goal" && values.title !== null).length,
    measures: measures.filter(({ values }) => values.title !== null).length,
    overdueMeasures: health.overdueMeasures.length,
    staleFacts: healths.filter(({ firstStale }) => firstStale !== undefined).length,
  };
}

function planYearRows({ rows, settings }: Plan) {
  const years = new Set<number | null>(planYears(settings));
  return rows.kpis.filter(({ values }) => years.has(values.fiscal_year));
}

const stepPlaces: Readonly<Record<NextStep["code"], (situation: Situation) => CellPlace | undefined>> = {
  repair_errors: ({ findings }) => firstError(findings)?.place,
  import_actuals: ({ plan, places }) => cellOf(places, "kpis", plan.rows.kpis[0]?.rowNumber, "actual"),
  describe_account: (situation) => gapOf(situation, "profile"),
  name_team: ({ places }) => places.firstFree("team", "short_name"),
  name_decider: ({ plan, places }) =>
    cellOf(places, "contacts", plan.rows.contacts[0]?.rowNumber, "role_decider") ??
    places.firstFree("contacts", "name"),
  set_targets: ({ plan, places }) =>
    cellOf(places, "kpis", planYearRows(plan)[0]?.rowNumber, "target") ?? places.firstFree("kpis", "kpi"),
  write_goals: ({ places }) => places.firstFree("goals", "kind"),
  plan_measures: ({ places }) => places.firstFree("measures", "title"),
  do_overdue: ({ health }) => health.overdueMeasures[0]?.place,
  refresh_facts: ({ health }) => health.firstStale,
  review: ({ places }) => places.ofFinding({ sheet: "overview" }),
};

function cellOf(places: PlanPlaces, sheet: TableSheetKey, row: number | undefined, column: string) {
  return row === undefined ? undefined : places.ofFinding({ sheet, row, column });
}

function gapOf({ healths }: Situation, sheet: TableSheetKey): CellPlace | undefined {
  return healths.find((health) => health.sheet === sheet)?.firstGap;
}
