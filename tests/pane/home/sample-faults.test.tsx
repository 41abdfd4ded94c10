/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { openPane, type OpenPane } from "../open-pane";

/** Longer than any answer takes, so that only a batch that hangs is given up. */
const patienceMs = 4000;

/** Two batches read the workbook. */
const firstWriting = 3;

/** Two batches read the workbook, seven its sheets, one makes the sheet that stays. */
const removing = 11;

let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  excel = await startExcel();
  pane = await openPane({ excel: { timeoutMs: patienceMs } });
});

afterAll(async () => {
  await pane.close();
  excel.close();
});

/** What the workbook holds, without what chance gives: ids, and the id of the plan. */
async function standing() {
  const { sheets, tables, names } = await act(() => createExcelWorkbook().read());
  return {
    sheets,
    tables: tables.map(({ name, sheet, top, left, rows }) => ({ name, sheet, top, left, rows: rows.length })),
    names: names.map(({ name }) => name).sort(),
  };
}

const nothing = { sheets: [{ name: "Sheet1", visibility: "visible", isEmpty: true }], tables: [], names: [] };

async function answerAgain(): Promise<void> {
  excel.faults.clear();
  await pane.click("Ask Excel again");
  await pane.until(() => !pane.text().includes("Excel does not answer."));
}

async function remove(): Promise<void> {
  await pane.click("Remove …");
  await pane.click("Remove the sample plan");
}

describe("the sample plan while Excel fails", () => {
  let explored: Awaited<ReturnType<typeof standing>>;

  it("is given up when Excel hangs or refuses it, leaves the workbook empty, and is there once when tried again", async () => {
    await pane.shows("Explore a sample plan");
    excel.faults.hangSync = { atBatch: firstWriting };
    await pane.click("Explore a sample plan");
    await pane.shows("The sample plan was not completed");
    await pane.shows("Excel does not answer.");
    await pane.click("DE");
    await pane.shows("Excel antwortet nicht.");
    await pane.click("EN");
    await answerAgain();
    expect(await standing()).toEqual(nothing);
    excel.faults.failSync = { atBatch: firstWriting };
    await pane.click("Explore a sample plan");
    await pane.shows("Excel stopped the operation.");
    expect(await standing()).toEqual(nothing);
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("This is a sample plan");
    explored = await standing();
  });

  it("stays when its removal hangs, and goes altogether after a removal that failed half-way", async () => {
    excel.faults.hangSync = { atBatch: removing };
    await remove();
    await pane.shows("The sample plan was not removed completely");
    await pane.shows("Excel does not answer.");
    await answerAgain();
    const { tables } = await standing();
    expect(tables).toEqual(explored.tables);
    await pane.shows("This is a sample plan");
    // the sheet that stays is there already
    excel.faults.failSync = { atBatch: removing - 1, afterActions: 20 };
    await remove();
    await pane.shows("Excel stopped the operation.");
    excel.faults.clear();
    expect((await standing()).tables.length).toBeLessThan(tables.length);
    await pane.click("Try again");
    await pane.shows("The sample plan is removed.");
    expect(await standing()).toEqual(nothing);
  });

  it("is then the one that nothing has disturbed", async () => {
    await pane.shows("Explore a sample plan");
    await pane.click("Explore a sample plan");
    await pane.shows("This is a sample plan");
    expect(await standing()).toEqual(explored);
  });
});
