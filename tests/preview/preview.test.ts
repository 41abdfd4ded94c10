import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { startPreviewSite, type OpenPreview, type PreviewSite } from "../support/preview-site";

let site: PreviewSite;
let preview: OpenPreview;
let page: Page;

beforeAll(async () => {
  site = await startPreviewSite(join(__dirname, "add-in.html"));
});

afterAll(() => site.close());

afterEach(() => preview.close());

async function open(query = "?language=en"): Promise<Frame> {
  preview = await site.open(query);
  page = preview.page;
  return addIn();
}

/** The add-in in the pane, once Office is ready. */
async function addIn(): Promise<Frame> {
  const frame = await preview.pane();
  await frame.waitForFunction("window.isReady");
  return frame;
}

/** Writes into A1 as an add-in does; answers the code of the error, if there is one. */
function write(pane: Frame, value: string): Promise<string> {
  return pane.evaluate(
    (text) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
        await context.sync();
        return "written";
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    value,
  );
}

/** What A1 of the active sheet holds. */
function read(pane: Frame, address = "A1"): Promise<unknown> {
  return pane.evaluate(
    (place) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(place).load("values");
        await context.sync();
        return range.values[0]?.[0];
      }),
    address,
  );
}

const settingsButton = () => page.getByRole("button", { name: "Preview settings" });

async function openFaults(): Promise<void> {
  await settingsButton().click();
  await page.getByText("Faults", { exact: true }).click();
}

