import { sheetTexts } from "../../src/localisation/sheet-texts";
import { differences } from "../support/compare-workbooks";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { validationErrors } from "../support/validate-workbook";
import { planOfKap } from "./kap-plan";
import { arrive, type Person } from "./person";
import { account, createPlan, importOrders } from "./plan-steps";
import { tableOn } from "./sheet-cells";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

const overdue = { title: "Jahresgespräch", due: { de: "1.12.2025", en: "12/1/2025" } };
const dueAsRead = { de: "01.12.2025", en: "Dec 1, 2025" };

/** Types a measure that should be done by now into the sheet, and sees the pane say so. */
async function seesAnOverdueMeasure(person: Person, saved: Uint8Array): Promise<void> {
  const { reads, texts, language, types } = person;
  const { name, columns } = sheetTexts(language).measures;
  const table = tableOn(saved, name);
  const row = table.rows[0]?.number ?? 0;
  await reads(texts.plan.noOverdue);
  await types(name, `${table.column(columns.title[0])}${row}`, overdue.title);
  await types(name, `${table.column(columns.due[0])}${row}`, overdue.due[language]);
  await person.pane.getByRole("button", { name: overdue.title }).waitFor();
  await reads(texts.plan.due(dueAsRead[language]));
}

/** Checks the plan from the ribbon, and reads the result on the overview. */
async function checksThePlan({ page, language }: Person): Promise<void> {
  const [button, result] =
    language === "de" ? ["Plan prüfen", /^Geprüft am 15\.01\.2026: /] : ["Check plan", /^Checked on 2026-01-15: /];
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("tab", { name: sheetTexts(language).overview.name, exact: true }).click();
  // the line stands below what is seen of the page
  await page.locator(".grid-name-box").click();
  await page.keyboard.type("KAP_CheckResult");
  await page.keyboard.press("Enter");
  await page.locator(".grid").getByText(result).first().waitFor();
}

describe.each([
  ["de", "lean"],
  ["en", "lean"],
] as const)("a journey in the language %s with the level %s", (language, level) => {
  it("leads from an empty workbook to a plan equal to that of the command line, which is then worked on", async () => {
    const person = await arrive(site, { language });
    await createPlan(person, level);
    await importOrders(person);
    const saved = await person.saves();
    expect(differences(await planOfKap(language, true, level), saved)).toEqual([]);
    await person.click(person.importTexts.done.home);
    await person.arrives(account);
    await seesAnOverdueMeasure(person, saved);
    await checksThePlan(person);
    expect(await validationErrors(await person.saves())).toEqual([]);
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();
  });
});
