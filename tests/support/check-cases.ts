// Plans in which a check has something to find, for tests of what becomes of its result.
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { noRows, rowOf, settingsOf } from "./plan-files";

/** Nothing is to be found. */
export function cleanPlan(language: Language): NewPlan {
  return { settings: settingsOf({ language }), rows: noRows };
}

/**
 * To be found, in the order of the sheets: in row 6 of the KPIs an owner whom nobody knows, in row 7 no year, and that
 * years have no target.
 */
export function faultyPlan(language: Language): NewPlan {
  const kpi = (values: Parameters<typeof rowOf<"kpis">>[1]) =>
    rowOf("kpis", { kpi: "revenue", unit: "EUR", ...values });
  const kpis = [kpi({ fiscal_year: 2025, actual: 100 }), kpi({ fiscal_year: 2026, owner: "XY" }), kpi({ actual: 5 })];
  const settings = [rowOf("settings", { kind: "unit", name: "EUR" })];
  return { settings: settingsOf({ language }), rows: { ...noRows, settings, kpis } };
}
