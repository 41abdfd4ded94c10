import * as fc from "fast-check";
import type { Aggregation } from "../../../src/domain/kpi/catalogue";
import { totalOf, totalTolerance, type TotalRow } from "../../../src/domain/kpi/totals";

const blank: TotalRow = {
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
const row = (values: Partial<TotalRow>): TotalRow => ({ ...blank, ...values });
const group = (productGroup: string, actual: number, more: Partial<TotalRow> = {}) =>
  row({ productGroup, actual, ...more });
const region = (name: string, actual: number) => row({ region: name, actual });

const notAdditive: readonly Aggregation[] = ["COUNTD", "MEDIAN", "LAST", "MIN", "NONE"];

describe("the total of values that may be added", () => {
  const total = (...rows: readonly TotalRow[]) => totalOf(rows, "actual", "SUM");

  it("is nothing where nothing is stated", () => {
    expect(total()).toEqual({ value: null });
    expect(total(row({ target: 5 }))).toEqual({ value: null });
  });

  it("adds the rows of one grain", () => {
    expect(total(group("Tea", 100), group("Coffee", 20.5))).toEqual({ value: 120.5, grain: "product_group" });
    expect(total(region("North", 1), region("South", -3))).toEqual({ value: -2, grain: "region" });
    const both = [
      row({ productGroup: "Tea", region: "North", actual: 3 }),
      row({ productGroup: "Tea", region: "South", actual: 4 }),
    ];
    expect(total(...both)).toEqual({ value: 7, grain: "both" });
  });

  it("is what the row of the account says, where finer rows account for less", () => {
    expect(total(group("Tea", 100), row({ actual: 130 }), region("North", 7))).toEqual({
      value: 130,
      grain: "account",
    });
  });

  it("takes the finest grain that accounts for all that coarser rows say", () => {
    const groups = [group("Tea", 1500), group("Coffee", 1300)];
    expect(total(...groups, row({ actual: 2500 }))).toEqual({ value: 2800, grain: "product_group" });
    const both = [
      row({ productGroup: "Tea", region: "North", actual: 2000 }),
      row({ productGroup: "Coffee", region: "North", actual: 900 }),
    ];
    expect(total(...both, ...groups, row({ actual: 2500 }))).toEqual({ value: 2900, grain: "both" });
    expect(total(...both, ...groups, row({ actual: 3000 }))).toEqual({ value: 3000, grain: "account" });
  });

  it("takes the finest grain that covers what the coarser ones say", () => {
    const both = (region: string, actual: number) => group("Tea", actual, { region });
    expect(total(row({ actual: 100 }), group("Tea", 60), group("Coffee", 45))).toEqual({
      value: 105,
      grain: "product_group",
    });
    expect(total(row({ actual: 100 }), group("Tea", 100), both("North", 70), both("South", 30))).toEqual({
      value: 100,
      grain: "both",
    });
    expect(total(row({ actual: 100 }), group("Tea", 100), both("North", 70))).toEqual({
      value: 100,
      grain: "product_group",
    });
  });

  it("takes a row of the account without a figure for no statement", () => {
    expect(total(row({ target: 9 }), group("Tea", 100))).toEqual({ value: 100, grain: "product_group" });
  });

  it("never adds two grains: product groups and regions that agree count once", () => {
    const groups = [group("Tea", 60), group("Coffee", 40)];
    expect(total(...groups, region("North", 100))).toEqual({ value: 100, grain: "product_group" });
    expect(total(...groups, region("North", 100 + totalTolerance / 2))).toMatchObject({ value: 100 });
    const refused = { value: null, grain: "product_group", refused: "mixed_grains" };
    expect(total(...groups, region("North", 100.06))).toEqual(refused);
    expect(total(...groups, region("North", 70))).toEqual(refused);
  });

  it("refuses two rows for the account", () => {
    expect(total(row({ actual: 1 }), row({ actual: 1 }))).toEqual({
      value: null,
      grain: "account",
      refused: "duplicate_rows",
    });
  });

  it("refuses kilograms and pieces, and what has no unit", () => {
    const refused = (first: string, second: string) =>
      total(group("Tea", 1, { unit: first }), group("Coffee", 2, { unit: second }));
    expect(refused("kg", "pcs")).toEqual({ value: null, grain: "product_group", refused: "mixed_units" });
    expect(refused("kg", "")).toEqual({ value: null, grain: "product_group", refused: "mixed_units" });
    expect(refused("", "")).toEqual({ value: null, grain: "product_group", refused: "unit_missing" });
    expect(refused("kg", "KG ")).toEqual({ value: 3, grain: "product_group" });
  });

  it("leaves out the classes of a structure", () => {
    expect(total(group("Tea", 1), group("Tea", 50, { segment: "A" }))).toEqual({ value: 1, grain: "product_group" });
  });

  it("adds targets like actuals", () => {
    const rows = [row({ productGroup: "Tea", target: 4, actual: 100 }), row({ productGroup: "Coffee", target: 5 })];
    expect(totalOf(rows, "target", "SUM")).toEqual({ value: 9, grain: "product_group" });
  });

  it("does not depend on the order of the rows", () => {
    const anyRow = fc
      .record({
        productGroup: fc.constantFrom("", "Tea"),
        region: fc.constantFrom("", "North"),
        unit: fc.constantFrom("EUR", "kg"),
      })
      .chain((place) => fc.integer({ min: -9, max: 9 }).map((actual) => row({ ...place, actual })));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
        expect(total(...[...rows].reverse())).toEqual(total(...rows));
      }),
    );
  });
});

