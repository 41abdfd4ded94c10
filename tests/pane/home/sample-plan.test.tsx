/** @jest-environment jsdom */
import "../page-globals";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { openPane, type OpenPane, type OpenPaneOptions } from "../open-pane";

let excel: RunningExcel;
let pane: OpenPane;

async function open(options?: OpenPaneOptions): Promise<void> {
  excel = await startExcel();
  pane = await openPane(options);
}

afterEach(async () => {
  await pane.close();
  excel.close();
});

const sheets = async () => (await createExcelWorkbook().read()).sheets;

it("the sample is looked at, explored, taken back in, and removed, and leaves the workbook empty", async () => {
  await open();
  await pane.shows("A look at the sample plan");
  await pane.shows("6 of 6");
  const look = pane.root.querySelector("svg desc")?.textContent ?? "";
  expect(look).toContain("Actual 2025");
  expect(look).toContain("Target 2027");

  excel.counters.reset();
  await pane.click("Explore a sample plan");
  await pane.shows("This is a sample plan");
  expect(pane.heading()).toBe("Tannbrunn Dairies (sample)");
  // two to read, three to write more than a megabyte, one for the charts, and two to read what it has become
  expect(excel.counters.batches).toBe(8);
  await pane.shows("Settle overdue measures");
  await pane.shows("Annual agreement with scale");

  await pane.click("Remove …");
  await pane.shows("Remove the sample plan?");
  await pane.click("Keep it");
  expect(document.activeElement?.textContent).toBe("Remove …");
  await pane.click("Remove …");
  await pane.click("Remove the sample plan");
  await pane.shows("The sample plan is removed.");
  await pane.shows("Create plan");
  expect((await sheets()).map(({ isEmpty }) => isEmpty)).toEqual([true]);
  const { names, stamp, tables } = await createExcelWorkbook().read();
  expect([names, stamp, tables]).toEqual([[], undefined, []]);
});

it("what somebody types meanwhile is never touched: the sample then stays away", async () => {
  await open();
  await pane.shows("Explore a sample plan");
  excel.host.desk.type(0, 0, "mine", "warned");
  await pane.click("Explore a sample plan");
  await pane.until(
    () => pane.text().includes("The workbook is no longer empty") || pane.heading().startsWith("No plan"),
  );
  expect(await sheets()).toEqual([{ name: "Sheet1", visibility: "visible", isEmpty: false }]);
  expect(excel.host.desk.text(excel.host.desk.activeSheet, 0, 0)).toBe("mine");
});

it("a build in German that Excel interrupts is completed and is still the sample; own cells beside it survive its end", async () => {
  await open({ language: "de-DE" });
  await pane.shows("Beispielplan ansehen");
  // the sheets are there, what comes last is not
  excel.faults.failSync = { atBatch: 4 };
  await pane.click("Beispielplan ansehen");
  await pane.shows("Der Plan ist noch nicht vollständig");
  await pane.shows("Der Beispielplan ist nicht fertig geworden");
  excel.faults.clear();
  await pane.click("Plan vervollständigen");
  await pane.shows("Das ist ein Beispielplan");
  await createExcelWorkbook().apply([
    { kind: "setCells", sheet: "Maßnahmen", top: 3, left: 60, cells: [["meine Notiz"]] },
  ]);
  await pane.click("Entfernen …");
  await pane.click("Beispielplan entfernen");
  await pane.shows("Was Sie daneben eingetragen haben, steht auf:");
  expect(pane.heading()).toBe("Diese Arbeitsmappe enthält noch keinen Plan");
  const [kept, ...others] = await sheets();
  expect([kept?.isEmpty, others]).toEqual([false, []]);
});
