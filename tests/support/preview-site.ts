/** The preview in a browser, as `npm start` shows it: for every test that clicks and types as a person does. */
import type { BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { startPreviewServer } from "../../src/entry/preview-server";
import type { Language } from "../../src/localisation/language";
import { openBrowser } from "./browser";
import { builtPreview } from "./built-preview";
import { watchPage } from "./watch-page";

export interface PreviewSite {
  readonly address: string;
  /** Opens the preview in a browser profile of its own; the query is that of its address. */
  open(query: string, options?: OpenOptions): Promise<OpenPreview>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** ISO date that the clock of the browser shows, all the time; else it is right. */
  readonly today?: string;
}

export interface OpenPreview {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's page in the pane, once it is loaded. */
  pane(): Promise<Frame>;
  /** So far: errors, refusals of the security policy and requests to anybody else, in any page of this profile. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Serves the built preview with the pane, or with another add-in's page (an HTML file), and starts a browser in a language. */
export async function startPreviewSite(addInPage?: string, language?: Language): Promise<PreviewSite> {
  const folder = await builtPreview();
  const server = await startPreviewServer({ port: 0, folder, page: addInPage });
  const browser = await openBrowser(undefined, language);
  return {
    address: server.address,
    open: async (query, { today, ...options } = {}) => {
      const context = await browser.newContext({
        acceptDownloads: true,
        // Elsewhere than in Excel, the pane follows the browser.
        colorScheme: null,
        locale: "en-US",
        ...options,
      });
      const problems = await watchPage(context, server.address);
      if (today !== undefined) await context.clock.setFixedTime(`${today}T09:00:00`);
      const page = await context.newPage();
      await page.goto(`${server.address}${query}`);
      return { page, context, problems, pane: () => paneOf(page), close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("There is no pane.");
  await frame.waitForLoadState();
  return frame;
}
