/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";

let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const rows = {
    ...noRows,
    kpis: [rowOf("kpis", { id: "K0000001", kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 90, target: 100 })],
    profile: [
      rowOf("profile", { id: "BAAAAAAA", section: "base", field: "employees", value_number: 5, confidence: "high" }),
      rowOf("profile", { id: "BBBBBBBB", section: "base", field: "website", value_text: "x", confidence: "high" }),
    ],
    measures: [
      rowOf("measures", { id: "ACT00001", kind: "activity", title: "Visit", status: "done" }),
      rowOf("measures", { id: "ACT00002", kind: "activity", title: "Call", status: "open" }),
      rowOf("measures", { id: "ACT00003", kind: "activity", title: "Write", status: "done" }),
    ],
  };
  const settings = settingsOf({ firstPlanYear: 2025, sheetsOn: ["history"] });
  const file = await buildPlan({ settings, rows }, "2025-01-15", planFilesOn("2025-01-15"));
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane.close();
  excel.close();
});

async function openNewPeriod(): Promise<void> {
  pane = await openPane();
  await goToNewPeriod();
}

async function goToNewPeriod(): Promise<void> {
  await pane.shows("Think and plan");
  const button = [...pane.root.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.startsWith("New period"),
  );
  await act(async () => button?.click());
  await pane.until(() => pane.heading() === "New period");
}

async function tick(name: string): Promise<void> {
  const input = pane.root.querySelector(`input[name="${name}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no ${name} in: ${pane.text()}`);
  await act(async () => input.click());
}

const plan = async () => readPlan(await act(() => createExcelWorkbook().read()));

describe("the new period in the pane", () => {
  it("shows everything that changes, and keeps what was chosen when it is left", async () => {
    await openNewPeriod();
    await pane.shows("Plan years 2025–2027 become 2026–2028.");
    await pane.shows("Revenue 2025actual 90 EUR, target 100 EUR");
    expect(pane.text()).toContain("Closed: goes to the archive2");
    expect(pane.text()).toContain("EmployeesProfile, row 5");
    await tick("stays.ACT00003");
    await tick("stays.BBBBBBBB");
    await pane.click("Back to start");
    await pane.shows("begun on Jan 15, 2026");
    await goToNewPeriod();
    await pane.shows("Your choices of Jan 15, 2026 are still here.");
  });

  it("says when a measure that it showed was changed underneath, and writes nothing then", async () => {
    await pane.shows("archived rows then come back at the end of their lists");
    const { tables } = await plan();
    const table = tables.measures;
    const column = (table?.left ?? 0) + (table?.positions.get("title") ?? 0);
    const cell = (sheet: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getCell((table?.top ?? 0) + 1, column).values = [["Visited"]];
        await context.sync();
      });
    await act(() => cell(table?.sheet ?? ""));
    await pane.click("Begin the new period");
    await pane.shows("The workbook has been changed meanwhile.");
    await pane.shows("Visited");
    expect((await plan()).settings.firstPlanYear).toBe(2025);
  });

  it("is completed after an interruption, and refused a second time unless it is meant", async () => {
    excel.faults.failSync = { atBatch: 6 };
    await pane.click("Begin the new period");
    await pane.shows("Try again");
    await pane.shows("this was begun by 1 year and did not come to its end");
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("The plan now covers 2026–2028 and is a draft again");
    const { settings, rows } = await plan();
    expect(settings.firstPlanYear).toBe(2026);
    expect(rows.measures.map(({ values }) => values.title)).toEqual(["Call", "Write"]);
    expect(rows.history.filter(({ values }) => values.kind === "result")).toHaveLength(1);
    expect(rows.profile.map(({ values }) => values.confidence)).toEqual(["medium", "high"]);
    expect(await act(() => validationErrors(excel.save()))).toEqual([]);
    await goToNewPeriod();
    await pane.shows("The plan was rolled forward on Jan 15, 2026 already.");
    await pane.click("Begin the new period");
    await pane.shows("Please tick above that you mean it.");
    expect((await plan()).settings.firstPlanYear).toBe(2026);
    await tick("again");
    await pane.click("Begin the new period");
    await pane.shows("The plan now covers 2027–2029");
  });

  it("is taken back at the start", async () => {
    await pane.shows("Last written: New period");
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect((await plan()).settings.firstPlanYear).toBe(2026);
  });
});
