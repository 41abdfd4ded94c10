// What the entries of a sample plan need: texts in its language, days around today, and what the order lines say.
import { addDays } from "../../src/domain/dates";
import type { Language } from "../../src/localisation/language";
import type { RowsBySheet } from "../../src/workbook/new-plan";

export interface SampleStart {
  readonly language: Language;
  readonly today: string;
  readonly firstPlanYear: number;
  readonly start: RowsBySheet;
}

export interface SampleWriter extends Pick<SampleStart, "today" | "firstPlanYear"> {
  /** A text in the plan's language. */
  text(de: string, en: string): string;
  /** The day so many days after today, ISO. */
  day(offset: number): string;
  /** The first day of a month of a plan year: 0 is the first one. */
  planMonth(year: number, month: number): string;
  /** This share of the last complete year's revenue, rounded to hundreds. */
  shareOfRevenue(share: number): number;
  /** Revenue of the last complete year in a product group, rounded to hundreds. */
  revenueWith(productGroup: string): number;
}

/** The writer for a plan that begins with these rows. */
export function sampleWriter({ language, today, firstPlanYear, start }: SampleStart): SampleWriter {
  const byGroup = revenueByGroup(start);
  const revenue = [...byGroup.values()].reduce((total, value) => total + value, 0);
  const hundreds = (value: number) => Math.round(value / 100) * 100;
  return {
    today,
    firstPlanYear,
    text: (de, en) => (language === "de" ? de : en),
    day: (offset) => addDays(today, offset),
    planMonth: (year, month) => `${firstPlanYear + year}-${String(month).padStart(2, "0")}-01`,
    shareOfRevenue: (share) => hundreds(revenue * share),
    revenueWith: (group) => hundreds(byGroup.get(group) ?? 0),
  };
}

function revenueByGroup({ kpis }: RowsBySheet): ReadonlyMap<string, number> {
  const complete = kpis.filter(
    ({ kpi, actual, actual_through: through }) =>
      kpi === "revenue" && actual !== null && through?.endsWith("12-31") === true,
  );
  const last = Math.max(...complete.map(({ fiscal_year: year }) => year ?? 0));
  const sums = new Map<string, number>();
  for (const { fiscal_year: year, product_group: group, actual } of complete)
    if (year === last) sums.set(group ?? "", (sums.get(group ?? "") ?? 0) + (actual ?? 0));
  return sums;
}
