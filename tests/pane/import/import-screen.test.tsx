/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import type { OpenPaneOptions } from "../open-pane";
import { fewLines, openImport, type OpenImport } from "./open-import";

let excel: RunningExcel;
let pane: OpenImport;

async function open(options: OpenPaneOptions = {}): Promise<OpenImport> {
  excel = await startExcel();
  pane = await openImport(options);
  return pane;
}

afterEach(async () => {
  await pane.close();
  excel.close();
});

async function kpis() {
  const table = (await createExcelWorkbook().read()).tables.find(({ name }) => name === "KAP_Kpis");
  if (table === undefined) throw new Error("no KAP_Kpis");
  return table;
}

/** What stands as actual in the row of a KPI and year. */
async function actualOf(year: number): Promise<unknown> {
  const { headers, rows } = await kpis();
  const row = rows.find((cells) => cells[headers.indexOf("Fiscal year")] === year && cells.includes("Revenue"));
  return row?.[headers.indexOf("Actual")];
}

/** Types another revenue over that of a year, as a person at the sheet would. */
async function correct(year: number, text: string): Promise<void> {
  const { sheet, top, left, headers, rows } = await kpis();
  const row = rows.findIndex((cells) => cells[headers.indexOf("Fiscal year")] === year && cells.includes("Revenue"));
  excel.host.desk.activate(sheet);
  excel.host.desk.type(top + 1 + row, left + headers.indexOf("Actual"), text, "warned");
}

it("leads from a file to the figures of the plan; the same file once more changes nothing", async () => {
  const { shows, click, choose, text, toPreview } = await open();
  await toPreview();
  expect(document.activeElement?.textContent).toBe("Is this what you expect?");
  expect(text()).toContain("customer = VINET");
  expect(text()).toContain("3 of 4");
  expect(text()).toContain("2024*300.752");
  await click("Bring into the plan");
  await shows("The figures are in the plan");
  expect([await actualOf(2024), await actualOf(2025)]).toEqual([300.75, 400.75]);
  await click("Import another source");
  await choose("orders.csv", fewLines.join("\n"));
  await shows("As in the first import: customer = VINET");
  await click("Continue");
  await click("Show the preview");
  await shows("There is nothing to write.");
});

it("says why a file cannot be used and what to do, and stays where another one can be chosen", async () => {
  const { shows, choose, heading } = await open();
  await choose("orders.xlsx", "PK\u0003\u0004…");
  await shows("open a workbook in Excel, copy the order lines into this one");
  await choose("orders.csv", "");
  await shows("The file is empty.");
  expect(heading()).toBe("Where are the order lines?");
});

it("asks which character separates the columns where a file leaves it open", async () => {
  const { shows, choose, click, text } = await open();
  await choose("orders.csv", ["date;x|net", "2024-02-03;b|100", "2024-02-04;c|200"].join("\n"));
  await shows("what separates its columns");
  await click("Semicolon");
  await shows("Which lines belong to the customer?");
  await click("Continue");
  await shows("What do the columns mean?");
  expect(text()).toContain("x|net");
});

/** Something that is held back, and how it is let go. */
function heldBack<T>(value: T): { readonly held: Promise<T>; readonly letGo: () => Promise<void> } {
  let resolve: (value: T) => void = () => undefined;
  const held = new Promise<T>((settle) => (resolve = settle));
  return { held, letGo: () => act(async () => resolve(value)) };
}

it("begins with the file that was chosen last, also while another one is being read", async () => {
  const { shows, choose, text } = await open();
  const first = heldBack(fewLines.join("\n"));
  await choose("first.csv", first.held);
  await choose("second.csv", fewLines.slice(0, 4).join("\n"));
  await shows("second.csv");
  await first.letGo();
  expect(text()).not.toContain("first.csv");
});

it("keeps what is said of the columns while a preview is on its way, and shows none that knows nothing of it", async () => {
  const { shows, click, choose, fill, heading, text, until, root, services } = await open();
  await choose("orders.csv", fewLines.join("\n"));
  await shows("Which lines belong to the customer?");
  await click("Continue");
  const reading = heldBack(undefined);
  const { read } = services.workbook;
  Object.assign(services.workbook, { read: () => reading.held.then(read) });
  await click("Show the preview");
  await fill("revenue", "order");
  await reading.letGo();
  await until(() => !text().includes("The figures are being computed"));
  expect(heading()).toBe("What do the columns mean?");
  expect(root.querySelector<HTMLSelectElement>("[name=revenue]")?.value).toBe("order");
});

it("offers the tables and sheets beside the plan, in German, and asks what a column leaves open", async () => {
  const { shows, click, fill, text, root } = await open({ language: "de-DE" });
  const contents = [
    ["Datum", "Nettoumsatz"],
    ["03.04.2024", "1.234"],
    ["05.04.2024", "2.345"],
  ];
  await createExcelWorkbook().apply([
    { kind: "addSheet", sheet: "Lieferungen" },
    { kind: "setCells", sheet: "Lieferungen", top: 0, left: 0, cells: contents },
  ]);
  await shows("Lieferungen");
  expect(text()).not.toContain("KAP_");
  const source = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith("Lieferungen"));
  await act(async () => source?.click());
  await shows("Alle Zeilen (2 Zeilen)");
  await click("Weiter");
  await click("Vorschau zeigen");
  await shows("Ist das Dezimalzeichen ein Komma oder ein Punkt?");
  await click("Vorschau zeigen");
  await shows("Bitte zuerst die offene Frage beantworten.");
  await fill("decimal", ",");
  await click("Vorschau zeigen");
  await shows("Stimmt das so?");
  expect(text()).toContain("3.579,00");
});

it("keeps what was corrected by hand, shows both figures, and takes the export's when told to", async () => {
  const { shows, click, text, root, toPreview } = await open();
  await toPreview();
  await click("Bring into the plan");
  await shows("The figures are in the plan");
  await correct(2024, "333");
  await click("Import another source");
  await toPreview();
  expect(text()).toContain("Revenue · 2024");
  expect(text()).toContain("Plan333 EURExport300.75 EURchanged by hand");
  await act(async () => root.querySelector<HTMLInputElement>("input[role=switch]")?.click());
  await shows("Replaced by the export's figure");
  await click("Bring into the plan");
  await shows("The figures are in the plan");
  expect(await actualOf(2024)).toBe(300.75);
});

it("writes nothing when the plan was changed after the preview, and shows what it would do now", async () => {
  const { shows, click, toPreview } = await open();
  await toPreview();
  await click("Bring into the plan");
  await shows("The figures are in the plan");
  await click("Import another source");
  const later = [...fewLines, "2025-09-09;5;VINET;50.00"];
  await toPreview(later);
  await correct(2025, "444");
  await click("Bring into the plan");
  await shows("The plan is no longer as it was in the preview");
  await shows("Revenue · 2025");
  expect(await actualOf(2025)).toBe(444);
});

it("says when Excel failed or was silent on the way, and goes on where it stopped", async () => {
  const { shows, click, toPreview } = await open({ excel: { timeoutMs: 5000 } });
  await toPreview();
  excel.faults.failSync = { atBatch: 3 };
  await click("Bring into the plan");
  await shows("The import was not completed");
  excel.faults.clear();
  excel.faults.hangSync = { atBatch: 3 };
  await click("Try again");
  await shows("Excel does not answer.");
  excel.faults.clear();
  await click("Ask Excel again");
  await shows("Is this what you expect?");
  await click("Bring into the plan");
  await shows("The figures are in the plan");
  expect([await actualOf(2024), await actualOf(2025)]).toEqual([300.75, 400.75]);
});
