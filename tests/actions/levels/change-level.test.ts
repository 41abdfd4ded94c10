import { checkPlan } from "../../../src/actions/check/check-plan";
import { createPlan } from "../../../src/actions/create/create-plan";
import { changeLevel, planLevel, previewLevel, type LevelRequest } from "../../../src/actions/levels/change-level";
import { isOfLevel, optionalSheets, sheetOrder, type TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { openWorkbook } from "../../../src/package/open-workbook";
import { isTableSheet } from "../../../src/workbook/plan-sheets";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { rowAdditions } from "../../../src/workbook/row-writes";
import { planFilesOn, repeatingRandom, rowOf } from "../../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });
const request = { account: "QUICK-Stop", language: "de", currency: "EUR", fiscalYearStart: 1, today } as const;
const german = (key: TableSheetKey) => sheetName(key, "de");

async function newPlan(level: "lean" | "standard" | "full" = "lean", file?: PlanFile): Promise<PlanFile> {
  const plan = file ?? (await files.create());
  await createPlan(plan, { ...request, level, targetKpis: ["revenue"] }, repeatingRandom());
  return plan;
}

const change = (file: PlanFile, wanted: Omit<LevelRequest, "today">) =>
  changeLevel(file, { ...wanted, today }, repeatingRandom(7));

/** Names of the sheets that are shown, in tab order. */
async function shownIn(file: PlanFile): Promise<string[]> {
  const { sheets } = await file.read();
  return sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : []));
}

/** The sheets that a new German plan shows, with the optional ones among these. */
function expected(isOn: (key: TableSheetKey) => boolean): string[] {
  const isShown = (key: (typeof sheetOrder)[number]) =>
    isTableSheet(key) ? !optionalSheets.includes(key) || isOn(key) : key === "overview";
  return sheetOrder.filter(isShown).map((key) => sheetName(key, "de"));
}

/** What is wrong, besides that nothing is calculated here. */
async function codes(file: PlanFile): Promise<string[]> {
  const { findings } = await checkPlan(file, today);
  const wrong = findings.filter(({ severity, code }) => severity !== "info" && !code.endsWith("formula_overwritten"));
  return wrong.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
}

/** What KAP_Columns says, without its spare rows. */
async function columnLines(file: PlanFile): Promise<unknown[]> {
  const { tables } = await file.read();
  const rows = tables.find(({ name }) => name === "KAP_Columns")?.rows ?? [];
  return rows.flatMap(([sheet, column]) => (sheet === null ? [] : [[sheet, column]]));
}

/** A statement on the SWOT sheet, as a person writes it. */
async function writeStatement(file: PlanFile): Promise<void> {
  const plan = readPlan(await file.read());
  const row = rowOf("swot", { id: "AAAAAAAA", quadrant: "strength", statement: "Service vor Ort" });
  await file.apply(rowAdditions(plan, "swot", [row]));
}

describe("a plan whose level is raised", () => {
  it("has the sheets of that level in their tab places, with what they begin with, and nothing wrong", async () => {
    const file = await newPlan();
    const outcome = await change(file, { level: "standard" });
    const standard = optionalSheets.filter((key) => isOfLevel(key, "standard"));
    expect(outcome).toMatchObject({ before: "lean", after: "standard", built: standard, shown: [], hidden: [] });
    expect(await shownIn(file)).toEqual(expected((key) => isOfLevel(key, "standard")));
    const plan = readPlan(await file.read());
    expect(plan.settings).toMatchObject({ level: "standard", sheetsOn: [], sheetsOff: [] });
    expect(plan.rows.gap.map(({ values }) => values.kpi)).toEqual(["revenue", "revenue", "revenue"]);
    expect(await codes(file)).toEqual([]);
    await change(file, { level: "full" });
    expect(await shownIn(file)).toEqual(expected(() => true));
    expect(readPlan(await file.read()).rows.selection.length).toBeGreaterThan(10);
    expect(await codes(file)).toEqual([]);
  });

  it("is written once: the same level again changes nothing", async () => {
    const file = await newPlan("full");
    const outcome = await change(file, { level: "full" });
    expect(outcome).toMatchObject({ hasChanged: false, built: [], shown: [], hidden: [] });
  });

  it("leaves sheets of the user where they are, also under a name that the plan would use", async () => {
    const bytes = await (await newPlan()).toBytes();
    const workbook = openWorkbook(bytes);
    workbook.addSheet("SWOT", 3).setValue(0, 0, "mine");
    workbook.addSheet("Notizen", 8);
    const file = await files.open(workbook.toBytes());
    await change(file, { on: ["swot", "reviews"] });
    const tabs = await shownIn(file);
    expect(tabs[3]).toBe("SWOT");
    expect(tabs.indexOf("SWOT 2")).toBe(tabs.indexOf(german("goals")) + 1);
    expect(tabs.indexOf(german("reviews"))).toBe(tabs.indexOf(german("measures")) + 1);
    expect(tabs).toContain("Notizen");
    expect(
      openWorkbook(await file.toBytes())
        .sheet("SWOT")
        ?.cell(0, 0)?.value,
    ).toBe("mine");
    expect(await codes(file)).toEqual([]);
  });

  it("is refused where the table of a sheet is gone that would be built again beside it", async () => {
    const bytes = await (await newPlan("standard")).toBytes();
    const workbook = openWorkbook(bytes);
    workbook.sheetOfTable("KAP_Swot")?.removeTable("KAP_Swot");
    const file = await files.open(workbook.toBytes());
    await expect(change(file, { level: "full" })).rejects.toMatchObject({
      code: "damagedPlan",
      params: { missing: "KAP_Swot" },
    });
  });
});

