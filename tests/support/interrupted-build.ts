/** A workbook with somebody's sheet, and the changes that build a plan in it: what a build leaves when it is cut off. */
import { newPlanSettings } from "../../src/actions/create/create-plan";
import { newPlanRows } from "../../src/actions/create/new-plan-rows";
import { openWorkbook } from "../../src/package/open-workbook";
import type { Change } from "../../src/workbook/changes";
import { planCreation } from "../../src/workbook/plan-creation";
import { type WorkbookSnapshot } from "../../src/workbook/port";
import { orderExport, planRequestOf, readExport } from "./order-export";
import { planFilesOn } from "./plan-files";

export const today = "2026-01-15";
export const files = planFilesOn(today, { calculates: false });
export const request = planRequestOf(readExport(orderExport));

/** A workbook with a sheet of somebody's. */
export async function foreignFile(): Promise<Uint8Array> {
  const file = openWorkbook(await (await files.create()).toBytes());
  const sheet = file.sheet("Sheet1");
  sheet?.rename("Notes");
  sheet?.setValue(2, 1, "mine");
  return file.toBytes();
}

/** The changes of a build, with the same settings and row ids every time. */
export function creation(snapshot: WorkbookSnapshot): Change[] {
  const settings = newPlanSettings(request, "0123456789ABCDEF");
  let row = 0;
  const rows = newPlanRows({
    settings,
    productGroups: [],
    regions: [],
    targetKpis: ["revenue", "number_of_orders"],
    actuals: request.actuals ?? [],
    source: request.source ?? null,
    today,
    newId: () => String((row += 1)).padStart(8, "0"),
  });
  return planCreation(snapshot, { settings, rows });
}
