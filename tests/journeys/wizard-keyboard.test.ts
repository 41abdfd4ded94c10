import type { ToolKey } from "../../src/pane/screens";
import { buyingCenterTexts } from "../../src/localisation/buying-center-texts";
import { goalsTexts } from "../../src/localisation/goals-texts";
import { labelOf } from "../../src/localisation/list-labels";
import { measuresTexts } from "../../src/localisation/measures-texts";
import { repairPaneTexts } from "../../src/localisation/repair-pane-texts";
import { reviewTexts } from "../../src/localisation/review-texts";
import { rollForwardPaneTexts } from "../../src/localisation/roll-forward-pane-texts";
import { selectionTexts } from "../../src/localisation/selection-texts";
import { selfCheckTexts } from "../../src/localisation/self-check-texts";
import { columnText, sheetName } from "../../src/localisation/sheet-texts";
import { swotTowsTexts } from "../../src/localisation/swot-tows-texts";
import { targetGapTexts } from "../../src/localisation/target-gap-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import { swotQuadrants } from "../../src/actions/wizards/swot-tows-draft";
import { towsOrder } from "../../src/domain/strategy/tows";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { shownPlan } from "../support/shown-plan";
import { focused, presses, tabTo } from "./keys";
import { arrive, today, type Person } from "./person";
import { goHome, openPlan, shownAccount } from "./prepared-plan";
import { tableOn } from "./sheet-cells";

jest.setTimeout(300_000);

const language = "de";
const wizard = wizardTexts(language);

let site: PreviewSite;
let person: Person;
let file: Uint8Array;

beforeAll(async () => {
  site = await startPreviewSite(undefined, language);
  person = await arrive(site, { language, browser: { locale: "de-DE" } });
  file = await shownPlan(today);
  await openPlan(person, file);
  // Into the grid, then into the pane, as F6 does in Excel.
  await press("F6");
  await press("F6");
});

// Each begins at the heading of the start, whatever became of the one before.
beforeEach(async () => {
  await goHome(person);
  await takesHeading();
});

async function takesHeading(): Promise<void> {
  const pane = await person.preview.pane();
  await pane.evaluate(() => {
    const heading = document.querySelector("h1");
    // Office.js goes out of the pane from what is no stop of the Tab key
    if (heading) heading.tabIndex = 0;
    heading?.focus();
  });
}

afterAll(() => site.close());

const press = (key: string) => person.page.keyboard.press(key);
const types = (text: string) => person.page.keyboard.type(text);
const header = (sheet: Parameters<typeof columnText>[0], column: string) => columnText(sheet, column, language)[0];
const beginning = (text: string) => (name: string) => name.startsWith(text);

/** Waits for a screen; its heading has the focus, so that what comes next is heard and stands next. */
async function comesTo(title: string): Promise<void> {
  await person.arrives(title);
  expect(await focused(person)).toBe(title);
}

/** From the start to a tool. */
async function opens(tool: ToolKey, title: string): Promise<void> {
  await presses(person, beginning(person.texts.tools.action[tool]));
  await comesTo(title);
}

async function goesOn(title: string): Promise<void> {
  await presses(person, wizard.next);
  await comesTo(title);
}

/** Writes, and reads on the start what has been written. */
async function writes(said: string): Promise<void> {
  await presses(person, wizard.finish);
  await comesTo(shownAccount);
  await person.reads(said);
}

async function goesHome(): Promise<void> {
  await tabTo(person, person.texts.back, "Shift+Tab");
  await press("Enter");
  await comesTo(shownAccount);
}

