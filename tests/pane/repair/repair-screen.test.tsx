/** @jest-environment jsdom */
import "../page-globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act } from "react";
import { applyRepairs } from "../../../src/actions/repair/apply-repairs";
import { carryOutRepairs, searchRepairs } from "../../../src/actions/repair/search-repairs";
import { createPlan } from "../../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { paneTexts } from "../../../src/localisation/pane-texts";
import type { CellInput, Change } from "../../../src/workbook/changes";
import { readPlan } from "../../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { planFilesOn, repeatingRandom } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";
const older = readFileSync(join(__dirname, "../../workbook/migrations/plan-1-en.xlsx"));

let bytes: Uint8Array;
let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const file = await planFilesOn(today).create();
  const request = { account: "QUICK-Stop", currency: "EUR", fiscalYearStart: 1, level: "lean", today } as const;
  await createPlan(file, { ...request, language: "en" }, repeatingRandom());
  await applyRepairs(file, { random: repeatingRandom(), today, isWanted: () => true });
  bytes = await file.toBytes();
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

async function openOn(file: Uint8Array, language = "en-US", prepare: () => Promise<void> = async () => undefined) {
  excel = await startExcel({ file });
  await prepare();
  // long enough for a busy machine, short enough to wait for
  pane = await openPane({ language, excel: { timeoutMs: 5000 } });
}

/** The KPI rows' cells of a column, from the first row on, with these contents. */
async function targets(...contents: readonly CellInput[]): Promise<Change> {
  const { kpis } = readPlan(await createExcelWorkbook().read()).tables;
  const left = (kpis?.left ?? 0) + (kpis?.positions.get("target") ?? 0);
  return { kind: "setCells", sheet: "KPIs", top: (kpis?.top ?? 0) + 1, left, cells: contents.map((cell) => [cell]) };
}

const write = async (...contents: readonly CellInput[]) => createExcelWorkbook().apply([await targets(...contents)]);

const firstTarget = async () => readPlan(await createExcelWorkbook().read()).rows.kpis[0]?.values.target;

const buttons = () => [...pane.root.querySelectorAll("button")];
/** A filter that Excel does not set again just as it was. */
async function filterByColour(): Promise<void> {
  await excel.Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("KAP_Kpis").columns.getItemAt(0).filter.applyCellColorFilter("#FF0000");
  });
}

const isThere = (label: string) => buttons().some(({ textContent }) => textContent === label);

/** Round trips of looking for repairs, and of carrying them out. */
async function roundTrips(): Promise<readonly [searching: number, carryingOut: number]> {
  excel.counters.reset();
  const found = await searchRepairs(createExcelWorkbook(), repeatingRandom());
  const searching = excel.counters.batches;
  await carryOutRepairs(createExcelWorkbook(), found, found.found, today);
  return [searching, excel.counters.batches - searching];
}

async function search(): Promise<void> {
  await pane.click("Check and repair");
  await pane.shows("Look again");
}

