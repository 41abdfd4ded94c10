import type { Change } from "../../src/workbook/changes";
import { planCreation } from "../../src/workbook/plan-creation";
import { PlanError, type PlanFile, type WorkbookSnapshot } from "../../src/workbook/port";
import { differences } from "../support/compare-workbooks";
import { buildPlan, planFilesOn } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";
import { readSheetValues } from "../support/xlsx/sheet-values";

const today = "2026-03-15";
/** Values of formulas are tested elsewhere; here it counts what is written. */
const files = planFilesOn(today, { calculates: false });
const plan = samplePlan("en", 1, today, 12);
const german = samplePlan("de", 1, today, 0);

/** A new workbook after these changes, saved and opened again as an interrupted pane would find it. */
async function fileAfter(changes: readonly Change[]): Promise<PlanFile> {
  const file = await files.create();
  await file.apply(changes);
  return files.open(await file.toBytes());
}

function refusal(snapshot: WorkbookSnapshot): unknown {
  try {
    return planCreation(snapshot, plan);
  } catch (error) {
    return error instanceof PlanError ? { code: error.code, ...error.params } : error;
  }
}

const notes = (sheet: string): Change[] => [
  { kind: "addSheet", sheet },
  { kind: "setCells", sheet, top: 0, left: 0, cells: [["mine", 42]] },
];

describe("creating a plan", () => {
  it("takes the single empty sheet of a new workbook for the overview", async () => {
    const { sheets } = await (await buildPlan(german, today, files)).read();
    expect(sheets.map(({ name, visibility }) => `${name}: ${visibility}`)).toEqual([
      "Übersicht: visible",
      "Einstellungen: visible",
      "Profil: visible",
      "Key-Account-Team: visible",
      "Buying Center: visible",
      "KPIs: visible",
      "Ziele: visible",
      "Maßnahmen: visible",
      ...sheets.slice(8).map(({ name }) => `${name}: hidden`),
    ]);
    expect(sheets).toHaveLength(12);
  });

  it("leaves foreign sheets as they are, and puts its own behind them", async () => {
    const foreign = [...notes("Notes"), ...notes("Budget 2026")];
    const before = readSheetValues(await (await fileAfter(foreign)).toBytes());
    const file = await fileAfter(foreign);
    await file.apply(planCreation(await file.read(), plan));
    const after = readSheetValues(await file.toBytes());
    expect([...after.keys()].slice(0, 4)).toEqual(["Sheet1", "Notes", "Budget 2026", "Overview"]);
    for (const [name, values] of before) expect([name, after.get(name)]).toEqual([name, values]);
    // The plan is shown first, so the sheet that was is no longer selected.
    expect(differences(await (await fileAfter(foreign)).toBytes(), await file.toBytes()).filter(isForeign)).toEqual([
      "sheet Sheet1, view/@tabSelected: 1 ≠ –",
    ]);
  });

  it("refuses names that foreign content has, whatever their case, and lists them all", async () => {
    const file = await fileAfter([...notes("TEAM"), ...notes("Goals"), ...notes("Notes")]);
    expect(refusal(await file.read())).toEqual({ code: "sheetNamesTaken", names: "TEAM, Goals" });
  });

  it("does not mind a foreign sheet under such a name that is empty", async () => {
    const file = await fileAfter([...notes("Notes"), { kind: "addSheet", sheet: "Team" }]);
    await file.apply(planCreation(await file.read(), plan));
    const { sheets, tables } = await file.read();
    expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual(["Sheet1", "Notes", "Team", "Overview"]);
    expect(tables.find(({ name }) => name === "KAP_Team")?.sheet).toBe("Team");
  });

  it.each(["KAP_Kpis", "kap_KPIS"])("refuses a table %s that stands on a foreign sheet", async (name) => {
    const table: Change = {
      kind: "addTable",
      sheet: "Notes",
      name,
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    };
    const file = await fileAfter([...notes("Notes"), table]);
    expect(refusal(await file.read())).toEqual({ code: "sheetNamesTaken", names: name });
  });

  it("refuses a workbook that holds a finished plan, in whatever language", async () => {
    const file = await files.open(await (await buildPlan(german, today, files)).toBytes());
    expect(refusal(await file.read())).toEqual({ code: "alreadyAPlan" });
  });

  it("refuses one that another program saved, which dropped the stamp", async () => {
    const { stamp, ...snapshot } = await (await buildPlan(german, today, files)).read();
    expect(stamp).toBeDefined();
    expect(refusal(snapshot)).toEqual({ code: "alreadyAPlan" });
  });

  it("does not take a foreign table for a plan that is finished", async () => {
    const snapshot = await (await files.create()).read();
    const table = { name: "KAP_Meta", sheet: "Sheet1", top: 0, left: 0, isFiltered: false, hasTotalsRow: false };
    const rows = [["completed_on", 46_000]];
    const foreign = { ...snapshot, tables: [{ ...table, headers: ["key", "value"], rows }] };
    expect(refusal(foreign)).toEqual({ code: "sheetNamesTaken", names: "KAP_Meta" });
  });

  it("does not mind the stamp of a plan whose sheets somebody deleted", async () => {
    const { stamp = "" } = await (await buildPlan(german, today, files)).read();
    const snapshot = { ...(await (await files.create()).read()), stamp };
    expect(planCreation(snapshot, plan).at(-1)).toMatchObject({ kind: "setFinalCells" });
  });

  it("refuses to continue in another language what was begun in one", async () => {
    const created = await files.create();
    const begun = planCreation(await created.read(), german);
    const file = await fileAfter(begun.slice(0, Math.floor(begun.length / 2)));
    expect(refusal(await file.read())).toMatchObject({ code: "sheetNamesTaken" });
  });
});

describe("a build that was interrupted", () => {
  let whole: Uint8Array;
  let changes: readonly Change[];

  beforeAll(async () => {
    changes = planCreation(await (await files.create()).read(), plan);
    whole = await (await buildPlan(plan, today, files)).toBytes();
  });

  /** Steps after which an interruption is most likely to leave something half made. */
  const places: readonly (readonly [string, (change: Change) => boolean])[] = [
    ["its first step", ({ kind }) => kind === "renameSheet"],
    ["its first name", ({ kind }) => kind === "addName"],
    ["its first table", ({ kind }) => kind === "addTable"],
    ["its last table", (change) => change.kind === "addTable" && change.name === "KAP_Meta"],
    ["its first formulas", ({ kind }) => kind === "fillFormula"],
    ["its first conditional formats", ({ kind }) => kind === "setConditionalFormats"],
    ["its chart", ({ kind }) => kind === "addChart"],
    ["hiding a sheet", ({ kind }) => kind === "setVisibility"],
    ["showing the overview", ({ kind }) => kind === "activate"],
    ["its stamp", ({ kind }) => kind === "setStamp"],
  ];

  it.each(places)("after %s and then done again gives the same workbook", async (_, isLast) => {
    const prefix = changes.slice(0, changes.findIndex(isLast) + 1);
    expect(prefix.length).toBeGreaterThan(0);
    const file = await fileAfter(prefix);
    await file.apply(planCreation(await file.read(), plan));
    expect(differences(await file.toBytes(), whole)).toEqual([]);
  });
});

const isForeign = (difference: string) => /^sheet (Notes|Budget 2026|Sheet1),/.test(difference);
