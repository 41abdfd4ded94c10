/** The way through every wizard and panel on the plan that the pictures show, with a look at each screen. */
import { towsOrder } from "../../src/domain/strategy/tows";
import { swotQuadrants } from "../../src/actions/wizards/swot-tows-draft";
import { buyingCenterTexts } from "../../src/localisation/buying-center-texts";
import { goalsTexts } from "../../src/localisation/goals-texts";
import { labelOf } from "../../src/localisation/list-labels";
import { measuresTexts } from "../../src/localisation/measures-texts";
import { repairPaneTexts } from "../../src/localisation/repair-pane-texts";
import { reviewTexts } from "../../src/localisation/review-texts";
import { rollForwardPaneTexts } from "../../src/localisation/roll-forward-pane-texts";
import { selectionTexts } from "../../src/localisation/selection-texts";
import { selfCheckTexts } from "../../src/localisation/self-check-texts";
import { swotTowsTexts } from "../../src/localisation/swot-tows-texts";
import { targetGapTexts } from "../../src/localisation/target-gap-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import { columnText, sheetName } from "../../src/localisation/sheet-texts";
import { goHome, openTool } from "./prepared-plan";
import type { Person } from "./person";
import { tableOn } from "./sheet-cells";

/** Looks at what is shown now, under this name. */
export type Look = (screen: string) => Promise<void>;

type Walk = (person: Person, look: Look) => Promise<void>;

/** Its label ends with the mark of what is required. */
const titleField = ({ pane, language }: Person) =>
  pane.getByRole("textbox", { name: columnText("measures", "title", language)[0] });

/** Goes on to the step with this title. */
async function goOn(person: Person, title: string): Promise<void> {
  await person.click(wizardTexts(person.language).next);
  await person.arrives(title);
}

const targetGap: Walk = async (person, look) => {
  const { pane, language, arrives, field } = person;
  const texts = targetGapTexts(language);
  await openTool(person, "target_gap");
  await arrives(texts.scope.title);
  await look("target-gap-scope");
  await goOn(person, texts.history.title);
  await look("target-gap-baseline");
  await goOn(person, texts.goal.title);
  await showTable(person);
  await look("target-gap-target");
  await goOn(person, texts.gap.title);
  await look("target-gap-measures");
  await pane
    .getByRole("button", { name: texts.measures.edit("") })
    .first()
    .click();
  await field(columnText("measures", "probability", language)[0]).fill("60");
  await look("target-gap-measure");
  await goOn(person, texts.summary.title);
  await showTable(person);
  await look("target-gap-summary");
};

const tows: Walk = async (person, look) => {
  const { pane, language, arrives, click, field } = person;
  const texts = swotTowsTexts(language);
  await openTool(person, "tows");
  await arrives(texts.perspective.title);
  await pane.getByRole("radio", { name: labelOf("swot_perspective", "relationship", language) }).check();
  await look("tows-perspective");
  await goOn(person, texts.evidence.title);
  await look("tows-evidence");
  await pane.getByRole("button", { name: texts.quadrants.threat.title }).click();
  await pane
    .getByRole("button", { name: texts.evidence.acceptNamed("") })
    .last()
    .press("a");
  await person.reads(texts.evidence.counts("22", "1", "0"));
  for (const quadrant of swotQuadrants) {
    await goOn(person, texts.quadrants[quadrant].title);
    await look(`tows-${quadrant}`);
  }
  for (const field of towsOrder) {
    await goOn(person, texts.fields[field].title);
    await look(`tows-${field}`);
  }
  await goOn(person, texts.measures.title);
  await pane
    .getByRole("button", { name: texts.measures.addNamed("") })
    .first()
    .click();
  await titleField(person).fill("Mengen für vier Filialen mit dem Zentrallager planen");
  await field(columnText("measures", "owner", language)[0]).fill("LW");
  await look("tows-measures");
  await click(texts.measures.remove);
  await goOn(person, texts.summary.title);
  await look("tows-summary");
};

/** Shows the figures of the last chart as a table, too. */
async function showTable({ pane, language }: Person): Promise<void> {
  await pane
    .getByRole("button", { name: wizardTexts(language).asTable })
    .last()
    .click();
}

const buyingCenter: Walk = async (person, look) => {
  const { pane, language, arrives } = person;
  const texts = buyingCenterTexts(language);
  await openTool(person, "buying_center");
  await arrives(texts.title);
  for (const view of ["people", "steps", "openers", "care"] as const) {
    await pane.getByRole("tab", { name: texts.views[view] }).click();
    if (view === "people" || view === "openers") await showTable(person);
    await look(`buying-center-${view}`);
  }
  await pane.getByRole("tab", { name: texts.views.people }).click();
  await pane.getByRole("button", { name: "Gerd Hohlfeld" }).click();
  await arrives("Gerd Hohlfeld");
  await pane
    .getByRole("button", { name: texts.guide.open("") })
    .first()
    .click();
  await look("buying-center-person");
};

