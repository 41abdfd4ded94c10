import { pastedSummary } from "../../../src/actions/check/pasted-range";
import { noPlanRows } from "../../../src/workbook/new-plan";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { openWorkbook } from "../../../src/package/open-workbook";
import { buildPlan, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });

/** A plan into whose KPI sheet somebody has pasted the column of actuals and that of owners. */
async function pasted(actuals: readonly (string | number)[], owners: readonly string[]): Promise<Plan> {
  const kpis = actuals.map((_, index) => rowOf("kpis", { kpi: "revenue", fiscal_year: 2000 + index }));
  const team = [rowOf("team", { short_name: "AB" })];
  const file = await buildPlan({ settings: settingsOf(), rows: { ...noPlanRows, kpis, team } }, today, files);
  const workbook = openWorkbook(await file.toBytes());
  const table = readPlan(await file.read()).tables.kpis;
  const sheet = workbook.sheet(table?.sheet ?? "");
  const column = (key: string) => table?.positions.get(key) ?? -1;
  actuals.forEach((value, row) => sheet?.setValue(4 + row, column("actual"), value));
  owners.forEach((value, row) => sheet?.setValue(4 + row, column("owner"), value));
  return readPlan(await (await files.open(workbook.toBytes())).read());
}

describe("a pasted column", () => {
  it("is looked at once: each kind of mistake with its count, its first row and examples", async () => {
    const many = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? index : `about ${index % 8}`));
    const plan = await pasted(many, ["AB", "XY", "ab; XY", "QQ"]);
    const sheet = plan.tables.kpis?.sheet ?? "";
    const [actual, owner] = ["actual", "owner"].map((key) => plan.tables.kpis?.positions.get(key) ?? -1);
    const range = (left = 0, right = left) => ({ sheet, range: { top: 4, left, bottom: 43, right } });
    expect(pastedSummary(plan, range(actual))).toEqual({
      rows: 40,
      problems: [
        {
          code: "cell.not_a_number",
          severity: "error",
          sheet: "kpis",
          column: "actual",
          count: 20,
          row: 6,
          examples: ["about 1", "about 3", "about 5"],
        },
      ],
    });
    expect(pastedSummary(plan, range(owner)).problems).toMatchObject([
      { code: "reference.unknown_owner", column: "owner", count: 3, row: 6, examples: ["XY", "QQ"] },
    ]);
    expect(pastedSummary(plan, range(0, 40)).problems).toHaveLength(2);
    // elsewhere nothing was changed
    expect(pastedSummary(plan, { ...range(actual), sheet: "Notes" })).toEqual({ rows: 0, problems: [] });
    expect(pastedSummary(plan, { sheet, range: { top: 4, left: 0, bottom: 4, right: 40 } }).problems).toEqual([]);
  });
});
