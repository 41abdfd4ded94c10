import type { KpiCheckRules, KpiProperties } from "../../domain/checks/kpi-checks";
import { kpiCatalogue, ownKpiKey, type Aggregation, type Direction } from "../../domain/kpi/catalogue";
import { planYears } from "../../workbook/plan-settings";
import type { Plan } from "../../workbook/read-plan";

const ofCatalogue: ReadonlyMap<string, KpiProperties> = new Map(
  kpiCatalogue.map((kpi) => [kpi.key, { ...kpi, isMoney: kpi.unit === "currency" }]),
);

/** What KPI rows of a plan are held against: its settings, and how each KPI behaves. */
export function kpiRules(plan: Plan): KpiCheckRules {
  const { fiscalYearStart, statusTolerance, currency } = plan.settings;
  const own = ownKpis(plan);
  return {
    fiscalYearStart,
    tolerance: statusTolerance,
    currency,
    planYears: planYears(plan.settings),
    propertiesOf: (kpi) => ofCatalogue.get(kpi) ?? own.get(kpi),
  };
}

function ownKpis(plan: Plan): ReadonlyMap<string, KpiProperties> {
  return new Map(
    plan.rows.settings.flatMap(({ values }): [string, KpiProperties][] => {
      if (values.kind !== "kpi" || values.name === null) return [];
      // parsed as a choice of the list, whose codes are exactly these types
      const aggregation = (values.aggregation ?? "NONE") as Aggregation;
      const direction = (values.direction ?? "neutral") as Direction;
      return [[ownKpiKey(values.name), { aggregation, direction, flow: aggregation === "SUM", isMoney: false }]];
    }),
  );
}
