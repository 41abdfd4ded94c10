/**
 * Failures of a real Excel, on demand. Every property can be changed and switched off at any time; batches are counted
 * from the moment a fault is set, the next one is number 1.
 */
export interface Faults {
  /** The user is typing in a cell: every batch is refused. */
  cellEditMode: boolean;
  /** The workbook may be looked at only: whatever writes is AccessDenied. */
  viewOnly: boolean;
  /** Larger requests are refused, as by Excel on the web above 5 MB. */
  largestRequest: number | undefined;
  /** Every batch is carried out and answered so many milliseconds late. */
  delayMs: number;
  /** This one batch fails: the actions before `afterActions` are carried out, then comes a GeneralException. */
  failSync: FailSync | undefined;
  /** This one batch is never answered and not carried out. */
  hangSync: HangSync | undefined;
  /** Switches all of them off. */
  clear(): void;
}

export interface FailSync {
  readonly atBatch: number;
  /** 0, if not given. */
  readonly afterActions?: number;
}

export interface HangSync {
  readonly atBatch: number;
}

/** What is to happen to the batch that has just arrived. */
export type Fate =
  | { readonly kind: "answer" }
  | { readonly kind: "refuse"; readonly as: "cellEditMode" | "payloadTooLarge" }
  | { readonly kind: "hang" }
  | { readonly kind: "fail"; readonly afterActions: number };

export interface FaultPlan extends Faults {
  nextFate(requestBytes: number): Fate;
}

const none = { cellEditMode: false, viewOnly: false, largestRequest: undefined, delayMs: 0 } as const;

export function createFaults(): FaultPlan {
  let batch = 0;
  let failSync: (FailSync & { readonly since: number }) | undefined;
  let hangSync: (HangSync & { readonly since: number }) | undefined;
  const isDue = (fault: { readonly atBatch: number; readonly since: number } | undefined) =>
    fault !== undefined && batch - fault.since === fault.atBatch;
  return {
    ...none,
    get failSync() {
      return failSync;
    },
    set failSync(fault) {
      failSync = fault && { ...fault, since: batch };
    },
    get hangSync() {
      return hangSync;
    },
    set hangSync(fault) {
      hangSync = fault && { ...fault, since: batch };
    },
    clear() {
      Object.assign(this, none);
      failSync = hangSync = undefined;
    },
    nextFate(requestBytes) {
      batch += 1;
      if (this.cellEditMode) return { kind: "refuse", as: "cellEditMode" };
      if (requestBytes > (this.largestRequest ?? Infinity)) return { kind: "refuse", as: "payloadTooLarge" };
      if (isDue(hangSync)) return { kind: "hang" };
      return isDue(failSync) ? { kind: "fail", afterActions: failSync?.afterActions ?? 0 } : { kind: "answer" };
    },
  };
}
