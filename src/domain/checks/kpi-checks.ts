/** What is wrong, or worth knowing, in the KPI rows of a plan. */
import { computeAchievement, type AchievementRules } from "../kpi/achievement";
import type { Aggregation, Direction } from "../kpi/catalogue";
import { fiscalYearSpan } from "../kpi/fiscal-year";
import { grainOf, kpiRowKey, type KpiFigures } from "../kpi/kpi-figures";
import { totalOf, totalTolerance, type RefusedTotal, type TotalRow } from "../kpi/totals";
import type { Finding, Severity } from "../finding";
import { groupBy } from "../group-by";

/** How a KPI behaves, whether from the catalogue or from the plan's settings. */
export interface KpiProperties {
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  readonly flow: boolean;
  readonly isMoney: boolean;
}

export interface KpiCheckRow extends TotalRow {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
}

export interface KpiCheckRules extends AchievementRules {
  readonly currency: string;
  readonly planYears: readonly number[];
  propertiesOf(kpi: string): KpiProperties | undefined;
}

type Params = Finding["params"];

function finding(
  code: string,
  severity: Severity,
  row: number | undefined,
  column: string | undefined,
  params: Params,
): Finding {
  return {
    code,
    severity,
    sheet: "kpis",
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    params,
  };
}

/** Findings of all KPI rows, in sheet order within each kind. */
export function checkKpis(rows: readonly KpiCheckRow[], rules: KpiCheckRules): Finding[] {
  return [
    ...rows.flatMap((row) => checkRow(row, rules)),
    ...duplicateRows(rows),
    ...groupBy(rows, (row) => `${row.kpi}|${row.fiscalYear}`).flatMap((group) => checkTotals(group, rules)),
    ...withoutTarget(rows, rules),
    ...checkCutOffYears(rows, rules),
  ];
}

function checkRow(row: KpiCheckRow, rules: KpiCheckRules): Finding[] {
  const about = { kpi: row.kpi, year: row.fiscalYear };
  const properties = rules.propertiesOf(row.kpi);
  const isShare = row.unit === "%";
  const above = (value: number | null) => isShare && value !== null && Math.abs(value) > 1;
  return [
    ...(above(row.actual)
      ? [finding("kpi.share_above_one", "warning", row.rowNumber, "actual", { ...about, value: row.actual ?? 0 })]
      : []),
    ...(above(row.target)
      ? [finding("kpi.share_above_one", "warning", row.rowNumber, "target", { ...about, value: row.target ?? 0 })]
      : []),
    ...(row.unit === "" && (row.actual !== null || row.target !== null)
      ? [finding("kpi.unit_missing", "warning", row.rowNumber, "unit", about)]
      : []),
    ...(properties?.isMoney === true && row.unit !== "" && row.unit !== rules.currency
      ? [
          finding("kpi.other_currency", "error", row.rowNumber, "unit", {
            ...about,
            unit: row.unit,
            currency: rules.currency,
          }),
        ]
      : []),
    ...(row.kpi === "returns" && (row.actual ?? 0) < 0
      ? [finding("kpi.negative_returns", "warning", row.rowNumber, "actual", { ...about, value: row.actual ?? 0 })]
      : []),
    ...undefinedAchievement(row, rules, properties),
  ];
}

function undefinedAchievement(
  row: KpiCheckRow,
  rules: KpiCheckRules,
  properties: KpiProperties | undefined,
): Finding[] {
  if (!properties) return [];
  const { direction, flow } = properties;
  const { reason } = computeAchievement({ ...row, direction, flow }, rules);
  const isWorthSaying = reason === "target_not_positive" || reason === "negative_value";
  const about = { kpi: row.kpi, year: row.fiscalYear, target: row.target ?? 0 };
  return isWorthSaying ? [finding(`kpi.achievement_${reason}`, "info", row.rowNumber, "achievement", about)] : [];
}

function duplicateRows(rows: readonly KpiCheckRow[]): Finding[] {
  return groupBy(rows, kpiRowKey).flatMap(([first, ...others]) =>
    others.map((row) => {
      const params = { kpi: row.kpi, year: row.fiscalYear, first: first?.rowNumber ?? 0 };
      return finding("kpi.duplicate_row", "error", row.rowNumber, "kpi", params);
    }),
  );
}

/** Refusals that a finding about the rows themselves, or about their grains, explains. */
const saidElsewhere: ReadonlySet<RefusedTotal> = new Set<RefusedTotal>([
  "duplicate_rows",
  "unit_missing",
  "mixed_grains",
]);

