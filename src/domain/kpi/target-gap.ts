/**
 * The gap between baseline and target, and what measures close of it (definitions, D3; data model, 6 and 16). Planned
 * contributions are movements of the figure in its unit; gaps are positive where something is still missing.
 */
import type { Baseline, GapReason } from "./baseline";
import type { Direction } from "./catalogue";
import type { Total } from "./totals";

/** Improvements by measures in the year: positive is better, whatever the direction. */
export interface PlannedImprovement {
  readonly operational: number;
  readonly strategic: number;
}

export interface TargetGapInput {
  readonly direction: Direction;
  readonly baseline: Baseline;
  readonly target: Total;
  /** Weighted by probability. */
  readonly planned: PlannedImprovement;
}

export interface TargetGap {
  /** Movement from the last actual to the baseline. */
  readonly baselineChange: number | null;
  readonly gapTotal: number | null;
  readonly gapOperational: number | null;
  /** What remains after the operational measures. */
  readonly gapStrategic: number | null;
  readonly gapResidual: number | null;
  /** Share of the gap that measures close; only where the baseline leaves a gap. 1 is 100 %. */
  readonly coverage: number | null;
  readonly reason: GapReason;
  /** The year of the past that is the reason, where a single one is. */
  readonly reasonYear: number | null;
}

/** What a residual may still be, as a share of target or baseline, for the gap to count as closed: rounding. */
export const closedTolerance = 1e-9;

/** Movement of the figure for an improvement: down where lower is better. */
export function signed(improvement: number, direction: Direction): number {
  // not -1 * improvement: that would be a negative zero
  return direction === "down" ? 0 - improvement : improvement;
}

/** Gaps of one line; undefined figures are `null`, and the reason says why. */
export function computeTargetGap({ direction, baseline, target, planned }: TargetGapInput): TargetGap {
  const change = baseline.value === null || baseline.last === null ? null : baseline.value - baseline.last.value;
  const undefinedBecause = (reason: GapReason, reasonYear: number | null = null): TargetGap => ({
    ...noGap,
    baselineChange: change,
    reason,
    reasonYear,
  });
  if (direction === "neutral") return undefinedBecause("not_comparable");
  if (target.value === null) return undefinedBecause(target.refused === undefined ? "no_target" : "mixed_grain");
  if (baseline.value === null) {
    return undefinedBecause(baseline.reason ?? "no_actual", baseline.reasonYear ?? null);
  }
  const gapTotal = signed(target.value - baseline.value, direction);
  const gapStrategic = gapTotal - planned.operational;
  const gapResidual = gapStrategic - planned.strategic;
  const isClosed = gapResidual <= closedTolerance * Math.max(Math.abs(target.value), Math.abs(baseline.value));
  return {
    baselineChange: change,
    gapTotal,
    gapOperational: planned.operational,
    gapStrategic,
    gapResidual,
    coverage: gapTotal > 0 ? (planned.operational + planned.strategic) / gapTotal : null,
    reason: gapTotal <= 0 ? "reached" : isClosed ? "closed" : "open",
    reasonYear: null,
  };
}

const noGap = {
  gapTotal: null,
  gapOperational: null,
  gapStrategic: null,
  gapResidual: null,
  coverage: null,
} as const;