const goals: Walk = async (person, look) => {
  const { pane, language, arrives } = person;
  const { steps, fact, close } = goalsTexts(language);
  await openTool(person, "goals");
  await arrives(steps.vision.title);
  await look("goals-vision");
  await goOn(person, steps.mission.title);
  await look("goals-mission");
  await goOn(person, steps.goals.title);
  await look("goals-goals");
  await pane.getByRole("button", { name: "Umsatz um 12 %" }).click();
  await person.click(fact.show);
  await look("goals-goal");
  await person.click(close);
  await goOn(person, steps.measures.title);
  await look("goals-measures");
};

const measures: Walk = async (person, look) => {
  const { pane, language, arrives, click, field } = person;
  const texts = measuresTexts(language);
  await openTool(person, "measures");
  await arrives(texts.title);
  await field(texts.filter.scope).selectOption("mine");
  await field(texts.me.ask).selectOption("AB");
  await field(texts.filter.scope).selectOption("all");
  await pane.getByRole("button", { name: "Status und Fortschritt ändern" }).first().click();
  await look("measures-list");
  await click(texts.add);
  await arrives(texts.form.title);
  await titleField(person).fill("Saisonmengen für Ostern vereinbaren");
  await look("measures-new");
};

const review: Walk = async (person, look) => {
  const { pane, language, arrives, click, field } = person;
  const texts = reviewTexts(language);
  await openTool(person, "review");
  await arrives(texts.meeting.title);
  await look("review-meeting");
  await goOn(person, texts.parts.title);
  for (const [part, rating] of ["4", "3", "4", "2"].entries())
    await pane.getByRole("radiogroup").nth(part).getByRole("radio", { name: rating, exact: true }).check();
  await pane.getByRole("button", { name: texts.parts.show }).first().click();
  await pane.getByLabel("Anmerkung").first().fill("Filialen in Tschechien öffnen ein Quartal später");
  await look("review-parts");
  await goOn(person, texts.measures.title);
  await field(texts.measures.follows).selectOption({ label: texts.measures.new });
  await look("review-measures");
  await goOn(person, texts.next.title);
  await click(texts.next.inMonths(3));
  await showTable(person);
  await look("review-next");
};

const selection: Walk = async (person, look) => {
  const { parts } = selectionTexts(person.language);
  await openTool(person, "selection");
  await person.arrives(parts.prerequisite.title);
  await look("selection-prerequisite");
  await goOn(person, parts.criterion.title);
  await showTable(person);
  await look("selection-criterion");
  await goOn(person, parts.readiness.title);
  await look("selection-readiness");
};

const selfCheck: Walk = async (person, look) => {
  const { part } = selfCheckTexts(person.language);
  await openTool(person, "self_check");
  await person.arrives(part("analysis").title);
  await look("self-check-analysis");
  for (const key of ["realisation", "integration", "foundation"] as const) {
    await goOn(person, part(key).title);
    if (key === "foundation") await showTable(person);
    await look(`self-check-${key}`);
  }
};

const rollForward: Walk = async (person, look) => {
  const texts = rollForwardPaneTexts(person.language);
  await openTool(person, "roll_forward");
  await person.arrives(texts.title);
  await person.reads(texts.after);
  await look("roll-forward");
};

/** What is typed after an apostrophe is text in Excel, whatever it looks like. */
async function typeNumberAsText(person: Person): Promise<void> {
  const { language } = person;
  const sheet = sheetName("measures", language);
  const { column, rows } = tableOn(await person.saves(), sheet);
  await person.types(sheet, `${column(columnText("measures", "cost", language)[0])}${rows[1]?.number}`, "'1.500");
}

const repair: Walk = async (person, look) => {
  const { texts, language } = person;
  await goHome(person);
  await typeNumberAsText(person);
  // else what is found may be of a workbook that changes once more
  await person.reads(texts.plan.errors(1));
  await person.click(texts.plan.repair);
  await person.reads(repairPaneTexts(language).searchAgain);
  await look("repair");
};

export const walks = {
  targetGap,
  tows,
  buyingCenter,
  goals,
  measures,
  review,
  selection,
  selfCheck,
  rollForward,
  repair,
} satisfies Readonly<Record<string, Walk>>;
