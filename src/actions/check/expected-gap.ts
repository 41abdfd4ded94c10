/** What the formulas of gap lines must show: the domain's computations on the plan's KPIs and measures. */
import { fiscalYearLabel } from "../../domain/kpi/fiscal-year";
import { computeBaseline, type Baseline } from "../../domain/kpi/baseline";
import { plannedImprovements } from "../../domain/kpi/measure-effect";
import { pastActuals, type PastRow } from "../../domain/kpi/past-actuals";
import { scopeTotal, unitOfScope, type Scope, type ScopeKpi } from "../../domain/kpi/scope-total";
import { computeTargetGap, signed, type PlannedImprovement, type TargetGap } from "../../domain/kpi/target-gap";
import { grainOf } from "../../domain/kpi/kpi-figures";
import type { KpiProperties } from "../../domain/checks/kpi-checks";
import { lists } from "../../domain/schema/lists";
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { ExpectedValues } from "./expected-values";
import type { PlanFigures } from "./plan-figures";

type GapRow = PlanRows["gap"];

/** A gap line with everything that its formulas read. */
interface Line {
  readonly values: GapRow;
  readonly kpi: string;
  readonly fiscalYear: number;
  readonly properties: KpiProperties;
  readonly scope: Scope;
  readonly rows: readonly PastRow[];
  readonly scopeKpi: ScopeKpi;
}

/** The computed columns of a gap line; blank until it has a KPI and a year. */
export function expectedGap(values: GapRow, figures: PlanFigures): ExpectedValues {
  const { kpi, fiscal_year: fiscalYear } = values;
  const properties = kpi === null ? undefined : figures.rules.propertiesOf(kpi);
  if (kpi === null || properties === undefined) return {};
  if (fiscalYear === null) return blankLine(kpi);
  const rows = figures.kpis.filter((row) => row.kpi === kpi);
  const scope = { productGroup: values.product_group ?? "", region: values.region ?? "" };
  const scopeKpi = { aggregation: properties.aggregation, unit: unitOfScope(rows, scope) };
  return lineValues({ values, kpi, fiscalYear, properties, scope, rows, scopeKpi }, figures);
}

const blankLine = (kpi: string): ExpectedValues => ({
  kpi_key: kpi,
  ...{ last_actual: "", last_actual_year: "", baseline: "", baseline_change: "", target: "", coverage: "" },
  ...{
    gap_total: "",
    gap_operational: "",
    gap_strategic: "",
    gap_residual: "",
    reason: "",
    reason_key: "",
    reason_year: "",
    scope: "",
  },
  ...{ gross_operational: "", gross_strategic: "", planned_operational: "", planned_strategic: "" },
});

function lineValues(line: Line, figures: PlanFigures): ExpectedValues {
  const { direction } = line.properties;
  const baseline = baselineOf(line, figures);
  const ofYear = line.rows.filter((row) => row.fiscalYear === line.fiscalYear);
  const target = scopeTotal(ofYear, line.scope, "target", line.scopeKpi);
  const planned = plannedOf(line, figures);
  const gap = computeTargetGap({ direction, baseline, target, planned: planned.expected });
  const movement = (improvement: PlannedImprovement, prefix: string): ExpectedValues => ({
    [`${prefix}_operational`]: signed(improvement.operational, direction),
    [`${prefix}_strategic`]: signed(improvement.strategic, direction),
  });
  return {
    kpi_key: line.kpi,
    ...(line.values.baseline_method !== null && { method_key: line.values.baseline_method }),
    unit: line.scopeKpi.unit,
    scope: grainOf(line.scope),
    last_actual: baseline.last?.value ?? "",
    last_actual_year: baseline.last?.year ?? "",
    baseline: baseline.value ?? "",
    baseline_change: gap.baselineChange ?? "",
    target: target.value ?? "",
    ...movement(planned.gross, "gross"),
    ...movement(planned.expected, "planned"),
    gap_total: gap.gapTotal ?? "",
    gap_operational: gap.gapOperational ?? "",
    gap_strategic: gap.gapStrategic ?? "",
    gap_residual: gap.gapResidual ?? "",
    coverage: gap.coverage ?? "",
    reason_key: gap.reason,
    reason: reasonText(gap, figures),
    reason_year: gap.reasonYear ?? "",
  };
}

function reasonText({ reason, reasonYear }: TargetGap, { plan, rules }: PlanFigures): string {
  const label = plan.labels.labelOf("gap_reason", reason);
  return reasonYear === null ? label : `${label}: ${fiscalYearLabel(reasonYear, rules.fiscalYearStart)}`;
}

function baselineOf({ values, fiscalYear, properties, scope, rows, scopeKpi }: Line, figures: PlanFigures): Baseline {
  const past = pastActuals({
    rows,
    scope,
    kpi: { ...scopeKpi, flow: properties.flow },
    fiscalYear,
    lastActualYear: figures.lastActualYear,
    includeCutOff: values.include_cut_off !== null,
    fiscalYearStart: figures.rules.fiscalYearStart,
  });
  const method = lists.baseline_method.find((code) => code === values.baseline_method) ?? null;
  return computeBaseline({ method, manual: values.baseline_manual, years: values.baseline_years, fiscalYear, past });
}

function plannedOf({ kpi, fiscalYear, properties, scope }: Line, figures: PlanFigures) {
  const { fiscalYearStart } = figures.rules;
  const { aggregation } = properties;
  return plannedImprovements(figures.measures, { ...scope, kpi, aggregation, fiscalYear, fiscalYearStart });
}
