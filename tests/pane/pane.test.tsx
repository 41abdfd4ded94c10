/** @jest-environment jsdom */
import "./page-globals";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { openPane, type OpenPane, type OpenPaneOptions } from "./open-pane";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(async () => {
  await pane?.close();
  excel.close();
});

async function open(options?: OpenPaneOptions): Promise<OpenPane> {
  pane = await openPane(options);
  return pane;
}

describe("the pane over an empty workbook", () => {
  it("offers a plan, and takes the focus only after somebody has gone somewhere", async () => {
    const { shows, heading, click } = await open();
    await shows("Create plan");
    expect(document.activeElement).toBe(document.body);
    await click("Create plan");
    await shows("Currency");
    expect(heading()).toBe("Create a plan");
    expect(document.activeElement?.textContent).toBe("Create a plan");
  });

  it("builds a plan from the form, and then shows what stands in the workbook", async () => {
    const { shows, heading, click, fill } = await open();
    await shows("Create plan");
    await click("Create plan");
    await shows("Currency");
    await fill("account", "QUICK-Stop");
    await fill("productGroups", "Tea\nCoffee");
    await click("Create plan");
    await shows("The plan for QUICK-Stop is ready");
    expect(document.activeElement?.textContent).toBe("The plan for QUICK-Stop is ready");
    await click("Later, back to start");
    await shows("Next step");
    expect(heading()).toBe("QUICK-Stop");
  });

  it("tells what is wrong with the form, goes there, and writes nothing", async () => {
    const { shows, click, fill, root } = await open();
    await shows("Create plan");
    await click("Create plan");
    await shows("Currency");
    await fill("currency", "XQQ");
    excel.counters.reset();
    await click("Create plan");
    await shows("Please name the customer");
    await shows("This is no ISO code of a currency");
    expect(document.activeElement).toBe(root.querySelector("[name=account]"));
    expect(excel.counters.batches).toBe(0);
  });

  it("keeps a half-filled form through a look at the first screen", async () => {
    const { shows, click, fill, root } = await open();
    await shows("Create plan");
    await click("Create plan");
    await shows("Currency");
    await fill("account", "QUICK-Stop");
    await click("Back to start");
    await click("Create plan");
    expect(root.querySelector<HTMLInputElement>("[name=account]")?.value).toBe("QUICK-Stop");
  });

  it("speaks the language that is chosen, and remembers it", async () => {
    const { shows, click } = await open();
    await shows("Create plan");
    await click("DE");
    await shows("Plan anlegen");
    expect(document.documentElement.lang).toBe("de");
    expect(Object.values({ ...localStorage })).toEqual(["de"]);
  });
});

async function build(): Promise<void> {
  const { shows, click, fill } = pane ?? (await open());
  await shows("Create plan");
  await click("Create plan");
  await shows("Currency");
  await fill("account", "QUICK-Stop");
  await click("Create plan");
}

/** As a person does it, with the filter button of the table that stands first. */
async function filterFirstTable(): Promise<void> {
  await Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showFilterButton");
    await context.sync();
    const table = tables.items.find(({ showFilterButton }) => showFilterButton);
    if (table === undefined) throw new Error("no table with a filter button");
    table.columns.getItemAt(0).filter.applyValuesFilter(["nobody"]);
  });
}

