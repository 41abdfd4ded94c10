/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const last = { date: "2025-07-01", participants: "AK; Guest", next_review: "2026-01-10" };
  const rows = {
    ...noRows,
    team: [rowOf("team", { short_name: "AK", name: "Anna Kern" }), rowOf("team", { short_name: "BM" })],
    measures: [rowOf("measures", { id: "ACT00001", kind: "activity", title: "Visit", status: "in_progress" })],
    reviews: [
      rowOf("reviews", { ...last, id: "REV00001", section: "kpis", rating: 4, measure: "ACT00001 · Visit" }),
      rowOf("reviews", { id: "REV00002", section: "overall", next_review: "2026-01-10" }),
    ],
  };
  const settings = settingsOf({ sheetsOn: ["reviews"] });
  const file = await buildPlan({ settings, rows }, today, planFilesOn(today));
  excel = await startExcel({ file: await file.toBytes() });
});

afterAll(async () => {
  await pane?.close();
  excel.close();
});

async function openReview(): Promise<OpenPane> {
  const opened = await openPane();
  pane = opened;
  await opened.shows("Think and plan");
  await press((button) => button.textContent?.startsWith("Review") === true);
  await opened.shows("When, and who?");
  return opened;
}

async function press(isIt: (button: HTMLElement) => boolean): Promise<void> {
  const button = [...(pane?.root.querySelectorAll("button") ?? [])].find(isIt);
  if (button === undefined) throw new Error("no such button");
  await act(async () => button.click());
}

async function tick(selector: string): Promise<void> {
  const input = pane?.root.querySelector(selector);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no ${selector}`);
  await act(async () => input.click());
}

const rate = (part: string, rating: number) => tick(`input[name="${part}.rating"][value="${rating}"]`);

/** Opens the words of the part with this heading. */
const openWords = (part: string) =>
  press(
    (button) =>
      button.textContent === "Remark and decision" && button.closest("section")?.textContent?.startsWith(part) === true,
  );

const plan = async () => readPlan(await act(() => createExcelWorkbook().read()));

/** Waits until the workbook keeps a draft that says this. */
async function keeps(text: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const drafts = draftsOf(await act(() => createExcelWorkbook().read()));
    if (JSON.stringify(drafts).includes(text)) return;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  throw new Error("no draft in the workbook");
}

/** As a co-author would, unseen by the pane until it reads. */
async function rateInSheet(id: string, rating: number): Promise<void> {
  const { rows, tables } = await plan();
  const row = rows.reviews.find(({ values }) => values.id === id);
  const table = tables.reviews;
  if (row === undefined || table === undefined) throw new Error("no such row");
  await act(() =>
    excel.Excel.run(async (context) => {
      const column = table.left + (table.positions.get("rating") ?? 0);
      context.workbook.worksheets.getItem(table.sheet).getCell(row.rowNumber - 1, column).values = [[rating]];
      await context.sync();
    }),
  );
}

describe("the review in the pane", () => {
  it("carries over who was there, shows what was agreed, and is left half-way in the workbook", async () => {
    const first = await openReview();
    await first.shows("As in the review of Jul 1, 2025.");
    await first.shows("Not on the team sheet: Guest.");
    await first.shows("KPIs · in progress");
    await tick('input[name="takes-part.BM"]');
    await first.click("Continue");
    await first.shows("Last: 4 on Jul 1, 2025");
    await first.click("Continue");
    await first.shows("Please rate or remark on at least one part.");
    await rate("overall", 3);
    await rate("kpis", 2);
    await openWords("KPIs");
    await first.fill("reviews.remark", "Margin falls");
    await keeps("Margin falls");
    await first.close();
    pane = undefined;
  });

  it("goes on where it was left, makes a measure of the remark, and notices what was changed underneath", async () => {
    const second = await openPane();
    pane = second;
    await second.shows("begun on Jan 15, 2026");
    await press((button) => button.textContent?.startsWith("Review") === true);
    await second.shows("You began this on Jan 15, 2026");
    await second.click("Continue");
    await second.shows("Margin falls");
    await second.fill("kpis.follows", "new measure");
    await second.fill("measures.title", "");
    await second.click("Continue");
    await second.shows("Please say what is to be done.");
    await second.fill("measures.title", "Raise prices");
    await second.fill("measures.owner", "BM");
    await second.click("Continue");
    await second.shows("When next?");
    await second.click("3 months");
    await second.shows("2 parts rated, 2.5 on average · 4 on average last time · One new measure");
    await rateInSheet("REV00002", 1);
    await second.click("Write into the plan");
    await second.shows("The plan has been changed meanwhile");
    await second.click("Write mine");
    await second.shows("3 rows have been written.");
    const { rows } = await plan();
    const held = rows.reviews.map(({ values }) => values).filter(({ date }) => date === today);
    expect(held.map(({ section, rating, next_review }) => [section, rating, next_review])).toEqual([
      ["overall", 3, "2026-04-15"],
      ["kpis", 2, "2026-04-15"],
    ]);
    expect(held.every(({ participants }) => participants === "AK; Guest; BM")).toBe(true);
    const measure = rows.measures.find(({ values }) => values.title === "Raise prices")?.values;
    expect(measure).toMatchObject({ owner: "BM", origin: `${held[1]?.id} · KPIs` });
    expect(held[1]?.measure).toBe(`${measure?.id} · Raise prices`);
    expect(await act(() => validationErrors(excel.save()))).toEqual([]);
  });

  it("can be taken back", async () => {
    await pane?.shows("Last written: Review");
    await pane?.click("Take back");
    await pane?.shows("Taken back.");
    const { rows } = await plan();
    expect(rows.reviews.filter(({ values }) => values.date === today)).toEqual([]);
    expect(rows.measures.map(({ values }) => values.title)).toEqual(["Visit"]);
  });
});
