// Generated KPI rows and the settings behind them, small enough that equal keys, mixed grains and clashes of units occur.
import * as fc from "fast-check";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import { rowOf } from "./plan-files";

/** Own KPIs of every direction and with every kind of aggregation; names with inner and doubled spaces. */
export const ownKpis: readonly PlanRows["settings"][] = [
  rowOf("settings", { kind: "kpi", name: "Besuche pro Jahr", unit: "n", aggregation: "SUM", direction: "up" }),
  rowOf("settings", { kind: "kpi", name: "Beschwerde  Größe", unit: "EUR", aggregation: "RATIO", direction: "down" }),
  rowOf("settings", { kind: "kpi", name: "ÄRGER", unit: "1-5", aggregation: "MEDIAN", direction: "guard" }),
  rowOf("settings", { kind: "kpi", name: "without properties" }),
];

const catalogueKeys = [
  "revenue",
  "sales_volume",
  "returns",
  "market_share",
  "discount_share",
  "minimum_price",
  "article_structure",
  "number_of_orders",
  "complaints",
];
/** As `ownKpiKey` makes them from the names above. */
const ownKeys = ["own_besuche_pro_jahr", "own_beschwerde_größe", "own_ärger", "own_without_properties"];
export const kpiKeys: readonly string[] = [...catalogueKeys, ...ownKeys];

/** Figures that a binary number holds exactly, so that every program computes the same at every edge. */
const exactFigure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -800, max: 4000 }).map((value) => value / 8) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const figure = fc.option(exactFigure, { freq: 5 });
const year = fc.integer({ min: 2023, max: 2028 });
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Days before, within and after the fiscal year. */
const through = (fiscalYear: number) =>
  fc.option(
    fc
      .tuple(fc.integer({ min: -2, max: 1 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([years, month, day]) => `${fiscalYear + years}-${twoDigits(month)}-${twoDigits(day)}`),
    { freq: 2 },
  );

/** One row of KPI figures, its id left blank. */
export const anyKpiRow: fc.Arbitrary<PlanRows["kpis"]> = year.chain((fiscalYear) =>
  fc
    .record({
      kpi: fc.constantFrom(...kpiKeys),
      product_group: fc.option(fc.constantFrom("Tea", "Coffee"), { freq: 3 }),
      region: fc.option(fc.constantFrom("North", "South"), { freq: 1 }),
      segment: fc
        .option(fc.constantFrom("A", "B"), { freq: 1, nil: null })
        .map((value) => (value === "B" ? null : value)),
      fiscal_year: fc.constant(fiscalYear),
      actual: figure,
      numerator: figure,
      denominator: figure,
      actual_through: through(fiscalYear),
      target: figure,
      unit: fc.constantFrom("EUR", "EUR", "EUR", "eur", "%", null),
    })
    .chain((values) => {
      // Targets that are missed by a little: amber, and still exact as binary numbers.
      const nearly = values.actual === null ? null : (values.actual * 17) / 16;
      return fc
        .constantFrom(values.target, values.target, values.target, nearly)
        .map((target) => ({ ...values, target }));
    })
    .map((values) => rowOf("kpis", values)),
);
