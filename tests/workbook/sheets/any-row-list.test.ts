import { planSheets } from "../../../src/domain/schema/plan-schema";
import { openWorkbook } from "../../../src/package/open-workbook";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { levelChange } from "../../../src/workbook/level-change";
import { readPlan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, rowOf } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-03-15";

/** What the list offers, in its order. */
function offeredIn(bytes: Uint8Array): readonly unknown[] {
  const rows = readSheetValues(bytes).get(sheetName("lists", "de")) ?? [];
  const at = rows[0]?.indexOf("any_row") ?? -1;
  return rows.slice(1).flatMap((row) => (row[at] === null || row[at] === undefined ? [] : [row[at]]));
}

function smallPlan() {
  const { settings } = samplePlan("de", 1, today, 1);
  const rows = {
    ...noRows,
    kpis: [rowOf("kpis", { id: "K0000001", kpi: "revenue", region: "Süd", fiscal_year: 2025, actual: 7 })],
    contacts: [
      rowOf("contacts", { id: "C0000001", name: "Ada Nord" }),
      rowOf("contacts", { name: "Without an id" }),
      rowOf("contacts", { id: "C0000002", name: "Bo Süd" }),
    ],
    profile: [rowOf("profile", { id: "P0000001", field: "needs", value_text: "Short lead times" })],
  };
  return { settings, rows };
}

describe("the list of rows of all sheets", () => {
  it("has what a reference to each row shows, without gaps, and grows with the sheets of the plan", async () => {
    const file = await buildPlan(smallPlan(), today);
    const lean = offeredIn(await file.toBytes()).filter((text) => text !== "");
    expect(lean).toEqual([
      "K0000001 · Umsatz Süd 2025",
      "C0000001 · Ada Nord",
      "C0000002 · Bo Süd",
      expect.stringMatching(/^P0000001 · /),
    ]);
    const snapshot = await file.read();
    const plan = readPlan(snapshot);
    const swot = [rowOf("swot", { id: "S0000001", quadrant: "strength", statement: "They trust us" })];
    const choice = { level: "standard", sheetsOn: [], sheetsOff: [] } as const;
    await file.apply(levelChange({ plan, snapshot, choice, rows: { ...noRows, swot } }));
    const bytes = await file.toBytes();
    expect(offeredIn(bytes).filter((text) => text !== "")).toEqual([
      ...lean.slice(0, 3),
      "S0000001 · They trust us",
      lean[3],
    ]);
    expect(openWorkbook(bytes).table(planSheets.swot.table)).toBeDefined();
  });
});
