import type { Browser, Frame, Page } from "playwright-core";
import { createEmbeddedHost, type EmbeddedHost } from "../../../src/embedded-host/embedded-host";
import { createWorkbook } from "../../../src/package/open-workbook";
import { openBrowser } from "../../support/browser";
import { startCalculator } from "../../support/start-calculator";
import { startPageServer, type PageServer } from "./page-server";

/** Every fact about Office.js that the preview lives on, held against the unmodified client in a browser. */

const trust = `<!doctype html><script>parent.postMessage(JSON.stringify({ hostUserTrusted: true }), "*")</script>`;
const pane = `<!doctype html><html lang="en"><head><title>Pane</title><script src="/office/office.js"></script></head>
  <body><button id="one">1</button><button id="two">2</button></body></html>`;
const hostPage = `<!doctype html><html lang="en"><head><title>Host</title></head><body>
  <button id="before">before</button><div id="pane"></div><button id="after">after</button>
  <script type="module" src="/start.js"></script></body></html>`;
const start = `
  import { createPaneFrame } from "/src/preview/frame/pane-frame";
  const state = { theme: "light", shown: true, settings: { greeting: JSON.stringify("hello") } };
  const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1" };
  const pane = createPaneFrame({
    window, address: "/pane.html", title: "Pane",
    context: { language: "de-DE", dataLanguage: "en-US", requirementSets, documentName: "plan.xlsx", addInName: "Plan",
      viewOnly: false, paneIsShown: true, conversation: "conversation-" + Math.random() },
    process: (batch) => window.processBatch(batch),
    theme: () => state.theme, isShown: () => state.shown,
    show: (shown) => { state.shown = shown; window.told("show", shown); },
    settings: () => state.settings,
    saveSettings: (settings) => { state.settings = settings; window.told("saveSettings", settings); },
    leave: (direction) => window.told("leave", direction),
    connected: () => window.told("connected"),
    commandCompleted: (command, found) => window.told("completed", command, found),
    newWorkbook: (file) => window.told("newWorkbook", file && [...file]),
    report: (name) => window.told("unknown", name),
  });
  window.preview = { pane, state };
  document.querySelector("#pane").append(pane.element);
`;

let server: PageServer;
let browser: Browser;
let host: EmbeddedHost;
let page: Page;
let frame: Frame;
let told: unknown[][];
let batches: string[];

