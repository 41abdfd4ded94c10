import { startCalculator } from "../support/start-calculator";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import type { Change } from "../../src/workbook/changes";
import type { PlanWorkbook, WorkbookSnapshot } from "../../src/workbook/port";
import { startExcel } from "../support/excel-host";

/** 2026-01-15 */
export const today = 46_037;

export const planFiles = createPlanFiles({ openWorkbook, createWorkbook, createCalculator: startCalculator, today });

export interface Outcome {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** Applies lists of changes, one after the other, through Office.js to the workbook in the file. */
export async function throughExcel(file: Uint8Array, ...lists: readonly (readonly Change[])[]): Promise<Outcome> {
  const excel = await startExcel({ file, today });
  try {
    const workbook = createExcelWorkbook();
    await applyAll(workbook, lists);
    return { snapshot: await workbook.read(), bytes: excel.save() };
  } finally {
    excel.close();
  }
}

/** Applies the same in the file. */
export async function throughFile(file: Uint8Array, ...lists: readonly (readonly Change[])[]): Promise<Outcome> {
  const workbook = await planFiles.open(file);
  await applyAll(workbook, lists);
  return { snapshot: await workbook.read(), bytes: await workbook.toBytes() };
}

/** A new workbook, as both ways start from. */
export async function newFile(): Promise<Uint8Array> {
  return (await planFiles.create()).toBytes();
}

async function applyAll(workbook: PlanWorkbook, lists: readonly (readonly Change[])[]): Promise<void> {
  for (const changes of lists) await workbook.apply(changes);
}