describe("a plan whose level is lowered", () => {
  it("hides sheets with their rows, and shows them again", async () => {
    const file = await newPlan("standard");
    await writeStatement(file);
    const before = readPlan(await file.read()).rows;
    const lowered = await change(file, { level: "lean" });
    expect(lowered.hidden).toEqual(optionalSheets.filter((key) => isOfLevel(key, "standard")));
    expect(await shownIn(file)).toEqual(expected(() => false));
    expect(readPlan(await file.read()).rows).toEqual(before);
    expect(await codes(file)).toEqual([]);
    const raised = await change(file, { level: "standard" });
    expect(raised).toMatchObject({ built: [], shown: lowered.hidden, hidden: [] });
    expect(await shownIn(file)).toEqual(expected((key) => isOfLevel(key, "standard")));
    expect(readPlan(await file.read()).rows).toEqual(before);
  });
});

describe("a single sheet", () => {
  it("is switched on above the level and off below it, and KAP_Meta says so", async () => {
    const file = await newPlan("standard");
    await change(file, { on: ["prices"], off: ["tows", "gap"] });
    const isOn = (key: TableSheetKey) =>
      key === "prices" || (isOfLevel(key, "standard") && !["tows", "gap"].includes(key));
    expect(await shownIn(file)).toEqual(expected(isOn));
    expect(readPlan(await file.read()).settings).toMatchObject({
      level: "standard",
      sheetsOn: ["prices"],
      sheetsOff: ["gap", "tows"],
    });
    expect(await planLevel(file)).toMatchObject({
      off: ["gap", "tows"],
      never: ["exchange", "selection", "self_check"],
    });
    expect(await codes(file)).toEqual([]);
  });

  it("needs no word of its own once the level says the same, and a new level begins anew", async () => {
    const file = await newPlan("lean");
    await change(file, { on: ["swot", "prices"] });
    await change(file, { off: ["prices"] });
    expect(readPlan(await file.read()).settings).toMatchObject({ sheetsOn: ["swot"], sheetsOff: [] });
    await change(file, { level: "standard", off: ["history"] });
    expect(readPlan(await file.read()).settings).toMatchObject({ sheetsOn: [], sheetsOff: ["history"] });
    expect(await shownIn(file)).not.toContain(german("history"));
  });

  it("brings the sheet along on which its rows rest, and goes with it", async () => {
    const file = await newPlan();
    expect(await previewLevel(file, { on: ["tows"], today })).toMatchObject({ built: ["swot", "tows"] });
    await change(file, { on: ["tows"] });
    expect(await previewLevel(file, { off: ["swot"], today })).toMatchObject({ hidden: ["swot", "tows"] });
  });

  it("is built again after somebody deleted it, with its dropdown and one line for each of its columns", async () => {
    const file = await newPlan("standard");
    const lines = await columnLines(file);
    const workbook = openWorkbook(await file.toBytes());
    const nameOf = (found: typeof workbook) => found.names.find(({ name }) => name === "KAP_List_swot")?.formula;
    const before = nameOf(workbook);
    workbook.removeSheet("SWOT");
    expect(nameOf(workbook)).toContain("#REF!");
    const damaged = await files.open(workbook.toBytes());
    expect(await change(damaged, { on: ["swot"] })).toMatchObject({ built: ["swot"] });
    expect(nameOf(openWorkbook(await damaged.toBytes()))).toBe(before);
    expect(await columnLines(damaged)).toEqual(lines);
    expect(await codes(damaged)).toEqual([]);
  });

  it("is told beforehand without being written", async () => {
    const file = await newPlan();
    const bytes = await file.toBytes();
    expect(await previewLevel(file, { on: ["swot"], today })).toMatchObject({ built: ["swot"], hasChanged: true });
    expect(await file.toBytes()).toEqual(bytes);
  });
});
