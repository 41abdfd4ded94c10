import { rollForward, rollForwardHistory } from "../../../src/actions/roll-forward/roll-forward";
import * as draft from "../../../src/actions/wizards/roll-forward-draft";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, repeatingRandom, rowOf, settingsOf } from "../../support/plan-files";

const today = "2027-01-10";
const files = planFilesOn(today, { calculates: false });

let file: PlanFile;
let plan: Plan;

beforeAll(async () => {
  const rows = {
    ...noRows,
    profile: [
      rowOf("profile", { id: "BAAAAAAA", section: "base", field: "employees", value_number: 5, confidence: "high" }),
      rowOf("profile", { section: "base", field: "website", value_text: "x", confidence: "high" }),
    ],
    goals: [rowOf("goals", { id: "GAAAAAAA", kind: "goal", title: "Reached", status: "reached" })],
    measures: [
      rowOf("measures", { id: "ACT00001", kind: "activity", title: "Done", status: "done" }),
      rowOf("measures", { id: "PRJ00001", kind: "project", title: "Done, but needed", status: "done" }),
      rowOf("measures", { id: "ACT00002", kind: "activity", title: "On it", parent: "PRJ00001", status: "open" }),
    ],
  };
  file = await buildPlan({ settings: settingsOf(), rows }, "2026-01-15", files);
  plan = readPlan(await file.read());
});

const view = (one: draft.RollForwardDraft) => draft.rollForwardView(plan, one, today);
const stays = (choices: readonly draft.RowChoice[]) =>
  choices.map(({ row, stays: does, isNeeded }) => [row.id, does, isNeeded]);

describe("what rolling forward asks about", () => {
  it("lets closed rows go unless open ones need them, open rows on, and old facts lose their confirmation", () => {
    const { closed, open, facts, decided } = view(draft.beginRollForward());
    expect(stays(closed)).toEqual([
      ["GAAAAAAA", false, false],
      ["ACT00001", false, false],
      ["PRJ00001", true, true],
    ]);
    expect(stays(open)).toEqual([["ACT00002", true, false]]);
    expect(facts.map(({ row, column, stays: does, canChoose }) => [row.title, column, does, canChoose])).toEqual([
      ["employees", "field", false, true],
      ["website", "field", false, false],
    ]);
    expect(decided.after).toEqual({ firstPlanYear: 2027, horizon: 3 });
  });

  it("takes what is chosen: kept, archived, confirmed, and taken back again", () => {
    const begun = draft.beginRollForward();
    const chosen = draft.withConfirmed(
      draft.withCarried(draft.withKept(begun, "ACT00001", true), "ACT00002", false),
      ["BAAAAAAA"],
      true,
    );
    const { closed, open, facts, decided } = view({ ...chosen, years: 2 });
    // nothing needs the project any more
    expect(stays(closed).map(([, does]) => does)).toEqual([false, true, false]);
    expect(stays(open)).toEqual([["ACT00002", false, false]]);
    expect(stays(facts).map(([, does]) => does)).toEqual([true, false]);
    expect(decided.after.firstPlanYear).toBe(2028);
    const back = draft.withConfirmed(
      draft.withCarried(draft.withKept(chosen, "ACT00001", false), "ACT00002", true),
      ["BAAAAAAA"],
      false,
    );
    expect(view(back)).toEqual(view(begun));
  });

  it("keeps its choices as they are, and takes nothing else for them", () => {
    const one = draft.withKept(draft.beginRollForward(), "ACT00001", true);
    expect(draft.restoreRollForward(JSON.parse(JSON.stringify(one)))).toEqual(one);
    const others = [null, {}, { ...one, version: 2 }, { ...one, years: 9 }, { ...one, keep: "x" }];
    expect(others.map(draft.restoreRollForward)).toEqual(Array(5).fill(undefined));
  });
});

describe("rolling forward as it was seen", () => {
  it("writes nothing where it would be other than what was shown, and knows what it has done", async () => {
    const one = draft.beginRollForward();
    const bytes = await file.toBytes();
    const other = await files.open(bytes);
    const request = { ...draft.requestOf(one, today), by: "AK", seen: view({ ...one, years: 2 }).decided };
    await expect(rollForward(other, request, repeatingRandom())).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(await rollForwardHistory(other, today)).toEqual({ rolledOn: undefined, begun: undefined });
    await rollForward(other, { ...request, seen: view(one).decided }, repeatingRandom());
    expect(await rollForwardHistory(other, today)).toEqual({ rolledOn: today, begun: undefined });
    // it is no slip a year later
    expect((await rollForwardHistory(other, "2028-01-10")).rolledOn).toBeUndefined();
  });
});
