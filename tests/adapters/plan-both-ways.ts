/** The same action on the same plan, through Office.js and in the file. */
import { createPlan, type CreatePlanRequest } from "../../src/actions/create/create-plan";
import { importActuals } from "../../src/actions/import/import-actuals";
import type { ReadActuals } from "../../src/actions/import/actuals-source";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { PlanWorkbook } from "../../src/workbook/port";
import { startExcel } from "../support/excel-host";
import { repeatable } from "../support/order-export";
import { planFiles, today, type Outcome } from "./both-ways";

export type Action = (workbook: PlanWorkbook) => Promise<unknown>;

/** An action that creates a plan; its row ids come in the same order each time. */
export function creating(request: CreatePlanRequest): Action {
  return (workbook) => createPlan(workbook, request, repeatable());
}

/** An action that imports an export into a plan. */
export function importing({ figures, source, dataFirst, dataLast }: ReadActuals, day = "2026-03-01"): Action {
  const decide = { today: day, source, fiscalYearStart: 1, dataFirst, dataLast };
  return (workbook) => importActuals(workbook, figures, decide, repeatable(2));
}

/** Acts on the workbook in the file as it is open in Excel, and saves it there. */
export async function actInExcel(file: Uint8Array, action: Action): Promise<Outcome> {
  const excel = await startExcel({ file, today });
  try {
    const workbook = createExcelWorkbook();
    await action(workbook);
    return { snapshot: await workbook.read(), bytes: excel.save() };
  } finally {
    excel.close();
  }
}

export interface Counted extends Outcome {
  readonly batches: number;
  /** Started megabytes that were sent. */
  readonly content: number;
}

/** The calculation of many formulas takes a while on a busy computer. */
export const patience = 600_000;

/** Acts on the workbook in the file as it is open in Excel, and counts what goes over the wire. */
export async function counted(file: Uint8Array, action: Action): Promise<Counted> {
  const excel = await startExcel({ file, today });
  try {
    const workbook = createExcelWorkbook({ timeoutMs: patience });
    excel.counters.reset();
    await action(workbook);
    const { batches, requestBytes } = excel.counters;
    const content = Math.ceil(requestBytes / 1_000_000);
    return { batches, content, snapshot: await workbook.read(), bytes: excel.save() };
  } finally {
    excel.close();
  }
}

/** Acts on the workbook in the file. */
export async function actInFile(file: Uint8Array, action: Action): Promise<Outcome> {
  const workbook = await planFiles.open(file);
  await action(workbook);
  return { snapshot: await workbook.read(), bytes: await workbook.toBytes() };
}