describe("the total of a ratio", () => {
  const share = (productGroup: string, numerator: number | null, denominator: number | null) => {
    return row({ kpi: "market_share", unit: "%", productGroup, actual: 0.3, numerator, denominator });
  };
  const total = (...rows: readonly TotalRow[]) => totalOf(rows, "actual", "RATIO");

  it("is the sum of numerators over the sum of denominators: 10 % of 100 and 50 % of 900 are 46 %", () => {
    expect(total(share("Tea", 10, 100), share("Coffee", 450, 900))).toEqual({ value: 0.46, grain: "product_group" });
  });

  it("is refused where a numerator or denominator is missing, or nothing is left to divide by", () => {
    const refused = { value: null, grain: "product_group", refused: "incomplete_ratio" };
    expect(total(share("Tea", 10, 100), share("Coffee", 450, null))).toEqual(refused);
    expect(total(share("Tea", null, 100), share("Coffee", 450, 900))).toEqual(refused);
    expect(total(share("Tea", 10, 100), share("Coffee", 450, -100))).toEqual(refused);
  });

  it("is what the row of the account says", () => {
    expect(total(share("Tea", 10, 100), row({ unit: "%", actual: 0.4 }))).toEqual({ value: 0.4, grain: "account" });
  });

  it("cannot be had for targets, which have no denominators", () => {
    const rows = [row({ productGroup: "Tea", target: 0.2 }), row({ productGroup: "Coffee", target: 0.4 })];
    expect(totalOf(rows, "target", "RATIO")).toEqual({ value: null, grain: "product_group", refused: "not_additive" });
  });
});

describe.each(notAdditive)("the total of %s", (aggregation) => {
  it("comes only from a row of the account", () => {
    const groups = [group("Tea", 5), group("Coffee", 4)];
    const refused = { value: null, grain: "product_group", refused: "not_additive" };
    expect(totalOf(groups, "actual", aggregation)).toEqual(refused);
    expect(totalOf(groups.slice(0, 1), "actual", aggregation)).toEqual(refused);
    expect(totalOf([...groups, row({ actual: 7 })], "actual", aggregation)).toEqual({ value: 7, grain: "account" });
  });
});
