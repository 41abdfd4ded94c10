/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { changedRow } from "../../../src/actions/edit/plan-edit";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane;

beforeEach(async () => {
  const rows = { ...noRows, measures: [rowOf("measures", { id: "PRJ00001", kind: "project", title: "Grow" })] };
  const file = await buildPlan({ settings: settingsOf(), rows }, today, planFilesOn(today, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
  await retitle("Grow in tea");
  await retitle("Grow in coffee");
  pane = await openPane();
  await pane.shows("Last written");
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

const measure = async () => readPlan(await act(() => createExcelWorkbook().read())).rows.measures[0];
const title = async () => (await measure())?.values.title;

async function retitle(to: string): Promise<void> {
  const row = await measure();
  if (row === undefined) throw new Error("no measure");
  await writeEdits(createExcelWorkbook(), [changedRow("measures", row, { title: to })], { action: "measures", today });
}

/** A filter that Excel does not set again just as it was. */
const filter = () =>
  act(() =>
    excel.Excel.run(async ({ workbook }) => {
      workbook.tables.getItem("KAP_Measures").columns.getItemAt(0).filter.applyCellColorFilter("#FF0000");
    }),
  );

const isFiltered = () =>
  act(() =>
    excel.Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem("KAP_Measures").columns.getItemAt(0);
      filter.load("criteria");
      await context.sync();
      return filter.criteria?.filterOn === "CellColor";
    }),
  );

describe("taking back what a filter hides", () => {
  it("is refused, then repeated with the answer, which counts for this one time", async () => {
    await filter();
    await pane.click("Take back");
    await pane.shows("It was not taken back");
    await pane.shows("filtered in a way that cannot be set again");
    expect([await title(), await isFiltered()]).toEqual(["Grow in coffee", true]);
    await pane.click("Clear the filter and write");
    await pane.shows("Taken back.");
    expect([await title(), await isFiltered()]).toEqual(["Grow in tea", false]);
    await filter();
    await pane.click("Take back");
    await pane.shows("filtered in a way that cannot be set again");
    expect([await title(), await isFiltered()]).toEqual(["Grow in tea", true]);
  });

  it("is repeated after another failure without giving a filter up", async () => {
    excel.faults.failSync = { atBatch: 3 };
    await pane.click("Take back");
    await pane.shows("Excel stopped the operation.");
    excel.faults.clear();
    await filter();
    await pane.click("Try again");
    await pane.shows("filtered in a way that cannot be set again");
    await pane.click("Clear the filter and write");
    await pane.shows("Taken back.");
    expect(await title()).toBe("Grow in tea");
  });
});
