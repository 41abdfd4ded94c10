/** KPIs that rise or fall, and those far from their target. */
import { computeAchievement } from "../kpi/achievement";
import type { KpiProperties } from "../checks/kpi-checks";
import { fiscalYearSpan } from "../kpi/fiscal-year";
import { groupBy } from "../group-by";
import { kpiFiguresOf } from "../kpi/kpi-figures";
import { pastActuals, type PastRow } from "../kpi/past-actuals";
import { rowsBehind, scopeTotal, unitOfScope, type Scope, type ScopeKpi } from "../kpi/scope-total";
import type { PlacedRow } from "../schema/plan-schema";
import { evidenceOn, weightiest, type Evidence, type EvidencePlan } from "./swot-evidence";

/** A year with this share less than the one before counts as falling, with this share more as rising. */
export const [fallingFrom, risingFrom] = [0.05, 0.1] as const;
/** Achievement from which a KPI counts as far above its target. */
export const farAboveTarget = 1.1;
/** Product groups and regions of which the revenue is suggested, each way. */
const scopesEachWay = 2;

const note = evidenceOn("kpis");
type Row = PlacedRow<"kpis">;

/** A row of figures with the row of the sheet that states it. */
interface FigureRow extends PastRow {
  readonly row: Row;
}

/** Trends of the last years, and targets that are met or missed. */
export function kpiEvidence(plan: EvidencePlan): Evidence[] {
  return [...trends(plan), ...targets(plan)];
}

interface Trend {
  readonly row: Row;
  /** How many rows the total rests on; the largest of them is named. */
  readonly parts: number;
  readonly scope: Scope;
  readonly kpi: string;
  readonly year: number;
  readonly unit: string;
  /** Share by which it has become better; negative for worse. */
  readonly better: number;
  readonly from: number;
  readonly to: number;
  /** A year that still runs or that is known in part, brought to a whole one. */
  readonly isProjected: boolean;
}

const account: Scope = { productGroup: "", region: "" };
const isAccount = ({ scope }: Trend) => scope === account;

function trends(plan: EvidencePlan): Evidence[] {
  const byKpi = groupBy(plan.rows.kpis.flatMap(figureRow), ({ kpi }) => kpi);
  const all = byKpi.flatMap((rows) => scopesOf(rows).flatMap((scope) => trendOf(rows, scope, plan) ?? []));
  const gravest = (sign: 1 | -1) =>
    weightiest(
      all.filter((trend) => !isAccount(trend) && Math.sign(trend.better) === sign),
      ({ from, to }) => Math.abs(to - from),
      scopesEachWay,
    );
  return [...all.filter(isAccount), ...gravest(-1), ...gravest(1)].map(trendEvidence);
}

function figureRow(row: Row): FigureRow[] {
  const figures = kpiFiguresOf(row.values);
  const { target, actual_from: actualFrom } = row.values;
  return figures ? [{ ...figures, target, row, ...(actualFrom !== null && { actualFrom }) }] : [];
}

/** The account; of the revenue also each product group and region: it is what they are led by. */
function scopesOf(rows: readonly FigureRow[]): readonly Scope[] {
  if (rows[0]?.kpi !== "revenue") return [account];
  const groups = new Set(rows.flatMap(({ productGroup }) => (productGroup === "" ? [] : [productGroup])));
  const regions = new Set(rows.flatMap(({ region }) => (region === "" ? [] : [region])));
  return [
    account,
    ...[...groups].map((productGroup) => ({ productGroup, region: "" })),
    // of one region only, the account says the same
    ...(regions.size < 2 ? [] : [...regions].map((region) => ({ productGroup: "", region }))),
  ];
}

/** A count or a mean of a year that still runs is not yet that of the year, and cannot be projected to it. */
const isOfWholeYear = ({ fiscalYear, actualFrom, actualThrough }: FigureRow, fiscalYearStart: number) => {
  const { first, last } = fiscalYearSpan(fiscalYear, fiscalYearStart);
  return (actualFrom ?? first) <= first && (actualThrough ?? last) >= last;
};

