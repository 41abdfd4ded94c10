import { samplePlan } from "../support/sample-plan";
import { kpiCatalogue } from "../../src/domain/kpi/catalogue";
import { buildPlan, rowOf } from "../support/plan-files";
import { readSheetValues } from "../support/xlsx/sheet-values";
import { describeNeeding } from "../support/describe-needing";
import { recalculateWorkbook } from "../support/libreoffice";
import { readFormulaValues, type FormulaValue } from "../support/formula-values";
import { isSameValue } from "../support/same-value";

/** LibreOffice takes TODAY() from this computer's clock. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

describeNeeding("LibreOffice", "a plan that LibreOffice calculates anew", () => {
  it.each([
    ["en", 1],
    ["de", 10],
  ] as const)("has the values in %s that it had before, in every formula cell", async (language, fiscalYearStart) => {
    const bytes = await (await buildPlan(samplePlan(language, fiscalYearStart, localToday()), localToday())).toBytes();
    const ours = readFormulaValues(bytes);
    const theirs = readFormulaValues(await recalculateWorkbook(bytes));
    expect(ours.size).toBeGreaterThan(1500);
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const different = [...ours].flatMap(([place, { formula, value }]) => {
      const other = theirs.get(place);
      return isSameValue(shown(value), shown(other?.value))
        ? []
        : [{ place, formula, ours: value, theirs: other?.value }];
    });
    expect(different).toEqual([]);
  });
});

describeNeeding("LibreOffice", "the names behind the choice lists", () => {
  it("end with the last entry, also where a row before it is empty", async () => {
    const plan = samplePlan("en", 1, "2026-03-15", 0);
    const [first, ...others] = plan.rows.team;
    const team = [first, rowOf("team", { name: "nobody yet" }), ...others].filter((row) => row !== undefined);
    const file = await buildPlan({ ...plan, rows: { ...plan.rows, team } }, "2026-03-15");
    const lists = ["team", "contacts", "goals", "measures", "kpi", "product_group", "region", "unit", "ansoff"];
    const ends = lists.map((list) => {
      const name = `KAP_List_${list}`;
      return [{ formula: `ROWS(${name})` }, { formula: `INDEX(${name},ROWS(${name}))&""` }];
    });
    await file.apply([
      { kind: "addSheet", sheet: "Ends" },
      { kind: "setCells", sheet: "Ends", top: 0, left: 0, cells: ends },
    ]);
    const values = readSheetValues(await recalculateWorkbook(await file.toBytes())).get("Ends");
    expect(values?.map((row, index) => [lists[index], ...row])).toEqual([
      ["team", 4, "CZ"],
      ["contacts", 2, "BBBBBBBB · Bo"],
      ["goals", 2, 'EEEEEEEE · The "first" choice'],
      ["measures", 10, "0000000A · sixth"],
      ["kpi", kpiCatalogue.length + 4, "without properties"],
      ["product_group", 2, "Coffee"],
      ["region", 2, expect.stringContaining("South")],
      ["unit", 1, "EUR"],
      ["ansoff", 5, "Diversification"],
    ]);
  });
});
