import { checkKpis, type KpiCheckRow, type KpiCheckRules } from "../../../src/domain/checks/kpi-checks";
import { findKpi } from "../../../src/domain/kpi/catalogue";
import type { Finding } from "../../../src/domain/finding";
import { describeFinding } from "../../../src/localisation/describe-finding";
import { languages } from "../../../src/localisation/language";

const rules: KpiCheckRules = {
  fiscalYearStart: 1,
  tolerance: 0.1,
  currency: "EUR",
  planYears: [],
  propertiesOf: (key) => {
    const kpi = findKpi(key);
    return kpi && { ...kpi, isMoney: kpi.unit === "currency" };
  },
};
const blank: KpiCheckRow = {
  rowNumber: 5,
  kpi: "revenue",
  productGroup: "",
  region: "",
  segment: "",
  fiscalYear: 2025,
  unit: "EUR",
  actual: null,
  numerator: null,
  denominator: null,
  actualThrough: null,
  target: null,
};
const row = (values: Partial<KpiCheckRow>): KpiCheckRow => ({ ...blank, ...values });

function check(rows: readonly Partial<KpiCheckRow>[], different: Partial<KpiCheckRules> = {}): Finding[] {
  return checkKpis(
    rows.map((values, index) => row({ rowNumber: 5 + index, ...values })),
    { ...rules, ...different },
  );
}

/** A finding without its sheet, as short as a test wants it. */
const short = ({ code, severity, row: at, column, params }: Finding) => ({ code, severity, row: at, column, params });

const revenue = { kpi: "revenue", year: 2025 };

