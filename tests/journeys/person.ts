/** What a person does at the preview: reads, clicks and types, in the language of the pane. */
import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
import { importPaneTexts, type ImportPaneTexts } from "../../src/localisation/import-pane-texts";
import type { Language } from "../../src/localisation/language";
import { paneTexts, type PaneTexts } from "../../src/localisation/pane-texts";
import { previewTexts, type PreviewTexts } from "../../src/localisation/preview-texts";
import type { OpenPreview, PreviewSite } from "../support/preview-site";

/** The day on which every journey takes place; the command line of the tests lives on the same one. */
export const today = "2026-01-15";

export interface Person {
  readonly preview: OpenPreview;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly importTexts: ImportPaneTexts;
  readonly previewTexts: PreviewTexts;
  /** Clicks the button of the pane with this text. */
  click(button: string): Promise<void>;
  /** Waits for the heading of a screen. */
  arrives(title: string): Promise<void>;
  /** Waits for a text in the pane. */
  reads(text: string): Promise<void>;
  /** The field of the pane with this label. */
  field(label: string): Locator;
  /** Goes to a cell with the name box, types and presses Enter. */
  types(sheet: string, cell: string, text: string): Promise<void>;
  /** Saves, and answers with the file. */
  saves(): Promise<Uint8Array>;
}

export interface PersonOptions {
  readonly language: Language;
  /** ISO date of this journey, where it is another day. */
  readonly today?: string;
  /** Further parts of the address. */
  readonly query?: string;
  readonly browser?: BrowserContextOptions;
}

/** Opens the preview with an empty workbook. */
export async function arrive(site: PreviewSite, options: PersonOptions): Promise<Person> {
  const { language, today: day = today, query = "", browser } = options;
  const address = `?language=${language}&today=${day}${query}`;
  const preview = await site.open(address, { today: day, ...browser });
  const { page } = preview;
  const pane = page.frameLocator("iframe");
  const shown = previewTexts(language);
  return {
    preview,
    page,
    pane,
    language,
    texts: paneTexts(language),
    importTexts: importPaneTexts(language),
    previewTexts: shown,
    click: (name) => pane.getByRole("button", { name, exact: true }).click(),
    arrives: async (name) => {
      await sees(pane, pane.getByRole("heading", { level: 1, name, exact: true }), name);
      // the start says whose plan it is before it says how it is
      await pane.locator("section[aria-busy]").waitFor({ state: "detached" });
    },
    reads: (text) => sees(pane, pane.getByText(text).first(), text),
    field: (label) => pane.getByLabel(label, { exact: true }),
    types: (sheet, cell, text) => typeIntoCell(page, sheet, cell, text),
    saves: () => save(page, shown.files.save),
  };
}

/** Waits for something in the pane; where it does not come, the error says what is there instead. */
async function sees(pane: FrameLocator, wanted: Locator, name: string): Promise<void> {
  try {
    await wanted.waitFor();
  } catch {
    const shown = await pane.locator("body").innerText();
    throw new Error(`The pane does not show "${name}", but:\n${shown}`);
  }
}

async function typeIntoCell(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const nameBox = page.locator(".grid-name-box");
  await nameBox.click();
  await page.keyboard.type(cell);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function save(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}
