// Generated rows of the sheets whose formulas read other rows: few names, so that scopes, ids and articles meet.
import * as fc from "fast-check";
import { addDays } from "../../src/domain/dates";
import { lists, type ListName } from "../../src/domain/schema/lists";
import { ownKpiKey } from "../../src/domain/kpi/catalogue";
import { fiscalYearSpan } from "../../src/domain/kpi/fiscal-year";
import type { PlanRows, TableSheetKey } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { ownKpis } from "./any-kpi-rows";
import { noRows, rowOf } from "./plan-files";

const keys = ["revenue", "revenue", "returns", "market_share", "number_of_orders", "cooperation_willingness"];
const ownKeys = ["own_besuche_pro_jahr", "own_beschwerde_größe", "own_without_properties"];
/** Longer than what formulas compare of a name. */
const longName = "Durchschnittliche Reaktionszeit auf Reklamationen in Tagen";
const anyKpi = fc.constantFrom(...keys, ...ownKeys);
const longKpi = rowOf("settings", { kind: "kpi", name: longName, unit: "EUR", aggregation: "SUM", direction: "up" });
const groups = ["Tea", "T*a", "Coffee ~ 1?"];
const anyGroup = fc.option(fc.constantFrom(...groups), { freq: 2 });
const anyRegion = fc.option(fc.constantFrom("North", "South"), { freq: 2 });
/** Figures that a binary number holds exactly, so that every program computes the same at every edge. */
const exact = fc.integer({ min: -80, max: 4000 }).map((value) => value / 8);
const maybe = <T>(values: fc.Arbitrary<T>, freq = 3) => fc.option(values, { freq });
const code = (list: ListName) => maybe(fc.constantFrom(...lists[list]));
const ids = Array.from({ length: 12 }, (_, index) => `A${String(index).padStart(7, "0")}`);
const reference = maybe(
  fc.constantFrom(...ids).map((id) => `${id} · something`),
  1,
);

function kpiRow(fiscalYearStart: number): fc.Arbitrary<PlanRows["kpis"]> {
  return fc
    .record({
      kpi: anyKpi,
      product_group: anyGroup,
      region: anyRegion,
      segment: fc.constantFrom(null, null, null, null, null, "A"),
      fiscal_year: fc.integer({ min: 2021, max: 2028 }),
      actual: maybe(exact, 4),
      numerator: maybe(exact, 8),
      denominator: maybe(exact, 8),
      target: maybe(exact, 2),
      unit: fc.constantFrom("EUR", "EUR", "EUR", "EUR", "EUR", "eur", "%", null),
      cut: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ cut, ...values }) => {
      const { first, last } = fiscalYearSpan(values.fiscal_year, fiscalYearStart);
      return rowOf("kpis", {
        ...values,
        actual_from: cut === 1 ? addDays(first, 100) : null,
        actual_through: cut === 2 ? addDays(last, -100) : cut > 6 ? last : null,
      });
    });
}

/** One row of each combination that makes totals: a plan as an import writes it, beside the random rows. */
function historyOf(kpi: string, factor: number): PlanRows["kpis"][] {
  return [2022, 2023, 2024, 2025].flatMap((fiscalYear) =>
    ["Tea", "Coffee ~ 1?"].map((group, index) =>
      rowOf("kpis", {
        kpi,
        product_group: group,
        fiscal_year: fiscalYear,
        actual: (fiscalYear - 2000) * factor + index,
        target: fiscalYear * factor,
        unit: "EUR",
      }),
    ),
  );
}

const gapLine: fc.Arbitrary<PlanRows["gap"]> = fc
  .record({
    kpi: fc.oneof(anyKpi, fc.constantFrom("sales_volume", "complaints", "profit")),
    product_group: anyGroup,
    region: maybe(fc.constantFrom("North", "South"), 1),
    fiscal_year: maybe(fc.integer({ min: 2023, max: 2028 }), 9),
    baseline_method: maybe(fc.constantFrom(...lists.baseline_method), 9),
    baseline_manual: maybe(exact, 3),
    baseline_years: maybe(fc.integer({ min: 2, max: 6 }), 2),
    include_cut_off: maybe(fc.constant("yes"), 1),
  })
  .map((values) => rowOf("gap", values));