/** Rows of one KPI and year: units, grains, and whether a total can be had at all. */
function checkTotals(rows: readonly KpiCheckRow[], rules: KpiCheckRules): Finding[] {
  const [first] = rows;
  const properties = first && rules.propertiesOf(first.kpi);
  if (!first || !properties) return [];
  const about = { kpi: first.kpi, year: first.fiscalYear };
  return (["actual", "target"] as const).flatMap((figure) => {
    const { refused } = totalOf(rows, figure, properties.aggregation);
    if (refused === undefined || saidElsewhere.has(refused)) return mixedGrains(rows, figure, properties, about);
    const severity = refused === "mixed_units" ? "error" : "warning";
    return [finding(`kpi.${refused}`, severity, first.rowNumber, figure, about)];
  });
}

/** Several grains give sums that differ. Where they agree one of them is taken, and what is never added has no sum. */
function mixedGrains(
  rows: readonly KpiCheckRow[],
  figure: "actual" | "target",
  properties: KpiProperties,
  about: Params,
): Finding[] {
  if (properties.aggregation !== "SUM") return [];
  const stated = rows.filter((row) => row.segment === "" && row[figure] !== null);
  const grains = groupBy(stated, grainOf);
  if (grains.length < 2) return [];
  const totals = grains.map((group) => group.reduce((total, row) => total + (row[figure] ?? 0), 0));
  const difference = Math.max(...totals) - Math.min(...totals);
  if (difference <= totalTolerance) return [];
  const params = { ...about, difference, unit: stated[0]?.unit ?? "" };
  return [finding("kpi.mixed_grains", "warning", stated[0]?.rowNumber, figure, params)];
}

/** KPIs that have rows in plan years but lack a target there: one finding for all that lack the same years. */
function withoutTarget(rows: readonly KpiCheckRow[], rules: KpiCheckRules): Finding[] {
  const planned = new Set(rules.planYears);
  const lacking = groupBy(rows, ({ kpi }) => kpi).flatMap((group) => {
    const kpi = group[0]?.kpi ?? "";
    const isPlanned = group.some(({ fiscalYear }) => planned.has(fiscalYear));
    if (!isPlanned || rules.propertiesOf(kpi)?.direction === "neutral") return [];
    const withTarget = new Set(group.flatMap(({ target, fiscalYear }) => (target === null ? [] : [fiscalYear])));
    const years = rules.planYears.filter((year) => !withTarget.has(year)).join(", ");
    return years === "" ? [] : [{ kpi, years }];
  });
  return groupBy(lacking, ({ years }) => years).map((group) => {
    const params = { kpis: group.map(({ kpi }) => kpi).join(", "), years: group[0]?.years ?? "" };
    return finding("kpi.without_target", "info", undefined, "target", params);
  });
}

/** Years of which the figures cover a part: one finding for all KPIs that cover the same days. */
function checkCutOffYears(rows: readonly KpiCheckRow[], rules: KpiCheckRules): Finding[] {
  const cutOff = groupBy(rows, (row) => row.kpi).flatMap((group) => cutOffYears(group, rules));
  return groupBy(cutOff, ({ year, from, through }) => `${year}|${from}|${through}`).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kpi = group.map((entry) => entry.kpi).join(", ");
    return [finding("kpi.year_cut_off", "info", undefined, "actual_through", { ...first, kpi })];
  });
}

interface CutOffYear {
  readonly kpi: string;
  readonly year: number;
  /** ISO date. */
  readonly from: string;
  /** ISO date. */
  readonly through: string;
}

/** Only figures that flow over the year and have a direction are compared pro rata. */
function cutOffYears(rows: readonly KpiFigures[], { fiscalYearStart, propertiesOf }: KpiCheckRules): CutOffYear[] {
  const properties = propertiesOf(rows[0]?.kpi ?? "");
  if (properties?.flow !== true || properties.direction === "neutral") return [];
  const ending = new Map(rows.filter(endsSomewhere).map((row) => [row.fiscalYear, row] as const));
  return [...ending].flatMap(([year, { kpi, actualFrom, actualThrough: through }]) => {
    const { first, last } = fiscalYearSpan(year, fiscalYearStart);
    return through < last ? [{ kpi, year, from: actualFrom ?? first, through }] : [];
  });
}

function endsSomewhere(row: KpiFigures): row is KpiFigures & { readonly actualThrough: string } {
  return row.actualThrough !== null;
}
