/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { saveDraft } from "../../../src/actions/edit/save-draft";
import type { TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";
import { begunPlan, begunWizards, idsFor, type BegunWizard } from "./begun-wizards";

const today = "2026-01-15";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const file = await buildPlan(begunPlan, today, planFilesOn(today, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterEach(async () => {
  excel.faults.clear();
  await pane?.close();
  pane = undefined;
});

afterAll(() => excel.close());

const snapshot = () => act(() => createExcelWorkbook().read());
const planNow = async (): Promise<Plan> => readPlan(await snapshot());
const keptDrafts = async () => draftsOf(await snapshot()).map(({ wizard }) => wizard);

/** A person has left the wizard before its last button, and opens it in another pane. */
async function reopen({ key, tool, goOn, draft }: BegunWizard): Promise<OpenPane> {
  const plan = await planNow();
  const content = JSON.stringify(draft(plan, idsFor(plan)));
  await act(() => saveDraft(createExcelWorkbook(), { wizard: key, on: today, content }));
  const opened = await openPane({ excel: { timeoutMs: patienceMs } });
  pane = opened;
  await opened.shows("Think and plan");
  const button = [...opened.root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(tool));
  await act(async () => button?.click());
  if (goOn !== undefined) await opened.shows(goOn).then(() => opened.click(goOn));
  await opened.shows("You began this on Jan 15, 2026");
  return opened;
}

/** Longer than any answer takes, so that only a batch that hangs is given up. */
const patienceMs = 3000;

/** Sizes of the sheets that a wizard adds to. */
const sizes = ({ rows }: Plan, { added }: BegunWizard) =>
  Object.fromEntries(Object.keys(added).map((sheet) => [sheet, rows[sheet as TableSheetKey].length]));

/** The batch that writes: two before it read. */
const writing = { atBatch: 3 };

describe("a wizard that is written while Excel fails", () => {
  it.each(begunWizards)(
    "$key: says so, keeps what was begun, and writes it once when Excel answers",
    async (wizard) => {
      const before = sizes(await planNow(), wizard);
      const opened = await reopen(wizard);
      // a part of the batch has been carried out
      excel.faults.failSync = { ...writing, afterActions: 12 };
      await opened.click("Write into the plan");
      await opened.shows("Excel stopped the operation.");
      excel.faults.clear();
      expect(await keptDrafts()).toContain(wizard.key);
      excel.faults.hangSync = writing;
      await opened.click("Try again");
      await opened.shows("Excel does not answer.");
      excel.faults.clear();
      await opened.click("Ask Excel again");
      await opened.until(() => !opened.text().includes("Excel does not answer."));
      await opened.click("Write into the plan");
      await opened.until(() => !opened.text().includes("You began this on"));
      const after = await planNow();
      expect(await keptDrafts()).not.toContain(wizard.key);
      const wanted = Object.entries(wizard.added).map(([sheet, rows]) => [sheet, (before[sheet] ?? 0) + rows]);
      expect(sizes(after, wizard)).toEqual(Object.fromEntries(wanted));
    },
  );
});
