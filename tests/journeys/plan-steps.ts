/** The way from an empty workbook to a plan with figures, step by step. */
import type { Level } from "../../src/domain/schema/define-sheet";
import type { Language } from "../../src/localisation/language";
import { englishExport, germanExport, soldLines, windows1252, type SoldLine } from "../support/order-lines";
import type { Person } from "./person";

export const account = "QUICK-Stop & Söhne";
export const productGroups = ["Getränke", "Feinkost", "Milch & Käse"];

/** The value in the export's column of customers that stands for the account. */
export const customer = "QUICK";

export interface OrderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Header of the column of customers. */
  readonly customerColumn: string;
}

/** An export with the lines of several customers: a German one as older systems write it, or an English one in UTF-8. */
export function orderFile(language: Language, lines: readonly SoldLine[] = soldLines): OrderFile {
  return language === "de"
    ? { name: "aufträge.csv", bytes: windows1252(germanExport(lines)), customerColumn: "Kundennr." }
    : { name: "orders.csv", bytes: new TextEncoder().encode(englishExport(lines)), customerColumn: "customer_id" };
}

/** From the first screen to the form. */
export async function goToForm({ click, arrives, texts }: Person): Promise<void> {
  await arrives(texts.welcome.title);
  await click(texts.welcome.create);
  await arrives(texts.create.title);
}

/** Fills in the form: a plan in euro for four years, with product groups. The level is lean unless it is chosen. */
export async function fillForm(
  { page, pane, texts }: Person,
  level: Level = "lean",
  firstPlanYear = 2026,
): Promise<void> {
  const { create } = texts;
  const type = async (label: string, text: string) => {
    await pane
      .getByRole("textbox", { name: label })
      .or(pane.getByRole("combobox", { name: label }))
      .first()
      .click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  await type(create.account, account);
  await type(create.currency, "eur");
  await pane.getByLabel(create.horizon).selectOption(create.horizonOption(4));
  await type(create.firstPlanYear, String(firstPlanYear));
  if (level !== "lean") await pane.getByRole("radio", { name: create.levels[level].name }).check();
  await type(create.productGroups, productGroups.join("\n"));
}

/** From the first screen to a plan that is ready. */
export async function createPlan(person: Person, level?: Level, firstPlanYear?: number): Promise<void> {
  await goToForm(person);
  await fillForm(person, level, firstPlanYear);
  await person.click(person.texts.create.submit);
  await person.arrives(person.texts.create.done(account));
}

/** From the page that says that the plan is ready to the preview of an import. */
export async function previewOrders(person: Person, file: OrderFile = orderFile(person.language)): Promise<void> {
  const { click, texts } = person;
  await click(texts.create.importNow);
  await chooseFile(person, file);
  await chooseLines(person);
  await person.arrives(person.importTexts.columns.title);
  await click(person.importTexts.columns.preview);
  await person.arrives(person.importTexts.preview.title);
}

/** Chooses the file with the browser's own dialog. */
export async function chooseFile({ page, click, arrives, importTexts }: Person, file: OrderFile): Promise<void> {
  await arrives(importTexts.source.title);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), click(importTexts.source.chooseFile)]);
  await chooser.setFiles({ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.bytes) });
}

/** Ticks the customer's value. */
export async function chooseLines({ pane, click, arrives, importTexts }: Person): Promise<void> {
  await arrives(importTexts.lines.title);
  await pane.getByRole("checkbox", { name: new RegExp(`^${customer}`) }).check();
  await click(importTexts.next);
}

/** A plan with the figures of an export. */
export async function importOrders(person: Person, file?: OrderFile): Promise<void> {
  await previewOrders(person, file);
  await person.click(person.importTexts.preview.apply);
  await person.arrives(person.importTexts.done.title);
}

/** Answers the question whether the sheets of an unfinished plan are to be removed. */
export async function removeSheets({ pane, texts }: Person): Promise<void> {
  const question = pane.getByRole("group", { name: texts.unfinished.confirmTitle });
  await question.getByRole("button").last().click();
}
