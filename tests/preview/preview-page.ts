import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import webpack from "webpack";
import { previewPages } from "../../src/entry/build/webpack-configuration";
import { startPreviewServer, type PreviewServer } from "../../src/entry/preview-server";

export interface PreviewSite {
  /** Opens the preview in a tab of its own; the query is that of its address. */
  open(query: string): Promise<OpenPreview>;
  close(): Promise<void>;
}

export interface OpenPreview {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's page in the pane, once Office is ready. */
  pane(): Promise<Frame>;
  /** Errors in the console and refusals of the security policy, so far. */
  readonly problems: readonly string[];
}

/** Builds the preview, serves it with the given add-in page in its pane, and starts a browser. */
export async function startPreviewSite(addInPage: string): Promise<PreviewSite> {
  const folder = mkdtempSync(join(tmpdir(), "preview-"));
  const page = join(folder, "add-in.html");
  const pages = join(folder, "pages");
  await build(pages);
  writeFileSync(page, addInPage);
  const server = await startPreviewServer({ port: 0, folder: pages, page });
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
  return {
    open: (query) => openPreview(browser, server, query),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function build(folder: string): Promise<void> {
  const configuration = previewPages("development", folder).find(({ name }) => name === "preview");
  const compiler = webpack({ ...configuration, cache: false, devtool: false });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => (problem ? reject(problem) : resolve()));
    });
  });
}

async function openPreview(browser: Browser, server: PreviewServer, query: string): Promise<OpenPreview> {
  const context = await browser.newContext({ acceptDownloads: true, colorScheme: null, locale: "en-US" });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    // The icons of the ribbon lie beside the deployed pane, which is not built here.
    if (message.type() === "error" && !/404/.test(message.text())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`${server.address}${query}`);
  return { page, context, pane: () => paneOf(page), problems };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("There is no pane.");
  await frame.waitForFunction("window.Office && window.Office.context && window.isReady");
  return frame;
}
