/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { buyingCenterPlan } from "../../support/buying-center-plan";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { tableCells } from "../../support/plan-cells";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { keptInWorkbook } from "./kept-draft";

let excel: RunningExcel;
let pane: OpenPane;

beforeAll(async () => {
  // the plan is German, the pane is English
  const files = planFilesOn("2026-01-15", { calculates: false });
  const file = await buildPlan(buyingCenterPlan("de"), "2026-01-15", files);
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane.close();
  excel.close();
});

async function press(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error(`nothing to press in: ${pane.text()}`);
  element.focus();
  await act(async () => element.click());
}

const all = (selector: string) => [...pane.root.querySelectorAll(selector)];
const openTab = (view: string) => press(pane.root.querySelector(`#buying-center-tab-${view}`));
const arrow = (key: string) =>
  act(async () => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
const openPerson = (name: string) => press(all("button").find(({ textContent }) => textContent?.includes(name)));
const choose = (name: string, value: string) => press(all(`input[name="${name}"][value="${value}"]`)[0]);
const fieldsOf = (name: string) => all(`[name="${name}"]`);
const inGap = (key: string, selector: string) => pane.root.querySelector(`[data-gap="${key}"] ${selector}`);

async function openPanel(): Promise<void> {
  pane = await openPane();
  await pane.shows("Think and plan");
  await press(all("button").find(({ textContent }) => textContent?.startsWith("Buying center")));
}

// the pane may read meanwhile
const planNow = (): Promise<Plan> => act(async () => readPlan(await createExcelWorkbook().read()));

async function contactNow(id: string): Promise<PlanRows["contacts"]> {
  const row = (await planNow()).rows.contacts.find(({ values }) => values.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return row.values;
}

describe("the buying-center panel in the pane", () => {
  it("shows who is there, helps to choose a value, and keeps what is begun in the workbook", async () => {
    await openPanel();
    await pane.shows("Support index");
    // looking around begins nothing
    for (const view of ["care", "openers", "steps", "people"]) await openTab(view);
    await arrow("ArrowRight");
    expect(document.activeElement).toBe(pane.root.querySelector("#buying-center-tab-steps[aria-selected=true]"));
    await arrow("ArrowLeft");
    expect(pane.text()).not.toContain("To be written");
    expect(all("svg[role=img] title").map(({ textContent }) => textContent)).toEqual(["Ida Oz", "Bo Falk", "Cy Low"]);
    expect(pane.root.querySelector("[data-role=influencer]")?.textContent).toContain("nobody known");
    expect(pane.root.querySelector("[data-role=decider]")?.textContent).toContain("one person only");
    await openPerson("Ida Oz");
    expect(pane.heading()).toBe("Ida Oz");
    await press(all("button").find(({ textContent }) => textContent === "Help me choose: Attitude"));
    await pane.shows("3 answers are missing.");
    await choose("guide.attitude.words", "positive");
    await choose("guide.attitude.deeds", "nothing");
    await choose("guide.attitude.rival", "no");
    await pane.shows("Suggestion: supporter (now: opponent)");
    await pane.shows("Because: Speaks well of us.");
    await pane.click("Refuse");
    expect(pane.text()).not.toContain("To be written");
    expect(document.activeElement?.getAttribute("name")).toBe("contacts.attitude");
    await press(all("button").find(({ textContent }) => textContent === "Help me choose: Attitude"));
    await choose("guide.attitude.words", "critical");
    await choose("guide.attitude.deeds", "nothing");
    await choose("guide.attitude.rival", "unknown");
    await pane.click("Accept");
    await pane.shows("To be written: one person changed.");
    await press(pane.root.querySelector('[aria-label="Show: Data protection"]'));
    await pane.fill("contacts.purpose", "She is pregnant");
    await pane.shows("may be about the health of a person");
    await pane.fill("contacts.purpose", "Offers and cooperation");
    expect(pane.text()).not.toContain("may be about the health");
    expect(await keptInWorkbook("Offers and cooperation")).toBe(true);
    await pane.close();
  });

  it("takes up what was begun, turns gaps into measures, tells what has changed underneath, and is taken back", async () => {
    const before = await planNow();
    const rowNumber = before.rows.contacts.find(({ values }) => values.id === "C0000001")?.rowNumber ?? 0;
    await createExcelWorkbook().apply(rowUpdates(before, "contacts", [{ rowNumber, values: { attitude: "0" } }]));
    await openPanel();
    await pane.shows("You began this on Jan 15, 2026");
    expect(pane.heading()).toBe("Ida Oz");
    await pane.click("Back to all people");
    expect(document.activeElement?.textContent).toContain("Ida Oz");
    await pane.shows("To be written: one person changed.");
    await openTab("steps");
    await pane.shows("Measure: Joint workshopAB · Mar 1, 2026");
    await pane.shows("Next contact agreed on for Feb 1, 2026");
    await press(inGap("decider_without_contact:C0000001", "button"));
    expect(fieldsOf("measures.title")).toHaveLength(1);
    expect(document.activeElement?.getAttribute("name")).toBe("measures.title");
    await pane.click("Write into the plan");
    await pane.shows("A measure lacks its title, its owner or its date.");
    await pane.fill("measures.owner", "CD");
    await pane.fill("measures.due", "2026-02-28");
    await openTab("openers");
    await press(all("button").find((one) => one.getAttribute("aria-label")?.endsWith("door opener of Bo Falk")));
    expect(document.activeElement?.getAttribute("name")).toBe("measures.title");
    await press(inGap("door_opener_use:C0000002", "[role=group] button"));
    await press(inGap("role_uncovered:initiator", "button"));
    await press(inGap("role_uncovered:initiator", "[role=group] button"));
    await pane.shows("To be written: one person changed, one measure.");
    excel.faults.failSync = { atBatch: 1 };
    await pane.click("Write into the plan");
    await pane.shows("Try again");
    excel.faults.clear();
    await pane.click("Try again");
    await pane.shows("The plan has been changed meanwhile");
    await pane.click("Write mine");
    await pane.shows("rows have been written");
    await pane.shows("Last written: Buying center");
    expect(await contactNow("C0000001")).toMatchObject({ attitude: "-1", purpose: "Offers and cooperation" });
    const snapshot = await act(() => createExcelWorkbook().read());
    expect(readPlan(snapshot).rows.measures.at(-1)?.values).toMatchObject({
      ...{ title: "Zugang zu Ida Oz aufbauen", owner: "CD", due: "2026-02-28", origin: "C0000001 · Ida Oz" },
      ...{ status: "open", priority: "high" },
    });
    const [shown] = tableCells(snapshot, "contacts", "de");
    expect([shown?.["coverage_gap"], shown?.["performance_gap"], shown?.["support"]]).toEqual([1, 3, -5]);
    expect(await act(() => validationErrors(excel.save()))).toEqual([]);
    await pane.click("Take back");
    await pane.shows("Taken back.");
    expect(await contactNow("C0000001")).toMatchObject({ attitude: "0" });
    expect((await planNow()).rows.measures).toHaveLength(2);
  });
});
