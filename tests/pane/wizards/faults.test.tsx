/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import type { OpenPane } from "../open-pane";
import { begunPlan, begunWizards } from "./begun-wizards";
import { draftDay, planNow, reopenWizard, sizes, sizesAfter } from "./reopened-wizard";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const file = await buildPlan(begunPlan, draftDay, planFilesOn(draftDay, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterEach(async () => {
  excel.faults.clear();
  await pane?.close();
  pane = undefined;
});

afterAll(() => excel.close());

const snapshot = () => act(() => createExcelWorkbook().read());
const keptDrafts = async () => draftsOf(await snapshot()).map(({ wizard }) => wizard);

/** Longer than any answer takes, so that only a batch that hangs is given up. */
const patienceMs = 3000;

/** The batch that writes: two before it read. */
const writing = { atBatch: 3 };

describe("a wizard that is written while Excel fails", () => {
  it.each(begunWizards)(
    "$key: says so, keeps what was begun, and writes it once when Excel answers",
    async (wizard) => {
      const before = sizes(await planNow(), wizard);
      const opened = await reopenWizard(wizard, { excel: { timeoutMs: patienceMs } });
      pane = opened;
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
      expect(sizes(after, wizard)).toEqual(sizesAfter(before, wizard));
    },
  );
});
