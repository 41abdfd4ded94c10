import { samplePaneTexts } from "../../src/localisation/sample-pane-texts";
import { createWorkbook } from "../../src/package/open-workbook";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { lookAt } from "./looks";
import { arrive, type Person } from "./person";
import {
  account,
  chooseFile,
  createPlan,
  fillForm,
  goToForm,
  orderFile,
  chooseLines,
  removeSheets,
} from "./plan-steps";
import { breakCall } from "./troubles";

/** Many pictures, on a machine that may have other things to do. */
jest.setTimeout(600_000);

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

/** Goes a way with a look at each of its screens, in German; everything that is wrong is told at the end. */
async function walk(way: (person: Person, look: (screen: string) => Promise<void>) => Promise<void>): Promise<void> {
  const person = await arrive(site, { language: "de" });
  const troubles: string[] = [];
  await way(person, async (screen) => void troubles.push(...(await lookAt(person, screen))));
  await person.preview.close();
  expect([...troubles, ...person.preview.problems]).toEqual([]);
}

function workbookWithNotes() {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.rename("Übersicht");
  sheet?.setValue(0, 0, "Notizen");
  return { name: "Notizen.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook.toBytes()) };
}

describe("every screen looks as it should, and keeps the rules of accessibility, in all themes and widths", () => {
  it("on the way to a plan", async () => {
    await walk(async (person, look) => {
      const { click, texts, arrives } = person;
      await arrives(texts.welcome.title);
      await person.reads(samplePaneTexts(person.language).look);
      await look("welcome");
      await click(texts.welcome.create);
      await arrives(texts.create.title);
      await look("create");
      await click(texts.create.submit);
      await person.reads(texts.create.problems.account_missing);
      await click(texts.create.changeTargets);
      await look("create-problems");
      await click(texts.create.hideTargets);
      await fillForm(person);
      await click(texts.create.submit);
      await arrives(texts.create.done(account));
      await look("created");
      await click(texts.create.later);
      await arrives(account);
      await look("plan-new");
    });
  });

  it("on the way of an import", async () => {
    await walk(async (person, look) => {
      const { click, texts, importTexts, arrives } = person;
      await createPlan(person);
      await click(texts.create.importNow);
      await arrives(importTexts.source.title);
      await look("import-source");
      await chooseFile(person, orderFile("de"));
      await arrives(importTexts.lines.title);
      await look("import-lines");
      await chooseLines(person);
      await arrives(importTexts.columns.title);
      await look("import-columns");
      await click(importTexts.columns.preview);
      await arrives(importTexts.preview.title);
      await look("import-preview");
      await click(importTexts.preview.apply);
      await arrives(importTexts.done.title);
      await look("import-done");
      await click(importTexts.done.home);
      await arrives(account);
      await look("plan-filled");
    });
  });

  it("where something is in the way", async () => {
    await walk(async (person, look) => {
      const { click, texts, arrives, page } = person;
      await goToForm(person);
      await fillForm(person);
      await breakCall(person, "fail", 4);
      await click(texts.create.submit);
      await arrives(texts.unfinished.title);
      await look("unfinished");
      await click(texts.unfinished.remove);
      await look("unfinished-removal");
      await removeSheets(person);
      await person.reads(texts.unfinished.removed);
      await page.setInputFiles("input[type=file]", workbookWithNotes());
      await page.getByRole("button", { name: person.previewTexts.leave.discard }).click();
      await arrives(texts.foreign.title);
      await click(texts.foreign.needs);
      await look("foreign");
      await click(texts.foreign.createBeside);
      await person.reads(texts.create.namesTaken);
      await look("names-taken");
    });
  });
});
