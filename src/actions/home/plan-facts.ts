/** What a plan says of itself: the head of every screen about it. */
import { isCompleted } from "../../workbook/completion";
import { planYears, type PlanSettings } from "../../workbook/plan-settings";
import { PlanError, type CellValue, type TableSnapshot } from "../../workbook/port";
import { readMeta } from "../../workbook/read-meta";
import { metaTable } from "../../workbook/meta-table";
import type { PlanFacts } from "./workbook-state";

export function planFacts(settings: PlanSettings): PlanFacts {
  const { account, language, currency, level, status, firstPlanYear, isSample = false } = settings;
  const last = planYears(settings).at(-1) ?? firstPlanYear;
  return { account, language, currency, level, status, isSample, years: [firstPlanYear, last] };
}

/**
 * The same from the cells of `KAP_Meta` alone, header row first; undefined where they are not those of a finished plan
 * of this version. Whether the rest of the plan is there is for the whole reading to say.
 */
export function begunPlanFacts([headers = [], ...rows]: readonly (readonly CellValue[])[]): PlanFacts | undefined {
  const table: TableSnapshot = {
    name: metaTable,
    sheet: "",
    top: 0,
    left: 0,
    headers: headers.map(String),
    rows,
    isFiltered: false,
    hasTotalsRow: false,
  };
  const snapshot = { sheets: [], tables: [table], names: [] };
  try {
    return isCompleted(snapshot) ? planFacts(readMeta(snapshot).settings) : undefined;
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}
