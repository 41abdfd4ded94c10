/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePoints } from "../../../src/workbook/records/restore-points";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";
/** Longer than any answer takes, so that only a batch that hangs is given up. */
const patienceMs = 4000;

/** Two batches read the workbook, five its sheets, one their rules. */
const writing = 9;

let bytes: Uint8Array;
let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const kpis = [2024, 2025].map((year) =>
    rowOf("kpis", { id: `K000${year}`, kpi: "revenue", fiscal_year: year, unit: "EUR", actual: 90_000 }),
  );
  const rows = { ...noRows, kpis };
  const file = await buildPlan({ settings: settingsOf(), rows }, today, planFilesOn(today));
  bytes = await file.toBytes();
});

beforeEach(async () => {
  excel = await startExcel({ file: bytes });
  const { kpis } = readPlan(await createExcelWorkbook().read()).tables;
  if (kpis === undefined) throw new Error("no KPIs");
  const place = { sheet: kpis.sheet, top: kpis.top + 1, left: kpis.left + (kpis.positions.get("target") ?? 0) };
  await createExcelWorkbook().apply([{ kind: "setCells", ...place, cells: [["1234.50"], ["88.50"]] }]);
  pane = await openPane({ excel: { timeoutMs: patienceMs } });
  await pane.shows("Check and repair");
  await pane.click("Check and repair");
  await pane.shows("“1234.50”1,234.5");
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

/** The entries, and what can be taken back of them. */
async function standing() {
  const snapshot = await act(() => createExcelWorkbook().read());
  return {
    targets: readPlan(snapshot).rows.kpis.map(({ values }) => values.target),
    points: restorePoints(snapshot).map(({ action, cells }) => [
      action,
      cells.map(({ before, after }) => [before, after]),
    ]),
  };
}

const repaired = {
  targets: [1234.5, 88.5],
  points: [
    [
      "repair",
      [
        ["1234.50", 1234.5],
        ["88.50", 88.5],
      ],
    ],
  ],
};

describe("a repair while Excel fails", () => {
  it("is given up when Excel hangs, keeps the entries, and is carried out when asked again", async () => {
    excel.faults.hangSync = { atBatch: writing };
    await pane.click("Carry out the repair shown");
    await pane.shows("The repair was not completed");
    await pane.shows("Excel does not answer.");
    await pane.click("DE");
    await pane.shows("Excel antwortet nicht.");
    await pane.click("EN");
    excel.faults.clear();
    await pane.click("Ask Excel again");
    await pane.shows("“1234.50”1,234.5");
    expect(await standing()).toEqual({ targets: [null, null], points: [] });
    await pane.click("Carry out the repair shown");
    await pane.shows("There is nothing to repair.");
    expect(await standing()).toEqual(repaired);
  });

  it.each([8, 24])("is completed by trying again after it failed with %i actions done", async (afterActions) => {
    excel.faults.failSync = { atBatch: writing, afterActions };
    await pane.click("Carry out the repair shown");
    await pane.shows("The repair was not completed");
    await pane.shows("Excel stopped the operation.");
    excel.faults.clear();
    expect(await standing()).toMatchObject({ targets: [null, null] });
    await pane.click("Try again");
    await pane.shows("There is nothing to repair.");
    expect(await standing()).toEqual(repaired);
  });
});
