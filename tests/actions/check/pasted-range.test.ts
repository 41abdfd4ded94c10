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
    const range = (left = 0, right = left) => [{ sheet, range: { top: 4, left, bottom: 43, right } }];
    expect(pastedSummary(plan, range(actual))).toEqual({
      columns: ["Actual"],
      cells: 40,
      fine: 20,
      problems: [
        {
          finding: {
            code: "cell.not_a_number",
            severity: "error",
            sheet: "kpis",
            row: 6,
            column: "actual",
            params: { value: "about 1" },
          },
          place: { sheet, row: 5, column: actual },
          count: 20,
        },
      ],
    });
    // two names in a cell are one cell; the cells below are empty
    expect(pastedSummary(plan, range(owner))).toMatchObject({
      cells: 4,
      fine: 1,
      problems: [{ finding: { code: "reference.unknown_owner", row: 6, params: { value: "XY" } }, count: 3 }],
    });
    expect(pastedSummary(plan, range(0, 40))?.problems).toHaveLength(2);
    // said once, also where somebody has pasted twice
    expect(pastedSummary(plan, [...range(actual), ...range(actual)])?.cells).toBe(40);
  });

  it("is nobody's business outside of the plan's tables, and a row or an emptied column is no paste", async () => {
    const plan = await pasted([1, "about 2", 3], []);
    const sheet = plan.tables.kpis?.sheet ?? "";
    const target = plan.tables.kpis?.positions.get("target") ?? -1;
    const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    expect(pastedSummary(plan, [{ sheet: "Notes", range: range(0, 0, 99, 40) }])).toBeUndefined();
    expect(pastedSummary(plan, [{ sheet, range: range(5, 0, 5, 40) }])).toBeUndefined();
    expect(pastedSummary(plan, [{ sheet, range: range(4, target, 43, target) }])).toBeUndefined();
    expect(pastedSummary(plan, [{ sheet, range: range(0, 0, 1_048_575, 40) }])?.problems).toHaveLength(1);
  });
});
