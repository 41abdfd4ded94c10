/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { validationErrors } from "../../support/validate-workbook";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";

let bytes: Uint8Array;
let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const team = [rowOf("team", { short_name: "AK", name: "Anna Kern" }), rowOf("team", { short_name: "BM" })];
  const measures = [
    rowOf("measures", { id: "PRJ00001", kind: "project", title: "Grow", owner: "BM", due: "2026-12-31" }),
    rowOf("measures", {
      id: "ACT00001",
      kind: "activity",
      title: "Visit",
      owner: "AK",
      due: "2026-01-10",
      status: "open",
      parent: "PRJ00001 · Grow",
    }),
    rowOf("measures", { id: "ACT00002", kind: "activity", title: "Call", due: "2026-01-20", status: "open" }),
    rowOf("measures", { id: "ACT00003", kind: "activity", title: "Ask", owner: "BM" }),
  ];
  const file = await buildPlan(
    { settings: settingsOf(), rows: { ...noRows, team, measures } },
    today,
    planFilesOn(today),
  );
  bytes = await file.toBytes();
});

beforeEach(async () => {
  excel = await startExcel({ file: bytes });
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

/** Opens the pane on the measures. */
async function openMeasures(excelOptions = {}): Promise<void> {
  pane = await openPane({ excel: excelOptions });
  await pane.shows("Think and plan");
  const tool = buttons().find(({ textContent }) => textContent?.startsWith("Measures"));
  await act(async () => tool?.click());
  await pane.until(() => pane.heading() === "Measures");
}

const buttons = () => [...pane.root.querySelectorAll("button")];

/** Opens what can be changed about a measure. */
async function openChoices(title: string): Promise<void> {
  const button = buttons().find((one) => one.getAttribute("aria-label")?.endsWith(`progress of ${title}`));
  if (button === undefined) throw new Error(`no state of ${title}`);
  await act(async () => button.click());
}

async function measure(id: string) {
  const { rows } = readPlan(await act(() => createExcelWorkbook().read()));
  return rows.measures.find(({ values }) => values.id === id)?.values;
}

/** Writes into a cell of the measures as another person would. */
async function writeCell(id: string, column: string, value: string): Promise<void> {
  const plan = readPlan(await act(() => createExcelWorkbook().read()));
  const row = plan.rows.measures.find(({ values }) => values.id === id);
  const table = plan.tables.measures;
  if (row === undefined || table === undefined) throw new Error("no such cell");
  const position = table.left + (table.positions.get(column) ?? 0);
  await act(() =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(table.sheet).getCell(row.rowNumber - 1, position).values = [[value]];
      await context.sync();
    }),
  );
}

const keptDrafts = async () => draftsOf(await act(() => createExcelWorkbook().read()));

async function keepsDraft(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await keptDrafts()).length > 0) return;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  throw new Error("no draft in the workbook");
}

describe("measures in the pane", () => {
  it("lists whose turn it is, changes status and progress in two clicks, and takes that back", async () => {
    await openMeasures();
    await pane.shows("overdue for 5 days, Jan 10, 2026 · AKActivity in: Grow");
    expect(pane.text()).toContain("due in 5 days, Jan 20, 2026 · nobody responsible");
    expect(pane.text()).toContain("Without a deadline1");
    await pane.fill("scope", "mine");
    await pane.shows("Who are you?");
    await pane.fill("me", "AK");
    await pane.shows("Mine: AK · Anna Kern");
    expect(pane.text()).not.toContain("Call");
    await openChoices("Visit");
    await pane.click("50%");
    await pane.shows("Visit: In progress · 50%");
    expect(await measure("ACT00001")).toMatchObject({ status: "in_progress", progress: 0.5 });
    await pane.click("Done");
    await pane.shows("Visit: Done · 100%");
    expect(await measure("ACT00001")).toMatchObject({ status: "done", progress: 1 });
    // it has left the list, and the focus with it has a place
    expect(document.activeElement).toBe(pane.root.querySelector("h1"));
    expect(pane.text()).toContain("Nothing is open in this selection.");
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect(await measure("ACT00001")).toMatchObject({ status: "in_progress", progress: 0.5 });
    expect(await act(() => validationErrors(excel.save()))).toEqual([]);
  });

  it("hands the deadlines of the list over as a calendar file, and shows its text where none comes", async () => {
    await openMeasures();
    await pane.fill("period", "days30");
    await pane.shows("One more is due later.");
    await pane.shows("The 2 deadlines of this list");
    await pane.shows("One measure has no deadline and is left out.");
    await pane.click("Save calendar file (.ics)");
    await pane.shows("“Measures QUICK-Stop 2026-01-15.ics” has been handed over for saving.");
    expect(pane.saved.map(({ name, type }) => [name, type])).toEqual([
      ["Measures QUICK-Stop 2026-01-15.ics", "text/calendar"],
    ]);
    expect(pane.saved[0]?.text).toContain("SUMMARY:Visit (QUICK-Stop)\r\n");
    expect(pane.saved[0]?.text).not.toContain("Grow");
    await pane.click("No file came? Show the text");
    expect(pane.root.querySelector("textarea")?.value).toContain("BEGIN:VCALENDAR");
  });

  it("notices a cell that was changed underneath, repeats a write that failed, and survives one without an answer", async () => {
    await openMeasures({ timeoutMs: 4000 });
    await openChoices("Call");
    // what was open is what the person decides on: the pane has not read anew yet
    await writeCell("ACT00002", "status", "cancelled");
    await pane.click("Done");
    await pane.shows("The plan has been changed meanwhile");
    await pane.click("Write mine");
    await pane.until(() => pane.heading() === "Measures");
    await pane.shows("Call: Done");
    expect(await measure("ACT00002")).toMatchObject({ status: "done", progress: 1 });
    await openChoices("Ask");
    excel.faults.failSync = { atBatch: 3 };
    await pane.click("25%");
    await pane.shows("was not written");
    excel.faults.clear();
    expect(await measure("ACT00003")).toMatchObject({ status: null, progress: null });
    await pane.click("Try again");
    await pane.shows("Ask: In progress · 25%");
    expect(await measure("ACT00003")).toMatchObject({ status: "in_progress", progress: 0.25 });
    excel.faults.hangSync = { atBatch: 1 };
    await pane.click("75%");
    await pane.shows("Excel does not answer.");
    excel.faults.clear();
    await pane.click("Ask Excel again");
    await pane.until(() => !pane.text().includes("Excel does not answer."));
    await pane.click("75%");
    await pane.shows("Ask: In progress · 75%");
  });

  it("keeps a new measure that is left half-way, and writes it once it is complete", async () => {
    await openMeasures();
    await pane.click("New measure");
    await pane.click("Write into the plan");
    await pane.shows("Please say what is to be done.");
    await pane.fill("measures.title", "Ship samples");
    await pane.fill("measures.parent", "PRJ00001 · Grow");
    await keepsDraft();
    await pane.close();
    await openMeasures();
    await pane.click("Go on with the new measure");
    await pane.shows("You began this on Jan 15, 2026");
    await pane.fill("measures.due", "2026-03-01");
    await pane.fill("measures.owner", "AK");
    await pane.click("Write into the plan");
    await pane.shows("Ship samples: written into the plan.");
    await pane.shows("due in 45 days, Mar 1, 2026 · AKActivity in: Grow");
    expect(await keptDrafts()).toEqual([]);
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect(pane.text()).not.toContain("Ship samples");
  });
});
