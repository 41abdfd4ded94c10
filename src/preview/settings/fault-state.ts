import type { EmbeddedHost } from "../../embedded-host/embedded-host";
import { webPayloadLimit } from "../../embedded-host/faults";

/** The difficulties that the Excel of the preview makes. */
export interface FaultState {
  readonly cellEditMode: boolean;
  readonly viewOnly: boolean;
  readonly slow: boolean;
  /** Calls and answers of more than a few kilobytes are refused, not only those above Excel's limit. */
  readonly smallPayload: boolean;
  readonly call: CallFault | undefined;
}

/** One call of the add-in (a `context.sync()`) that goes wrong. */
export interface CallFault {
  readonly kind: "fail" | "deny" | "hang";
  /** Counted from the moment it was set; the next one is 1. */
  readonly call: number;
  /** Number of calls at that moment. */
  readonly since: number;
}

export const noFaults: FaultState = {
  cellEditMode: false,
  viewOnly: false,
  slow: false,
  smallPayload: false,
  call: undefined,
};

const slowness = 1000;
export const smallPayloadLimit = 10_000;

const errors = { fail: "GeneralException", deny: "AccessDenied" } as const;

/** Tells the host. A fault of one call is counted anew by it. */
export function applyFaults(host: EmbeddedHost, state: FaultState, previous: FaultState): void {
  host.faults.cellEditMode = state.cellEditMode;
  host.faults.viewOnly = state.viewOnly;
  host.faults.delayMs = state.slow ? slowness : 0;
  host.faults.largestRequest = host.faults.largestResponse = state.smallPayload ? smallPayloadLimit : webPayloadLimit;
  if (state.call === previous.call) return;
  const { kind, call: atBatch = 1 } = state.call ?? {};
  host.faults.failSync = kind === "fail" || kind === "deny" ? { atBatch, code: errors[kind] } : undefined;
  host.faults.hangSync = kind === "hang" ? { atBatch } : undefined;
}

/** Has the call gone wrong meanwhile? */
export function hasHappened(fault: CallFault, calls: number): boolean {
  return calls - fault.since >= fault.call;
}

/** How many difficulties are in force. */
export function countFaults(state: FaultState, calls: number): number {
  const call = state.call && !hasHappened(state.call, calls);
  return [state.cellEditMode, state.viewOnly, state.slow, state.smallPayload, call].filter(Boolean).length;
}
