/** Which step comes next: the first of these rules that holds. Pure, so that the order can be read and tested. */
import type { NextStep } from "./workbook-state";

/** What the rules look at; all of it comes from the plan's rows. */
export interface PlanProgress {
  readonly errors: number;
  readonly hasActuals: boolean;
  /** Facts of the profile beside the company's name. */
  readonly describedFacts: number;
  readonly teamMembers: number;
  readonly deciders: number;
  /** Targets for years of the plan. */
  readonly targets: number;
  /** Goals beside vision and mission. */
  readonly goals: number;
  readonly measures: number;
  readonly overdueMeasures: number;
  readonly staleFacts: number;
}

interface Rule {
  readonly code: NextStep["code"];
  readonly sheet: NextStep["sheet"];
  holds(progress: PlanProgress): boolean;
}

/** From so many facts on the account counts as described; the rest shows as incomplete. */
export const enoughFacts = 5;

export const nextStepRules: readonly Rule[] = [
  { code: "repair_errors", sheet: "overview", holds: ({ errors }) => errors > 0 },
  { code: "import_actuals", sheet: "kpis", holds: ({ hasActuals }) => !hasActuals },
  { code: "describe_account", sheet: "profile", holds: ({ describedFacts }) => describedFacts < enoughFacts },
  { code: "name_team", sheet: "team", holds: ({ teamMembers }) => teamMembers === 0 },
  { code: "name_decider", sheet: "contacts", holds: ({ deciders }) => deciders === 0 },
  { code: "set_targets", sheet: "kpis", holds: ({ targets }) => targets === 0 },
  { code: "write_goals", sheet: "goals", holds: ({ goals }) => goals === 0 },
  { code: "plan_measures", sheet: "measures", holds: ({ measures }) => measures === 0 },
  { code: "do_overdue", sheet: "measures", holds: ({ overdueMeasures }) => overdueMeasures > 0 },
  { code: "refresh_facts", sheet: "profile", holds: ({ staleFacts }) => staleFacts > 0 },
];

/** The next step of a plan, and the sheet where it is done. */
export function chooseNextStep(progress: PlanProgress): Pick<NextStep, "code" | "sheet"> {
  const rule = nextStepRules.find(({ holds }) => holds(progress));
  return rule ? { code: rule.code, sheet: rule.sheet } : { code: "review", sheet: "overview" };
}