describe("the checks of KPI rows", () => {
  it("say nothing about rows that are as they should be", () => {
    expect(
      check([
        { actual: 100, target: 90 },
        { actual: 50, productGroup: "Tea", segment: "A" },
      ]),
    ).toEqual([]);
  });

  it.each<[string, Partial<KpiCheckRow>[], Partial<Finding>]>([
    [
      "a percentage entered without %",
      [{ kpi: "market_share", unit: "%", actual: 12 }],
      {
        code: "kpi.share_above_one",
        severity: "warning",
        column: "actual",
        params: { kpi: "market_share", year: 2025, value: 12 },
      },
    ],
    [
      "a percentage as target entered without %",
      [{ kpi: "market_share", unit: "%", target: -15 }],
      {
        code: "kpi.share_above_one",
        severity: "warning",
        column: "target",
        params: { kpi: "market_share", year: 2025, value: -15 },
      },
    ],
    [
      "a figure without unit",
      [{ unit: "", target: 3 }],
      { code: "kpi.unit_missing", severity: "warning", column: "unit", params: revenue },
    ],
    [
      "money in another currency",
      [{ unit: "USD", actual: 3 }],
      {
        code: "kpi.other_currency",
        severity: "error",
        column: "unit",
        params: { ...revenue, unit: "USD", currency: "EUR" },
      },
    ],
    [
      "returns entered negative",
      [{ kpi: "returns", actual: -3 }],
      {
        code: "kpi.negative_returns",
        severity: "warning",
        column: "actual",
        params: { kpi: "returns", year: 2025, value: -3 },
      },
    ],
    [
      "a target that is not positive",
      [{ actual: 3, target: 0 }],
      {
        code: "kpi.achievement_target_not_positive",
        severity: "info",
        column: "achievement",
        params: { ...revenue, target: 0 },
      },
    ],
    [
      "a negative value where lower is better",
      [{ kpi: "complaints", unit: "n", actual: -3, target: 5 }],
      {
        code: "kpi.achievement_negative_value",
        severity: "info",
        column: "achievement",
        params: { kpi: "complaints", year: 2025, target: 5 },
      },
    ],
    [
      "the same row twice, whatever the case",
      [
        { productGroup: "Tea", actual: 1 },
        { productGroup: "tea ", actual: 2 },
      ],
      { code: "kpi.duplicate_row", severity: "error", row: 6, column: "kpi", params: { ...revenue, first: 5 } },
    ],
    [
      "numbers of orders per group without a number for the account",
      [{ kpi: "number_of_orders", unit: "n", productGroup: "Tea", actual: 1 }],
      {
        code: "kpi.not_additive",
        severity: "warning",
        column: "actual",
        params: { kpi: "number_of_orders", year: 2025 },
      },
    ],
    [
      "kilograms beside pieces",
      [
        { kpi: "sales_volume", unit: "kg", productGroup: "Tea", actual: 1 },
        { kpi: "sales_volume", unit: "pcs", productGroup: "Cups", actual: 1 },
      ],
      { code: "kpi.mixed_units", severity: "error", column: "actual", params: { kpi: "sales_volume", year: 2025 } },
    ],
    [
      "groups and regions that differ",
      [
        { productGroup: "Tea", actual: 100 },
        { region: "North", actual: 70 },
      ],
      {
        code: "kpi.mixed_grains",
        severity: "warning",
        column: "actual",
        params: { ...revenue, difference: 30, unit: "EUR" },
      },
    ],
    [
      "groups that are less than the account",
      [{ actual: 100 }, { productGroup: "Tea", actual: 60 }],
      {
        code: "kpi.mixed_grains",
        severity: "warning",
        column: "actual",
        params: { ...revenue, difference: 40, unit: "EUR" },
      },
    ],
    [
      "a ratio without denominator",
      [{ kpi: "market_share", unit: "%", productGroup: "Tea", actual: 0.1, numerator: 1 }],
      {
        code: "kpi.incomplete_ratio",
        severity: "warning",
        column: "actual",
        params: { kpi: "market_share", year: 2025 },
      },
    ],
    [
      "a year that is cut off",
      [{ actual: 1, actualThrough: "2025-06-30" }],
      {
        code: "kpi.year_cut_off",
        severity: "info",
        column: "actual_through",
        params: { ...revenue, from: "2025-01-01", through: "2025-06-30" },
      },
    ],
    [
      "a year that is cut off at both ends",
      [{ actual: 1, actualFrom: "2025-03-01", actualThrough: "2025-06-30" }],
      {
        code: "kpi.year_cut_off",
        severity: "info",
        column: "actual_through",
        params: { ...revenue, from: "2025-03-01", through: "2025-06-30" },
      },
    ],
  ])("find %s, and nothing else", (_, rows, expected) => {
    const found = check(rows);
    const place = expected.code === "kpi.year_cut_off" ? { row: undefined } : { row: 5 };
    expect(found.map(short)).toEqual([{ ...place, ...expected }]);
    for (const language of languages)
      expect(describeFinding(found[0] as Finding, language)).not.toMatch(/[{}]|: ?;|undefined/);
  });

  it("find nothing where several grains give the same sum", () => {
    const groups = [
      { productGroup: "Tea", actual: 60 },
      { productGroup: "Coffee", actual: 40 },
    ];
    expect(check([{ actual: 100 }, ...groups, { region: "North", actual: 100.04 }])).toEqual([]);
  });

  it("find the KPIs of a year that are cut off on the same day at once", () => {
    const found = check([
      { actual: 1, actualThrough: "2025-06-30" },
      { kpi: "returns", actual: 1, actualThrough: "2025-06-30" },
      { kpi: "contribution_margin", actual: 1, actualThrough: "2025-03-31" },
    ]);
    expect(found.map(({ params }) => [params.kpi, params.through])).toEqual([
      ["revenue, returns", "2025-06-30"],
      ["contribution_margin", "2025-03-31"],
    ]);
    expect(describeFinding(found[0] as Finding, "en")).toContain(
      "Revenue, Returns 2025: the actual runs only from Jan 1, 2025 to Jun 30, 2025",
    );
  });

  it("find planned KPIs that lack targets, all that lack the same years at once, and not neutral ones", () => {
    const rows = [
      { target: 5, fiscalYear: 2026 },
      { kpi: "market_volume", actual: 1, fiscalYear: 2026 },
      { actual: 1, fiscalYear: 2024 },
      { kpi: "profit", fiscalYear: 2027 },
      { kpi: "returns", target: 3, fiscalYear: 2026 },
      { kpi: "complaints", unit: "n", actual: 1, fiscalYear: 2025 },
    ];
    const about = { code: "kpi.without_target", severity: "info", row: undefined, column: "target" };
    const found = check(rows, { planYears: [2026, 2027, 2028] });
    expect(found.map(short)).toEqual([
      { ...about, params: { kpis: "revenue, returns", years: "2027, 2028" } },
      { ...about, params: { kpis: "profit", years: "2026, 2027, 2028" } },
    ]);
    expect(describeFinding(found[0] as Finding, "de")).toBe("Noch kein Zielwert für 2027, 2028: Umsatz, Retouren.");
  });

  it("say of a year without unit only that the unit is missing", () => {
    const rows = [
      { unit: "", productGroup: "Tea", actual: 1 },
      { unit: "", productGroup: "Coffee", actual: 1 },
    ];
    expect(check(rows).map(({ code, row: at }) => [code, at])).toEqual([
      ["kpi.unit_missing", 5],
      ["kpi.unit_missing", 6],
    ]);
  });

  it("do not take a state for a running year", () => {
    expect(check([{ kpi: "assortment", unit: "n", actual: 1, actualThrough: "2025-06-30" }])).toEqual([]);
  });

  it("leave KPIs alone that nobody defined", () => {
    expect(check([{ kpi: "own_unknown", unit: "n", actual: 1, target: 0, productGroup: "Tea" }])).toEqual([]);
  });
});
