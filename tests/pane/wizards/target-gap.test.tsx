/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { changedRow } from "../../../src/actions/edit/plan-edit";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import { readPlan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { tableCells } from "../../support/plan-cells";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { targetGapPlan } from "../../support/target-gap-plan";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeEach(async () => {
  const file = await buildPlan(targetGapPlan(), today, planFilesOn(today, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterEach(async () => {
  await pane?.close();
  excel.close();
});

async function openWizard(): Promise<OpenPane> {
  pane = await openPane();
  await pane.shows("Think and plan");
  const button = [...pane.root.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.startsWith("Target gap"),
  );
  await act(async () => button?.click());
  return pane;
}

/** Presses the control of this name and value, or with this label. */
async function press(selector: string): Promise<void> {
  const control = pane?.root.querySelector(selector);
  if (!(control instanceof HTMLElement)) throw new Error(`no ${selector} in: ${pane?.text()}`);
  await act(async () => control.click());
}

async function pauseUntil(isTrue: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if (await isTrue()) return;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  throw new Error("it did not come about");
}

const workbook = createExcelWorkbook();
const plan = async () => readPlan(await workbook.read());
const measure = async (id: string) => {
  const row = (await plan()).rows.measures.find(({ values }) => values.id === id);
  if (row === undefined) throw new Error("no measure");
  return row;
};

/** Somebody else, while the wizard is open. */
async function changeUnderneath(): Promise<void> {
  const edit = changedRow("measures", await measure("ME000002"), { probability: 0.6 });
  await act(async () => {
    await writeEdits(workbook, [edit], { action: "measures", today });
  });
}

describe("the target-gap wizard in the pane", () => {
  it("goes from the history to measures, survives being left, notices changes, writes live formulas and is taken back", async () => {
    const first = await openWizard();
    await first.shows("Step 1 of 5 · Revenue · 2025/26");
    await first.shows("Actuals: 2021/22–2024/25. Targets: 2026/27.");
    await first.shows("The fiscal year begins in April");
    await first.click("Continue");
    await first.shows("Hold: 118,000 EUR");
    await press("input[type=radio][value=linear]");
    await first.shows("Baseline 2025/26: 124,000 EUR");
    await first.click("Continue");
    await first.click("Continue");
    await first.shows("Please set a target");
    await first.fill("kpis.target", "136000");
    await first.shows("Gap to the target+12,000 EUR");
    await pauseUntil(async () => JSON.stringify(draftsOf(await workbook.read())).includes("136000"));
    await first.close();
    pane = undefined;

    const second = await openWizard();
    await second.shows("You began this on Jan 15, 2026");
    await second.shows("Step 3 of 5");
    await second.click("Continue");
    await second.shows("Even if every measure were certain and worked all year, 6,000 EUR would be missing.");
    await second.fill("pick", "ME000001");
    await second.fill("measures.ansoff", "penetration");
    await second.fill("measures.contribution", "3000");
    await second.shows("Residual +7,500 EUR, coverage 38%");
    await second.shows("counts as operational");
    await second.click("Add a new measure");
    await second.fill("measures.contribution", "1000");
    await second.fill("measures.ansoff", "market_development");
    await second.click("Continue");
    await second.shows("Please name the new measure");
    await second.fill("measures.title", "=1+1 more shelves");
    await second.shows("Residual +6,500 EUR");
    await press("button[aria-label='Edit: Second range']");
    await second.fill("measures.probability", "100");
    await second.shows("Residual +5,000 EUR");
    await second.click("Adjust the target to 131,000 EUR");
    await second.shows("The measures close the gap.");
    await changeUnderneath();
    await second.click("Continue");
    await second.shows("New line in the sheet Target gap");
    await pauseUntil(async () => JSON.stringify(draftsOf(await workbook.read())).includes("summary"));
    excel.faults.failSync = { atBatch: 1 };
    await second.click("Write into the plan");
    await second.shows("It was not written into the plan");
    excel.faults.clear();
    await second.click("Try again");
    await second.shows("The plan has been changed meanwhile");
    await second.shows("in the sheet now: 60%");
    await second.click("Write mine");
    await second.shows("5 rows have been written.");

    const cells = tableCells(await workbook.read(), "gap", "en").at(0);
    expect(cells).toMatchObject({
      fiscal_year: 2026,
      baseline: 124_000,
      target: 131_000,
      gap_residual: 0,
      coverage: 1,
    });
    expect(cells?.["reason_key"]).toBe("closed");
    const titles = (await plan()).rows.measures.map(({ values }) => values.title);
    expect(titles).toContain("=1+1 more shelves");
    await second.shows("Last written: Target gap");
    await second.click("Take back");
    await second.shows("Taken back.");
    expect((await plan()).rows.gap).toEqual([]);
    expect((await measure("ME000002")).values.probability).toBe(0.6);
    expect((await measure("ME000001")).values).toMatchObject({ kpi: null, contribution: null });
  });
});
