import type { EmbeddedHost } from "../../embedded-host/embedded-host";

/** The difficulties that the Excel of the preview makes. */
export interface FaultState {
  readonly cellEditMode: boolean;
  readonly viewOnly: boolean;
  readonly slow: boolean;
  readonly call: CallFault | undefined;
}

/** One call of the add-in (a `context.sync()`) that goes wrong. */
export interface CallFault {
  readonly kind: "fail" | "hang";
  /** Counted from the moment it was set; the next one is 1. */
  readonly call: number;
  /** Number of calls at that moment. */
  readonly since: number;
}

export const noFaults: FaultState = { cellEditMode: false, viewOnly: false, slow: false, call: undefined };

const slowness = 1000;

/** Tells the host. A fault of one call is counted anew by it. */
export function applyFaults(host: EmbeddedHost, state: FaultState, previous: FaultState): void {
  host.faults.cellEditMode = state.cellEditMode;
  host.faults.viewOnly = state.viewOnly;
  host.faults.delayMs = state.slow ? slowness : 0;
  if (state.call === previous.call) return;
  const fault = state.call && { atBatch: state.call.call };
  host.faults.failSync = state.call?.kind === "fail" ? fault : undefined;
  host.faults.hangSync = state.call?.kind === "hang" ? fault : undefined;
}

/** Has the call gone wrong meanwhile? */
export function hasHappened(fault: CallFault, calls: number): boolean {
  return calls - fault.since >= fault.call;
}

/** How many difficulties are in force. */
export function countFaults(state: FaultState, calls: number): number {
  const call = state.call && !hasHappened(state.call, calls);
  return [state.cellEditMode, state.viewOnly, state.slow, call].filter(Boolean).length;
}
