import * as fc from "fast-check";
import { computeBaseline, type BaselineInput } from "../../../src/domain/kpi/baseline";
import { bridgeBars } from "../../../src/domain/kpi/bridge";
import type { PastActual } from "../../../src/domain/kpi/past-actuals";
import { computeTargetGap } from "../../../src/domain/kpi/target-gap";

type PastValue = PastActual["value"];
const years = (...values: readonly PastValue[]) => values.map((value, index) => ({ year: 2025 - index, value }));
const input = (different: Partial<BaselineInput>): BaselineInput => ({
  method: "linear",
  manual: null,
  years: null,
  fiscalYear: 2027,
  past: years(130, 120, 110, 10),
  ...different,
});

describe("the baseline", () => {
  it("holds the last actual", () => {
    expect(computeBaseline(input({ method: "hold" }))).toEqual({ last: { year: 2025, value: 130 }, value: 130 });
  });

  it("continues a straight line through the last three years, unless more are asked for", () => {
    expect(computeBaseline(input({})).value).toBeCloseTo(150, 9);
    expect(computeBaseline(input({ years: 4 })).value).not.toBeCloseTo(150, 1);
  });

  it("continues a straight line across a year without a figure", () => {
    expect(computeBaseline(input({ past: years(130, null, 110) })).value).toBeCloseTo(150, 9);
  });

  it("grows at the average yearly rate", () => {
    const past = years(400, null, 100);
    expect(computeBaseline(input({ method: "cagr", past, fiscalYear: 2026 })).value).toBeCloseTo(800, 9);
  });

  it("has no growth from or to figures that are not positive", () => {
    for (const past of [years(100, 90, 0), years(-5, 90, 100)])
      expect(computeBaseline(input({ method: "cagr", past }))).toMatchObject({
        value: null,
        reason: "growth_undefined",
      });
  });

  it("averages the last years", () => {
    expect(computeBaseline(input({ method: "moving_average" })).value).toBe(120);
  });

  it("takes what was typed, also without any actual", () => {
    expect(computeBaseline(input({ method: "manual", manual: 7, past: [] }))).toEqual({ last: null, value: 7 });
  });

  it.each([
    [input({ method: null }), "no_method"],
    [input({ method: "manual" }), "no_manual_value"],
    [input({ past: [] }), "no_actual"],
    [input({ past: years(null, "cut_off") }), "too_few_years"],
    [input({ past: years(130) }), "too_few_years"],
    [input({ past: years("refused", 120, 110), method: "hold" }), "mixed_grain"],
    [input({ past: years(130, "refused", 110) }), "mixed_grain"],
  ] as const)("says why there is none (%#)", (given, reason) => {
    expect(computeBaseline(given)).toMatchObject({ value: null, reason });
  });
});

describe("a bad year of the past", () => {
  const methods = ["hold", "moving_average", "linear", "cagr"] as const;
  const outcomes = (...values: readonly PastValue[]) =>
    methods.map((method) => {
      const { value, reason, reasonYear } = computeBaseline(
        input({ method, past: years(...values), fiscalYear: 2026 }),
      );
      return value ?? [reason, reasonYear];
    });

  it("takes nothing from the methods that do not look at it", () => {
    expect(outcomes(121, 110, 100, "refused", -5, 0)).toEqual(outcomes(121, 110, 100));
    expect(outcomes(121, "refused", 100)).toEqual([
      121,
      ["mixed_grain", 2024],
      ["mixed_grain", 2024],
      expect.closeTo(133.1),
    ]);
  });

  it("is named as the reason by the methods that need it", () => {
    expect(outcomes("refused", 110, 100)).toEqual(methods.map(() => ["mixed_grain", 2025]));
    expect(outcomes(121, 110, "refused").slice(2)).toEqual([
      ["mixed_grain", 2023],
      ["mixed_grain", 2023],
    ]);
    expect(outcomes(20, 10, 0)).toEqual([20, 10, 30, ["growth_undefined", 2023]]);
    expect(outcomes(-10, 0, 10).at(3)).toEqual(["growth_undefined", 2025]);
  });

  it("does not stop a baseline that was typed", () => {
    const typed = computeBaseline(input({ method: "manual", manual: 7, past: years("refused", 110) }));
    expect(typed).toEqual({ last: null, value: 7 });
  });
});

const gapOf = (
  direction: "up" | "down" | "neutral",
  baseline: number,
  target: number,
  operational = 0,
  strategic = 0,
) =>
  computeTargetGap({
    direction,
    baseline: { last: { year: 2025, value: 100 }, value: baseline },
    target: { value: target },
    planned: { operational, strategic },
  });

describe("the target gap", () => {
  it("is what the baseline misses, split by what measures close", () => {
    expect(gapOf("up", 110, 200, 30, 20)).toEqual({
      baselineChange: 10,
      gapTotal: 90,
      gapOperational: 30,
      gapStrategic: 60,
      gapResidual: 40,
      coverage: 50 / 90,
      reason: "open",
      reasonYear: null,
    });
  });

  it("counts downwards where lower is better", () => {
    expect(gapOf("down", 100, 80, 5, 15)).toMatchObject({
      gapTotal: 20,
      gapResidual: 0,
      coverage: 1,
      reason: "closed",
    });
  });

  it("counts as closed where only rounding is left, also of a target of nothing", () => {
    expect(gapOf("down", 0.3, 0, 0.1, 0.2)).toMatchObject({ reason: "closed" });
  });

  it("has no coverage where the baseline reaches the target, whatever its sign", () => {
    expect(gapOf("up", 0, 0)).toMatchObject({ gapTotal: 0, coverage: null, reason: "reached" });
    expect(gapOf("up", -10, -20, 5)).toMatchObject({ gapTotal: -10, coverage: null, reason: "reached" });
    expect(gapOf("up", -30, -20, 5)).toMatchObject({ gapTotal: 10, gapResidual: 5, coverage: 0.5, reason: "open" });
  });

  it("is undefined, with a reason, without a direction or a target", () => {
    expect(gapOf("neutral", 1, 2)).toMatchObject({ gapTotal: null, reason: "not_comparable" });
    const without = {
      direction: "up",
      baseline: { last: null, value: 1 },
      planned: { operational: 0, strategic: 0 },
    } as const;
    expect(computeTargetGap({ ...without, target: { value: null } }).reason).toBe("no_target");
    expect(computeTargetGap({ ...without, target: { value: null, refused: "mixed_units" } }).reason).toBe(
      "mixed_grain",
    );
  });
});

describe("the bridge", () => {
  // eighths, so that no addition rounds
  const figure = fc.integer({ min: -800_000, max: 800_000 }).map((value) => value / 8);

  it("sums exactly to target minus actual, and its residual is the gap's", () => {
    fc.assert(
      fc.property(
        fc.record({ lastActual: figure, baseline: figure, operational: figure, strategic: figure, target: figure }),
        fc.constantFrom("up", "down", "guard"),
        ({ lastActual, baseline, operational, strategic, target }, direction) => {
          const planned = { operational, strategic };
          const bars = bridgeBars({ lastActual, baseline, planned, target, direction });
          expect(bars.reduce((sum, { change }) => sum + change, 0)).toBe(target - lastActual);
          const gap = computeTargetGap({
            direction,
            baseline: { last: { year: 2025, value: lastActual }, value: baseline },
            target: { value: target },
            planned,
          });
          const residual = bars.find(({ kind }) => kind === "residual")?.change ?? NaN;
          expect(Math.abs(gap.gapResidual ?? NaN)).toBe(Math.abs(residual));
        },
      ),
    );
  });
});
