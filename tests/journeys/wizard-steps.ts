/** The way through wizards: what a person reads, chooses and types on their steps. */
import type { Locator } from "playwright-core";
import { towsOrder } from "../../src/domain/strategy/tows";
import { labelOf } from "../../src/localisation/list-labels";
import { columnText } from "../../src/localisation/sheet-texts";
import { swotTowsTexts } from "../../src/localisation/swot-tows-texts";
import { createFormat } from "../../src/pane/format";
import { targetGapTexts } from "../../src/localisation/target-gap-texts";
import { wizardTexts } from "../../src/localisation/wizard-texts";
import type { Person } from "./person";
import { account } from "./plan-steps";

type Tool = "target_gap" | "tows" | "goals";

/** From the start to a wizard; where its sheets are missing, they are switched on. */
export async function openTool(person: Person, tool: Tool, firstTitle: string): Promise<void> {
  const { pane, texts, language, arrives } = person;
  await arrives(account);
  await pane.getByRole("button", { name: texts.tools.action[tool] }).first().click();
  const { switchOn } = wizardTexts(language).needs;
  const first = pane.getByRole("heading", { level: 1, name: firstTitle, exact: true });
  const missing = pane.getByRole("button", { name: switchOn });
  await first.or(missing).waitFor();
  if (await missing.isVisible()) await missing.click();
  await arrives(firstTitle);
}

/** Goes on to the step with this question. */
export async function goOn(person: Person, title: string): Promise<void> {
  await person.click(wizardTexts(person.language).next);
  await person.arrives(title);
}

/** A part of the pane by its heading. */
const partOf = ({ pane }: Person, title: string | RegExp) =>
  pane.locator("section", { has: pane.getByRole("heading", { level: 2, name: title }) });

export interface TowsStory {
  readonly opportunity: string;
  readonly strength: string;
  /** Strategy and measures, by the field of the matrix. */
  readonly strategies: readonly Strategy[];
}

interface Strategy {
  readonly field: "so" | "wo";
  readonly strategy: string;
  readonly measure: string;
  /** Code of Ansoff's matrix. */
  readonly ansoff: string;
}

/** From a SWOT that rests on the figures of the plan to strategies with a measure each. */
export async function findStrategies(person: Person, story: TowsStory): Promise<void> {
  const texts = swotTowsTexts(person.language);
  const { pane } = person;
  await openTool(person, "tows", texts.perspective.title);
  await pane.getByRole("radio").first().check();
  await goOn(person, texts.evidence.title);
  await acceptAll(person);
  await goOn(person, texts.quadrants.strength.title);
  await state(person, story.strength, { importance: 4 });
  await goOn(person, texts.quadrants.weakness.title);
  await rate(person, pane.locator("section").first(), { importance: 5 });
  await goOn(person, texts.quadrants.opportunity.title);
  await state(person, story.opportunity, { probability: 4, impact: 5 });
  await goOn(person, texts.quadrants.threat.title);
  for (const field of towsOrder) {
    await goOn(person, texts.fields[field].title);
    const found = story.strategies.find((one) => one.field === field);
    if (found !== undefined) await pane.locator("[name='tows.strategy']").first().fill(found.strategy);
  }
  await goOn(person, texts.measures.title);
  for (const strategy of story.strategies) await addMeasure(person, strategy);
  await goOn(person, texts.summary.title);
  await write(person);
}

/** Accepts every suggestion, with the key that is named on the step; the next comes up with each. */
async function acceptAll({ page, pane, language, reads }: Person): Promise<void> {
  const { evidence } = swotTowsTexts(language);
  const said = await pane.locator("[data-status=suggestions]").innerText();
  const count = Number.parseInt(said, 10);
  await pane.locator("[data-accept]").first().focus();
  for (let left = count; left > 0; left -= 1) await page.keyboard.press("a");
  await reads(evidence.counts("0", String(count), "0"));
}

/** By column of the SWOT sheet. */
type Ratings = Readonly<Record<string, number>>;

/** Adds a statement of one's own, and rates it. */
async function state(person: Person, statement: string, ratings: Ratings): Promise<void> {
  const texts = swotTowsTexts(person.language).quadrant;
  await person.click(texts.add);
  await person.page.keyboard.type(statement);
  await rate(person, partOf(person, new RegExp(`${texts.fresh}$`)).last(), ratings);
}

/** Rates a statement. */
async function rate({ language }: Person, part: Locator, ratings: Ratings): Promise<void> {
  for (const [column, rating] of Object.entries(ratings)) {
    const group = part.getByRole("radiogroup", { name: columnText("swot", column, language)[0] });
    await group.getByRole("radio", { name: String(rating) }).check();
  }
}

async function addMeasure(person: Person, { strategy, measure, ansoff }: Strategy): Promise<void> {
  const part = partOf(person, strategy);
  await part.getByRole("button").last().click();
  await person.page.keyboard.type(measure);
  await part.locator("[name='measures.ansoff']").selectOption(ansoff);
}

async function write(person: Person): Promise<void> {
  const { finish } = wizardTexts(person.language);
  await person.click(finish);
  await person.arrives(account);
}

export interface GapStory {
  readonly method: string;
  readonly target: string;
  readonly measures: readonly {
    readonly title: string;
    readonly contribution: string;
    readonly probability: string;
    /** Share of the gap that is closed with it, to the per cent. */
    readonly coverage: number;
  }[];
}

/** Revenue of the whole account: from its history to a gap that measures of the plan close. */
export async function closeGap(person: Person, story: GapStory): Promise<void> {
  const texts = targetGapTexts(person.language);
  const { pane } = person;
  await openTool(person, "target_gap", texts.scope.title);
  await goOn(person, texts.history.title);
  await pane.locator(`input[type=radio][value=${story.method}]`).check();
  await goOn(person, texts.goal.title);
  await pane.locator("[name='kpis.target']").fill(story.target);
  await goOn(person, texts.gap.title);
  for (const measure of story.measures) await useMeasure(person, measure);
  await person.reads(texts.gap.closed);
  await goOn(person, texts.summary.title);
  await write(person);
}

/** Picks a measure, and says what it brings: bridge and coverage follow as it is typed. */
async function useMeasure(person: Person, measure: GapStory["measures"][number]): Promise<void> {
  const texts = targetGapTexts(person.language);
  const { pane, language } = person;
  const bridge = pane.getByRole("img", { name: texts.gap.bridge(labelOf("kpi", "revenue", language)) });
  const before = await bridge.textContent();
  await pane.getByLabel(texts.measures.pick).selectOption({ label: measure.title });
  await pane.locator("[name='measures.contribution']").fill(measure.contribution);
  await pane.locator("[name='measures.probability']").fill(measure.probability);
  await person.reads(texts.gap.coverageIs(createFormat(language).percent(measure.coverage)));
  expect(await bridge.textContent()).not.toBe(before);
  await person.click(texts.measures.close);
}
