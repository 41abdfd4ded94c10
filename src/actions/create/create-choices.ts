/** What a person can choose for a new plan, and what it would then hold: for forms, before anything is built. */
import { defaultTargetKpis, kpiCatalogue, type KpiCategory } from "../../domain/kpi/catalogue";
import { fiscalYearLabel, fiscalYearOf, fiscalYearSpan, type FiscalYearSpan } from "../../domain/kpi/fiscal-year";
import type { Level } from "../../domain/schema/define-sheet";
import { hiddenSheets, levels } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import { sheetName } from "../../localisation/sheet-texts";
import { plannedSheets } from "../../workbook/plan-sheets";

export { smallestHorizon } from "../../workbook/plan-settings";
export { defaultTargetKpis, fiscalYearLabel, fiscalYearSpan, levels, type FiscalYearSpan, type KpiCategory };

export const largestHorizon = 10;
/** Plan years that a plan can start with. */
export const planYearBounds = [1900, 2190] as const;

/** First plan year of a plan without actuals: the fiscal year after the one of today (data model, 10). */
export function nextFiscalYear(today: string, fiscalYearStart: number): number {
  return fiscalYearOf(today, fiscalYearStart) + 1;
}

/** KPIs of the catalogue by category, both in the order of the catalogue. */
export function kpisByCategory(): ReadonlyMap<KpiCategory, readonly string[]> {
  const groups = new Map<KpiCategory, readonly string[]>();
  for (const { key, category } of kpiCatalogue) groups.set(category, [...(groups.get(category) ?? []), key]);
  return groups;
}

/** Names of the sheets that a new plan of this level needs, in tab order. */
export function sheetNamesOfNewPlan(
  language: Language,
  level: Level = "lean",
): { readonly shown: string[]; readonly hidden: string[] } {
  const sheets = [...plannedSheets({ level, sheetsOn: [], sheetsOff: [] })];
  const names = (isHidden: boolean) =>
    sheets.filter((key) => hiddenSheets.has(key) === isHidden).map((key) => sheetName(key, language));
  return { shown: names(false), hidden: names(true) };
}
