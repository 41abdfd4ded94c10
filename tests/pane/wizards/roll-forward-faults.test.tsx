/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { isBlank } from "../../../src/domain/cell-value";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { recordTables } from "../../../src/workbook/records/record-tables";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

/** Longer than any answer takes, so that only a batch that hangs is given up. */
const patienceMs = 4000;

/** Two batches read the workbook, two the overview. */
const writing = 5;
/** What the plan is comes last. */
const ending = 6;

let bytes: Uint8Array;
let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const rows = {
    ...noRows,
    kpis: [rowOf("kpis", { id: "K0000001", kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 90, target: 100 })],
    profile: [
      rowOf("profile", { id: "BAAAAAAA", section: "base", field: "employees", value_number: 5, confidence: "high" }),
    ],
    measures: [
      rowOf("measures", { id: "ACT00001", kind: "activity", title: "Visit", status: "done" }),
      rowOf("measures", { id: "ACT00002", kind: "activity", title: "Call", status: "open" }),
      rowOf("measures", { id: "ACT00003", kind: "activity", title: "Write", status: "done" }),
    ],
  };
  const settings = settingsOf({ firstPlanYear: 2025, sheetsOn: ["history"] });
  const file = await buildPlan({ settings, rows }, "2025-01-15", planFilesOn("2025-01-15", { calculates: false }));
  bytes = await file.toBytes();
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

/** A person has chosen that a closed measure stays. */
async function openNewPeriod(): Promise<void> {
  excel = await startExcel({ file: bytes });
  pane = await openPane({ excel: { timeoutMs: patienceMs } });
  await pane.shows("Think and plan");
  const button = [...pane.root.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.startsWith("New period"),
  );
  await act(async () => button?.click());
  await pane.shows("Begin the new period");
  await act(async () => choice()?.click());
}

const choice = () => pane.root.querySelector<HTMLInputElement>('input[name="stays.ACT00003"]');

/** What the plan holds, without the ids that chance gives. */
async function standing() {
  const snapshot = await act(() => createExcelWorkbook().read());
  const { settings, rows } = readPlan(snapshot);
  const without = (values: object) => Object.entries(values).filter(([key]) => key !== "id");
  const contents = Object.values(rows).map((placed) => placed.map(({ values }) => without(values)));
  const tableOf = (wanted: string) => snapshot.tables.find(({ name }) => name === wanted);
  const records = (["log", "archive"] as const).map(
    (key) => tableOf(recordTables[key].table)?.rows.filter((row) => row.some((cell) => !isBlank(cell))) ?? [],
  );
  return { settings, contents, records, sheets: snapshot.sheets };
}

async function done(): Promise<void> {
  await pane.shows("The plan now covers 2026–2028");
}

describe("the new period while Excel fails", () => {
  let undisturbed: Awaited<ReturnType<typeof standing>>;

  it("has one line in the log where nothing fails", async () => {
    await openNewPeriod();
    await pane.click("Begin the new period");
    await done();
    undisturbed = await standing();
    expect(undisturbed.settings.firstPlanYear).toBe(2026);
    expect(undisturbed.records.map((records) => records.length)).toEqual([1, 1]);
  });

  it("is given up when Excel hangs, keeps plan and choices, and begins when asked again", async () => {
    await openNewPeriod();
    const before = await standing();
    excel.faults.hangSync = { atBatch: writing };
    await pane.click("Begin the new period");
    await pane.shows("The new period was not begun");
    await pane.shows("Excel does not answer.");
    await pane.click("DE");
    await pane.shows("Excel antwortet nicht.");
    await pane.click("EN");
    excel.faults.clear();
    await pane.click("Ask Excel again");
    await pane.until(() => !pane.text().includes("Excel does not answer."));
    expect(await standing()).toEqual(before);
    expect(choice()?.checked).toBe(true);
    await pane.click("Begin the new period");
    await done();
    expect(await standing()).toEqual(undisturbed);
  });

  it.each([{ atBatch: writing, afterActions: 60 }, { atBatch: writing, afterActions: 90 }, { atBatch: ending }])(
    "is completed by trying again after it failed: %p",
    async (fault) => {
      await openNewPeriod();
      excel.faults.failSync = fault;
      await pane.click("Begin the new period");
      await pane.shows("The new period was not begun");
      await pane.shows("Excel stopped the operation.");
      excel.faults.clear();
      expect((await standing()).settings.firstPlanYear).toBe(2025);
      await pane.click("Try again");
      await done();
      expect(await standing()).toEqual(undisturbed);
    },
  );
});
