import * as fc from "fast-check";
import { computeAchievement, elapsedShare, type AchievementInput } from "../../../src/domain/kpi/achievement";

const calendar = { fiscalYearStart: 1, tolerance: 0.1 };
const october = { fiscalYearStart: 10, tolerance: 0.1 };
const whole = { flow: true, fiscalYear: 2025, actualThrough: null };

function compare(direction: AchievementInput["direction"], actual: number | null, target: number | null, more = {}) {
  return computeAchievement({ direction, actual, target, ...whole, ...more }, calendar);
}

describe("gap, achievement and status", () => {
  it.each([
    ["20 % short", "up", 80, 100, { gap: 20, achievement: 0.8, status: -1 }],
    ["exactly at the tolerance", "up", 90, 100, { gap: 10, achievement: 0.9, status: 0 }],
    ["just below the tolerance", "up", 89.75, 100, { gap: 10.25, achievement: 0.8975, status: -1 }],
    ["10 % but for rounding", "up", 0.99, 1.1, { gap: 0.1100000000000001, achievement: 0.8999999999999999, status: 0 }],
    ["reached", "up", 100, 100, { gap: 0, achievement: 1, status: 1 }],
    ["beaten: nothing is missing", "up", 130, 100, { gap: -30, achievement: 1.3, status: 1 }],
    ["nothing yet", "up", 0, 100, { gap: 100, achievement: 0, status: -1 }],
    ["a negative actual", "up", -50, 100, { gap: 150, achievement: -0.5, status: -1 }],
    ["20 % too many", "down", 120, 100, { gap: 20, achievement: 100 / 120, status: -1 }],
    ["exactly at the tolerance", "down", 110, 100, { gap: 10, achievement: 100 / 110, status: 0 }],
    ["better than the target", "down", 80, 100, { gap: -20, achievement: 1.25, status: 1 }],
    ["none at all counts as reached", "down", 0, 100, { gap: -100, achievement: 1, status: 1 }],
    ["none wanted, none there", "down", 0, 0, { gap: 0, achievement: 1, status: 1 }],
    ["none wanted, some there", "down", 5, 0, { gap: 5, achievement: 0, status: -1 }],
    ["a guard knows no tolerance", "guard", 95, 100, { gap: 5, achievement: 0.95, status: -1 }],
    ["the threshold itself is respected", "guard", 100, 100, { gap: 0, achievement: 1, status: 1 }],
  ] as const)("%s (%s: %d of %d)", (_, direction, actual, target, expected) => {
    expect(compare(direction, actual, target)).toEqual(expected);
  });

  it.each([
    ["up", 50, 0, { gap: -50, achievement: null, status: 1, reason: "target_not_positive" }],
    ["up", -5, -10, { gap: -5, achievement: null, status: 1, reason: "target_not_positive" }],
    ["up", -10.5, -10, { gap: 0.5, achievement: null, status: 0, reason: "target_not_positive" }],
    ["up", -12, -10, { gap: 2, achievement: null, status: -1, reason: "target_not_positive" }],
    ["guard", 1, 0, { gap: -1, achievement: null, status: 1, reason: "target_not_positive" }],
    ["down", -5, 10, { gap: -15, achievement: null, status: 1, reason: "negative_value" }],
    ["down", 5, -10, { gap: 15, achievement: null, status: -1, reason: "negative_value" }],
  ] as const)("%s: %d of %d has a gap and a status, but no achievement", (direction, actual, target, expected) => {
    expect(compare(direction, actual, target)).toEqual(expected);
  });

  it.each([
    ["neutral", 80, 100, "neutral"],
    ["up", null, 100, "no_actual"],
    ["down", 80, null, "no_target"],
    ["neutral", null, null, "neutral"],
  ] as const)("%s: %p of %p is undefined, with its reason", (direction, actual, target, reason) => {
    expect(compare(direction, actual, target)).toEqual({ gap: null, achievement: null, status: null, reason });
  });

  it("give a positive gap exactly where the target is missed, whatever the direction", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.constantFrom("up", "down", "guard"), value, value, (direction, actual, target) => {
        const { gap, status } = compare(direction, actual, target);
        expect((gap ?? 0) > 0).toBe(status !== 1);
      }),
    );
  });
});

describe("a running year", () => {
  it("compares with its target pro rata, while the gap is what is missing to the whole target", () => {
    // 31 + 28 + 31 + 30 + 31 + 30 = 181 of 365 days
    expect(compare("up", 90.5, 365, { actualThrough: "2025-06-30" })).toEqual({
      gap: 274.5,
      achievement: 0.5,
      status: -1,
    });
    expect(compare("up", 181, 365, { actualThrough: "2025-06-30" })).toMatchObject({ achievement: 1, status: 1 });
    expect(compare("down", 362, 365, { actualThrough: "2025-06-30" })).toMatchObject({ achievement: 0.5, status: -1 });
  });

  it("that has not begun is due nothing", () => {
    const nothingDue = { achievement: null, status: 1, reason: "target_not_positive" };
    expect(compare("up", 10, 365, { actualThrough: "2024-12-31" })).toMatchObject(nothingDue);
  });

  it.each([
    [calendar, 2025, "2025-06-30", 181 / 365],
    [calendar, 2024, "2024-06-30", 182 / 366],
    [calendar, 2024, "2024-02-29", 60 / 366],
    [calendar, 2025, "2025-12-30", 364 / 365],
    [calendar, 2025, "2025-12-31", 1],
    [calendar, 2025, "2026-01-31", 1],
    [calendar, 2025, "2024-12-31", 0],
    [calendar, 2025, "2023-05-01", 0],
    [october, 2025, "2024-10-01", 1 / 365],
    [october, 2025, "2025-03-31", 182 / 365],
    [october, 2024, "2024-02-29", 152 / 366],
    [october, 2025, "2025-09-30", 1],
    [october, 2025, "2024-09-30", 0],
  ])("%p: of %i, up to %s, has gone by to %d", ({ fiscalYearStart }, fiscalYear, actualThrough, share) => {
    expect(elapsedShare({ flow: true, fiscalYear, actualThrough }, fiscalYearStart)).toBeCloseTo(share, 14);
  });

  it.each([
    ["2025-07-01", null, 184 / 365],
    ["2025-07-01", "2025-11-22", 145 / 365],
    ["2024-05-01", "2025-06-30", 181 / 365],
    ["2025-01-01", null, 1],
    ["2025-08-01", "2025-07-31", 0],
    ["2026-03-01", null, 0],
  ])("of which only %s to %p is known is due that part of it", (actualFrom, actualThrough, share) => {
    const year = { flow: true, fiscalYear: 2025, actualFrom, actualThrough };
    expect(elapsedShare(year, 1)).toBeCloseTo(share, 14);
    expect(elapsedShare({ ...year, flow: false }, 1)).toBe(1);
    const due = compare("up", 365 * share, 365, { actualFrom, actualThrough });
    expect(due).toMatchObject({
      achievement: share === 0 ? null : expect.closeTo(1, 12),
      gap: expect.closeTo(365 - 365 * share, 9),
    });
  });

  it.each([
    ["what does not flow", { flow: false, fiscalYear: 2025, actualThrough: "2025-06-30" }],
    ["a row without a year", { flow: true, fiscalYear: null, actualThrough: "2025-06-30" }],
    ["a figure whose end is not said", { flow: true, fiscalYear: 2025, actualThrough: null }],
  ])("is not assumed of %s", (_, input) => {
    expect(elapsedShare(input, 1)).toBe(1);
  });
});
