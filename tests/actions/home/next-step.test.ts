import { chooseNextStep, enoughFacts, nextStepRules, type PlanProgress } from "../../../src/actions/home/next-step";

/** A plan in which nothing is left to do. */
const done: PlanProgress = {
  errors: 0,
  hasActuals: true,
  describedFacts: enoughFacts,
  teamMembers: 1,
  deciders: 1,
  targets: 1,
  goals: 1,
  measures: 1,
  overdueMeasures: 0,
  staleFacts: 0,
};

/** What is missing, in the order in which it is asked for. */
const steps: readonly (readonly [code: string, progress: Partial<PlanProgress>])[] = [
  ["repair_errors", { errors: 1 }],
  ["import_actuals", { hasActuals: false }],
  ["describe_account", { describedFacts: enoughFacts - 1 }],
  ["name_team", { teamMembers: 0 }],
  ["name_decider", { deciders: 0 }],
  ["set_targets", { targets: 0 }],
  ["write_goals", { goals: 0 }],
  ["plan_measures", { measures: 0 }],
  ["do_overdue", { overdueMeasures: 1 }],
  ["refresh_facts", { staleFacts: 1 }],
];

describe("the next step of a plan", () => {
  it("has one rule per step, in this order", () => {
    expect(nextStepRules.map(({ code }) => code)).toEqual(steps.map(([code]) => code));
  });

  it.each(steps)("is %s where only that is left", (code, progress) => {
    expect(chooseNextStep({ ...done, ...progress }).code).toBe(code);
  });

  it("is the earliest where several are left", () => {
    steps.forEach(([code], index) => {
      const left = steps.slice(index).reduce((progress, [, missing]) => ({ ...progress, ...missing }), done);
      expect(chooseNextStep(left).code).toBe(code);
    });
  });

  it("is a review on the overview when nothing is left", () => {
    expect(chooseNextStep(done)).toEqual({ code: "review", sheet: "overview" });
  });
});
