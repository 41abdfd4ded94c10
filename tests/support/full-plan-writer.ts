// What the rows of the full sample plan need: texts in its language, days around today, ids, names of what was sold.
import { addDays } from "../../src/domain/dates";
import type { PlanRows, TableSheetKey } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { rowOf } from "./plan-files";

export interface SampleStart {
  readonly account: string;
  readonly language: Language;
  readonly today: string;
  readonly firstPlanYear: number;
  readonly start: RowsBySheet;
  readonly newId: () => string;
}

export interface SampleWriter extends Pick<SampleStart, "account" | "today" | "firstPlanYear" | "start"> {
  /** A text in the plan's language. */
  text(de: string, en: string): string;
  /** The day so many days after today, ISO. */
  day(offset: number): string;
  /** A row with a new id, unless `values` has one. */
  row<K extends TableSheetKey>(sheet: K, values: Partial<PlanRows[K]>): PlanRows[K];
  /** Product groups by revenue, most first; at least one. */
  readonly groups: readonly string[];
  readonly regions: readonly string[];
  /** Revenue of the last complete year. */
  readonly revenue: number;
}

/** A reference to a row as cells hold it. */
export function referenceTo(row: { readonly id: string | null }, title: string | null): string {
  return `${row.id ?? ""} · ${title ?? ""}`;
}

/** The writer for a plan that begins with these rows. */
export function sampleWriter(start: SampleStart): SampleWriter {
  const { language, today, newId } = start;
  return {
    ...start,
    text: (de, en) => (language === "de" ? de : en),
    day: (offset) => addDays(today, offset),
    row: (sheet, values) => rowOf(sheet, { id: newId(), ...values }),
    ...revenueOf(start.start),
  };
}

function revenueOf({ kpis }: RowsBySheet): Pick<SampleWriter, "groups" | "regions" | "revenue"> {
  const rows = kpis.filter(({ kpi, actual }) => kpi === "revenue" && actual !== null);
  const complete = rows.filter(({ actual_through: through }) => through?.endsWith("12-31") === true);
  const year = Math.max(...complete.map(({ fiscal_year: of }) => of ?? 0));
  const sum = (of: typeof rows) => of.reduce((total, { actual }) => total + (actual ?? 0), 0);
  const byGroup = [...new Set(rows.flatMap(({ product_group: group }) => (group === null ? [] : [group])))].map(
    (group) => [group, sum(rows.filter((row) => row.product_group === group))] as const,
  );
  return {
    groups: byGroup.sort(([, a], [, b]) => b - a).map(([group]) => group),
    regions: [...new Set(rows.flatMap(({ region }) => (region === null ? [] : [region])))],
    revenue: Math.round(sum(complete.filter(({ fiscal_year: of }) => of === year))),
  };
}
