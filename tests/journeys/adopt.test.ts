import { adoptPaneTexts } from "../../src/localisation/adopt-pane-texts";
import { sheetName } from "../../src/localisation/sheet-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import { openWorkbook } from "../../src/package/open-workbook";
import { readPlan } from "../../src/workbook/read-plan";
import { foreignWorkbook, type ForeignRows } from "../support/foreign-workbook";
import { planFilesOn } from "../support/plan-files";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { validationErrors } from "../support/validate-workbook";
import { focused, presses, tabTo } from "./keys";
import { lookAt } from "./looks";
import { arrive, today, type Person } from "./person";

jest.setTimeout(600_000);

const language = "de";
const texts = adoptPaneTexts(language);
const { next } = wizardTexts(language);
const account = "Contoso GmbH";

/** What an account manager has before there is a plan: lists that name things as people do. */
const sheets: Readonly<Record<string, ForeignRows>> = {
  Kunde: [
    ["Firma:", account],
    ["Branche:", "Maschinenbau"],
    ["Mitarbeiter:", 420],
  ],
  Ansprechpartner: [
    ["Name", "E-Mail", "Rolle", "Position", "Schuhgröße"],
    ["Erika Berger", "eb@contoso.example", "Entscheider", "Einkaufsleitung", 38],
    ["Tom Low", "tl@contoso.example", "Anwender", "Werksleitung", 44],
  ],
  Zahlen: [
    ["Kennzahl", 2023, 2024, 2025],
    ["Umsatz (EUR)", 100_000, 120_000, 130_000],
  ],
  Aufgaben: [
    ["Aufgabe", "Verantwortlich", "Termin", "Status"],
    ["Zur Messe einladen", "Anna Weber", { serial: 46101 }, "offen"],
  ],
};

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite(undefined, language);
});

afterAll(() => site.close());

/** A person before a workbook of their own. */
async function comes(): Promise<Person> {
  const person = await arrive(site, { language, today, browser: { locale: "de-DE" } });
  // making a plan takes a while where other things are done as well
  person.page.setDefaultTimeout(120_000);
  await person.arrives(person.texts.welcome.title);
  const buffer = Buffer.from(foreignWorkbook(sheets));
  const mimeType = "application/octet-stream";
  await person.page.setInputFiles("input[type=file]", { name: "Contoso.xlsx", mimeType, buffer });
  await person.arrives(person.texts.foreign.title);
  return person;
}

/** The cells of the person's own sheets, as a file has them. */
function ownCells(bytes: Uint8Array): string {
  const workbook = openWorkbook(bytes);
  return JSON.stringify(Object.keys(sheets).map((name) => [...(workbook.sheet(name)?.cells() ?? [])]));
}

describe("a workbook of somebody's own becomes a plan", () => {
  it("by screens that look as they should, and keep the rules of accessibility, in all themes", async () => {
    const person = await comes();
    const troubles: string[] = [];
    const look = async (screen: string) => void troubles.push(...(await lookAt(person, screen, [320])));
    await person.click(person.texts.foreign.takeOver);
    for (const [screen, title] of [
      ["adopt-found", texts.found.title],
      ["adopt-columns", texts.columns.title],
      ["adopt-plan", texts.plan.title],
    ] as const) {
      await person.arrives(title);
      await look(screen);
      await person.click(next);
    }
    await person.arrives(texts.preview.title);
    await look("adopt-preview");
    expect([...troubles, ...person.preview.problems]).toEqual([]);
    await person.preview.close();
  });

  it("with the keyboard alone, and the sheets are as they were", async () => {
    const person = await comes();
    const comesTo = async (title: string) => {
      await person.arrives(title);
      expect(await focused(person)).toBe(title);
    };
    // Into the grid, then into the pane, as F6 does in Excel.
    await person.page.keyboard.press("F6");
    await person.page.keyboard.press("F6");
    await presses(person, person.texts.foreign.takeOver);
    for (const title of [texts.found.title, texts.columns.title]) {
      await comesTo(title);
      await presses(person, next);
    }
    await comesTo(texts.plan.title);
    await tabTo(person, person.texts.create.account);
    const pane = await person.preview.pane();
    expect(await pane.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(account);
    await presses(person, next);
    await comesTo(texts.preview.title);
    await presses(person, texts.preview.writeNew);
    await person.reads(texts.writtenNew(account));
    const saved = await person.saves();
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();

    expect(await validationErrors(saved)).toEqual([]);
    expect(ownCells(saved)).toBe(ownCells(foreignWorkbook(sheets)));
    const { rows, settings } = readPlan(await (await planFilesOn(today).open(saved)).read());
    expect(settings.account).toBe(account);
    expect(rows.contacts.map(({ values }) => values.name)).toEqual(["Erika Berger", "Tom Low"]);
    expect(rows.measures.map(({ values }) => values.title)).toEqual(["Zur Messe einladen"]);
    expect(openWorkbook(saved).sheet(sheetName("kpis", language))).toBeDefined();
  });
});
