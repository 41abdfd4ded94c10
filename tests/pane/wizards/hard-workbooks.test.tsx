/** @jest-environment jsdom */
import "../page-globals";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import type { OpenPane } from "../open-pane";
import { begunPlan, begunWizards } from "./begun-wizards";
import { draftDay, planNow, reopenWizard, sizes, sizesAfter } from "./reopened-wizard";

let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const plan = { ...begunPlan, settings: { ...begunPlan.settings, language: "de" as const } };
  const file = await buildPlan(plan, draftDay, planFilesOn(draftDay, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
});

afterEach(async () => {
  excel.faults.clear();
  await pane?.close();
  pane = undefined;
});

afterAll(() => excel.close());

describe("a wizard in English beside a German plan", () => {
  it.each(begunWizards)(
    "$key: writes nothing while the workbook may only be looked at, and then what the plan understands",
    async (wizard) => {
      const before = await planNow();
      const opened = await reopenWizard(wizard);
      pane = opened;
      excel.faults.viewOnly = true;
      await opened.click("Write into the plan");
      await opened.shows("Please enable editing, unprotect the sheet");
      excel.faults.clear();
      expect(sizes(await planNow(), wizard)).toEqual(sizes(before, wizard));
      await opened.click("Try again");
      await opened.until(() => !opened.text().includes("You began this on"));
      const after = await planNow();
      expect(sizes(after, wizard)).toEqual(sizesAfter(sizes(before, wizard), wizard));
      // labels are written in the words of the plan
      expect(after.findings).toEqual(before.findings);
    },
  );
});
