import fc from "fast-check";
import { computeActuals } from "../../../src/domain/kpi/actuals";
import { cleanSum } from "../../../src/domain/kpi/clean-sum";
import { grainOf, kpiRowKey, type KpiFigures } from "../../../src/domain/kpi/kpi-figures";
import type { OrderLine } from "../../../src/domain/kpi/order-line";
import { orderLine, wholeYears } from "./order-line-fixture";

const beverages = { productGroup: "Beverages", region: "North" };
const produce = { productGroup: "Produce", region: "South" };
const lines: readonly OrderLine[] = [
  orderLine({ order: "1", article: "Tea", revenue: 100, quantity: 10, ...beverages }),
  orderLine({ order: "1", article: "Tofu", revenue: 50, quantity: 5, ...produce }),
  orderLine({ order: "2", article: "Tea", revenue: 30.1, quantity: 3, ...beverages, region: "South" }),
];

const rowsOf = (kpi: string, figures: readonly KpiFigures[]) => figures.filter((row) => row.kpi === kpi);
const brief = ({ productGroup, region, segment, actual }: KpiFigures) => [productGroup, region, segment, actual];
const compute = (given: readonly OrderLine[], options = {}) => computeActuals(given, { ...wholeYears, ...options });

describe("computeActuals", () => {
  it("writes sums only at the finest grain that the columns allow", () => {
    expect(rowsOf("revenue", compute(lines).figures).map(brief)).toEqual([
      ["Beverages", "North", "", 100],
      ["Beverages", "South", "", 30.1],
      ["Produce", "South", "", 50],
    ]);
  });

  it("counts distinct orders at every grain, because they cannot be added", () => {
    expect(rowsOf("number_of_orders", compute(lines).figures).map(brief)).toEqual([
      ["", "", "", 2],
      ["", "North", "", 1],
      ["", "South", "", 2],
      ["Beverages", "", "", 2],
      ["Beverages", "North", "", 1],
      ["Beverages", "South", "", 1],
      ["Produce", "", "", 1],
      ["Produce", "South", "", 1],
    ]);
  });

  it("keeps the numerator and denominator of the average order value at every grain", () => {
    const account = rowsOf("average_order_value", compute(lines).figures)[0];
    expect(account).toMatchObject({ actual: 90.05, numerator: 180.1, denominator: 2, unit: "EUR", productGroup: "" });
  });

  it("writes no rows with a dimension for which there is no column", () => {
    const withoutRegion = lines.map((line) => ({ ...line, region: undefined }));
    const grains = new Set(compute(withoutRegion).figures.map(grainOf));
    expect([...grains].sort()).toEqual(["account", "product_group"]);
    const bare = lines.map((line) => ({ ...line, region: undefined, productGroup: undefined }));
    expect([...new Set(compute(bare).figures.map(grainOf))]).toEqual(["account"]);
  });

  it("writes no KPI whose column is missing", () => {
    const keys = new Set(compute([orderLine({ revenue: 5 })]).figures.map(({ kpi }) => kpi));
    expect([...keys]).toEqual(["revenue"]);
  });

  it("names an empty product group rather than leaving it blank, which would mean all", () => {
    const { figures } = compute([
      orderLine({ revenue: 5, productGroup: " " }),
      orderLine({ revenue: 6, productGroup: "Tea" }),
    ]);
    expect(rowsOf("revenue", figures).map(brief)).toEqual([
      ["not stated", "", "", 5],
      ["Tea", "", "", 6],
    ]);
  });

  it("takes labels that differ only in case or outer space for one, in their first spelling", () => {
    const { figures } = compute([
      orderLine({ revenue: 5, region: "North" }),
      orderLine({ revenue: 6, region: "NORTH " }),
    ]);
    expect(rowsOf("revenue", figures).map(brief)).toEqual([["", "North", "", 11]]);
  });

  it("forms ratios as a sum over a sum, so that 10 % of 100 and 50 % of 900 are 46 %", () => {
    const discounted = [
      orderLine({ revenue: 90, grossRevenue: 100, discountAmount: 10, productGroup: "Tea" }),
      orderLine({ revenue: 450, grossRevenue: 900, discountAmount: 450, productGroup: "Tofu" }),
    ];
    const rows = rowsOf("discount_share", compute(discounted).figures);
    expect(rows.map(({ actual }) => actual)).toEqual([0.1, 0.5]);
    const numerator = cleanSum(rows.map((row) => row.numerator ?? 0));
    expect(numerator / cleanSum(rows.map((row) => row.denominator ?? 0))).toBe(0.46);
  });

  it("leaves a line whose gross value is unknown out of both parts of the discount share", () => {
    const given = [orderLine({ revenue: 90, grossRevenue: 100, discountAmount: 10 }), orderLine({ revenue: 0 })];
    expect(rowsOf("discount_share", compute(given).figures)[0]).toMatchObject({ numerator: 10, denominator: 100 });
  });

  it("computes the share of revenue at special prices", () => {
    const given = [orderLine({ revenue: 75, atSpecialPrice: false }), orderLine({ revenue: 25, atSpecialPrice: true })];
    expect(rowsOf("special_price_share", compute(given).figures)[0]).toMatchObject({ actual: 0.25, denominator: 100 });
  });

  it("computes margin, returns, promotions and revenue per buying unit where the columns are there", () => {
    const given = [
      orderLine({
        revenue: 60,
        contributionMargin: 20,
        returnedValue: 6,
        buyingUnit: "B1",
        article: "Tea",
        onPromotion: true,
        campaign: "Summer",
      }),
      orderLine({
        revenue: 40,
        contributionMargin: 10,
        returnedValue: 0,
        buyingUnit: "B2",
        article: "Tofu",
        onPromotion: false,
        campaign: "",
      }),
    ];
    const actuals = Object.fromEntries(
      compute(given).figures.map(({ kpi, segment, actual }) => [kpi + segment, actual]),
    );
    expect(actuals).toEqual({
      revenue: 100,
      contribution_margin: 30,
      average_customer_revenue: 50,
      article_structureA: 100,
      promotional_articles: 1,
      returns: 6,
      promotions: 1,
      articles_bought: 2,
      returns_rate: 0.06,
    });
  });

  it("classes articles by the revenue of the whole account, then splits the classes by group", () => {
    const given = [
      orderLine({ article: "Tea", revenue: 900, productGroup: "Drinks" }),
      orderLine({ article: "Nut", revenue: 60, productGroup: "Snacks" }),
      orderLine({ article: "Bar", revenue: 40, productGroup: "Snacks" }),
    ];
    expect(rowsOf("article_structure", compute(given).figures).map(brief)).toEqual([
      ["Drinks", "", "A", 900],
      ["Snacks", "", "B", 60],
      ["Snacks", "", "C", 40],
    ]);
  });

  it("never adds kilograms to pieces: the group gets no volume but a finding", () => {
    const given = [
      orderLine({ quantity: 5, unit: "kg", productGroup: "Tea" }),
      orderLine({ quantity: 2, unit: "pcs", productGroup: "Tea" }),
      orderLine({ quantity: 3, unit: "KG", productGroup: "Tofu" }),
      orderLine({ quantity: 1, unit: "kg", productGroup: "Tofu" }),
    ];
    const { figures, findings } = compute(given);
    expect(rowsOf("sales_volume", figures)).toEqual([
      expect.objectContaining({ productGroup: "Tofu", actual: 4, unit: "KG" }),
    ]);
    expect(findings).toEqual([
      {
        code: "actuals.units-mixed",
        severity: "warning",
        params: { kpi: "sales_volume", group: "Tea", region: "", year: 1997, units: "kg, pcs" },
      },
    ]);
  });

  it("says that volumes in different units have no total", () => {
    const given = [
      orderLine({ quantity: 5, unit: "kg", productGroup: "Tea" }),
      orderLine({ quantity: 2, unit: "", productGroup: "Tofu" }),
    ];
    const { figures, findings } = compute(given);
    expect(rowsOf("sales_volume", figures).map(({ unit }) => unit)).toEqual(["kg", "pcs"]);
    expect(findings).toEqual([{ code: "actuals.units-differ", severity: "info", params: { units: "kg, pcs" } }]);
  });

  it("takes the unit of the product group where the export names none, and says that it is assumed", () => {
    const given = [
      orderLine({ quantity: 5, productGroup: " Tea" }),
      orderLine({ quantity: 2, unit: "box", productGroup: "Tofu" }),
      orderLine({ quantity: 1, productGroup: "Cups" }),
    ];
    const { figures } = compute(given, { volumeUnitByGroup: new Map([["tea", "kg"]]) });
    expect(rowsOf("sales_volume", figures).map(({ unit, isUnitAssumed }) => [unit, isUnitAssumed])).toEqual([
      ["pcs", true],
      ["kg", true],
      ["box", undefined],
    ]);
  });

  it("lets credit notes reduce revenue and volume", () => {
    const { figures } = compute([orderLine({ revenue: 10, quantity: 2 }), orderLine({ revenue: -4, quantity: -1 })]);
    expect(figures.map(({ kpi, actual }) => [kpi, actual])).toEqual([
      ["sales_volume", 1],
      ["revenue", 6],
    ]);
  });

  it("says how far a figure runs: to the end of the year, or to the last day of the whole file", () => {
    const given = [orderLine({ date: "1997-03-01" }), orderLine({ date: "1998-01-02" })];
    const { figures, findings } = compute(given, { dataFirst: "1996-07-04", dataLast: "1998-05-06" });
    expect(figures.map(({ fiscalYear, actualThrough }) => [fiscalYear, actualThrough])).toEqual([
      [1997, "1997-12-31"],
      [1998, "1998-05-06"],
    ]);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ["actuals.year-cut-off-end", { year: 1998, date: "1998-05-06" }],
    ]);
  });

  it("names the year that the file does not hold from its beginning, a week of quiet days aside", () => {
    const codes = (dataFirst: string) =>
      compute([orderLine({ date: "1996-08-01" })], { dataFirst }).findings.map(({ code }) => code);
    expect(codes("1996-07-04")).toEqual(["actuals.year-cut-off-start"]);
    expect(codes("1996-01-08")).toEqual([]);
  });

  it.each([
    ["takes a year whose last order came a few quiet days before its end for a finished one", undefined, "1998-12-31"],
    ["does so too once the year is over", "1999-01-02", "1998-12-31"],
    ["but not while the year is still on", "1998-12-30", "1998-12-30"],
  ])("%s", (_, today, through) => {
    const { figures, findings } = compute([orderLine({ date: "1998-12-30" })], { dataLast: "1998-12-30", today });
    expect(figures.map(({ actualThrough }) => actualThrough)).toEqual([through]);
    expect(findings.map(({ code }) => code)).toEqual(through === "1998-12-31" ? [] : ["actuals.year-cut-off-end"]);
  });

  it("says from when a figure runs where the file begins after its year did", () => {
    const given = [orderLine({ date: "1996-08-01" }), orderLine({ date: "1997-01-02" })];
    const { figures } = compute(given, { dataFirst: "1996-07-04" });
    expect(figures.map(({ fiscalYear, actualFrom }) => [fiscalYear, actualFrom])).toEqual([
      [1996, "1996-07-04"],
      [1997, undefined],
    ]);
  });

  it("goes by fiscal years, named by the calendar year in which they end", () => {
    const given = [orderLine({ date: "1996-09-30", revenue: 1 }), orderLine({ date: "1996-10-01", revenue: 2 })];
    const { figures } = compute(given, { fiscalYearStart: 10 });
    expect(figures.map(({ fiscalYear, actual, actualThrough }) => [fiscalYear, actual, actualThrough])).toEqual([
      [1996, 1, "1996-09-30"],
      [1997, 2, "1997-09-30"],
    ]);
  });
});

