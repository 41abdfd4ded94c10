import type { Page } from "playwright-core";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { tabTo } from "./keys";
import { arrive } from "./person";
import { account } from "./plan-steps";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

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