beforeAll(async () => {
  server = await startPageServer({
    "/host.html": hostPage,
    "/start.js": start,
    "/pane.html": pane,
    "/office/AgaveErrorUX/index.html": trust,
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  told = [];
  batches = [];
  const requirementSets = { ExcelApi: "1.13", SharedRuntime: "1.1" };
  const calculator = await startCalculator();
  host = createEmbeddedHost({ workbook: createWorkbook(), calculator, requirementSets, today: 46037 });
  page = await browser.newPage({ colorScheme: null });
  await page.exposeFunction("processBatch", (batch: string) => {
    batches.push(batch);
    return host.process(batch);
  });
  await page.exposeFunction("told", (...facts: unknown[]) => void told.push(facts));
  await page.goto(`${server.origin}/host.html`);
  frame = await paneOf(page);
  await frame.evaluate(() => Office.onReady());
});

afterEach(() => page.close());

async function paneOf(on: Page): Promise<Frame> {
  const element = await on.waitForSelector("iframe");
  const content = await element.contentFrame();
  if (!content) throw new Error("There is no pane.");
  await content.waitForFunction(() => "Office" in window);
  return content;
}

/** Runs a script in the host page; `preview` is what start.js has made. */
function inHost(script: string): Promise<unknown> {
  return page.evaluate(`(() => { const { pane, state } = window.preview; ${script} })()`);
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries += 1) await page.waitForTimeout(20);
}

describe("the pane's Office.js", () => {
  it("finds itself in Excel on the web, in the given languages", async () => {
    const found = await frame.evaluate(async () => ({
      ready: await Office.onReady(),
      language: Office.context.displayLanguage,
      dataLanguage: Office.context.contentLanguage,
      mode: Office.context.document.mode,
      url: Office.context.document.url,
    }));
    expect(found).toEqual({
      ready: { host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } },
      language: "de-DE",
      dataLanguage: "en-US",
      mode: "readWrite",
      url: "plan.xlsx",
    });
  });

  it("knows the requirement sets that are reported, and no newer one", async () => {
    const supported = await frame.evaluate(() =>
      ["1.13", "1.14"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    expect(supported).toEqual([true, false]);
  });

  it("carries batches to the host and answers back", async () => {
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        range.formulas = [[2026, "=A1+1"]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([[2026, 2027]]);
  });

  it("gets errors of the host as Office errors", async () => {
    host.faults.cellEditMode = true;
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("x");
        await context.sync();
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  it("runs the function of a ribbon command, and says when it has completed", async () => {
    await frame.evaluate(() =>
      Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) => event.completed()),
    );
    await inHost(`pane.runCommand("Plan.Check", "checkPlan")`);
    await until(() => told.some(([fact]) => fact === "completed"));
    expect(told).toContainEqual(["completed", "Plan.Check", true]);
  });

  it("gets a ribbon command that was pressed while it was loading", async () => {
    const addIn = `Office.onReady(() => Office.actions.associate("checkPlan", (event) => event.completed()))`;
    const loading = await browser.newPage();
    const facts: unknown[][] = [];
    await loading.exposeFunction("processBatch", (batch: string) => host.process(batch));
    await loading.exposeFunction("told", (...fact: unknown[]) => void facts.push(fact));
    await loading.addInitScript(`if (parent !== window) addEventListener("DOMContentLoaded", () => { ${addIn} })`);
    await loading.goto(`${server.origin}/host.html`);
    await loading.waitForFunction("window.preview");
    await loading.evaluate(`window.preview.pane.runCommand("Plan.Check", "checkPlan")`);
    await until(() => facts.some(([fact]) => fact === "completed"));
    expect(facts).toContainEqual(["completed", "Plan.Check", true]);
    await loading.close();
  });

  it("says so when a ribbon command has no function", async () => {
    await inHost(`pane.runCommand("Plan.Check", "missing")`);
    await until(() => told.some(([fact]) => fact === "completed"));
    expect(told).toContainEqual(["completed", "Plan.Check", false]);
  });

  it("takes events of the host to the handlers of the add-in", async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async ({ address }) => document.body.append(`changed ${address}`));
        await context.sync();
      }),
    );
    host.onEvent((event) => void inHost(`pane.deliver(${JSON.stringify(event)})`));
    host.desk.type(1, 2, "7");
    await frame.waitForFunction(() => document.body.textContent?.includes("changed C2"));
  });

  it("hears that another range of the workbook is selected", async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => document.body.append("selected"));
        await context.sync();
      }),
    );
    host.onEvent((event) => void inHost(`pane.deliver(${JSON.stringify(event)})`));
    host.desk.select({ top: 1, left: 2, bottom: 3, right: 4 });
    await frame.waitForFunction(() => document.body.textContent?.includes("selected"), undefined, { timeout: 5000 });
  });

  it("opens no windows through its host", async () => {
    expect(await frame.evaluate(() => typeof Office.context.ui.openBrowserWindow)).toBe("undefined");
  });

  it("gets an answer when the host fails", async () => {
    await page.evaluate(`window.processBatch = () => Promise.reject(new Error("broken"))`);
    const code = await frame.evaluate(() =>
      Excel.run((context) => context.sync()).catch((error: unknown) => (error instanceof Error ? "error" : "")),
    );
    expect(code).toBe("error");
    expect(told).toContainEqual(["unknown", "Error: broken"]);
  });

  it("hides and shows its pane, and hears of it", async () => {
    await frame.evaluate(async () => {
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => document.body.append(visibilityMode));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
    });
    expect(told.filter(([fact]) => fact === "show")).toEqual([
      ["show", false],
      ["show", true],
    ]);
    await inHost(`pane.tellVisibility(false)`);
    await frame.waitForFunction(() => document.body.textContent?.includes("Hidden"));
  });

  it("opens new workbooks through Excel on the web, not through its workbook", async () => {
    await frame.evaluate(async () => {
      await Excel.createWorkbook();
      await Excel.createWorkbook(btoa("PK"));
    });
    await until(() => told.filter(([fact]) => fact === "newWorkbook").length === 2);
    expect(told.filter(([fact]) => fact === "newWorkbook").map(([, bytes]) => bytes ?? "empty")).toEqual([
      "empty",
      [80, 75],
    ]);
  });

  it("is told when the content of a new workbook cannot be read", async () => {
    const code = await frame.evaluate(() =>
      Excel.createWorkbook("no Base64!").catch((error: unknown) =>
        error instanceof OfficeExtension.Error ? error.code : String(error),
      ),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("keeps document settings with the host", async () => {
    const greeting = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.set("count", 2);
          settings.saveAsync(() => resolve(settings.get("greeting")));
        }),
    );
    expect(greeting).toBe("hello");
    expect(told).toContainEqual(["saveSettings", { greeting: '"hello"', count: "2" }]);
  });

  it("reads document settings again when asked to", async () => {
    await inHost(`state.settings = { greeting: JSON.stringify("good day") }`);
    const greeting = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.refreshAsync(() => resolve(settings.get("greeting")));
        }),
    );
    expect(greeting).toBe("good day");
  });

  it("is told what this Excel does not know, which is reported by name", async () => {
    const status = await frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (r) => resolve(r.status)),
        ),
    );
    expect(status).toBe("failed");
    expect(told).toContainEqual(["unknown", "executeMethod 64"]);
  });

  it("tells the page around it when the Tab key leaves the pane", async () => {
    await frame.focus("#two");
    await page.keyboard.press("Tab");
    await until(() => told.some(([fact]) => fact === "leave"));
    expect(told).toContainEqual(["leave", "forward"]);
  });
});

