import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { findFacts, sheetsWithFacts } from "../../../src/actions/wizards/goal-facts";
import * as drafts from "../../../src/actions/wizards/goals-draft";
import * as edits from "../../../src/actions/wizards/goals-edits";
import type { RowEntry } from "../../../src/actions/wizards/row-drafts";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";

let plan: Plan;

beforeAll(async () => {
  const rows = {
    ...noRows,
    goals: [
      rowOf("goals", { id: "G0000001", kind: "vision" }),
      rowOf("goals", { id: "G0000002", kind: "goal", title: "Listed in the north", status: "open", horizon: 2026 }),
      rowOf("goals", { kind: "goal", title: "No id yet", status: "open", horizon: 2028 }),
      rowOf("goals", { id: "G0000004", kind: "goal", title: "Done with", status: "reached", horizon: 2025 }),
    ],
    kpis: [
      rowOf("kpis", { id: "K0000001", kpi: "revenue", fiscal_year: 2025, actual: 100, region: "North" }),
      rowOf("kpis", { id: "K0000003", kpi: "revenue", fiscal_year: 2026, target: 120 }),
      rowOf("kpis", { kpi: "gross_margin_pct", fiscal_year: 2025, actual: 3 }),
    ],
    profile: [
      rowOf("profile", { id: "F0000001", section: "company", field: "company_name", value_text: "QUICK-Stop" }),
      rowOf("profile", { id: "F0000002", section: "company", field: "employees" }),
    ],
    measures: [
      rowOf("measures", {
        ...{ id: "A0000001", kind: "activity", title: "Floor plan", owner: "AB", due: "2026-05-01", status: "open" },
        goal: "G0000002 · Listed in the north",
      }),
    ],
  };
  const contents = { settings: settingsOf({ language: "de" }), rows };
  plan = readPlan(await (await buildPlan(contents, today, planFilesOn(today, { calculates: false }))).read());
});

const begun = drafts.beginGoals();
const goalNamed = (draft: drafts.GoalsDraft, title: string): RowEntry => {
  const goal = drafts.goalEntries(plan, draft).find(({ cells }) => cells["title"] === title);
  if (goal === undefined) throw new Error(`no goal ${title}`);
  return goal;
};
const codes = (draft: drafts.GoalsDraft, key: string) =>
  (edits.goalFindings(plan, draft, today).ofRow.get(key) ?? []).map(({ code }) => code);

describe("vision and mission while they are typed", () => {
  it("are checked as they would be written: money is no vision, and a mission is missing", () => {
    const money = drafts.withGoalCells(plan, begun, "G0000001", { title: "Den Umsatz verdoppeln" });
    expect(codes(money, "G0000001")).toEqual(["goal.vision_money"]);
    const partner = drafts.withGoalCells(plan, money, "G0000001", { title: "Unverzichtbarer Partner" });
    expect(codes(partner, "G0000001")).toEqual([]);
    const general = (draft: drafts.GoalsDraft) =>
      edits.goalFindings(plan, draft, today).general.map(({ code }) => code);
    expect(general(partner)).toContain("goal.mission_missing");
    const both = drafts.withNewStar(partner, "mission", "NEW00001", "Wir wachsen mit ihm");
    expect(general(both)).not.toContain("goal.mission_missing");
    expect(drafts.starEntries(plan, both, "mission").map(({ key }) => key)).toEqual(["NEW00001"]);
  });

  it("change nothing when they are typed back as they were", () => {
    const typed = drafts.withGoalCells(plan, begun, "G0000001", { title: "A" });
    expect(edits.goalsEdits(plan, typed, today)).toHaveLength(1);
    const back = drafts.withGoalCells(plan, typed, "G0000001", { title: null });
    expect(edits.goalsEdits(plan, back, today)).toEqual([]);
  });
});

