/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createPlan } from "../../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePoints } from "../../../src/workbook/records/restore-points";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane, type OpenPaneOptions } from "../open-pane";
import { ownCells, ownSheets } from "./own-workbook";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeEach(async () => {
  excel = await startExcel();
  await createExcelWorkbook().apply(ownSheets());
});

afterEach(async () => {
  await pane?.close();
  pane = undefined;
  localStorage.clear();
  excel.close();
});

async function open(options: OpenPaneOptions = {}): Promise<OpenPane> {
  const kept = { ...localStorage };
  pane = await openPane(options);
  // each pane of a test begins with an empty storage; a browser's stays
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  return pane;
}

/** From the start to what was found. */
async function begin(options: OpenPaneOptions = {}): Promise<OpenPane> {
  const opened = await open(options);
  const german = options.language === "de-DE";
  await opened.shows(german ? "Aus dieser Mappe übernehmen" : "Take over what is in this workbook");
  await opened.click(german ? "Aus dieser Mappe übernehmen" : "Take over what is in this workbook");
  await opened.shows(german ? "Was gefunden wurde" : "What was found");
  return opened;
}

async function toPreview({ click, shows, until, text }: OpenPane): Promise<void> {
  await click("Continue");
  await shows("What the columns mean");
  await click("Continue");
  await shows("sheets of yours have them: SWOT");
  await click("Rename my sheets");
  await shows("The new plan");
  await until(() => !text().includes("sheets of yours have them"));
  await click("Continue");
  await shows("What will be written");
}

const plan = async () => readPlan(await createExcelWorkbook().read());

async function uncheck({ root }: OpenPane, words: string): Promise<void> {
  const box = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((each) =>
    each.getAttribute("aria-label")?.includes(words),
  );
  if (box === undefined) throw new Error(`no box for ${words}`);
  await act(async () => box.click());
}

/** Types over a cell, as the person at the sheet would. */
function typeInto(sheet: string, row: number, column: number, text: string): void {
  excel.host.desk.activate(sheet);
  excel.host.desk.type(row, column, text, "warned");
}

it("makes a plan of what a workbook holds, keeps what was begun, and leaves the sheets as they are", async () => {
  const first = await begin();
  await first.shows("ist for “Buying Center”");
  expect(first.text()).toContain("told by: Name, Role, Position");
  expect(first.text()).toContain("5 of 6 taken over");
  await uncheck(first, "SWOT");
  await first.shows("4 of 6 taken over");
  await first.fill("target-6", "competitors");
  await first.shows("5 of 6 taken over");
  await first.close();

  const again = await begin();
  await again.shows("You began this on");
  await again.shows("5 of 6 taken over");
  await uncheck(again, "SWOT");
  await again.fill("target-6", "");
  await again.click("Continue");
  await again.shows("What the columns mean");
  expect(again.text()).toContain("The KPI “Site visits” is not in the catalogue");
  await again.fill("perspective-5", "customer_market");
  await again.click("Continue");
  await again.shows("The new plan");
  const account = again.root.querySelector<HTMLInputElement>("[name=account]");
  expect(account?.value).toBe("Contoso Ltd");
  expect(again.root.querySelector<HTMLInputElement>("[name=currency]")?.value).toBe("EUR");

  await again.shows("sheets of yours have them: SWOT");
  await again.click("Rename my sheets");
  await again.until(() => !again.text().includes("sheets of yours have them"));

  let batches = excel.counters.batches;
  await again.click("Continue");
  await again.shows("What will be written");
  expect(excel.counters.batches - batches).toBe(4);
  expect(again.text()).toContain("New plan for Contoso Ltd");
  expect(again.text()).toContain("People!A1:E4Columns: E-mail, Shoe size");
  expect(again.text()).toContain("Notes!A1:B2not recognised");
  expect(again.text()).not.toContain("Does the SWOT describe");

  typeInto("Actions", 1, 0, "Invite to summer fair");
  const before = ownCells(excel);
  await again.click("Create the plan and take over");
  await again.shows("The workbook was changed meanwhile");
  expect((await createExcelWorkbook().read()).sheets.map(({ name }) => name)).not.toContain("KAP_Meta");
  await again.click("Rows for Measures");
  await again.shows("Invite to summer fair");
  batches = excel.counters.batches;
  await again.click("Create the plan and take over");
  await again.shows("The plan for Contoso Ltd is made.");
  // two to read, two for the sheets, the build, two to read the plan
  expect(excel.counters.batches - batches).toBeLessThanOrEqual(16);
  const { settings, rows } = await plan();
  expect([settings.account, settings.language, settings.level]).toEqual(["Contoso Ltd", "en", "standard"]);
  expect(rows.contacts.map(({ values }) => [values.name, values.role_decider])).toEqual([
    ["Erika Berger", "yes"],
    ["Tom Low", null],
  ]);
  expect(rows.measures.map(({ values: { title } }) => title)).toContain("Invite to summer fair");
  expect(rows.swot.map(({ values: { perspective } }) => perspective)).toEqual(Array(4).fill("customer_market"));
  expect(ownCells(excel)).toBe(before);
  expect(await validationErrors(excel.save())).toEqual([]);
  expect(Object.keys(localStorage).filter((key) => key.includes("adoption"))).toEqual([]);
});

it("adds to a plan of another language, completes what a failing Excel left, and takes it back", async () => {
  const request = {
    account: "Contoso",
    language: "en",
    currency: "EUR",
    fiscalYearStart: 1,
    today: "2026-01-15",
  } as const;
  let seed = 1;
  const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
  await createPlan(createExcelWorkbook(), request, random);
  const before = ownCells(excel);
  const { click, shows, text, root } = await begin({ language: "de-DE" });
  await click("Weiter");
  await shows("Was die Spalten bedeuten");
  await click("Weiter");
  await shows("Was geschrieben wird");
  expect(text()).toContain("Diese Blätter hat der Plan nicht, oder sie sind ausgeschaltet: SWOT");
  expect(text()).toContain("Maßnahmen2 neu");

  excel.faults.failSync = { atBatch: 5 };
  await click("Übernehmen");
  await shows("Nicht alles wurde übernommen");
  excel.faults.clear();
  await click("Noch einmal versuchen");
  await shows("Zeilen wurden übernommen");
  expect(text()).toContain("4 Zeilen bleiben in Ihren Blättern");
  expect((await plan()).rows.contacts).toHaveLength(2);
  expect(restorePoints(await createExcelWorkbook().read()).map(({ action }) => action)).toEqual(["adopt"]);
  expect(ownCells(excel)).toBe(before);

  await click("Zurücknehmen");
  await shows("Zurückgenommen");
  expect((await plan()).rows.contacts).toHaveLength(0);
  expect(root.textContent).toContain("Aus dieser Mappe übernehmen");
});

it("says when Excel does not answer while a plan is being made, and goes on where it stopped", async () => {
  const before = ownCells(excel);
  const opened = await begin({ excel: { timeoutMs: 8_000 } });
  await toPreview(opened);
  excel.faults.hangSync = { atBatch: 7 };
  await opened.click("Create the plan and take over");
  await opened.shows("Not everything was taken over");
  excel.faults.clear();
  await opened.click("Ask Excel again");
  await opened.shows("What will be written");
  await opened.click("Create the plan and take over");
  await opened.shows("The plan for Contoso Ltd is made.");
  const { rows } = await plan();
  expect(rows.contacts.map(({ values: { name } }) => name)).toEqual(["Erika Berger", "Tom Low"]);
  expect(rows.measures).toHaveLength(2);
  expect(ownCells(excel)).toBe(before);
});