describe("a person without a mouse goes from the start through every wizard to what is written, and back", () => {
  it("target gap: a measure becomes less likely", async () => {
    const { scope, history, goal, gap, measures, summary } = targetGapTexts(language);
    await opens("target_gap", scope.title);
    await goesOn(history.title);
    await goesOn(goal.title);
    await goesOn(gap.title);
    await presses(person, beginning(measures.edit("")));
    expect(await focused(person)).toBe(header("measures", "ansoff"));
    await tabTo(person, header("measures", "probability"));
    await press("Control+A");
    await types("60");
    await presses(person, measures.close);
    expect(await focused(person)).toContain(measures.edit(""));
    await goesOn(summary.title);
    await writes(wizard.written(1));
  });

  it("strategies: suggestions are decided with one key, a statement is rated, a strategy becomes a measure", async () => {
    const texts = swotTowsTexts(language);
    await opens("tows", texts.perspective.title);
    await tabTo(person, beginning(labelOf("swot_perspective", "relationship", language)));
    await press("Space");
    await goesOn(texts.evidence.title);
    await tabTo(person, beginning(texts.evidence.acceptNamed("")));
    await press("a");
    expect(await focused(person)).toContain(texts.evidence.acceptNamed(""));
    await press("Delete");
    await person.reads(texts.evidence.counts("21", "1", "1"));
    for (const quadrant of swotQuadrants) await goesOn(texts.quadrants[quadrant].title);
    for (const field of towsOrder) await goesOn(texts.fields[field].title);
    await goesOn(texts.measures.title);
    await presses(person, beginning(texts.measures.addNamed("")));
    expect(await focused(person)).toBe(header("measures", "title"));
    await types("Muster für jede Filiale");
    await goesOn(texts.summary.title);
    await writes(wizard.written(2));
  });

  it("buying center: the next step for a gap", async () => {
    const { title, views, steps } = buyingCenterTexts(language);
    await opens("buying_center", title);
    await tabTo(person, views.people);
    await press("ArrowRight");
    expect(await focused(person)).toBe(views.steps);
    await presses(person, beginning(steps.addNamed("")));
    expect(await focused(person)).toBe(header("measures", "title"));
    await tabTo(person, header("measures", "owner"));
    await press("Control+A");
    await types("AB");
    await tabTo(person, header("measures", "due"));
    await types("05022026");
    await writes(wizard.written(1));
  });

  it("goals: the vision is worded anew", async () => {
    const { steps } = goalsTexts(language);
    await opens("goals", steps.vision.title);
    await tabTo(person, steps.vision.field);
    await press("Control+A");
    await types("QUICK-Stop plant sein Feinkostsortiment mit uns.");
    await goesOn(steps.mission.title);
    await goesOn(steps.goals.title);
    await goesOn(steps.measures.title);
    await writes(wizard.written(1));
  });

  it("measures: one is in work", async () => {
    const texts = measuresTexts(language);
    await opens("measures", texts.title);
    await presses(person, (name) => name.startsWith("Offen") && name.includes(texts.change("", "")));
    await presses(person, "In Arbeit");
    await person.reads(texts.takeBack);
    expect(await focused(person)).not.toBe("");
    await goesHome();
  });

  it("review: a part is rated and a remark becomes a measure", async () => {
    const { meeting, parts, measures, next } = reviewTexts(language);
    await opens("review", meeting.title);
    await goesOn(parts.title);
    await tabTo(person, "1");
    await press("ArrowRight");
    await press("ArrowRight");
    await presses(person, parts.show);
    await tabTo(person, header("reviews", "remark"));
    await types("Tschechien beginnt später");
    await goesOn(measures.title);
    await tabTo(person, measures.follows);
    await press("ArrowDown");
    await tabTo(person, header("measures", "owner"));
    await types("AB");
    await goesOn(next.title);
    await presses(person, next.inMonths(3));
    await writes(wizard.written(2));
  });

  it("selection: a condition is answered otherwise", async () => {
    const { parts, answers } = selectionTexts(language);
    await opens("selection", parts.prerequisite.title);
    await tabTo(person, answers.yes);
    await press("ArrowRight");
    expect(await focused(person)).toBe(answers.partly);
    await goesOn(parts.criterion.title);
    await goesOn(parts.readiness.title);
    await writes(wizard.written(1));
  });

  it("self-check: a step has become more mature", async () => {
    const { part } = selfCheckTexts(language);
    await opens("self_check", part("analysis").title);
    await tabTo(person, "4");
    await press("ArrowRight");
    await goesOn(part("realisation").title);
    await goesOn(part("integration").title);
    await goesOn(part("foundation").title);
    await writes(wizard.written(1));
  });

  it("check and repair: a number that somebody entered as text", async () => {
    const texts = repairPaneTexts(language);
    const sheet = sheetName("measures", language);
    const { column, rows } = tableOn(file, sheet);
    await person.types(sheet, `${column(header("measures", "cost"))}${rows[1]?.number ?? 0}`, "'1.500");
    await takesHeading();
    await presses(person, person.texts.plan.repair);
    await comesTo(texts.title);
    // Repairs are looked for when the screen is there already
    await person.reads(texts.asked);
    await presses(person, beginning(texts.agree));
    await person.reads(texts.done(1));
    expect(await focused(person)).toBe(texts.title);
    await goesHome();
  });

  it("new period: the plan moves on by a year", async () => {
    const texts = rollForwardPaneTexts(language);
    await opens("roll_forward", texts.title);
    await tabTo(person, texts.years);
    await press("ArrowDown");
    await presses(person, texts.write);
    await comesTo(shownAccount);
    await person.reads("Der Plan umfasst jetzt 2028–2030");
    expect(person.preview.problems).toEqual([]);
  });
});