describe("check and repair in the pane", () => {
  it("shows every repair cell by cell, carries out one or all, takes them back, and leads to the cells", async () => {
    await openOn(bytes, "en-US", () => write("1234.50", "1,250", "12.5 %"));
    await pane.shows("3 errors");
    await search();
    // two are certain; "1,250" reads another way in German
    await pane.shows("Turn text into a number (2 cells)");
    await pane.shows("“1234.50”1,234.5");
    await pane.shows("Please decide");
    await pane.shows("“1,250”1,250");
    const details = pane.root.querySelector("details");
    expect(details?.textContent).toMatch(/^Why, and what to do./);
    excel.host.desk.activate("Overview");
    await pane.click("M5");
    await pane.until(() => excel.host.desk.activeSheet.name === "KPIs");
    expect(excel.host.desk.selection).toMatchObject({ top: 4, left: 12 });
    await pane.click("Look at the repair");
    expect(document.activeElement?.textContent).toBe("Turn text into a number (2 cells)");
    await pane.click("Repair like this");
    await pane.shows("Carried out: 1 repair.");
    await pane.shows("Look again");
    expect(pane.text()).not.toContain("Please decide");
    await pane.click("Carry out the repair shown");
    await pane.shows("There is nothing to repair.");
    expect(await firstTarget()).toBe(1234.5);
    await pane.click("Take back");
    await pane.shows("Taken back.");
    await pane.shows("“1234.50”1,234.5");
    expect(await firstTarget()).toBeNull();
  });

  it("writes nothing where somebody has changed the cell meanwhile, and shows what would be done now", async () => {
    await openOn(bytes, "en-US", async () => {
      await write("1234.50");
      const [searching, carryingOut] = await roundTrips();
      // the workbook in two, its sheets with the lists in five, their rules in one
      expect(searching).toBeLessThanOrEqual(8);
      // the same again, the entries with what is kept of them, and hiding the sheet of that
      expect(carryingOut).toBe(searching + 2);
      await write("1234.50");
    });
    await search();
    excel.host.desk.activate("KPIs");
    excel.faults.coAuthor = { before: 1, act: () => excel.host.desk.type(4, 12, "'99.50", "warned") };
    await pane.click("Repair");
    await pane.shows("The workbook has been changed meanwhile");
    await pane.shows("“99.50”99.5");
    expect(isThere("Try again")).toBe(false);
    await pane.click("Repair");
    await pane.shows("There is nothing to repair.");
    expect(await firstTarget()).toBe(99.5);
  });

  it("keeps the preview when Excel refuses, fails or is silent, says what to do, and repeats it", async () => {
    await openOn(bytes, "en-US", () => write("1234.50"));
    await search();
    excel.faults.viewOnly = true;
    await pane.click("Repair");
    await pane.shows("Please enable editing, unprotect the sheet");
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("There is nothing to repair.");
    await write("88.50");
    await filterByColour();
    await pane.shows("The workbook has changed since.");
    excel.faults.failSync = { atBatch: 3 };
    await pane.click("Look again");
    await pane.shows("The sheets could not be looked through");
    await pane.click("Look again");
    await pane.shows("“88.50”88.5");
    excel.faults.hangSync = { atBatch: 3 };
    await pane.click("Look again");
    await pane.shows("Excel does not answer.");
    excel.faults.clear();
    await pane.click("Ask Excel again");
    await pane.shows("“88.50”88.5");
    // a filter that cannot be set again is the user's to give up
    await pane.click("Repair");
    await pane.shows("filtered in a way that cannot be set again");
    expect(await firstTarget()).toBeNull();
    await pane.click(paneTexts("en").clearFilter);
    await pane.shows("There is nothing to repair.");
    expect(await firstTarget()).toBe(88.5);
  });

  it("stays quick with hundreds of findings: it shows them in portions, grouped by severity and sheet", async () => {
    const wrong = Array.from({ length: 240 }, (_, index) => `n/a ${index}`);
    await openOn(bytes, "de-DE", async () => {
      const change = await targets(...wrong);
      const { kpis } = readPlan(await createExcelWorkbook().read()).tables;
      const range = { top: kpis?.top ?? 0, left: kpis?.left ?? 0, bottom: 260, right: (kpis?.columnCount ?? 1) - 1 };
      await createExcelWorkbook().apply([{ kind: "resizeTable", sheet: "KPIs", table: "KAP_Kpis", range }, change]);
    });
    await pane.shows("240 Fehler");
    await pane.click("Prüfen und reparieren");
    await pane.shows("KPIs (240)");
    const items = () => pane.root.querySelectorAll("details").length;
    expect(items()).toBe(20);
    const begun = performance.now();
    await pane.click("50 weitere anzeigen");
    // jsdom on a busy machine is many times slower than a browser
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(items()).toBe(70);
  });

  it("says of a plan of an older version why nothing is written, shows its migration, and migrates it", async () => {
    await openOn(older);
    await pane.shows("An older version has made this plan.");
    await pane.click("Check and repair");
    await pane.shows("The plan is brought from format 1 to format 2.");
    await pane.shows("New column on “");
    await pane.click("Bring to this version");
    await pane.shows("The plan has format 2 now.");
    await pane.shows("Look again");
    expect(readPlan(await createExcelWorkbook().read()).settings.schemaVersion).toBe(2);
  });

  it("offers what a damaged plan lacks, in the words of people", async () => {
    await openOn(bytes);
    const { tables } = await createExcelWorkbook().read();
    const meta = tables.find(({ name }) => name === "KAP_Meta");
    const row = meta?.rows.findIndex(([key]) => key === "currency") ?? -1;
    const place = { sheet: meta?.sheet ?? "", top: (meta?.top ?? 0) + 1 + row, left: (meta?.left ?? 0) + 1 };
    await act(() => createExcelWorkbook().apply([{ kind: "setCells", ...place, cells: [["Euro"]] }]));
    await pane.shows("The plan is damaged");
    await search();
    await pane.shows("Fill in what the plan is: currency: EUR");
    await pane.click("Repair like this");
    await pane.shows("There is nothing to repair.");
    expect(pane.heading()).toBe("Check and repair");
  });
});
