import { describeError } from "../../src/localisation/error-texts";
import { goalsTexts } from "../../src/localisation/goals-texts";
import { sheetTexts } from "../../src/localisation/sheet-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { validationErrors } from "../support/validate-workbook";
import { planOfKap } from "./kap-plan";
import { arrive } from "./person";
import { account } from "./plan-steps";
import { tableOn } from "./sheet-cells";
import { breakCall } from "./troubles";
import { goOn, openTool } from "./wizard-steps";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

const vision = "Wir sind für diesen Kunden der erste Ansprechpartner.";

/** The call that writes: two before it read. */
const writing = 3;

describe("a wizard that is written while Excel fails", () => {
  it("says what happened, keeps what was begun, and is written once", async () => {
    const person = await arrive(site, { language: "de", query: "&patience=8" });
    const { page, pane, reads, click, texts } = person;
    const { steps } = goalsTexts("de");
    const { finish } = wizardTexts("de");
    const buffer = Buffer.from(await planOfKap("de", false));
    await person.arrives(texts.welcome.title);
    await page.setInputFiles("input[type=file]", { name: "Plan.xlsx", mimeType: "application/octet-stream", buffer });
    await openTool(person, "goals", steps.vision.title);
    await pane.getByLabel(steps.vision.field).fill(vision);
    for (const step of ["mission", "goals", "measures"] as const) await goOn(person, steps[step].title);
    await breakCall(person, "fail", writing);
    await click(finish);
    await reads(describeError("hostFailed", {}, "de"));
    await breakCall(person, "hang", writing);
    await click(texts.tryAgain);
    await reads(describeError("hostTimeout", {}, "de"));
    await reads(texts.reading.hungHelp);
    await click(texts.reading.askAgain);
    await pane.getByText(texts.reading.hungHelp).waitFor({ state: "detached" });
    await click(finish);
    await person.arrives(account);
    await reads(wizardTexts("de").written(1));
    const saved = await person.saves();
    const { name, columns } = sheetTexts("de").goals;
    expect(tableOn(saved, name).rows.filter(({ values }) => values[columns.title[0]] === vision)).toHaveLength(1);
    expect(await validationErrors(saved)).toEqual([]);
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();
  });
});
