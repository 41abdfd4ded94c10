import { createPlan } from "../../src/actions/create/create-plan";
import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/package/open-workbook";
import type { ApplyOptions, PlanWorkbook } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { orderExport, planRequestOf, readExport, repeatable } from "../support/order-export";
import { validationErrors } from "../support/validate-workbook";
import { newFile, today } from "./both-ways";
import { actInExcel, creating, importing } from "./plan-both-ways";

const actuals = readExport(orderExport);
const request = planRequestOf(actuals);
const create = (workbook: PlanWorkbook, options: ApplyOptions = {}) =>
  createPlan(workbook, request, repeatable(), options);

/** An Excel whose user does not stop typing is asked again at once. */
const impatient: ExcelWorkbookOptions = { cellEditRetries: 2, cellEditDelayMs: 0 };

let empty: Uint8Array;
let whole: Uint8Array;
let excel: RunningExcel;

beforeAll(async () => {
  empty = await newFile();
  whole = (await actInExcel(empty, creating(request))).bytes;
});

beforeEach(async () => {
  excel = await startExcel({ file: empty, today });
});

afterEach(() => excel.close());

async function expectCompletedPlan(): Promise<void> {
  excel.faults.clear();
  await create(createExcelWorkbook());
  expect(differences(excel.save(), whole)).toEqual([]);
}

/** Batches of one creation: two to read, then content, which is more than a megabyte, and what comes last. */
const contentBatch = 3;
const lastBatch = 5;

describe("creating a plan in a disturbed Excel", () => {
  it("writes nothing while a cell is being edited, and says so", async () => {
    excel.faults.cellEditMode = true;
    await expect(create(createExcelWorkbook(impatient))).rejects.toMatchObject({ code: "cellEditMode" });
    expect(differences(excel.save(), empty)).toEqual([]);
    await expectCompletedPlan();
  });

  it("writes nothing when the user begins to edit a cell after reading", async () => {
    const workbook = createExcelWorkbook(impatient);
    const interrupted: PlanWorkbook = {
      capabilities: workbook.capabilities,
      read: () => workbook.read(),
      readSheets: (sheets) => workbook.readSheets(sheets),
      readRules: (ranges) => workbook.readRules(ranges),
      apply: (changes) => {
        excel.faults.cellEditMode = true;
        return workbook.apply(changes);
      },
    };
    await expect(create(interrupted)).rejects.toMatchObject({ code: "cellEditMode" });
    expect(differences(excel.save(), empty)).toEqual([]);
  });

  it.each([
    [2, 3],
    [contentBatch, 0],
    [contentBatch, 400],
    [contentBatch, 1500],
    [contentBatch, 4000],
    [lastBatch, 0],
    [lastBatch, 60],
    [lastBatch, 140],
  ])("completes the plan on a second try when batch %i has failed after %i actions", async (atBatch, afterActions) => {
    excel.faults.failSync = { atBatch, afterActions };
    await expect(create(createExcelWorkbook())).rejects.toMatchObject({ code: "hostFailed" });
    await expectCompletedPlan();
  });

  it.each([contentBatch, lastBatch])(
    "gives up when batch %i is never answered, and completes the plan later",
    async (atBatch) => {
      excel.faults.hangSync = { atBatch };
      const workbook = createExcelWorkbook({ timeoutMs: 3000 });
      await expect(create(workbook)).rejects.toMatchObject({ code: "hostTimeout", params: { milliseconds: 3000 } });
      await expectCompletedPlan();
    },
  );

  it("stops between two batches when it is cancelled, and completes the plan later", async () => {
    const signal = { aborted: false };
    const steps: number[] = [];
    const onProgress = (done: number) => {
      steps.push(done);
      signal.aborted = true;
    };
    const cancelled = create(createExcelWorkbook(), { signal, onProgress });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled", params: { done: 1, total: 3 } });
    expect(steps).toEqual([1]);
    await expectCompletedPlan();
  });

  it("writes nothing when it is cancelled before the first batch", async () => {
    const cancelled = create(createExcelWorkbook(), { signal: { aborted: true } });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(differences(excel.save(), empty)).toEqual([]);
  });
});

describe("an import that is interrupted", () => {
  it.each([0, 12, 200, 400])("after %i actions is completed by a second try", async (afterActions) => {
    const older = planRequestOf(readExport(orderExport.slice(0, 7)));
    const file = (await actInExcel(empty, creating(older))).bytes;
    const expected = await actInExcel(file, importing(actuals));

    const other = await startExcel({ file, today });
    other.faults.failSync = { atBatch: 3, afterActions };
    await expect(importing(actuals)(createExcelWorkbook())).rejects.toMatchObject({ code: "hostFailed" });
    other.faults.clear();
    await importing(actuals)(createExcelWorkbook());
    const bytes = other.save();
    other.close();
    // what the first try had come to is what the second one can be taken back to
    const isRestored = (line: string) => /^sheet Restore points, (cell|table)/.test(line);
    expect(differences(bytes, expected.bytes).filter((line) => !isRestored(line))).toEqual([]);
  });
});

describe("a workbook that is in use", () => {
  /** A workbook with somebody's sheets: cells, a formula, a table, a name, formats. */
  function foreignWorkbook(...names: readonly string[]): Uint8Array {
    const file = openWorkbook(empty);
    file.sheet("Sheet1")?.rename("Notes");
    for (const name of names) {
      const sheet = file.addSheet(name);
      [
        ["Region", "Sum"],
        ["Nord", 12],
        ["Süd", 30],
      ].forEach((row, y) => row.forEach((value, x) => sheet.setValue(y, x, value)));
      sheet.setFormula(4, 1, "SUM(B2:B3)", 42);
      sheet.formatRange({ top: 0, left: 0, bottom: 0, right: 1 }, { font: { bold: true }, fill: "#FFF2CC" });
      sheet.setColumnWidth(0, 0, 120);
    }
    return file.toBytes();
  }

  it.each([
    ["a sheet that the plan needs", ["Overview"], "Overview"],
    ["one in other letters, and one more", ["kpis", "MEASURES"], "kpis, MEASURES"],
  ])("keeps %s, and nothing is written", async (_, sheets, names) => {
    excel.close();
    const file = foreignWorkbook(...sheets);
    excel = await startExcel({ file, today });
    await expect(create(createExcelWorkbook())).rejects.toMatchObject({ code: "sheetNamesTaken", params: { names } });
    expect(excel.counters.batches).toBe(2);
    expect(excel.save()).toEqual(file);
  });

  it("gets a plan beside what it holds, which stays as it was", async () => {
    excel.close();
    const file = foreignWorkbook("My data", "Daten");
    excel = await startExcel({ file, today });
    await create(createExcelWorkbook());
    const bytes = excel.save();

    const ofTheirSheets = differences(file, bytes).filter((found) => /^sheet (Notes|My data|Daten)\b/.test(found));
    // the overview is in front now, nothing else has changed
    expect(ofTheirSheets).toEqual(["sheet Notes, view/@tabSelected: 1 ≠ –"]);
    expect(
      openWorkbook(bytes)
        .sheets.map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(["Notes", "My data", "Daten"]);
    expect(readPlan(await createExcelWorkbook().read())).toMatchObject({
      settings: { account: request.account },
      findings: [],
    });
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("is refused when it holds a plan already", async () => {
    excel.close();
    excel = await startExcel({ file: whole, today });
    await expect(create(createExcelWorkbook())).rejects.toMatchObject({ code: "alreadyAPlan" });
    expect(excel.counters.batches).toBe(2);
    expect(differences(excel.save(), whole)).toEqual([]);
  });
});
