import { pastActuals, type PastActualsInput, type PastRow } from "../../../src/domain/kpi/past-actuals";
import { scopeTotal } from "../../../src/domain/kpi/scope-total";

const row = (fiscalYear: number, actual: number | null, different: Partial<PastRow> = {}): PastRow => ({
  kpi: "revenue",
  productGroup: "",
  region: "",
  segment: "",
  fiscalYear,
  unit: "EUR",
  actual,
  numerator: null,
  denominator: null,
  target: null,
  actualThrough: null,
  ...different,
});

const account = { productGroup: "", region: "" };
const sum = { aggregation: "SUM", unit: "EUR" } as const;

function valuesOf(rows: readonly PastRow[], different: Partial<PastActualsInput> = {}) {
  const past = pastActuals({
    rows,
    scope: account,
    kpi: { ...sum, flow: true },
    fiscalYear: 1999,
    lastActualYear: 1998,
    includeCutOff: false,
    fiscalYearStart: 1,
    ...different,
  });
  return past.slice(0, 3).map(({ value }) => value);
}

describe("the actuals behind a baseline", () => {
  const rows = [
    row(1996, 100, { actualFrom: "1996-07-02" }),
    row(1997, 300, { actualThrough: "1997-12-31" }),
    row(1998, 200, { actualThrough: "1998-05-06" }),
  ];

  it("leave out years that are cut off at either end", () => {
    expect(valuesOf(rows)).toEqual(["cut_off", 300, "cut_off"]);
  });

  it("annualise them by choice", () => {
    const [last, , first] = valuesOf(rows, { includeCutOff: true });
    expect(last).toBeCloseTo((200 / 126) * 365, 9);
    expect(first).toBeCloseTo((100 / 183) * 366, 9);
  });

  it("annualise a year only where all rows behind its total run between the same days", () => {
    const tea = row(1998, 200, { productGroup: "Tea", actualThrough: "1998-05-06" });
    const coffee = (actualThrough: string | null) => row(1998, 50, { productGroup: "Coffee", actualThrough });
    const newest = (...given: readonly PastRow[]) => valuesOf(given, { includeCutOff: true })[0];
    expect(newest(tea, coffee("1998-05-06"))).toBeCloseTo((250 / 126) * 365, 9);
    expect([newest(tea, coffee(null)), newest(tea, coffee("1998-06-30"))]).toEqual(["cut_off", "cut_off"]);
  });

  it("ask only the rows behind the total whether the year is cut off", () => {
    const whole = row(1998, 300, { productGroup: "Tea", actualThrough: "1998-12-31" });
    expect(valuesOf([whole, row(1998, 120, { actualThrough: "1998-05-06" })])[0]).toBe(300);
  });

  it("take figures that do not flow as they are", () => {
    expect(valuesOf(rows, { kpi: { aggregation: "LAST", unit: "EUR", flow: false } })).toEqual([200, 300, 100]);
  });

  it("end before the plan year, and with the last year that has actuals", () => {
    expect(valuesOf(rows, { fiscalYear: 1998 })).toEqual([300, "cut_off", null]);
    expect(pastActuals({ ...({} as PastActualsInput), fiscalYear: 2030, lastActualYear: undefined })).toEqual([]);
  });

  it("follow fiscal years that start in another month", () => {
    const april = [row(1997, 300, { actualThrough: "1997-03-31" }), row(1998, 200, { actualThrough: "1998-03-30" })];
    expect(valuesOf(april, { fiscalYearStart: 4 })).toEqual(["cut_off", 300, null]);
  });
});

describe("the total of a scope", () => {
  it("counts the rows of a product group as an account's, and its regions as finer ones", () => {
    const rows = [
      row(1997, 100, { productGroup: "Tea" }),
      row(1997, 60, { productGroup: "tea", region: "North" }),
      row(1997, 40, { productGroup: "Tea", region: "South" }),
      row(1997, 999, { productGroup: "Coffee" }),
    ];
    const tea = { productGroup: "TEA", region: "" };
    expect(scopeTotal(rows, tea, "actual", sum)).toMatchObject({ value: 100 });
    expect(scopeTotal(rows, { ...tea, region: "South" }, "actual", sum)).toMatchObject({ value: 40 });
    expect(scopeTotal(rows.slice(0, 1), tea, "actual", { ...sum, aggregation: "MEDIAN" })).toMatchObject({
      value: 100,
    });
  });

  it("divides sums instead of averaging ratios: 10 % of 100 and 50 % of 900 are 46 %", () => {
    const rows = [
      row(1997, 0.1, { productGroup: "Tea", numerator: 10, denominator: 100, unit: "%" }),
      row(1997, 0.5, { productGroup: "Coffee", numerator: 450, denominator: 900, unit: "%" }),
    ];
    expect(scopeTotal(rows, account, "actual", { aggregation: "RATIO", unit: "%" }).value).toBe(0.46);
  });

  it("refuses rows in another unit than the line's", () => {
    expect(scopeTotal([row(1997, 5, { unit: "kg" })], account, "actual", sum)).toMatchObject({
      refused: "mixed_units",
    });
  });
});
