// Plans in files for tests: built by the code that the command line uses, calculated by the real calculator.
import { serialOfDate } from "../../src/domain/dates";
import { inputKeys } from "../../src/domain/schema/define-sheet";
import { planSheets, schemaVersion, type PlanRows, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { nodeDeflater } from "../../src/entry/node-deflater";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import { noPlanRows, type NewPlan, type RowsBySheet } from "../../src/workbook/new-plan";
import { planCreation } from "../../src/workbook/plan-creation";
import { defaultStatusTolerance, type PlanSettings } from "../../src/workbook/plan-settings";
import type { PlanFile, PlanFiles } from "../../src/workbook/port";
import { startCalculator } from "./start-calculator";

/** Plan files whose TODAY() is this day (ISO date); without calculation where only what was written counts. */
export function planFilesOn(today: string, { calculates = true } = {}): PlanFiles {
  return createPlanFiles({
    openWorkbook: (bytes) => openWorkbook(bytes, nodeDeflater),
    createWorkbook: () => createWorkbook(nodeDeflater),
    ...(calculates && { createCalculator: startCalculator }),
    today: serialOfDate(today),
  });
}

/** A new file that holds this plan. */
export async function buildPlan(plan: NewPlan, today: string, files = planFilesOn(today)): Promise<PlanFile> {
  const file = await files.create();
  await file.apply(planCreation(await file.read(), plan));
  return file;
}

/** Whole numbers from 0 to 31 that repeat from run to run. */
export function repeatingRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) & 31;
  };
}

/** A row with everything blank but the given values. */
export function rowOf<K extends TableSheetKey>(sheet: K, values: Partial<PlanRows[K]>): PlanRows[K] {
  const blank = Object.fromEntries(inputKeys(planSheets[sheet]).map((key) => [key, null]));
  // Every input column of the sheet is there: blank or given.
  return { ...blank, ...values } as PlanRows[K];
}

export const noRows: RowsBySheet = noPlanRows;

/** Settings of a plan for 2026 to 2028 in English; parts of them differ as said. */
export function settingsOf(different: Partial<PlanSettings> = {}): PlanSettings {
  return {
    planId: "0123456789ABCDEF",
    account: "QUICK-Stop",
    language: "en",
    level: "lean",
    sheetsOn: [],
    sheetsOff: [],
    currency: "EUR",
    fiscalYearStart: 1,
    firstPlanYear: 2026,
    horizon: 3,
    status: "draft",
    statusBy: "",
    statusOn: "",
    createdOn: "2026-03-15",
    statusTolerance: defaultStatusTolerance,
    importWhere: "",
    importMap: "",
    schemaVersion,
    ...different,
  };
}
