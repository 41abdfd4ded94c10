import { newPlanRows } from "../../../src/actions/create/new-plan-rows";
import { startRows } from "../../../src/actions/create/start-rows";
import { lists } from "../../../src/domain/schema/lists";
import { isOfLevel, levels, tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { selectionStart, selfCheckStart } from "../../../src/domain/schema/start-contents";
import { languages } from "../../../src/localisation/language";
import { rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-03-15";
const contents = { productGroups: [], regions: [], actuals: [], source: null, today };

function rowsAt(level: (typeof levels)[number], targetKpis: readonly string[] = ["revenue", "returns"]) {
  let last = 0;
  const newId = () => String((last += 1)).padStart(8, "0");
  return newPlanRows({ ...contents, settings: settingsOf({ level }), targetKpis, newId });
}

describe("what the sheets of a new plan begin with", () => {
  it.each(levels)("is nothing on sheets above the level %s", (level) => {
    const rows = rowsAt(level);
    const above = tableSheetKeys.filter((sheet) => !isOfLevel(sheet, level) && rows[sheet].length > 0);
    expect(above).toEqual([]);
  });

  it("is a gap line with the plainest baseline for each target KPI and plan year", () => {
    const lines = rowsAt("standard").gap.map((row) => [row.kpi, row.fiscal_year, row.baseline_method]);
    expect(lines).toEqual([
      ["revenue", 2026, "hold"],
      ["revenue", 2027, "hold"],
      ["revenue", 2028, "hold"],
      ["returns", 2026, "hold"],
      ["returns", 2027, "hold"],
      ["returns", 2028, "hold"],
    ]);
  });

  it("has no gap lines for KPIs in which nothing can be missing", () => {
    expect(rowsAt("standard", ["order_structure", "minimum_price"]).gap).toEqual([]);
  });

  it("follows the direction of KPIs that the plan defines itself", () => {
    const settingRows = [
      rowOf("settings", { kind: "kpi", name: "Visits", direction: "up" }),
      rowOf("settings", { kind: "kpi", name: "Colour", direction: "neutral" }),
    ];
    const kpis = ["own_visits", "own_colour"].map((kpi) => rowOf("kpis", { kpi, fiscal_year: 2027 }));
    const start = { settings: settingsOf(), kpis, settingRows, today, newId: () => "" };
    expect(startRows(new Set(["gap"]), start).gap.map(({ kpi }) => kpi)).toEqual([
      "own_visits",
      "own_visits",
      "own_visits",
    ]);
  });

  it("has criteria with weights that make 100, and a scale in words for each, in both languages", () => {
    for (const language of languages) {
      const start = { settings: settingsOf({ language }), kpis: [], settingRows: [], today, newId: () => "" };
      const rows = startRows(new Set(["selection"]), start).selection;
      expect(rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBe(100);
      expect(rows.every(({ part, weight }) => (part === "criterion") === (weight !== null))).toBe(true);
      expect(new Set(rows.map(({ scale }) => scale)).size).toBe(rows.length);
      expect(rows.filter(({ scale }) => scale === null || scale.length < 20)).toEqual([]);
    }
  });

  it("has every criterion and every item of the self-check that the lists know, once", () => {
    const criteria = selectionStart.map(({ criterion }) => criterion);
    const items = selfCheckStart.map(({ item }) => item);
    expect([...criteria].sort()).toEqual([...lists.selection_criterion].sort());
    expect([...items].sort()).toEqual([...lists.self_check_item].sort());
  });

  it("has five steps of analysis and five of realisation, one for each dimension", () => {
    for (const part of ["analysis", "realisation"]) {
      const steps = selfCheckStart.filter((step) => step.part === part);
      expect(steps.map(({ dimension }) => dimension)).toEqual([...lists.self_check_dimension]);
    }
  });

  it("is a review of the whole plan that is due within a year", () => {
    expect(rowsAt("standard").reviews).toMatchObject([{ section: "overall", next_review: "2027-03-15", date: null }]);
  });
});
