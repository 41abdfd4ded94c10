/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { keptInWorkbook } from "./kept-draft";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  const rows = {
    ...noRows,
    goals: [
      rowOf("goals", { id: "G0000001", kind: "vision" }),
      rowOf("goals", { id: "G0000002", kind: "mission", title: "Wir wachsen mit" }),
    ],
    kpis: [rowOf("kpis", { id: "K0000001", kpi: "revenue", fiscal_year: 2025, actual: 100 })],
    team: [rowOf("team", { id: "M0000001", short_name: "AB" })],
  };
  // the plan is German, the pane is English
  const contents = { settings: settingsOf({ language: "de" }), rows };
  const file = await buildPlan(contents, today, planFilesOn(today, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane.close();
  excel.close();
});

const buttons = () => [...pane.root.querySelectorAll("button")];

async function press(isIt: (button: HTMLButtonElement) => boolean): Promise<void> {
  const button = buttons().find(isIt);
  if (button === undefined) throw new Error(`nothing to press in: ${pane.text()}`);
  button.focus();
  await act(async () => button.click());
}

const pressNamed = (name: string) => press((button) => button.getAttribute("aria-label") === name);
const focusedField = () => document.activeElement?.getAttribute("name");

async function openGoals(): Promise<void> {
  pane = await openPane();
  await pane.shows("Think and plan");
  await press(({ textContent }) => textContent?.startsWith("Vision, mission, goals") === true);
}

const planNow = async (): Promise<Plan> => readPlan(await createExcelWorkbook().read());
const goalsNow = async (): Promise<readonly PlanRows["goals"][]> =>
  (await planNow()).rows.goals.map(({ values }) => values);

describe("vision, mission and goals in the pane", () => {
  it("reads along while the vision is typed, and keeps what is begun in the workbook", async () => {
    await openGoals();
    await pane.shows("Step 1 of 4");
    await pane.shows("As soon as you type, the check reads along.");
    await pane.fill("goals.title", "Umsatz von 5 Mio. €");
    await pane.shows("The vision states a sum or a quota");
    await pane.fill("goals.title", "Ein unverzichtbarer Partner");
    await pane.shows("No sum of money and no quota");
    expect(pane.text()).not.toContain("states a sum");
    await pane.shows("After LinkedIn Learning");
    const question = pane.root.querySelector<HTMLInputElement>('input[name="vision.ambitious"]');
    await act(async () => question?.click());
    await pane.shows("1 of 4 with yes");
    await pane.click("Continue");
    await pane.shows("The mission is there.");
    await pane.click("Continue");
    await pane.shows("There is no goal yet.");
    await pane.click("Add a goal");
    expect(focusedField()).toBe("goals.title");
    await pane.click("Continue");
    await pane.shows("A new goal has no sentence yet.");
    await pane.fill("goals.title", "Bis 2028 zweite Region gewonnen");
    await pane.shows("names no fact that it rests on");
    await pane.click("Choose a row of the plan");
    await press(({ textContent }) => textContent === "Umsatz 2025");
    expect(pane.text()).not.toContain("names no fact");
    await pane.fill("goals.marketing_alignment", "conflict");
    await pane.shows("is in conflict with the marketing goals");
    expect(await keptInWorkbook("conflict")).toBe(true);
    await pane.close();
  });

  it("takes up what was begun, leads a goal to its measure, tells what changed underneath, and is taken back", async () => {
    const before = await planNow();
    const rowNumber = before.rows.goals[0]?.rowNumber ?? 0;
    await createExcelWorkbook().apply(rowUpdates(before, "goals", [{ rowNumber, values: { title: "Theirs" } }]));
    await openGoals();
    await pane.shows("You began this on Jan 15, 2026");
    await pane.fill("goals.marketing_alignment", "aligned");
    await pane.shows("There is no measure for");
    await pane.click("Plan a measure");
    await pane.shows("Step 4 of 4");
    await pressNamed("Add a measure for: Bis 2028 zweite Region gewonnen");
    expect(focusedField()).toBe("measures.title");
    await pane.click("Write into the plan");
    await pane.shows("A new measure has no title yet.");
    await pane.fill("measures.title", "Gespräch mit Region Süd");
    await pane.fill("measures.owner", "AB");
    await pane.fill("measures.due", "2026-03-01");
    await pane.shows("To be written: one row changed, one row added, one measure.");
    excel.faults.failSync = { atBatch: 1 };
    await pane.click("Write into the plan");
    await pane.shows("Try again");
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("The plan has been changed meanwhile");
    await pane.click("Write mine");
    await pane.shows("rows have been written");
    const [vision, , goal] = await goalsNow();
    expect(vision).toMatchObject({ title: "Ein unverzichtbarer Partner", as_of: today });
    expect(goal).toMatchObject({
      ...{ kind: "goal", title: "Bis 2028 zweite Region gewonnen", horizon: 2028, status: "open" },
      ...{ fact: "K0000001 · Umsatz 2025", marketing_alignment: "aligned" },
    });
    expect((await planNow()).rows.measures[0]?.values).toMatchObject({
      ...{ title: "Gespräch mit Region Süd", owner: "AB", due: "2026-03-01", status: "open" },
      goal: `${goal?.id} · Bis 2028 zweite Region gewonnen`,
    });
    expect(await validationErrors(excel.save())).toEqual([]);
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect(await goalsNow()).toMatchObject([{ title: "Theirs" }, { title: "Wir wachsen mit" }]);
    expect((await planNow()).rows.measures).toEqual([]);
  });
});
