import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { PlanSettings } from "../../src/workbook/plan-settings";
import type { OwnFigures, Story } from "./full-plan-story";
import type { SampleWriter } from "./full-plan-writer";
import { rowOf } from "./plan-files";

/** Yearly growth that the targets of the sample ask for; 0.05 for all others. */
const growth: Readonly<Record<string, number>> = {
  revenue: 0.12,
  sales_volume: 0.1,
  number_of_orders: 0.08,
  articles_bought: 0.02,
};

/** The rows with a target in each plan year for every KPI that has been measured in a complete year. */
export function withTargets(rows: readonly PlanRows["kpis"][], settings: PlanSettings): PlanRows["kpis"][] {
  return rows.map((row) => {
    const { kpi, fiscal_year: year, product_group: group, region, segment } = row;
    const isTarget = year !== null && year >= settings.firstPlanYear && !group && !region && !segment;
    const base = isTarget && kpi !== null ? lastFigure(rows, kpi, settings.firstPlanYear) : undefined;
    if (base === undefined || kpi === null || year === null) return row;
    const years = year - settings.firstPlanYear + 2;
    return { ...row, target: rounded(base * (1 + (growth[kpi] ?? 0.05)) ** years, row.unit === "n") };
  });
}

/** The account's figure in the last complete year: its own row, else the sum of the finest ones. */
function lastFigure(rows: readonly PlanRows["kpis"][], key: string, firstPlanYear: number): number | undefined {
  const complete = rows.filter(
    ({ kpi, actual, fiscal_year: year, actual_through: through, segment }) =>
      kpi === key && actual !== null && (year ?? 0) < firstPlanYear && through?.endsWith("12-31") === true && !segment,
  );
  const last = Math.max(...complete.map(({ fiscal_year: year }) => year ?? 0));
  const ofYear = complete.filter(({ fiscal_year: year }) => year === last);
  const account = ofYear.find(({ product_group: group, region }) => !group && !region);
  if (account) return account.actual ?? undefined;
  const finest = ofYear.filter(({ product_group: group, region }) => group && region);
  const parts = finest.some(({ numerator }) => numerator !== null) ? ratioOf(finest) : sumOf(finest, "actual");
  return finest.length === 0 ? undefined : parts;
}

const sumOf = (rows: readonly PlanRows["kpis"][], column: "actual" | "numerator" | "denominator") =>
  rows.reduce((total, row) => total + (row[column] ?? 0), 0);

function ratioOf(rows: readonly PlanRows["kpis"][]): number | undefined {
  const denominator = sumOf(rows, "denominator");
  return denominator === 0 ? undefined : sumOf(rows, "numerator") / denominator;
}

/** Targets are round: three digits that count, and whole numbers of things that are counted. */
function rounded(value: number, isCount: boolean): number {
  return isCount ? Math.round(value) : Number(value.toPrecision(3));
}

/** The rows with the figures that no order line gives: actuals of two years as rows of their own, targets in theirs. */
export function withFigures(
  rows: readonly PlanRows["kpis"][],
  { figures }: Story,
  writer: SampleWriter,
  newId: () => string,
): PlanRows["kpis"][] {
  const targeted = rows.map((row) => {
    const target = figures[row.kpi ?? ""]?.targets[(row.fiscal_year ?? 0) - writer.firstPlanYear];
    return target === undefined ? row : { ...row, target };
  });
  const stated = Object.entries(figures).flatMap(([kpi, { measured }]) =>
    (measured?.actuals ?? []).map((actual, index) => {
      const year = writer.firstPlanYear - 3 + index;
      return rowOf("kpis", { id: newId(), kpi, fiscal_year: year, actual, ...factsOf(measured, year, writer) });
    }),
  );
  return [...targeted, ...stated];
}

function factsOf(measured: OwnFigures["measured"], year: number, { day }: SampleWriter): Partial<PlanRows["kpis"]> {
  const { unit = null, source = null, method = null, owner = null } = measured ?? {};
  const facts = { as_of: day(-70), next_due: day(120), confidence: "medium" };
  return { unit, source, method, owner, actual_through: `${year}-12-31`, ...facts };
}
