/** How a screen of the pane looks in every theme and width, and whether it keeps the rules of accessibility. */
import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { comparePicture } from "./pictures";
import type { Person } from "./person";

type Look = "light" | "dark" | "forced";

const looks: readonly Look[] = ["light", "dark", "forced"];
/** Those of a task pane: the narrowest, and what most people leave it at. */
const bothWidths: readonly number[] = [320, 450];

const leastHeight = 600;

/** Looks at the screen that is shown now, in pixels of width each. Answers what is wrong, one line each. */
export async function lookAt(person: Person, name: string, widths = bothWidths): Promise<readonly string[]> {
  const pane = await person.preview.pane();
  const troubles: string[] = [];
  // what the mouse rests on looks different
  await person.page.mouse.move(0, 0);
  await fitHeight(person, pane, Math.min(...widths));
  for (const look of looks) {
    await setLook(person, look);
    for (const width of widths) {
      await setWidth(person, width);
      const screenshot = await person.page.locator("iframe").screenshot({ animations: "disabled" });
      troubles.push(comparePicture(`${name}-${look}-${width}`, screenshot));
      troubles.push(...(await scrollsSideways(pane, `${name}-${look}-${width}`)));
    }
    troubles.push(...(await breaksRules(pane, `${name}-${look}`)));
  }
  await setLook(person, "light");
  return troubles.filter((trouble) => trouble !== "");
}

async function setLook({ page }: Person, look: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
  const theme = look === "dark" ? "dark" : "light";
  await page.locator(`.settings-panel input[name=theme][value=${theme}]`).dispatchEvent("click");
}

async function setWidth({ page }: Person, width: number): Promise<void> {
  await page.locator("#pane-width").evaluate((slider, value) => {
    if (slider instanceof HTMLInputElement) slider.value = String(value);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }, width);
}

/** Gives the page the height that shows all of the screen where it is longest. */
async function fitHeight(person: Person, pane: Frame, narrowest: number): Promise<void> {
  await setWidth(person, narrowest);
  await setHeight(person.page, leastHeight);
  const missing = await pane.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  if (missing > 0) await setHeight(person.page, leastHeight + missing);
}

async function setHeight(page: Page, height: number): Promise<void> {
  await page.setViewportSize({ width: 1000, height });
}

async function scrollsSideways(pane: Frame, name: string): Promise<readonly string[]> {
  const [needed = 0, there = 0] = await pane.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return needed > there ? [`${name}: is ${needed} pixels wide and has ${there}`] : [];
}

async function breaksRules(pane: Frame, name: string): Promise<readonly string[]> {
  await pane.evaluate(axe.source);
  const { violations }: AxeResults = await pane.evaluate('axe.run({ resultTypes: ["violations"] })');
  return violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(" and ")}`);
}
