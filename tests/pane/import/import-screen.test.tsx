/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createPlan } from "../../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { orderExport, planRequest, repeatable } from "../../support/order-export";
import { openPane, type OpenPane } from "../open-pane";

let excel: RunningExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startExcel();
  const request = planRequest({ account: "VINET", targetKpis: ["revenue"] });
  await createPlan(createExcelWorkbook(), request, repeatable());
  pane = await openPane();
  await pane.shows("Next step");
  await pane.click("Import figures");
  await pane.shows("Where are the order lines?");
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

/** Hands a file to the pane, as the file dialogue of a browser does. */
async function choose(name: string, contents: string | Uint8Array): Promise<void> {
  const input = pane.root.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file can be chosen");
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  const file = Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
}

async function toPreview(lines: readonly string[] = orderExport): Promise<void> {
  await choose("orders.csv", lines.join("\n"));
  await pane.shows("Which lines belong to the customer?");
  await pane.click("Continue");
  await pane.shows("What do the columns mean?");
  await pane.click("Show the preview");
  await pane.shows("Is this what you expect?");
}

const kpiRows = async () => {
  const { tables } = await createExcelWorkbook().read();
  return tables.find(({ name }) => name === "KAP_Kpis")?.rows.length ?? 0;
};

it("leads from a file to the figures of the plan, and says that the same file changes nothing", async () => {
  await toPreview();
  expect(document.activeElement?.textContent).toBe("Is this what you expect?");
  expect(pane.text()).toContain("11 of 12");
  expect(pane.text()).toContain("customer_id=VINET");
  const before = await kpiRows();
  await pane.click("Bring into the plan");
  await pane.shows("The figures are in the plan");
  expect(await kpiRows()).toBeGreaterThan(before + 20);
  await pane.click("Import another source");
  await choose("orders.csv", orderExport.join("\n"));
  await pane.shows("As in the first import: customer_id=VINET");
  await pane.click("Continue");
  await pane.click("Show the preview");
  await pane.shows("There is nothing to write.");
});
