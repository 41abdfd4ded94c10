/** Sums months and quarters to fiscal years, for KPIs whose values add up over time. */
import { addDays, monthsLater } from "../../domain/dates";
import { findKpi } from "../../domain/kpi/catalogue";
import { cleanSum } from "../../domain/kpi/clean-sum";
import { fiscalYearOf, fiscalYearSpan } from "../../domain/kpi/fiscal-year";
import type { YearFigure } from "./kpi-rows";
import type { Figure } from "./read-matrix";
import type { AdoptionFinding } from "./suggestion";

const monthsOf = { month: 1, quarter: 3 } as const;

interface Summed {
  /** One per KPI, dimensions, fiscal year and kind; `through` where the year is not whole. */
  readonly figures: readonly YearFigure[];
  readonly findings: readonly AdoptionFinding[];
}

/** Years stay as they are; months and quarters become years where they add up and have no gap before their last. */
export function sumPeriods(figures: readonly Figure[], fiscalYearStart: number): Summed {
  const years = figures.filter(({ period }) => period.unit === "year");
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter(({ period }) => period.unit !== "year")) {
    const key = groupKey(figure, fiscalYearStart);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const sums = [...groups.values()].map((group) => sumGroup(group, fiscalYearStart));
  return {
    figures: [...years, ...sums.flatMap(({ figure }) => figure ?? [])],
    findings: sums.flatMap(({ finding }) => finding ?? []),
  };
}

function groupKey(figure: Figure, start: number): string {
  const { kpi, productGroup, region, segment } = figure;
  return JSON.stringify([
    kpi,
    productGroup,
    region,
    segment,
    figure.figure,
    fiscalYearOf(firstDay(figure, start), start),
  ]);
}

/** First day of the month; quarters are those of the fiscal year. */
function firstDay({ period }: Figure, start: number): string {
  if (period.unit === "month") return `${period.year}-${String(period.part).padStart(2, "0")}-01`;
  return monthsLater(fiscalYearSpan(period.year, start).first, (period.part - 1) * 3);
}

interface SumOfGroup {
  readonly figure?: YearFigure;
  readonly finding?: AdoptionFinding;
}

function sumGroup(group: readonly Figure[], start: number): SumOfGroup {
  const [first] = group;
  if (first === undefined) return {};
  const year = fiscalYearOf(firstDay(first, start), start);
  const params = { kpi: first.ownName ?? first.kpi, year };
  if (findKpi(first.kpi)?.aggregation !== "SUM") {
    return { finding: { code: "adopt.months-not-summed", severity: "warning", line: first.line, params } };
  }
  const covered = coverage(group, year, start);
  const isWhole = covered.months === 12;
  if (covered.hasGap || (!isWhole && first.figure === "target")) {
    return {
      finding: {
        code: "adopt.months-missing",
        severity: "warning",
        line: first.line,
        params: { ...params, count: covered.months },
      },
    };
  }
  const value = cleanSum(group.map((figure) => figure.value));
  const period = { ...first.period, unit: "year", part: 0, year } as const;
  return { figure: { ...first, period, value, ...(!isWhole && { through: covered.last }) } };
}

/** How many months of the fiscal year are there, and whether one before the last is missing or there twice. */
function coverage(group: readonly Figure[], year: number, start: number) {
  const { first } = fiscalYearSpan(year, start);
  const months = group.flatMap((figure) => {
    const from = monthIndex(firstDay(figure, start)) - monthIndex(first);
    return Array.from(
      { length: figure.period.unit === "quarter" ? monthsOf.quarter : monthsOf.month },
      (_, index) => from + index,
    );
  });
  const distinct = new Set(months);
  const last = Math.max(...months);
  return {
    months: distinct.size,
    hasGap: distinct.size !== months.length || last !== distinct.size - 1,
    last: addDays(monthsLater(first, last + 1), -1),
  };
}

function monthIndex(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
