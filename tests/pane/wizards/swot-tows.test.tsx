/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { swotTowsPlan } from "../../support/swot-tows-plan";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { keptInWorkbook } from "./kept-draft";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const file = await buildPlan(swotTowsPlan("de"), "2026-01-15", planFilesOn("2026-01-15", { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane?.close();
  excel.close();
});

async function openWizard(): Promise<OpenPane> {
  const opened = await openPane();
  pane = opened;
  await opened.shows("Think and plan");
  const tool = [...opened.root.querySelectorAll("button")].find((one) =>
    one.textContent?.startsWith("SWOT and strategies"),
  );
  await act(async () => tool?.click());
  return opened;
}

const planNow = async (): Promise<Plan> => readPlan(await createExcelWorkbook().read());

/** Presses a key where the focus is. */
async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

async function choose(root: HTMLElement, selector: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  await act(async () => field.click());
}

/** Opens a part of the screen that is one line. */
async function unfold({ root }: OpenPane, title: string): Promise<void> {
  const heading = [...root.querySelectorAll<HTMLElement>("h2 button")].find((one) =>
    one.textContent?.startsWith(title),
  );
  await act(async () => heading?.click());
}

const focused = () => document.activeElement?.getAttribute("aria-label") ?? "";

/** Goes on until the step with this text. */
async function goTo(opened: OpenPane, step: number): Promise<void> {
  await opened.click("Continue");
  await opened.shows(`Step ${step} of 12`);
}

describe("the SWOT and TOWS wizard in the pane", () => {
  it("goes from evidence, decided by single keys, to statements, is left, and is found again in another pane", async () => {
    const opened = await openWizard();
    await opened.shows("Step 1 of 12");
    await opened.click("Continue");
    await opened.shows("Please choose a perspective.");
    await choose(opened.root, "input[type=radio][value=relationship]");
    await opened.shows("Statements of the other perspective: 1");
    await goTo(opened, 2);
    // one quadrant at a time
    expect(opened.text()).not.toContain("Umsatz 2025");
    await unfold(opened, "Weaknesses");
    // the plan is German, the pane is English
    await opened.shows("Umsatz 2025: von 100.000 EUR auf 89.000 EUR gesunken");
    opened.root.querySelector<HTMLElement>("[data-accept]")?.focus();
    const first = focused();
    await press("a");
    await opened.shows("1 accepted");
    expect(focused()).toMatch(/^Accept: /);
    expect(focused()).not.toBe(first);
    const second = focused();
    await press("ArrowDown");
    await press("ArrowUp");
    expect(focused()).toBe(second);
    const shown = [...opened.root.querySelectorAll("[data-accept]")];
    const more = [...opened.root.querySelectorAll("button")].find((one) =>
      /^Show \d+ more$/.test(one.textContent ?? ""),
    );
    await act(async () => more?.click());
    expect(focused()).toMatch(/^Accept: /);
    expect(shown).not.toContain(document.activeElement);
    await press("Delete");
    await opened.shows("1 refused");
    await goTo(opened, 3);
    await opened.shows("S1 · Short ways");
    await choose(opened.root, 'input[type=radio][name="S0000001.importance"][value="5"]');
    await opened.shows("Weight 5");
    await goTo(opened, 4);
    await opened.click("Add a statement");
    await opened.fill("swot.statement", "Kein Lager bei Keller");
    expect(await keptInWorkbook("Keller")).toBe(true);
    await opened.close();
  });

  it("takes up what was begun, tells a cell that has changed underneath, writes all of it and takes it back", async () => {
    // somebody rates the same statement in the sheet meanwhile
    const before = await planNow();
    const row = before.rows.swot.find(({ values }) => values.id === "S0000001");
    await createExcelWorkbook().apply(
      rowUpdates(before, "swot", [{ rowNumber: row?.rowNumber ?? 0, values: { importance: 3 } }]),
    );
    const opened = await openWizard();
    await opened.shows("You began this on Jan 15, 2026");
    await opened.shows("Step 4 of 12");
    expect(opened.root.querySelector<HTMLTextAreaElement>('[name="swot.statement"]')?.value).toBe(
      "Kein Lager bei Keller",
    );
    const rating = opened.root.querySelector('input[type=radio][name$=".importance"][value="4"]');
    await choose(opened.root, `input[name="${rating?.getAttribute("name") ?? ""}"][value="4"]`);
    for (const step of [5, 6, 7, 8, 9]) await goTo(opened, step);
    // WO: the new weakness and the opportunity of the plan
    expect(opened.heading()).toBe("Which weakness must we fix to take it?");
    await opened.shows("W1 × O1");
    await opened.fill("tows.strategy", "Lager in der Region mieten");
    await goTo(opened, 10);
    await goTo(opened, 11);
    const add = [...opened.root.querySelectorAll("button")].find(
      (one) => one.getAttribute("aria-label") === "Add a measure for: Lager in der Region mieten",
    );
    await act(async () => add?.click());
    await opened.fill("measures.title", "Lagerhalle suchen");
    await opened.fill("measures.due", "2026-06-30");
    await opened.fill("measures.ansoff", "market_development");
    await goTo(opened, 12);
    await opened.click("Write into the plan");
    await opened.shows("The plan has been changed meanwhile");
    await opened.click("Write mine");
    await opened.shows("rows have been written");
    const { swot, tows, measures } = (await planNow()).rows;
    const weakness = swot.find(({ values }) => values.statement === "Kein Lager bei Keller")?.values;
    expect(weakness).toMatchObject({ quadrant: "weakness", importance: 4, perspective: "relationship" });
    expect(swot.find(({ values }) => values.id === "S0000001")?.values.importance).toBe(5);
    const strategy = tows.find(({ values }) => values.field === "wo")?.values;
    expect(strategy?.internal).toBe(`${weakness?.id} · Kein Lager bei Keller`);
    expect(measures.map(({ values }) => values)).toMatchObject([
      {
        ...{ title: "Lagerhalle suchen", due: "2026-06-30", ansoff: "market_development" },
        origin: `${strategy?.id} · Lager in der Region mieten`,
      },
    ]);
    expect(measures[0]?.values.comment).toContain(`${weakness?.id} · Kein Lager bei Keller`);
    expect(await validationErrors(excel.save())).toEqual([]);
    await opened.click("Take back");
    await opened.shows("Taken back.");
    const after = (await planNow()).rows;
    expect([after.measures.length, after.tows.length, after.swot.length]).toEqual([0, 1, 3]);
  });
});
