/** The bridge from the last actual to the target (definitions, D3): its bars sum to target minus actual. */
import type { Direction } from "./catalogue";
import { signed, type PlannedImprovement } from "./target-gap";

export interface BridgeInput {
  readonly lastActual: number;
  readonly baseline: number;
  readonly planned: PlannedImprovement;
  readonly target: number;
  readonly direction: Direction;
}

export interface BridgeBar {
  readonly kind: "baseline_change" | "operational" | "strategic" | "residual";
  /** Movement in the KPI's unit. */
  readonly change: number;
}

/** The bars between last actual and target, in their order. */
export function bridgeBars({ lastActual, baseline, planned, target, direction }: BridgeInput): readonly BridgeBar[] {
  const operational = signed(planned.operational, direction);
  const strategic = signed(planned.strategic, direction);
  return [
    { kind: "baseline_change", change: baseline - lastActual },
    { kind: "operational", change: operational },
    { kind: "strategic", change: strategic },
    { kind: "residual", change: target - baseline - operational - strategic },
  ];
}
