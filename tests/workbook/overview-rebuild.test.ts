import { sheetName } from "../../src/localisation/sheet-texts";
import { openWorkbook } from "../../src/package/open-workbook";
import { nodeDeflater } from "../../src/entry/node-deflater";
import type { NewPlan } from "../../src/workbook/new-plan";
import { overviewRebuild, type OverviewBefore } from "../../src/workbook/overview-rebuild";
import { planLabels } from "../../src/workbook/plan-labels";
import { planContext } from "../../src/workbook/plan-settings";
import { plannedSheets } from "../../src/workbook/plan-sheets";
import type { SheetContents } from "../../src/workbook/port";
import { column, overviewLayout, row } from "../../src/workbook/sheets/overview-layout";
import { ownKpis } from "../support/any-kpi-rows";
import { differences } from "../support/compare-workbooks";
import { buildPlan, planFilesOn, settingsOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";

const today = "2026-03-15";
const overview = sheetName("overview", "en");
const ownNames = ownKpis.flatMap(({ name }) => (name === null ? [] : [name]));

function planOf(sheetsOff: readonly ("gap" | "swot" | "self_check")[]): NewPlan {
  const sample = samplePlan("en", 1, today, 5);
  return { ...sample, settings: settingsOf({ createdOn: today, level: "full", sheetsOff }) };
}

/** The overview of a full plan built again as that of a plan with other sheets; its tables all stay. */
async function rebuilt(plan: NewPlan, from: NewPlan, before: Omit<OverviewBefore, "sheets"> = {}) {
  const file = await buildPlan(from, today, planFilesOn(today, { calculates: false }));
  const context = planContext(plan.settings);
  const labels = planLabels("en", ownNames);
  const sheets = plannedSheets(from.settings);
  await file.apply(overviewRebuild(context, { rows: plan.rows, labels }, { sheets, ...before }));
  return openWorkbook(await file.toBytes(), nodeDeflater);
}

const contentsOf = (cells: SheetContents["cells"], top: number, left: number): SheetContents => {
  return { sheet: overview, top, left, cells, charts: [] };
};

describe("an overview that is built again", () => {
  it("is what it was", async () => {
    const plan = planOf([]);
    const file = await buildPlan(plan, today, planFilesOn(today, { calculates: false }));
    const first = await file.toBytes();
    const labels = planLabels("en", ownNames);
    await file.apply(overviewRebuild(planContext(plan.settings), { rows: plan.rows, labels }));
    expect(differences(first, await file.toBytes())).toEqual([]);
  });

  it("loses the blocks of sheets that are switched off, with their charts and names", async () => {
    const book = await rebuilt(planOf(["gap", "swot", "self_check"]), planOf([]));
    expect(book.sheet(overview)?.charts.map(({ name }) => name)).toEqual(["KAP_Chart_Revenue"]);
    expect(book.names.map(({ name }) => name)).not.toContain("KAP_BridgeKpi");
    const formulas = [...(book.sheet(overview)?.cells() ?? [])].map(([, , cell]) => cell.formula ?? "");
    expect(formulas.filter((formula) => /KAP_(Gap|Swot)\[/.test(formula))).toEqual([]);
  });

  it("gains the blocks of sheets that are switched on", async () => {
    const book = await rebuilt(planOf([]), planOf(["gap", "swot", "self_check"]));
    expect(book.sheet(overview)?.charts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["KAP_Chart_Bridge", "KAP_Chart_SelfCheck"]),
    );
    expect(book.names.map(({ name }) => name)).toContain("KAP_BridgeKpi");
  });

  it("keeps what people wrote beside its blocks: where it was, or below the page where the page needs the place", async () => {
    const [from, to] = [planOf(["gap", "swot", "self_check"]), planOf([])];
    const page = overviewLayout(plannedSheets(planContext(to.settings).settings));
    const cells = Array.from({ length: 20 }, () => [null, null] as (string | null)[]);
    cells[1] = ["a note", null];
    cells[19] = [null, "=1+1"];
    // right of the lean page, where the wide page has its right column
    const book = await rebuilt(to, from, { contents: contentsOf(cells, row.keyFigures, page.side.label) });
    const all = [...(book.sheet(overview)?.cells() ?? [])];
    expect(all.filter(([top, , cell]) => cell.value === "a note" && top > page.last)).toHaveLength(1);
    expect(all.filter(([top, , cell]) => cell.formula === "1+1" && top > page.last)).toHaveLength(1);
  });

  it("keeps the KPI and the year that somebody has chosen for the bridge, and the result of the last check", async () => {
    const plan = planOf([]);
    const page = overviewLayout(plannedSheets(plan.settings));
    const choice = page.bridge?.choice ?? 0;
    const cells = Array.from({ length: page.check + 1 }, () => [null, null] as (string | number | null)[]);
    cells[choice] = ["Profit", 2028];
    cells[page.check] = ["Checked", null];
    const book = await rebuilt(plan, plan, { contents: contentsOf(cells, 0, column.kpi) });
    const cell = (top: number, left: number) => book.sheet(overview)?.cell(top, left)?.value;
    expect([cell(choice, column.kpi), cell(choice, column.unit)]).toEqual(["Profit", 2028]);
    expect(cell(page.check, column.kpi)).toBe("Checked");
  });
});
