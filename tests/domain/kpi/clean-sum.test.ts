import fc from "fast-check";
import { cleanSum, roundFigure } from "../../../src/domain/kpi/clean-sum";

describe("cleanSum", () => {
  it("adds decimal fractions without the dust of binary ones", () => {
    expect(cleanSum([0.1, 0.2])).toBe(0.3);
    expect(cleanSum(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
    expect(cleanSum([1e15, 0.1, -1e15])).toBeCloseTo(0.1, 1);
  });

  it("gives zero, not minus zero or a trace, where values cancel out", () => {
    expect(cleanSum([0.1, 0.2, -0.3])).toBe(0);
    expect(Object.is(cleanSum([-0]), 0)).toBe(true);
    expect(cleanSum([])).toBe(0);
  });

  it("gives the exact sum of cents in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 200 }), (cents) => {
        const exact = cents.reduce((sum, cent) => sum + cent, 0) / 100;
        const values = cents.map((cent) => cent / 100);
        return cleanSum(values) === exact + 0 && cleanSum([...values].reverse()) === exact + 0;
      }),
    );
  });
});

describe("roundFigure", () => {
  it.each([
    [1 / 3, 0.3333333333],
    [1_000_000.1000000001, 1_000_000.1],
    [-2.5, -2.5],
  ])("rounds %p to %p", (value, rounded) => {
    expect(roundFigure(value)).toBe(rounded);
  });
});