describe("goals in the draft", () => {
  it("are those of the plan and new ones, reached ones too, but only live ones ask for measures", () => {
    const draft = drafts.withNewGoal(plan, begun, "NEW00001");
    expect(drafts.goalEntries(plan, draft).map(({ key }) => key)).toEqual(["G0000002", "#7", "G0000004", "NEW00001"]);
    expect(drafts.liveGoals(plan, draft).map(({ key }) => key)).toEqual(["G0000002", "#7"]);
    expect(goalNamed(begun, "No id yet")).toMatchObject({ rowNumber: 7 });
    expect(draft).toMatchObject({ open: "NEW00001", added: [{ values: { horizon: 2028, status: "open" } }] });
  });

  it("say what they lack: a fact, agreement with marketing, a KPI, a measure", () => {
    expect(codes(begun, "G0000002")).toEqual(["goal.without_fact", "goal.without_owner", "goal.few_measures"]);
    const cells = { fact: "K0000001 · Umsatz", owner: "AB", marketing_alignment: "conflict", type: "economic" };
    const draft = drafts.withGoalCells(plan, begun, "G0000002", cells);
    expect(codes(draft, "G0000002")).toEqual(["goal.marketing_conflict", "goal.without_kpi", "goal.few_measures"]);
    expect(codes(begun, "#7")).toContain("goal.without_measure");
  });

  it("are written only with a sentence, with the day, and with measures that refer to them", () => {
    const added = drafts.withNewGoal(plan, begun, "NEW00001");
    expect(edits.goalsEdits(plan, added, today)).toEqual([]);
    expect(edits.goalsOutcome(plan, added)).toMatchObject({ unnamedGoals: 1, added: 0 });
    const named = drafts.withGoalCells(plan, added, "NEW00001", { title: " Partner ", owner: "AB" });
    const planned = drafts.withGoalMeasure(named, goalNamed(named, " Partner "), "NEW00002");
    expect(edits.goalsOutcome(plan, planned)).toMatchObject({ unnamedMeasures: 1, measures: 0 });
    const done = drafts.withMeasureCells(planned, "NEW00002", { title: "Talk", due: "2026-03-01" });
    const { additions } = decideEdits(plan, edits.goalsEdits(plan, done, today));
    expect(additions).toMatchObject([
      { sheet: "goals", id: "NEW00001", values: { kind: "goal", title: " Partner ", as_of: today } },
      { sheet: "measures", values: { title: "Talk", owner: "AB", status: "open", goal: "NEW00001 · Partner" } },
    ]);
    expect(codes(done, "NEW00001")).toContain("goal.few_measures");
    expect(drafts.withoutGoal(done, "NEW00001")).toMatchObject({ open: null, added: [], measures: [] });
  });

  it("without an id are named by their measures, and nothing refers to them", () => {
    const goal = goalNamed(begun, "No id yet");
    const planned = drafts.withGoalMeasure(begun, goal, "NEW00002");
    const draft = drafts.withMeasureCells(planned, "NEW00002", { title: "Talk" });
    expect(edits.hasId(goal)).toBe(false);
    expect(edits.goalsEdits(plan, draft, today)).toMatchObject([{ values: { title: "Talk", goal: "No id yet" } }]);
    expect(edits.knownMeasures(plan, goal)).toEqual([]);
    expect(edits.knownMeasures(plan, goalNamed(begun, "Listed in the north"))).toHaveLength(1);
  });

  it("that have vanished since are told, and their measures stay", () => {
    const changed = drafts.withGoalCells(plan, begun, "G0000002", { title: "Other" });
    const draft = drafts.withGoalMeasure(changed, goalNamed(changed, "Other"), "NEW00001");
    const left = plan.rows.goals.filter(({ values }) => values.id !== "G0000002");
    const without = { ...plan, rows: { ...plan.rows, goals: left } };
    expect(edits.goalsOutcome(without, draft)).toMatchObject({ changed: 0, vanished: 1 });
    expect(edits.orphanMeasures(without, draft)).toHaveLength(1);
    expect(edits.goalsEdits(without, draft, today)).toEqual([]);
    const titled = drafts.withMeasureCells(draft, "NEW00001", { title: "Talk" });
    expect(edits.goalsEdits(without, titled, today)).toMatchObject([{ sheet: "measures", values: { title: "Talk" } }]);
  });

  it("come back from the workbook as they were left, and nothing else does", () => {
    const draft = drafts.withNewGoal(plan, drafts.withAnswer(begun, "vision.ambitious", true), "NEW00001");
    expect(drafts.restoreGoals(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    const spoiled = [{ version: 2 }, { step: "end" }, { open: 3 }, { added: [{ id: 1 }] }, { measures: [{ id: "A" }] }];
    for (const part of [...spoiled, { changed: { a: 1 } }, { answers: "yes" }])
      expect(drafts.restoreGoals({ ...draft, ...part })).toBeUndefined();
    expect(drafts.restoreGoals(null)).toBeUndefined();
  });
});

describe("facts that a goal can rest on", () => {
  it("are rows of the plan with an id, named in the plan's language and found by their words", () => {
    expect(sheetsWithFacts(plan)).toEqual(["kpis", "profile"]);
    expect(findFacts(plan, "kpis", "", 5)).toEqual({
      facts: [{ reference: "K0000001 · Umsatz North 2025", title: "Umsatz North 2025" }],
      more: 0,
      withoutId: 1,
    });
    expect(findFacts(plan, "kpis", "2025 NORTH", 5).facts).toHaveLength(1);
    expect(findFacts(plan, "kpis", "south", 5).facts).toEqual([]);
    expect(findFacts(plan, "kpis", "", 0)).toMatchObject({ facts: [], more: 1 });
    expect(findFacts(plan, "profile", "", 5).facts.map(({ title }) => title)).toEqual([
      expect.stringContaining("QUICK-Stop"),
    ]);
  });
});