function trendOf(all: readonly FigureRow[], scope: Scope, plan: EvidencePlan): Trend | undefined {
  const kpi = all[0]?.kpi ?? "";
  const properties = plan.kpiRules.propertiesOf(kpi);
  if (properties?.direction !== "up" && properties?.direction !== "down") return undefined;
  const { fiscalYearStart } = plan.kpiRules;
  const rows = properties.flow ? all : all.filter((row) => isOfWholeYear(row, fiscalYearStart));
  const scopeKpi = { ...properties, unit: unitOfScope(rows, scope) };
  const pair = latestPair(rows, scope, scopeKpi, plan, false) ?? latestPair(rows, scope, scopeKpi, plan, true);
  if (pair === undefined || pair.from === 0) return undefined;
  const change = (pair.to - pair.from) / Math.abs(pair.from);
  const better = properties.direction === "down" ? -change : change;
  const ofYear = rows.filter(({ fiscalYear }) => fiscalYear === pair.year);
  const behind = rowsBehind(scopeTotal(ofYear, scope, "actual", scopeKpi), ofYear, scope, "actual");
  const [largest] = weightiest(behind, ({ actual }) => Math.abs(actual ?? 0), 1);
  const isTold = better <= -fallingFrom || better >= risingFrom;
  if (!isTold || largest === undefined) return undefined;
  return { row: largest.row, parts: behind.length, scope, kpi, unit: scopeKpi.unit, better, ...pair };
}

/** The newest two years that can be compared, no older than the one before the last with figures. */
function latestPair(
  rows: readonly FigureRow[],
  scope: Scope,
  kpi: ScopeKpi & Pick<KpiProperties, "flow">,
  { lastActualYear, kpiRules: { fiscalYearStart } }: EvidencePlan,
  isProjected: boolean,
): Pick<Trend, "from" | "to" | "year" | "isProjected"> | undefined {
  const fiscalYear = (lastActualYear ?? 0) + 1;
  const years = pastActuals({
    rows,
    scope,
    kpi,
    fiscalYear,
    lastActualYear,
    includeCutOff: isProjected,
    fiscalYearStart,
  });
  for (const [index, { year, value: to }] of years.slice(0, 2).entries()) {
    const from = years[index + 1]?.value;
    if (typeof to === "number" && typeof from === "number") return { from, to, year, isProjected };
  }
  return undefined;
}

function trendEvidence({ row, parts, scope, kpi, year, unit, better, from, to, isProjected }: Trend): Evidence {
  const place = [scope.productGroup, scope.region].filter((part) => part !== "").join(", ");
  const params = { kpi, scope: place, year, unit, from, to, parts, projected: Number(isProjected) };
  return better < 0 ? note("kpi_falling", "weakness", row, params) : note("kpi_rising", "strength", row, params);
}

function about({ values }: Row) {
  return { kpi: values.kpi ?? "", scope: "", year: values.fiscal_year ?? 0, unit: values.unit ?? "" };
}

/** Rows at account level of the latest year in which a KPI has an actual and a target. */
function targets(plan: EvidencePlan): Evidence[] {
  const stated = plan.rows.kpis.filter(({ values }) => values.actual !== null && values.target !== null);
  const latest = new Map<string, Row>();
  for (const row of stated) {
    const { kpi, segment, product_group: group, region, fiscal_year: year } = row.values;
    if (kpi === null || year === null || (segment ?? group ?? region) !== null) continue;
    if (year >= (latest.get(kpi)?.values.fiscal_year ?? 0)) latest.set(kpi, row);
  }
  return [...latest.values()].flatMap((row) => targetEvidence(row, plan));
}

function targetEvidence(row: Row, { kpiRules }: EvidencePlan): Evidence[] {
  const { kpi, actual, target, fiscal_year: fiscalYear } = row.values;
  const properties = kpi === null ? undefined : kpiRules.propertiesOf(kpi);
  if (properties === undefined) return [];
  const { direction, flow } = properties;
  const bounds = { actualFrom: row.values.actual_from, actualThrough: row.values.actual_through };
  const { achievement, status } = computeAchievement(
    { actual, target, direction, flow, fiscalYear, ...bounds },
    kpiRules,
  );
  const params = {
    ...about(row),
    actual: actual ?? 0,
    target: target ?? 0,
    ...(achievement !== null && { achievement }),
  };
  if (achievement !== null && achievement >= farAboveTarget) return [note("kpi_above_target", "strength", row, params)];
  return status === -1 ? [note("kpi_below_target", "weakness", row, params)] : [];
}