const label = fc.constantFrom("Tea", "Tofu", "tea ", "");
const anyLine: fc.Arbitrary<OrderLine> = fc.record({
  line: fc.integer({ min: 2, max: 999 }),
  date: fc.constantFrom("1996-05-01", "1997-02-28", "1997-12-31", "1998-01-01"),
  revenue: fc.integer({ min: -5000, max: 100_000 }).map((cents) => cents / 100),
  order: fc.constantFrom("1", "2", "3", "4"),
  productGroup: label,
  region: label,
  article: fc.constantFrom("a", "b", "c", "d", "e"),
  quantity: fc.integer({ min: -3, max: 50 }),
});

describe("computeActuals over any lines", () => {
  it("has revenue rows that add up to the revenue of the lines, and so has the article structure", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), (given) => {
        const { figures } = compute(given);
        const total = cleanSum(given.map(({ revenue }) => revenue));
        for (const kpi of ["revenue", "article_structure"])
          expect(cleanSum(rowsOf(kpi, figures).map(({ actual }) => actual ?? 0))).toBe(total);
      }),
    );
  });

  it("counts at account grain exactly the distinct orders of the year", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), (given) => {
        const accounts = rowsOf("number_of_orders", compute(given).figures).filter((row) => grainOf(row) === "account");
        for (const { fiscalYear, actual } of accounts) {
          const ofYear = given.filter(({ date }) => date.startsWith(String(fiscalYear)));
          expect(actual).toBe(new Set(ofYear.map(({ order }) => order)).size);
        }
        expect(accounts).toHaveLength(new Set(given.map(({ date }) => date.slice(0, 4))).size);
      }),
    );
  });

  it("writes every row once and in the same order, however the lines are ordered", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1 }), (given) => {
        const keys = compute(given).figures.map(kpiRowKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(compute([...given].reverse()).figures.map(kpiRowKey)).toEqual(keys);
      }),
    );
  });
});
