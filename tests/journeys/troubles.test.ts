import { describeError } from "../../src/localisation/error-texts";
import type { Language } from "../../src/localisation/language";
import { labelOf } from "../../src/localisation/list-labels";
import { sheetTexts } from "../../src/localisation/sheet-texts";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { differences } from "../support/compare-workbooks";
import { soldLines } from "../support/order-lines";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { planOfKap } from "./kap-plan";
import { previewTexts } from "../../src/localisation/preview-texts";
import { arrive, type Person } from "./person";
import {
  account,
  chooseFile,
  createPlan,
  fillForm,
  goToForm,
  importOrders,
  orderFile,
  removeSheets,
} from "./plan-steps";
import { sheetNames, tableOn } from "./sheet-cells";
import { breakCall, editRemotely, setTrouble } from "./troubles";

let site: PreviewSite;
let person: Person;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

afterEach(async () => {
  const { problems, close } = person.preview;
  await close();
  expect(problems).toEqual([]);
});

async function begin(language: Language, query = ""): Promise<void> {
  person = await arrive(site, { language, query });
}

const submit = () => person.click(person.texts.create.submit);

const says = (code: string, params: Readonly<Record<string, string | number>> = {}) =>
  person.reads(describeError(code, params, person.language));

async function isUntouched(): Promise<void> {
  expect(sheetNames(await person.saves())).toEqual([previewTexts(person.language).files.firstSheet]);
}

describe("a build that Excel interrupts", () => {
  it("says what has happened and what there is, and can be completed: then the plan is as if nothing had been", async () => {
    await begin("de");
    await goToForm(person);
    await fillForm(person);
    await breakCall(person, "fail", 4);
    await submit();
    await person.arrives(person.texts.unfinished.title);
    await person.reads(person.texts.operation.failed.create);
    await says("hostFailed");
    await person.reads(person.texts.unfinished.sheets);
    await person.click(person.texts.unfinished.resume);
    await person.arrives(account);
    await person.reads(person.texts.unfinished.completed);
    expect(differences(await planOfKap("de", false), await person.saves())).toEqual([]);
  });

  it("because it does not answer, is told to be asked again; what there is can be removed", async () => {
    await begin("en", "&patience=3");
    await goToForm(person);
    await fillForm(person);
    await breakCall(person, "hang", 4);
    await submit();
    await says("hostTimeout");
    await person.reads(person.texts.reading.hungHelp);
    await person.click(person.texts.reading.askAgain);
    await person.arrives(person.texts.unfinished.title);
    await person.click(person.texts.unfinished.remove);
    await person.reads(person.texts.unfinished.confirm);
    await removeSheets(person);
    // What was filled in is still there.
    await person.arrives(person.texts.create.title);
    await person.reads(person.texts.unfinished.removed);
    await isUntouched();
    await submit();
    await person.arrives(person.texts.create.done(account));
  });

  it("because it was cancelled, says that it was, and can be completed", async () => {
    await begin("de");
    await goToForm(person);
    await fillForm(person);
    await setTrouble(person, "slow", true);
    const calls = Number(await person.page.locator("body").getAttribute("data-batches"));
    await submit();
    // Two calls read the workbook, the third one is the first that writes; its answer takes a second.
    await person.page.waitForFunction((count) => Number(document.body.dataset["batches"]) >= count, calls + 3);
    await person.click(person.texts.operation.stopAfterStep);
    await person.reads(person.texts.operation.cancelling);
    await person.arrives(person.texts.unfinished.title);
    await says("cancelled");
    await setTrouble(person, "slow", false);
    await person.click(person.texts.unfinished.resume);
    await person.arrives(account);
    await person.reads(person.texts.unfinished.completed);
  });
});

describe("a build that Excel refuses", () => {
  it("while a cell is edited, has written nothing and can be tried again", async () => {
    await begin("de");
    await goToForm(person);
    await fillForm(person);
    await setTrouble(person, "cellEditMode", true);
    await submit();
    await says("cellEditMode");
    await setTrouble(person, "cellEditMode", false);
    await isUntouched();
    await person.click(person.texts.tryAgain);
    await person.arrives(person.texts.create.done(account));
  });

  it("because the workbook is open for viewing only, has written nothing and keeps what was filled in", async () => {
    await begin("en");
    await goToForm(person);
    await fillForm(person);
    await setTrouble(person, "viewOnly", true);
    await submit();
    await says("accessDenied", { done: 0 });
    await isUntouched();
    expect(await person.pane.locator("[name=account]").inputValue()).toBe(account);
  });

  it("because the name of a sheet is taken, says so before and after; the sheet stays, also beside a plan", async () => {
    await begin("de");
    const { foreign, create } = person.texts;
    await person.page.setInputFiles("input[type=file]", workbookWithOverview());
    await person.arrives(foreign.title);
    await person.click(foreign.createBeside);
    await person.reads(create.namesTakenAhead("Übersicht"));
    await fillForm(person);
    await submit();
    await says("sheetNamesTaken", { names: "Übersicht" });
    expect(sheetNames(await person.saves())).toEqual(["Übersicht"]);
    await person.pane.getByLabel(create.language).selectOption("en");
    await submit();
    await person.arrives(create.done(account));
    expect(
      openWorkbook(await person.saves())
        .sheet("Übersicht")
        ?.cell(0, 0)?.value,
    ).toBe("Eigenes");
  });
});

function workbookWithOverview() {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.rename("Übersicht");
  sheet?.setValue(0, 0, "Eigenes");
  return { name: "Mappe.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook.toBytes()) };
}

describe("an import of a plan that someone else changes meanwhile", () => {
  it("writes nothing over it, shows what would be done now, and then keeps the other person's figure", async () => {
    await begin("de");
    await createPlan(person);
    await importOrders(person);
    const { importTexts } = person;
    const cell = actualOfRevenue(await person.saves(), 2025);
    await person.click(importTexts.done.again);
    await chooseFile(person, orderFile("de", corrected));
    await person.reads(importTexts.lines.remembered);
    await person.click(importTexts.next);
    await person.click(importTexts.columns.preview);
    await person.arrives(importTexts.preview.title);
    await person.page.getByRole("tab", { name: sheetTexts("de").kpis.name, exact: true }).click();
    await editRemotely(person, cell.address, "4711");
    await person.click(importTexts.preview.apply);
    await person.reads(importTexts.preview.renewedTitle);
    await person.reads(importTexts.preview.keptTitle);
    await person.click(importTexts.preview.apply);
    await person.arrives(importTexts.done.title);
    expect(cell.valueIn(await person.saves())).toBe(4711);
  });
});

/** The same order lines, one of which says another quantity now. */
const corrected = soldLines.map((line) => (line.order === "4716" ? { ...line, quantity: 31 } : line));

/** The cell with the revenue of a year from the product group whose quantity has been corrected. */
function actualOfRevenue(saved: Uint8Array, year: number) {
  const { name, columns } = sheetTexts("de").kpis;
  const [actual] = columns.actual;
  const wanted = [
    [columns.kpi[0], labelOf("kpi", "revenue", "de")],
    [columns.product_group[0], "Milch & Käse"],
    [columns.fiscal_year[0], year],
  ] as const;
  const find = (bytes: Uint8Array) =>
    tableOn(bytes, name).rows.find(({ values }) => wanted.every(([header, value]) => values[header] === value));
  return {
    address: `${tableOn(saved, name).column(actual)}${find(saved)?.number}`,
    valueIn: (bytes: Uint8Array) => find(bytes)?.values[actual],
  };
}
