// How fast the pane is in a real browser, beside a plan with many KPI rows: until it can be used, and key by key.
import type { Frame } from "playwright-core";
import { paneTexts } from "../../src/localisation/pane-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import { buildPlan, planFilesOn } from "../support/plan-files";
import { startPreviewSite, type OpenPreview } from "../support/preview-site";
import { fullPlanOf, today } from "./plan-tasks";

const texts = paneTexts("en");
const keys = "1234567890123456";

export interface PaneCost {
  readonly rows: number;
  /** Milliseconds from Office being ready to the first heading. */
  readonly usable: number;
  /** Milliseconds that the pane works on a key in the target field of the target-gap wizard, sorted. */
  readonly keys: readonly number[];
}

/** Opens a full plan with so many KPI rows in the preview; 0 is an empty workbook, in which nothing is typed. */
export async function measurePane(rows: number): Promise<PaneCost> {
  const site = await startPreviewSite();
  try {
    const preview = await site.open(`?language=en&today=${today}&pane=closed`);
    await preview.context.addInitScript(markTimes);
    if (rows > 0) await openPlan(preview, rows);
    await preview.page.getByRole("button", { name: "Open plan pane" }).click();
    const pane = await preview.pane();
    await pane.getByRole("heading", { level: 1 }).waitFor({ timeout: 120_000 });
    const marks = await pane.evaluate(() => performance.getEntriesByType("mark").map((mark) => mark.toJSON()));
    const at = (name: string) => Number(marks.find((mark) => mark.name === name)?.startTime);
    const usable = at("usable") - at("office-ready");
    return { rows, usable, keys: rows > 0 ? await typeTarget(preview, pane) : [] };
  } finally {
    await site.close();
  }
}

/** Runs in the pane's page before its own scripts. */
function markTimes(): void {
  const wait = setInterval(() => {
    if (typeof Office !== "object" || typeof Office.onReady !== "function") return;
    clearInterval(wait);
    void Office.onReady(() => void performance.mark("office-ready"));
  }, 1);
  const look = new MutationObserver(() => {
    if (!document.querySelector("h1")) return;
    look.disconnect();
    performance.mark("usable");
  });
  look.observe(document, { subtree: true, childList: true });
}

async function openPlan({ page }: OpenPreview, rows: number): Promise<void> {
  const file = await buildPlan(fullPlanOf(rows), today, planFilesOn(today, { calculates: false }));
  const buffer = Buffer.from(await file.toBytes());
  await page.setInputFiles("input[type=file]", { name: "plan.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByRole("tab", { name: "KPIs", exact: true }).waitFor({ timeout: 600_000 });
}

async function typeTarget({ page }: OpenPreview, pane: Frame): Promise<readonly number[]> {
  await pane.getByRole("button", { name: texts.tools.action.target_gap }).click();
  for (let step = 0; step < 2; step += 1) await pane.getByRole("button", { name: wizardTexts("en").next }).click();
  await pane.getByRole("textbox").first().click();
  await pane.evaluate(() => {
    window.addEventListener("keydown", () => {
      const begin = performance.now();
      // what has been asked for behind the work on this key comes after it
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void performance.measure("key", { start: begin, end: performance.now() });
      setTimeout(() => port2.postMessage(null));
    });
  });
  await page.keyboard.type(keys, { delay: 100 });
  const costs = await pane.evaluate(() => performance.getEntriesByName("key").map(({ duration }) => duration));
  return costs.sort((one, other) => one - other);
}