function workbookWith(text: string): Buffer {
  const workbook = createWorkbook();
  workbook.sheets[0]?.setValue(0, 0, text);
  return Buffer.from(workbook.toBytes());
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

describe("the preview page", () => {
  it("starts as its address says", async () => {
    const pane = await open("?language=de&theme=dark&width=320");
    expect(await page.getByRole("tab", { name: "Key Account Plan" }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Plan prüfen" }).isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "Mappe1.xlsx" }).isVisible()).toBe(true);
    expect(await page.getByRole("tab", { name: "Tabelle1" }).isVisible()).toBe(true);
    expect(await pane.evaluate(() => [Office.context.displayLanguage, innerWidth])).toEqual(["de-DE", 320]);
    expect(await pane.evaluate(() => Office.context.officeTheme.isDarkTheme)).toBe(true);
    expect(preview.problems).toEqual([]);
  });

  it("speaks another language when it is chosen, and says that the pane has been loaded again", async () => {
    await open();
    await settingsButton().click();
    await page.getByLabel("English").press("ArrowLeft");
    await page.getByRole("button", { name: "Plan prüfen" }).waitFor();
    expect(await page.getByText("Aufgabenbereich neu geladen", { exact: true }).isVisible()).toBe(true);
    const pane = await addIn();
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("de-DE");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("language-de-DE");
  });

  it("has no violation of accessibility rules around the grid in any theme", async () => {
    await open();
    await page.evaluate(axe.source);
    for (const theme of ["Light", "Dark", "High contrast"]) {
      if (!(await page.getByRole("dialog").isVisible())) await openFaults();
      await page.getByLabel(theme, { exact: true }).check();
      const found: AxeResults = await page.evaluate("axe.run({ exclude: [['.grid']] }, { iframes: false })");
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it("runs a ribbon command while the pane is closed, and opens the same pane again", async () => {
    const pane = await open();
    await pane.click("#mark");
    await pane.evaluate(() => (document.title = "still here"));
    await page.getByRole("button", { name: "Close task pane" }).click();
    await page.getByRole("button", { name: "Check plan" }).click();
    await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
    expect(await read(pane, "B2")).toBe("checked");
    await page.getByRole("button", { name: "Open plan pane" }).click();
    expect(await page.getByRole("complementary").isVisible()).toBe(true);
    expect(await pane.title()).toBe("still here");
  });
});

describe("files in the preview", () => {
  it("are saved under their name, with what has been written", async () => {
    const pane = await open();
    await write(pane, "hello");
    await page.getByText("Not saved").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    const saved = openWorkbook(readFileSync(await download.path()));
    expect(saved.sheets[0]?.cell(0, 0)?.value).toBe("hello");
    expect(await page.getByText("Saved", { exact: true }).isVisible()).toBe(true);
  });

  it("are opened in a fresh pane, and keep their name", async () => {
    await open();
    await page.setInputFiles("input[type=file]", file("Müller.xlsx", workbookWith("from a file")));
    await page.getByRole("heading", { name: "Müller.xlsx" }).waitFor();
    const pane = await addIn();
    expect(await read(pane)).toBe("from a file");
    expect(await page.getByText("Saved", { exact: true }).isVisible()).toBe(true);
  });

  it("are opened when they are dropped anywhere on the page", async () => {
    await open();
    const bytes = [...workbookWith("dropped")];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent(".ribbon", "dragenter", { dataTransfer: transfer });
    expect(await page.getByText("Drop here to open the workbook").isVisible()).toBe(true);
    await page.dispatchEvent(".ribbon", "drop", { dataTransfer: transfer });
    await page.getByRole("heading", { name: "dropped.xlsx" }).waitFor();
    expect(await read(await addIn())).toBe("dropped");
  });

  it("that are broken are refused with a reason; the workbook before stays", async () => {
    const pane = await open();
    await page.setInputFiles("input[type=file]", file("notes.xlsx", Buffer.from("no workbook")));
    await page.getByText("“notes.xlsx” cannot be opened. The file is no Excel workbook (.xlsx).").waitFor();
    expect(await page.getByRole("heading", { name: "Book1.xlsx" }).isVisible()).toBe(true);
    expect(await write(pane, "still works")).toBe("written");
  });

  it("with changes are not left without a question", async () => {
    const pane = await open();
    await write(pane, "precious");
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("heading", { name: "Save changes to “Book1.xlsx”?" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await read(pane)).toBe("precious");
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("button", { name: "Don't save" }).click();
    await page.getByRole("heading", { name: "Book2.xlsx" }).waitFor();
    expect(await read(await addIn())).toBe("");
  });

  it("without changes are left without a question", async () => {
    const pane = await open();
    await read(pane);
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("heading", { name: "Book2.xlsx" }).waitFor();
  });

  it("that an add-in opens have a tab of their own", async () => {
    const pane = await open();
    const base64 = workbookWith("for the new tab").toString("base64");
    await pane.click("#mark");
    const [tab] = await Promise.all([
      preview.context.waitForEvent("page"),
      pane.evaluate((content) => Excel.createWorkbook(content), base64),
    ]);
    await tab.getByRole("heading", { name: "Book1.xlsx" }).waitFor();
    await tab.getByText("for the new tab").first().waitFor();
    expect(await tab.getByText("Not saved").isVisible()).toBe(true);
    expect(new URL(tab.url()).search).toBe("?language=en");
  });

  it("that an add-in opens and that are none leave an empty workbook, and the reason", async () => {
    const pane = await open();
    await pane.click("#mark");
    const [tab] = await Promise.all([
      preview.context.waitForEvent("page"),
      pane.evaluate((content) => Excel.createWorkbook(content), btoa("no workbook")),
    ]);
    await tab
      .getByText(
        "The content for the new workbook cannot be opened. The file is no Excel workbook (.xlsx). An empty workbook is open instead.",
      )
      .waitFor();
    await tab.getByRole("heading", { name: "Book1.xlsx" }).waitFor();
    expect(await tab.getByText("Saved", { exact: true }).isVisible()).toBe(true);
  });
});

describe("the Excel of the preview", () => {
  it("can be a newer one; the workbook stays as it is", async () => {
    const pane = await open();
    await write(pane, "kept");
    await settingsButton().click();
    await page.getByLabel("Excel version").selectOption("1.17");
    await page.getByText("Task pane reloaded").waitFor();
    const newer = await addIn();
    expect(await newer.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.17"))).toBe(true);
    expect(await read(newer)).toBe("kept");
    expect(await page.getByText("Not saved").isVisible()).toBe(true);
  });

  it("fails a call on demand, once", async () => {
    const pane = await open();
    await openFaults();
    await page.getByRole("button", { name: "Fails" }).click();
    expect(await page.getByText("1 fault active").isVisible()).toBe(true);
    expect(await write(pane, "x")).toBe("GeneralException");
    await page.getByText("A call has failed.").waitFor();
    expect(await write(pane, "y")).toBe("written");
  });

  it("refuses calls while a cell is edited, and writing while it is open for viewing", async () => {
    const pane = await open();
    await openFaults();
    await page.getByLabel("A cell is being edited").check();
    expect(await write(pane, "x")).toBe("InvalidOperationInCellEditMode");
    await page.getByLabel("A cell is being edited").uncheck();
    await page.getByLabel("Workbook is open for viewing only").check();
    expect(await write(pane, "x")).toBe("AccessDenied");
    expect(await read(pane)).toBe("");
  });

  it("lets another person edit a cell", async () => {
    const pane = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
          document.querySelector("#changed")?.append(`${address} ${source}`);
        });
        await context.sync();
      }),
    );
    await openFaults();
    await page.getByLabel("Cell", { exact: true }).fill("b3");
    await page.getByLabel("Content").fill("12");
    await page.getByRole("button", { name: "Make the edit" }).click();
    await pane.getByText("B3 Remote").waitFor();
    expect(await read(pane, "B3")).toBe(12);
    await page.getByText("Entered in B3.").waitFor();
    await page.getByLabel("Content").fill("=SUM(");
    await page.getByRole("button", { name: "Make the edit" }).click();
    await page.getByText("B3 does not take this content.").waitFor();
  });

  it("counts the calls of the add-in on the page", async () => {
    const pane = await open();
    const count = async () => Number(await page.locator("body").getAttribute("data-batches"));
    await read(pane);
    const before = await count();
    await pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["y"]];
      await context.sync();
      sheet.getRange("A2").values = [["z"]];
      await context.sync();
    });
    expect((await count()) - before).toBe(2);
  });
});
