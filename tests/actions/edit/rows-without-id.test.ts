import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { changedRow } from "../../../src/actions/edit/plan-edit";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";
let plan: Plan;

beforeAll(async () => {
  const measures = ["Visit", "Call", "Ask"].map((title) =>
    rowOf("measures", { kind: "activity", title, status: "open" }),
  );
  const files = planFilesOn(today, { calculates: false });
  const file = await buildPlan({ settings: settingsOf(), rows: { ...noRows, measures } }, today, files);
  // as somebody types them: without an id
  const read = readPlan(await file.read());
  plan = withMeasures(
    read,
    read.rows.measures.map(({ values }) => ({ ...values, id: null })),
  );
});

type Measure = PlanRows["measures"];

/** The plan with these measures, one below the other from row 10 on. */
function withMeasures(of: Plan, measures: readonly Measure[]): Plan {
  return {
    ...of,
    rows: { ...of.rows, measures: measures.map((values, index) => ({ rowNumber: 10 + index, values })) },
  };
}

function edit() {
  const [visit] = plan.rows.measures;
  if (visit === undefined) throw new Error("no row");
  return changedRow("measures", visit, { status: "done" });
}

/** Rows that are written, and what stands in the way. */
function outcome(now: Plan) {
  const { updates, conflicts } = decideEdits(now, [edit()]);
  return { written: updates.map(({ rowNumber }) => rowNumber), conflicts: conflicts.map(({ rowNumber }) => rowNumber) };
}

const values = () => plan.rows.measures.map((row) => row.values);

describe("a row that has no id yet", () => {
  it("is found where it was seen, and by its natural key where rows have been sorted", () => {
    expect(outcome(plan)).toEqual({ written: [10], conflicts: [] });
    expect(outcome(withMeasures(plan, values().reverse()))).toEqual({ written: [12], conflicts: [] });
    const given = values().map((row, index) => ({ ...row, id: `GVEN000${index}` }));
    expect(outcome(withMeasures(plan, given))).toEqual({ written: [10], conflicts: [] });
  });

  it("is gone where another row stands in its place, rather than that one being written", () => {
    expect(outcome(withMeasures(plan, values().slice(1)))).toEqual({ written: [], conflicts: [undefined] });
  });

  it("is not guessed among several of the same name", () => {
    const [visit, ...rest] = values();
    if (visit === undefined) throw new Error("no row");
    expect(outcome(withMeasures(plan, [...rest, visit, visit]))).toEqual({ written: [], conflicts: [undefined] });
    expect(outcome(withMeasures(plan, [visit, visit]))).toEqual({ written: [10], conflicts: [] });
  });

  it("is known by what was to be written, when that is written again", () => {
    const [visit] = plan.rows.measures;
    if (visit === undefined) throw new Error("no row");
    const renamed = changedRow("measures", visit, { title: "Visit the branch" });
    const [first, ...rest] = values();
    const now = withMeasures(plan, [{ ...first, title: "Visit the branch" } as Measure, ...rest]);
    expect(decideEdits(plan, [renamed]).updates).toMatchObject([{ rowNumber: 10 }]);
    expect(decideEdits(now, [renamed])).toMatchObject({ updates: [], conflicts: [] });
  });
});