const line = (kpi: string, fiscal_year: number, baseline_method: (typeof lists.baseline_method)[number]) =>
  rowOf("gap", { kpi, fiscal_year, baseline_method });

/** Lines for reasons that chance may not meet. */
const rareLines: readonly PlanRows["gap"][] = [
  line("potential_revenue", 2026, "hold"),
  { ...line("potential_revenue", 2026, "manual"), baseline_manual: 1 },
  line("own_without_properties", 2026, "hold"),
  line(ownKpiKey(longName), 2026, "hold"),
  line("sales_volume", 2025, "manual"),
  line("sales_volume", 2025, "linear"),
  line("profit", 2025, "cagr"),
];

/** Years that are cut off for all groups (2025) or for one of them (2024), and one of different units (2023). */
function disturbedHistory(fiscalYearStart: number): PlanRows["kpis"][] {
  return historyOf("contribution_margin", 4).map((row) => {
    const [year, isTea] = [row.fiscal_year ?? 0, row.product_group === "Tea"];
    const isCutOff = year === 2025 || (year === 2024 && isTea);
    const end = isCutOff ? addDays(fiscalYearSpan(year, fiscalYearStart).last, -100) : null;
    return { ...row, actual_through: end, unit: year === 2023 && isTea ? "USD" : row.unit };
  });
}

const disturbedLines = (["hold", "linear", "cagr", "moving_average"] as const).flatMap((method) =>
  [2024, 2025, 2026, 2027].map((year, index) => ({
    ...line("contribution_margin", year, method),
    include_cut_off: index < 3 ? "yes" : null,
  })),
);

/** A project with a contribution, its milestone, and two activities below that; one of them below a cancelled project. */
const family = [
  { id: "B0000001", contribution: 100, parent: null, status: null },
  { id: "B0000002", contribution: null, parent: "B0000001 · project", status: null },
  { id: "B0000003", contribution: 10, parent: "B0000002 · milestone", status: null },
  { id: "B0000004", contribution: 100, parent: null, status: "cancelled" },
  { id: "B0000005", contribution: 20, parent: "B0000004 · project", status: null },
].map((values) => rowOf("measures", { title: values.id, kpi: "sales_volume", ansoff: "penetration", ...values }));

const largeMeasure = rowOf("measures", {
  title: "large",
  kpi: "sales_volume",
  ansoff: "penetration",
  contribution: 1_000_000,
  effective_from: "2020-02-01",
});

const anyDay = maybe(fc.integer({ min: -900, max: 900 }).map((days) => addDays("2026-03-15", days)));

const measure: fc.Arbitrary<PlanRows["measures"]> = fc
  .record({
    title: maybe(fc.constantFrom("one", "two"), 5),
    kpi: maybe(fc.oneof(anyKpi, fc.constantFrom("sales_volume", "complaints")), 5),
    parent: reference,
    product_group: anyGroup,
    region: anyRegion,
    ansoff: code("ansoff"),
    contribution: maybe(exact, 5),
    probability: maybe(fc.constantFrom(0, 0.25, 0.5, 1)),
    effective_from: anyDay,
    effective_until: maybe(
      anyDay.map((day) => day ?? "2027-01-01"),
      1,
    ),
    due: anyDay,
    status: code("measure_status"),
    cost: maybe(exact),
    benefit: maybe(exact),
    origin: reference,
  })
  .map((values) => rowOf("measures", values));

const ratings = maybe(fc.integer({ min: 1, max: 5 }), 4);
const factors = ["quality", "brand", "technology", "service", "price", "relationship", "reliability"] as const;
const factorRatings = Object.fromEntries(
  factors.flatMap((name) => [`factor_${name}`, `performance_${name}`]).map((key) => [key, maybe(ratings, 2)]),
);

