// Plans in which a check has something to find, for tests of what becomes of its result.
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { rowOf, settingsOf } from "./plan-files";
import { soundRows } from "./sound-rows";

/** Nothing is to be found. */
export function cleanPlan(language: Language): NewPlan {
  return { settings: settingsOf({ language }), rows: soundRows };
}

/**
 * To be found, in the order of the sheets: in row 6 of the KPIs an owner whom nobody knows, in row 7 no year, that one
 * row is therefore incomplete, and that years have no target.
 */
export function faultyPlan(language: Language): NewPlan {
  const kpi = (values: Parameters<typeof rowOf<"kpis">>[1]) =>
    rowOf("kpis", { kpi: "revenue", unit: "EUR", as_of: "2025-12-01", ...values });
  const kpis = [
    kpi({ fiscal_year: 2025, actual: 100 }),
    kpi({ fiscal_year: 2026, target: 110, owner: "XY" }),
    kpi({ actual: 5 }),
  ];
  return { settings: settingsOf({ language }), rows: { ...soundRows, kpis } };
}
