import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { beginSelfCheck, restoreSelfCheck, selfCheckEdits, withRating } from "../../../src/actions/wizards/self-check";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";
const id = "X0000001";

let plan: Plan;

beforeAll(async () => {
  const rows = [rowOf("self_check", { id, part: "foundation", dimension: "why", item: "vision", maturity: 2 })];
  const settings = settingsOf({ sheetsOn: ["self_check"] });
  const file = await buildPlan(
    { settings, rows: { ...noRows, self_check: rows } },
    today,
    planFilesOn(today, { calculates: false }),
  );
  plan = readPlan(await file.read());
});

/** The plan after somebody else has changed cells of its row. */
function changedBy(other: Partial<PlanRows["self_check"]>): Plan {
  const rows = plan.rows.self_check.map((row) => ({ ...row, values: { ...row.values, ...other } }));
  return { ...plan, rows: { ...plan.rows, self_check: rows } };
}

const conflicts = (now: Plan, draft: ReturnType<typeof beginSelfCheck>) =>
  decideEdits(now, selfCheckEdits(now, draft, today), undefined).conflicts.map(({ column }) => column);

describe("a draft of rows that somebody else changes meanwhile", () => {
  it("notices a cell that it has changed as well, and leaves the others of the row alone", () => {
    const draft = withRating(plan, beginSelfCheck(), id, { maturity: 4 });
    expect(conflicts(plan, draft)).toEqual([]);
    expect(conflicts(changedBy({ maturity: 3 }), draft)).toEqual(["maturity"]);
    const now = changedBy({ note: "seen at the fair", aim: 5 });
    expect(conflicts(now, draft)).toEqual([]);
    expect(selfCheckEdits(now, draft, today)).toMatchObject([{ id, values: { maturity: 4, as_of: today } }]);
  });

  it("still notices it when the person goes on with a cell that was blank when it was changed first", () => {
    const begun = withRating(plan, beginSelfCheck(), id, { note: "plan" });
    const now = changedBy({ note: "theirs" });
    expect(conflicts(now, withRating(now, begun, id, { note: "plan of 2026" }))).toEqual(["note"]);
  });

  it("is the same after it was kept as text; another version is none", () => {
    const draft = withRating(plan, beginSelfCheck(), id, { maturity: 4 });
    expect(restoreSelfCheck(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(restoreSelfCheck({ version: 1, part: "foundation", ratings: {} })).toBeUndefined();
  });
});
