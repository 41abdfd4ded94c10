/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { saveDraft } from "../../../src/actions/edit/save-draft";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { openPane, type OpenPane } from "../open-pane";
import { isPutAway, keptInWorkbook } from "../wizards/kept-draft";
import { chooserOf, fewLines, openImport } from "./open-import";

let excel: RunningExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startExcel();
  pane = await openImport();
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

const cells = fewLines.map((line) => line.split(";").map((text) => (/^[\d.]+$/.test(text) ? Number(text) : text)));

const write = (contents: readonly (readonly (string | number)[])[], top = 0) =>
  act(() => createExcelWorkbook().apply([{ kind: "setCells", sheet: "Orders", top, left: 0, cells: contents }]));

/** Puts the order lines on a sheet of the user's own. */
async function addOrders(): Promise<void> {
  await act(() => createExcelWorkbook().apply([{ kind: "addSheet", sheet: "Orders" }]));
  await write(cells);
  await pane.shows("Sheet");
}

async function clickWhat(begins: string): Promise<void> {
  const found = [...pane.root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(begins));
  await act(async () => found?.click());
}

/** Another pane; the workbook is the same, or has been saved and opened again. */
async function reopen(): Promise<void> {
  pane = await openPane();
  await pane.shows("begun on Jan 15, 2026");
  await clickWhat("Import");
}

async function saveAndReopen(): Promise<void> {
  await pane.close();
  const file = excel.save();
  excel.close();
  excel = await startExcel({ file });
  await reopen();
}

async function toPreview(): Promise<void> {
  await pane.shows("Which lines belong to the customer?");
  await pane.click("Continue");
  await pane.shows("What do the columns mean?");
  await pane.click("Show the preview");
  await pane.shows("Is this what you expect?");
  expect(await keptInWorkbook('"step":"preview"')).toBe(true);
}

const drafts = async () => draftsOf(await act(() => createExcelWorkbook().read()));

async function bringIn(): Promise<void> {
  await pane.click("Bring into the plan");
  await pane.shows("The figures are in the plan");
  expect(await drafts()).toEqual([]);
}

const revenue = () => pane.root.querySelector<HTMLSelectElement>("[name=revenue]");

describe("an import that was left before its end", () => {
  it("asks for its file again by name, and goes on with all that was said of it", async () => {
    await chooserOf(pane)("orders.csv", fewLines.join("\n"));
    await pane.shows("Which lines belong to the customer?");
    await pane.click("Continue");
    await pane.fill("revenue", "order");
    expect(await keptInWorkbook('"map":["revenue=order"]')).toBe(true);
    expect((await drafts()).map(({ content }) => content.includes("2024-02-03"))).toEqual([false]);
    await pane.close();
    await reopen();
    await pane.shows("You began an import from the file orders.csv on Jan 15, 2026.");
    await chooserOf(pane)("orders.csv", fewLines.join("\n"));
    await pane.shows("What do the columns mean?");
    await pane.shows("You began this on Jan 15, 2026.");
    expect(revenue()?.value).toBe("order");
    await pane.fill("revenue", "net revenue EUR");
    await pane.click("Show the preview");
    await pane.shows("Is this what you expect?");
    expect(pane.text()).toContain("customer = VINET");
    await bringIn();
  });

  it("begins anew with another file, and when it is told to", async () => {
    await chooserOf(pane)("orders.csv", fewLines.join("\n"));
    await toPreview();
    await pane.close();
    await reopen();
    await pane.shows("You began an import from the file orders.csv");
    await chooserOf(pane)("later.csv", fewLines.join("\n"));
    await pane.shows("Which lines belong to the customer?");
    expect(pane.text()).not.toContain("You began");
    expect(await keptInWorkbook('"name":"later.csv"')).toBe(true);
    await pane.close();
    await reopen();
    await pane.shows("You began an import from the file later.csv");
    await pane.click("Start again");
    await pane.until(() => !pane.text().includes("You began"));
    expect(await isPutAway()).toBe(true);
  });

  it("goes on at once with a sheet of the workbook that was saved and opened again", async () => {
    await addOrders();
    await clickWhat("Orders");
    await toPreview();
    await saveAndReopen();
    await pane.shows("Is this what you expect?");
    expect(pane.text()).toContain("2024*300.752");
    await bringIn();
  });

  it("goes on with the cells that were selected, whatever is selected now", async () => {
    await addOrders();
    await write([["Notes"], ["of others"]], 20);
    excel.host.desk.activate("Orders");
    excel.host.desk.select({ top: 0, left: 0, bottom: cells.length - 1, right: 3 });
    await pane.click("Use the selected cells");
    await toPreview();
    await pane.close();
    excel.host.desk.activate("Overview");
    await reopen();
    await pane.shows("Is this what you expect?");
    expect(pane.text()).toContain("2024*300.752");
    await bringIn();
  });

  it("comes back to the lines where the source no longer has those that were chosen", async () => {
    await addOrders();
    await clickWhat("Orders");
    await toPreview();
    await write(cells.map((row, index) => (index === 0 ? row : [...row.slice(0, 2), "HANAR", ...row.slice(3)])));
    await saveAndReopen();
    await pane.shows("Which lines belong to the customer?");
    await pane.shows("The source is no longer the same");
    expect(pane.text()).not.toContain("Bring into the plan");
  });

  it("says that its sheet is gone, and can be put away", async () => {
    await addOrders();
    await clickWhat("Orders");
    await toPreview();
    await act(() => createExcelWorkbook().apply([{ kind: "removeSheet", sheet: "Orders" }]));
    await saveAndReopen();
    await pane.shows("The source could not be read");
    await pane.shows("You began an import from Orders on Jan 15, 2026.");
    await pane.click("Go on with it");
    await pane.shows("The source could not be read");
    await pane.click("Start again");
    await pane.until(() => !pane.text().includes("You began"));
    expect(pane.text()).not.toContain("You began");
    expect(await isPutAway()).toBe(true);
  });

  it("is nothing where what was kept is of another version", async () => {
    await pane.close();
    await saveDraft(createExcelWorkbook(), {
      ...{ wizard: "import", on: "2026-01-15" },
      content: JSON.stringify({ version: 0, source: { kind: "file", name: "orders.csv" } }),
    });
    await reopen();
    await pane.shows("Where are the order lines?");
    expect(pane.text()).not.toContain("You began");
    await chooserOf(pane)("orders.csv", fewLines.join("\n"));
    await toPreview();
    await bringIn();
  });
});