describe("the theme in the pane", () => {
  it("is not told by the client of Excel on the web, so the preview gives it as the desktop does", async () => {
    expect(await frame.evaluate(() => Object.hasOwn(Office.context, "officeTheme"))).toBe(false);
    expect(await frame.evaluate(() => Office.context.officeTheme.isDarkTheme)).toBe(false);
    await inHost(`state.theme = "highContrast"`);
    expect(await frame.evaluate(() => Office.context.officeTheme)).toMatchObject({
      bodyBackgroundColor: "#000000",
      bodyForegroundColor: "#FFFFFF",
      isDarkTheme: true,
    });
  });

  it("is followed by the preferred colour scheme when the frame has one", async () => {
    const prefersDark = () => frame.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await inHost(`pane.element.style.colorScheme = "light"`);
    expect(await prefersDark()).toBe(false);
    await inHost(`pane.element.style.colorScheme = "dark"`);
    await page.waitForTimeout(100);
    expect(await prefersDark()).toBe(true);
  });
});

describe("messages of anyone else", () => {
  it("are not answered, even when they know the conversation", async () => {
    const forged = { Actions: [], ObjectPaths: {}, forged: true };
    await inHost(`
      const [conversation] = JSON.parse(pane.element.name).xdmInfo.split("|");
      const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], ${JSON.stringify(JSON.stringify(forged))}] };
      window.postMessage(JSON.stringify({ _messageType: 0, _actionType: 0, _actionName: "executeMethod",
        _conversationId: conversation, _correlationId: 99, _data: data }), "*")`);
    await page.waitForTimeout(200);
    expect(batches.filter((batch) => batch.includes("forged"))).toEqual([]);
  });
});
