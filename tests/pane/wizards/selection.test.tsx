/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { startRows } from "../../../src/actions/create/start-rows";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { keptInWorkbook } from "./kept-draft";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  // the plan is German, the pane is English
  const settings = settingsOf({ language: "de", sheetsOn: ["selection"] });
  let count = 0;
  const newId = () => `N${String((count += 1)).padStart(7, "0")}`;
  const rows = startRows(new Set(["selection"]), { settings, kpis: [], settingRows: [], today, newId });
  const files = planFilesOn(today, { calculates: false });
  const file = await buildPlan({ settings, rows: { ...noRows, ...rows } }, today, files);
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane.close();
  excel.close();
});

async function choose(selector: string): Promise<void> {
  const field = pane.root.querySelector<HTMLElement>(selector);
  if (field === null) throw new Error(`no ${selector} in: ${pane.text()}`);
  await act(async () => field.click());
}

/** Opens a row whose rating stands in one line. */
async function unfold(row: { readonly values: { readonly id: string | null } } | undefined): Promise<void> {
  await choose(`[data-entry="${row?.values.id}"] h2 button`);
}

/** Presses what leads from a rated row to the next open one. */
async function goesOnFrom(row: { readonly values: { readonly id: string | null } } | undefined): Promise<void> {
  const buttons = pane.root.querySelectorAll<HTMLElement>(`[data-entry="${row?.values.id}"] button`);
  const button = [...buttons].find(({ textContent }) => textContent === "On to the next");
  await act(async () => button?.click());
}

async function openSelection(): Promise<void> {
  pane = await openPane();
  await pane.shows("Think and plan");
  const buttons = [...pane.root.querySelectorAll("button")];
  const button = buttons.find(({ textContent }) => textContent?.startsWith("Selection and readiness"));
  await act(async () => button?.click());
}

const planNow = async () => readPlan(await createExcelWorkbook().read());
const rowOfCriterion = async (criterion: string) =>
  (await planNow()).rows.selection.find(({ values }) => values.criterion === criterion);

describe("selection and readiness in the pane", () => {
  it("scores with the scales in words, warns while one rates, and keeps what is begun in the workbook", async () => {
    await openSelection();
    await pane.shows("Step 1 of 3");
    expect(pane.text()).not.toContain("Yes: recurring need.");
    const condition = await rowOfCriterion("buys_again");
    await unfold(condition);
    await pane.shows("Yes: recurring need.");
    await choose(`input[name="${condition?.values.id}.answer"][value="no"]`);
    await pane.shows("Is likely to buy again” is not met");
    await pane.shows("1 × no to conditions and readiness");
    await pane.click("Continue");
    await pane.shows("Step 2 of 3");
    const revenue = await rowOfCriterion("revenue_potential");
    await unfold(revenue);
    await choose(`input[name="${revenue?.values.id}.score"][value="5"]`);
    await pane.shows("Score 5.0 of 5");
    await pane.shows("10% of the weight is scored");
    await pane.shows("The selection rests on revenue only.");
    const partnership = await rowOfCriterion("partnership");
    await unfold(partnership);
    await choose(`input[name="${partnership?.values.id}.score"][value="2"]`);
    await pane.shows("Score 3.5 of 5");
    expect(pane.text()).not.toContain("rests on revenue only");
    await pane.shows("Score 2 · Weight 10");
    await goesOnFrom(partnership);
    expect(document.activeElement?.getAttribute("name")).toMatch(/\.score$/);
    expect(document.activeElement?.getAttribute("name")).not.toContain(partnership?.values.id);
    expect(pane.root.querySelector(`input[name="${partnership?.values.id}.score"]`)).toBeNull();
    expect(await keptInWorkbook("score")).toBe(true);
    await pane.close();
  });

  it("takes up what was begun, tells what changed underneath, is written, and is taken back", async () => {
    const before = await planNow();
    const rowNumber = (await rowOfCriterion("partnership"))?.rowNumber ?? 0;
    await createExcelWorkbook().apply(rowUpdates(before, "selection", [{ rowNumber, values: { score: 4 } }]));
    await openSelection();
    await pane.shows("You began this on Jan 15, 2026");
    await pane.click("A criterion of our own");
    expect(document.activeElement?.getAttribute("name")).toBe("selection.criterion");
    await pane.click("Continue");
    await pane.shows("A new row does not say yet what is rated.");
    await pane.click("Remove");
    await pane.click("Continue");
    await pane.shows("Step 3 of 3");
    const team = await rowOfCriterion("committed_team");
    await unfold(team);
    await choose(`input[name="${team?.values.id}.answer"][value="partly"]`);
    excel.faults.failSync = { atBatch: 1 };
    await pane.click("Write into the plan");
    await pane.shows("Try again");
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("The plan has been changed meanwhile");
    await pane.click("Write mine");
    await pane.shows("rows have been written");
    expect((await rowOfCriterion("partnership"))?.values).toMatchObject({ score: 2, as_of: today });
    expect((await rowOfCriterion("committed_team"))?.values).toMatchObject({ answer: "partly" });
    expect(await validationErrors(excel.save())).toEqual([]);
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect((await rowOfCriterion("partnership"))?.values).toMatchObject({ score: 4, as_of: null });
  });
});
