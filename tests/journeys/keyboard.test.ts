import type { Page } from "playwright-core";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { focused, presses, tabTo } from "./keys";
import { arrive, type Person } from "./person";
import { account, createPlan, customer, orderFile } from "./plan-steps";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

const enter = (page: Page) => page.keyboard.press("Enter");

/** Waits for a screen whose heading has the focus. */
async function comesTo(person: Person, title: string): Promise<void> {
  await person.arrives(title);
  expect(await focused(person)).toBe(title);
}

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

  it("imports what the customer has bought, with the file dialog and the space bar", async () => {
    const person = await arrive(site, { language: "de" });
    const { page, texts, importTexts } = person;
    await createPlan(person);
    await presses(person, texts.create.importNow);
    await comesTo(person, importTexts.source.title);
    await tabTo(person, importTexts.source.chooseFile);
    const { name, bytes } = orderFile("de");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), enter(page)]);
    await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
    await comesTo(person, importTexts.lines.title);
    await tabTo(person, (box) => box.startsWith(customer));
    await page.keyboard.press("Space");
    await presses(person, importTexts.next);
    await comesTo(person, importTexts.columns.title);
    await presses(person, importTexts.columns.preview);
    await comesTo(person, importTexts.preview.title);
    await presses(person, importTexts.preview.apply);
    await comesTo(person, importTexts.done.title);
    await presses(person, importTexts.done.home);
    await comesTo(person, account);
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();
  });
});
