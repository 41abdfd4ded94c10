/**
 * Gap, achievement and traffic light of one KPI row (data model, 6 and 9). The sheet computes the same with native
 * formulas; tests hold both against each other.
 */
import { serialOfDate } from "../dates";
import type { Direction } from "./catalogue";
import { fiscalYearSpan } from "./fiscal-year";

export interface AchievementInput {
  readonly actual: number | null;
  readonly target: number | null;
  readonly direction: Direction;
  /** Values flow over the year, so that a year of which a part is known compares pro rata. */
  readonly flow: boolean;
  readonly fiscalYear: number | null;
  /** ISO date from which the actual runs, where it begins after the fiscal year did. */
  readonly actualFrom?: string | null;
  /** ISO date up to which the actual runs. */
  readonly actualThrough: string | null;
}

export interface AchievementRules {
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  /** Share of |target| by which an actual may miss it and still be amber. */
  readonly tolerance: number;
}

export type UndefinedReason = "no_actual" | "no_target" | "neutral" | "target_not_positive" | "negative_value";

export interface Achievement {
  /** Positive means still missing; in the row's unit. */
  readonly gap: number | null;
  /** 1 is 100 %. */
  readonly achievement: number | null;
  readonly status: 1 | 0 | -1 | null;
  /** Why the achievement is blank. */
  readonly reason?: UndefinedReason;
}

const undefinedBecause = (reason: UndefinedReason): Achievement => ({
  gap: null,
  achievement: null,
  status: null,
  reason,
});

/**
 * `gap` = d × (target − actual), d = −1 where lower is better. Achievement: actual / target, or target / actual where
 * lower is better; a year that is cut off at either end compares with its target pro rata. Undefined figures are `null` with a reason.
 */
export function computeAchievement(input: AchievementInput, rules: AchievementRules): Achievement {
  const { actual, target, direction } = input;
  if (direction === "neutral") return undefinedBecause("neutral");
  if (actual === null) return undefinedBecause("no_actual");
  if (target === null) return undefinedBecause("no_target");
  const sign = direction === "down" ? -1 : 1;
  const due = target * elapsedShare(input, rules.fiscalYearStart);
  return {
    // not sign * difference: that would be a negative zero
    gap: direction === "down" ? actual - target : target - actual,
    status: statusOf(sign * (actual - due), due, direction, rules.tolerance),
    ...(direction === "down" ? lowerIsBetter(actual, target, due) : higherIsBetter(actual, due)),
  };
}

function higherIsBetter(actual: number, due: number): Pick<Achievement, "achievement" | "reason"> {
  return due > 0 ? { achievement: actual / due } : { achievement: null, reason: "target_not_positive" };
}

function lowerIsBetter(actual: number, target: number, due: number): Pick<Achievement, "achievement" | "reason"> {
  if (target < 0 || actual < 0) return { achievement: null, reason: "negative_value" };
  return { achievement: actual === 0 ? 1 : due / actual };
}

/** So that exactly 10 % less is still within 10 %, whatever the last binary digit says: 0.99 of 1.1. */
export const toleranceRounding = 1e-9;

function statusOf(margin: number, due: number, direction: Direction, tolerance: number): 1 | 0 | -1 {
  if (margin >= 0) return 1;
  return direction !== "guard" && margin >= -(tolerance + toleranceRounding) * Math.abs(due) ? 0 : -1;
}

type YearBound = "actualFrom" | "actualThrough";

/** Share of the fiscal year that the actual covers: 1 for a whole year and for figures that do not flow. */
export function elapsedShare(
  { flow, fiscalYear, actualFrom, actualThrough }: Pick<AchievementInput, "flow" | "fiscalYear" | YearBound>,
  fiscalYearStart: number,
): number {
  const isWhole = (actualFrom ?? null) === null && actualThrough === null;
  if (!flow || fiscalYear === null || isWhole) return 1;
  const span = fiscalYearSpan(fiscalYear, fiscalYearStart);
  const [first, last] = [serialOfDate(span.first), serialOfDate(span.last)];
  const from = Math.max(first, serialOfDate(actualFrom ?? span.first));
  const through = Math.min(last, serialOfDate(actualThrough ?? span.last));
  return Math.max(0, (through - from + 1) / (last - first + 1));
}
