/** @jest-environment jsdom */
import "../page-globals";
import { createPlan } from "../../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { openPane, type OpenPane } from "../open-pane";

let excel: RunningExcel;
let pane: OpenPane;

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;

let file: Uint8Array;

beforeAll(async () => {
  const builder = await startExcel();
  const request = { account: "QUICK-Stop", language: "en", currency: "EUR", fiscalYearStart: 1 } as const;
  await createPlan(createExcelWorkbook(), { ...request, today: "2026-01-15" }, random);
  file = builder.save();
  builder.close();
});

beforeEach(async () => {
  excel = await startExcel({ file });
  pane = await openPane();
  await pane.shows("QUICK-Stop");
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

/** Types into the first row of a plan table, as the person at the sheet does. */
async function type(table: string, entries: Readonly<Record<string, string>>): Promise<void> {
  const found = (await createExcelWorkbook().read()).tables.find(({ name }) => name === table);
  if (found === undefined) throw new Error(`no ${table}`);
  excel.host.desk.activate(found.sheet);
  for (const [header, text] of Object.entries(entries))
    excel.host.desk.type(found.top + 1, found.left + found.headers.indexOf(header), text, "warned");
}

it("a new plan shows its facts and leads to the import", async () => {
  expect(pane.text()).toContain("draft · 2027 to 2029 · EUR · lean plan");
  expect(pane.text()).toContain("No measure is overdue.");
  await pane.click("Import figures");
  await pane.shows("Back to start");
  expect(document.activeElement).toBe(pane.root.querySelector("h1"));
});

it("a measure that gets overdue in the sheet is shown at once, and a click leads to its cell", async () => {
  await type("KAP_Measures", { Title: "Call the buyer", "Due date": "2026-01-02", Owner: "AB" });
  await pane.shows("Call the buyer");
  await pane.shows("due Jan 2, 2026 · AB");
  excel.host.desk.activate("Overview");
  const row = [...pane.root.querySelectorAll("button")].find(({ textContent }) =>
    textContent?.includes("Call the buyer"),
  );
  row?.click();
  await pane.until(() => excel.host.desk.activeSheet.name === "Measures");
  const { activeSheet, selection } = excel.host.desk;
  expect(excel.host.desk.text(activeSheet, selection.top, selection.left)).toBe("Call the buyer");
});

it("findings are counted, and one click leads to all of them with their places", async () => {
  await type("KAP_Measures", { Title: "Call the buyer", Owner: "nobody we know" });
  await pane.shows("3 warnings");
  await pane.click("Check and repair");
  await pane.shows("“nobody we know” is no short name of the team.");
  await pane.shows("Measures, row ");
});

it("checking again says what came of it, until the workbook changes", async () => {
  await pane.click("Check again");
  await pane.shows("Checked. Errors: 0, warnings: 0.");
  await type("KAP_Measures", { Title: "Call the buyer", "Due date": "2026-01-02" });
  await pane.shows("Call the buyer");
  expect(pane.text()).not.toContain("Checked.");
});

it("what cannot be read any more stays on the screen, with the reason", async () => {
  excel.faults.failSync = { atBatch: 1 };
  await pane.click("Check again");
  await pane.shows("What you see here may be out of date");
  expect(pane.heading()).toBe("QUICK-Stop");
  await pane.click("Read again");
  await pane.shows("Next step");
  expect(pane.text()).not.toContain("may be out of date");
  // the button has gone with its message
  await pane.until(() => document.activeElement === pane.root.querySelector("h1"));
  expect(document.activeElement).toBe(pane.root.querySelector("h1"));
});

it("a plan without the sheet that says what it is, is damaged, and the pane says what to do", async () => {
  await createExcelWorkbook().apply([{ kind: "removeSheet", sheet: sheetName("meta", "en") }]);
  await pane.shows("The plan is damaged");
  await pane.shows("KAP_Meta");
  await pane.shows("Undo the last steps in Excel");
});

it("checking again what is damaged says that nothing has changed only when nothing has", async () => {
  const [sheet, table] = [sheetName("meta", "en"), "KAP_Meta"];
  const found = (await createExcelWorkbook().read()).tables.find(({ name }) => name === table);
  if (found === undefined) throw new Error(`no ${table}`);
  const write = async (key: string, value: string | number) => {
    const row = found.top + 1 + found.rows.findIndex((cells) => cells[found.headers.indexOf("key")] === key);
    const left = found.left + found.headers.indexOf("value");
    await createExcelWorkbook().apply([{ kind: "setCells", sheet, top: row, left, cells: [[value]] }]);
  };
  await write("currency", "Euro");
  await pane.shows("The plan is damaged");
  await pane.click("Check again");
  await pane.shows("Checked: nothing has changed.");
  await write("horizon", 0);
  await pane.click("Check again");
  await pane.until(() => !pane.text().includes("Checked: nothing has changed."));
  expect(pane.text()).not.toContain("Checked: nothing has changed.");
});

describe("a column that is pasted into the plan", () => {
  async function paste(header: string, texts: readonly string[]): Promise<void> {
    const found = (await createExcelWorkbook().read()).tables.find(({ name }) => name === "KAP_Measures");
    if (found === undefined) throw new Error("no measures");
    excel.host.desk.activate(found.sheet);
    excel.host.desk.paste(found.top + 1, found.left + found.headers.indexOf(header), texts.join("\n"));
  }

  it("is looked at with the reading that follows anyway, and said once, with the way to what is wrong", async () => {
    excel.counters.reset();
    await paste("Due date", ["2026-05-01", "soon", "2026-07-01", "later"]);
    await pane.shows("4 cells entered at once in “Due date”: 2 are fine, 2 not.");
    // the look of this test at the table, and the reading of the pane
    expect(excel.counters.batches).toBe(4);
    expect(pane.root.querySelector("[role=status]")?.textContent).toContain("2 are fine, 2 not.");
    excel.host.desk.activate("Overview");
    await pane.click("Row 6: “soon” is not a date. The same in one more cell.");
    await pane.until(() => excel.host.desk.activeSheet.name === "Measures");
    const { activeSheet, selection } = excel.host.desk;
    expect(excel.host.desk.text(activeSheet, selection.top, selection.left)).toBe("soon");
    await pane.click("DE");
    await pane.shows("4 Zellen auf einmal eingetragen in „Due date“: 2 in Ordnung, 2 nicht.");
    await pane.shows("Zeile 6: „soon“ ist kein Datum. Ebenso in einer weiteren Zelle.");
  });

  it("is said to be fine where it is, also where the pane shows nothing else of it", async () => {
    await paste("Title", ["Call the buyer", "Visit the shop"]);
    await pane.shows("2 cells entered at once in “Title”: all are fine.");
  });

  it("is nobody's news where the pane itself has written it, or a single cell was typed", async () => {
    await type("KAP_Measures", { Title: "Call the buyer", "Due date": "2026-01-02" });
    await pane.shows("Call the buyer");
    const table = (await createExcelWorkbook().read()).tables.find(({ name }) => name === "KAP_Measures");
    if (table === undefined) throw new Error("no measures");
    const [top, left] = [table.top + 2, table.left + table.headers.indexOf("Title")];
    const cells = [["Second"], ["Third"]];
    await pane.services.workbook.apply([
      { kind: "setCells", sheet: table.sheet, top, left, cells },
      { kind: "setCells", sheet: table.sheet, top, left: left + 1, cells: [["x"], ["y"]] },
    ]);
    await type("KAP_Measures", { Title: "Call the other buyer" });
    await pane.shows("Call the other buyer");
    expect(pane.text()).not.toContain("at once");
  });
});

describe("while the rows of the plan are on their way", () => {
  beforeEach(async () => {
    await pane.close();
    // the first two batches begin to watch and ask what there is
    excel.faults.hangSync = { atBatch: 3 };
    pane = await openPane();
    await pane.until(() => pane.heading() === "QUICK-Stop");
  });

  it("the start says whose plan it is and what can be done, but nothing of how it is", () => {
    expect(pane.heading()).toBe("QUICK-Stop");
    expect(pane.text()).toContain("draft · 2027 to 2029 · EUR · lean plan");
    expect(pane.text()).toContain("Reading the workbook");
    expect(pane.text()).toContain("Target gap");
    expect(pane.text()).not.toContain("No measure is overdue.");
  });

  it("a wizard that is opened waits for them", async () => {
    await pane.click("Target gapWhat is missing, and what closes it?");
    await pane.until(() => !pane.text().includes("QUICK-Stop"));
    expect(pane.text()).toContain("Reading the workbook");
  });
});