const rowsOf: { readonly [K in TableSheetKey]?: fc.Arbitrary<Partial<PlanRows[K]>> } = {
  contacts: fc.record({
    name: fc.constant("somebody"),
    influence: code("influence"),
    attitude: code("attitude"),
    coverage: code("coverage"),
    relationship_now: code("relationship"),
    relationship_target: code("relationship"),
    role_user: maybe(fc.constant("yes")),
    ...factorRatings,
  }),
  swot: fc.record({ quadrant: code("swot_quadrant"), importance: ratings, probability: ratings, impact: ratings }),
  tows: fc.record({ field: code("tows_field"), internal: reference, external: reference }),
  potential: fc.record({
    unit: maybe(fc.constant("Plant"), 1),
    product_group: anyGroup,
    region: anyRegion,
    need: maybe(exact, 5),
    own_revenue: maybe(exact, 1),
    probability: maybe(fc.constantFrom(0, 0.25, 1), 5),
    status: code("potential_status"),
  }),
  exchange: fc.record({ give_value: maybe(exact), get_value: maybe(exact), valid_from: anyDay, valid_to: anyDay }),
  prices: fc.record({
    article: maybe(fc.constantFrom("Tea 1", "TEA 1", "Oil*"), 6),
    article_number: maybe(fc.constantFrom("7", "0007", "x"), 1),
    list_price: maybe(exact, 6),
    minimum_price: maybe(exact, 6),
    special_price: maybe(exact, 2),
    valid_from: maybe(fc.constantFrom("2026-03-15", "2026-03-16", "2020-01-01"), 1),
    valid_to: maybe(fc.constantFrom("2026-03-14", "2026-03-15", "2026-05-14", "2026-05-15", "2030-01-01"), 1),
  }),
  selection: fc.record({ part: code("selection_part"), weight: maybe(fc.constantFrom(0, 10, 40)), score: ratings }),
  self_check: fc.record({ item: fc.constant("focus"), maturity: ratings, aim: ratings }),
};

function sampled<K extends TableSheetKey>(sheet: K, count: number, seed: number): PlanRows[K][] {
  const arbitrary = rowsOf[sheet];
  if (arbitrary === undefined) throw new Error(`no rows for ${sheet}`);
  const withId = fc.sample(arbitrary, { numRuns: count, seed });
  return withId.map((values, index) => rowOf(sheet, { id: ids[index % ids.length] ?? null, ...values }));
}

/** Rows of a whole plan whose fiscal year starts in this month. */
export function fullRows(fiscalYearStart: number, seed: number): RowsBySheet {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });
  return {
    ...noRows,
    settings: [...ownKpis, longKpi, rowOf("settings", { kind: "threshold", name: "price_spread", number: 0.25 })],
    kpis: [
      ...sample(kpiRow(fiscalYearStart), 100),
      ...historyOf("sales_volume", 8),
      ...historyOf("complaints", 2),
      ...historyOf("profit", -1),
      ...disturbedHistory(fiscalYearStart),
      ...historyOf(ownKpiKey(longName), 3),
      rowOf("kpis", { kpi: "potential_revenue", fiscal_year: 2026, target: 10, unit: "EUR" }),
    ],
    gap: [...sample(gapLine, 36), ...rareLines, ...disturbedLines],
    measures: [
      ...sample(measure, 30).map((row, index) => ({ ...row, id: ids[index % 14] ?? null })),
      largeMeasure,
      ...family,
    ],
    contacts: sampled("contacts", 15, seed),
    swot: sampled("swot", 12, seed),
    tows: sampled("tows", 12, seed),
    potential: sampled("potential", 15, seed),
    exchange: sampled("exchange", 12, seed),
    prices: sampled("prices", 25, seed),
    selection: sampled("selection", 12, seed),
    self_check: sampled("self_check", 6, seed),
  };
}