describe("a build that is disturbed", () => {
  it("says what exists when Excel fails, and completes it", async () => {
    const { shows, click, heading } = await open();
    await shows("Create plan");
    excel.faults.failSync = { atBatch: 3, afterActions: 400 };
    await build();
    await shows("The plan is not complete yet");
    await shows("The plan was not completed");
    await shows("Settings");
    excel.faults.clear();
    await click("Complete the plan");
    await shows("Next step");
    await shows("The plan is complete.");
    expect(heading()).toBe("QUICK-Stop");
  });

  it("removes what exists only after asking", async () => {
    const { shows, click, text } = await open();
    await shows("Create plan");
    excel.faults.failSync = { atBatch: 3, afterActions: 400 };
    await build();
    await shows("The plan is not complete yet");
    excel.faults.clear();
    await click("Remove these sheets …");
    await shows("Remove these sheets?");
    expect(document.activeElement?.textContent).toBe("Keep them");
    await click("Keep them");
    expect(text()).not.toContain("Remove these sheets?");
    expect(document.activeElement?.textContent).toBe("Remove these sheets …");
    await click("Remove these sheets …");
    const button = /Remove \d+ sheets?/.exec(text().slice(text().indexOf("Keep them")))?.[0] ?? "";
    await filterFirstTable();
    await click(button);
    await shows("that would go with the sheet. Nothing was removed.");
    await click("Remove the sheets with their filters");
    await shows("The sheets have been removed.");
    expect((await createExcelWorkbook().read()).sheets).toEqual([
      { name: "Sheet1", visibility: "visible", isEmpty: true },
    ]);
  });

  it("says that Excel does not answer, and asks it again when told to", async () => {
    const { shows, click } = await open({ excel: { timeoutMs: 300 } });
    await shows("Create plan");
    excel.faults.hangSync = { atBatch: 3 };
    await build();
    await shows("Excel does not answer.");
    excel.faults.clear();
    await click("Ask Excel again");
    await shows("Customer (account)");
  });

  it("writes nothing over sheets of the same name, and says which they are", async () => {
    await createExcelWorkbook().apply([
      { kind: "renameSheet", sheet: "Sheet1", to: "Goals" },
      { kind: "setCells", sheet: "Goals", top: 0, left: 0, cells: [["mine"]] },
    ]);
    const { shows, click, fill, text } = await open();
    await shows("No plan in this workbook yet");
    await click("Create an empty plan in this workbook");
    await shows("they are taken: Goals");
    await fill("account", "QUICK-Stop");
    await click("Create plan");
    await shows("These names are taken in the workbook: Goals");
    expect(text()).toContain("Open a new workbook");
    expect((await createExcelWorkbook().read()).sheets.map(({ name }) => name)).toEqual(["Goals"]);
  });
});

describe("the look for taken names", () => {
  async function besideOwnSheet(options?: OpenPaneOptions) {
    await createExcelWorkbook().apply([
      { kind: "renameSheet", sheet: "Sheet1", to: "Goals" },
      { kind: "setCells", sheet: "Goals", top: 0, left: 0, cells: [["mine"]] },
    ]);
    const opened = await open(options);
    await opened.shows("No plan in this workbook yet");
    await opened.click("Create an empty plan in this workbook");
    await opened.shows("they are taken: Goals");
    return opened;
  }

  const takeOneMore = () =>
    createExcelWorkbook().apply([
      { kind: "addSheet", sheet: "Measures" },
      { kind: "setCells", sheet: "Measures", top: 0, left: 0, cells: [["mine"]] },
    ]);

  it("is made once for each change of the workbook", async () => {
    const { shows } = await besideOwnSheet();
    excel.counters.reset();
    await takeOneMore();
    await shows("they are taken: Goals, Measures");
    await new Promise((resolve) => setTimeout(resolve, 600));
    // the change, the reading of the workbook, the look for names: one batch and twice two
    expect(excel.counters.batches).toBe(5);
  });

  it("tells that Excel does not answer", async () => {
    const { shows, click } = await besideOwnSheet({ excel: { timeoutMs: 300 } });
    excel.faults.hangSync = { atBatch: 4 };
    await takeOneMore();
    await shows("Excel does not answer.");
    excel.faults.clear();
    await click("Ask Excel again");
    await shows("they are taken: Goals, Measures");
  });
});

describe("a change in the sheet", () => {
  it("is seen by the pane", async () => {
    const { shows } = await open();
    await shows("Create plan");
    await createExcelWorkbook().apply([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: [["mine"]] }]);
    await shows("No plan in this workbook yet");
  });
});
