import type { Page } from "playwright-core";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { arrive, type Person } from "./person";
import { account } from "./plan-steps";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

/** Presses Tab until the element with the focus is called so; the name is what a screen reader says, or the text. */
async function tabTo({ page, preview }: Person, name: string): Promise<void> {
  const pane = await preview.pane();
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const here = await pane.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : element;
      return element === document.body ? "" : (label?.textContent ?? "").replace("*", "").trim();
    });
    if (here === name) return;
    passed.push(here);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to "${name}", but to: ${passed.join(" | ")}`);
}

const enter = (page: Page) => page.keyboard.press("Enter");

describe("a person without a mouse", () => {
  it("comes from the workbook to the pane, creates a plan, and goes to one of its sheets", async () => {
    const person = await arrive(site, { language: "de" });
    const { page, texts, arrives } = person;
    await arrives(texts.welcome.title);
    // Into the grid, then into the pane, as F6 does in Excel.
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await tabTo(person, texts.welcome.create);
    await enter(page);
    await arrives(texts.create.title);
    await tabTo(person, texts.create.account);
    await enter(page);
    await person.reads(texts.create.problems.account_missing);
    await page.keyboard.type(account);
    await tabTo(person, texts.create.submit);
    await enter(page);
    await arrives(texts.create.done(account));
    await tabTo(person, "Profil");
    await enter(page);
    await page.getByRole("tab", { name: "Profil", exact: true, selected: true }).waitFor();
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();
  });
});
