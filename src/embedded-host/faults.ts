/**
 * Failures of a real Excel, on demand. Every property can be changed and switched off at any time; batches are counted
 * from the moment a fault is set, the next one is number 1.
 */
export interface Faults {
  /** The user is typing in a cell: every batch is refused. */
  cellEditMode: boolean;
  /** The workbook may be looked at only: whatever writes is AccessDenied. */
  viewOnly: boolean;
  /** Larger requests are refused, as by Excel on the web above 5 MB (`webPayloadLimit`). */
  largestRequest: number | undefined;
  /** Batches with larger answers are carried out, but their answer is not handed out: on the web the same 5 MB. */
  largestResponse: number | undefined;
  /** Every batch is carried out and answered so many milliseconds late. */
  delayMs: number;
  /** This one batch fails: the actions before `afterActions` are carried out, then comes the error. */
  failSync: FailSync | undefined;
  /** This one batch is never answered and not carried out. */
  hangSync: HangSync | undefined;
  /** Somebody else does something right before a batch: the add-in has read what is no longer so. */
  coAuthor: CoAuthor | undefined;
  /** The pane is closed: its handlers and references are gone, and nothing is carried out or answered any more. */
  closedPane: boolean;
  /** Switches all of them off. */
  clear(): void;
}

export interface FailSync {
  readonly atBatch: number;
  /** 0, if not given. */
  readonly afterActions?: number;
  /** GeneralException, if not given. */
  readonly code?: "AccessDenied" | "GeneralException";
}

export interface CoAuthor {
  /** Number of the batch, or the next one that writes. */
  readonly before: number | "write";
  readonly act: () => void;
}

export interface HangSync {
  readonly atBatch: number;
}

/** What is to happen to the batch that has just arrived. */
export type Fate =
  | { readonly kind: "answer" }
  | { readonly kind: "refuse"; readonly as: "cellEditMode" | "requestTooLarge" }
  | { readonly kind: "hang" }
  | { readonly kind: "fail"; readonly failure: Failure };

/** How a batch fails, and before which of its actions. */
export interface Failure {
  readonly afterActions: number;
  readonly code: NonNullable<FailSync["code"]>;
}

export interface FaultPlan extends Faults {
  /** To be asked once for every batch, before it is carried out. */
  nextFate(requestBytes: number): Fate;
  /** Lets the co-author act, if it is time for it. */
  letOthersAct(isWriting: boolean): void;
  /** Fulfilled as soon as no cell is edited. */
  editingEnded(): Promise<void>;
}

/** What Excel on the web takes and hands out at once: "Resource limits and performance optimization for Office Add-ins". */
export const webPayloadLimit = 5 * 1024 * 1024;

const none = {
  cellEditMode: false,
  viewOnly: false,
  largestRequest: undefined,
  largestResponse: undefined,
  delayMs: 0,
  closedPane: false,
} as const;

/** @param paneClosed called when the pane is closed */
export function createFaults(paneClosed: () => void): FaultPlan {
  const counted = createCounted();
  const editing = createEditing();
  let closedPane = false;
  return {
    ...none,
    get closedPane() {
      return closedPane;
    },
    set closedPane(isClosed) {
      if (isClosed && !closedPane) paneClosed();
      closedPane = isClosed;
    },
    get cellEditMode() {
      return editing.isOn();
    },
    set cellEditMode(isOn) {
      editing.set(isOn);
    },
    get failSync() {
      return counted.failSync.fault();
    },
    set failSync(fault) {
      counted.failSync.set(fault);
    },
    get hangSync() {
      return counted.hangSync.fault();
    },
    set hangSync(fault) {
      counted.hangSync.set(fault);
    },
    get coAuthor() {
      return counted.coAuthor.fault();
    },
    set coAuthor(fault) {
      counted.coAuthor.set(fault);
    },
    clear() {
      Object.assign(this, none);
      this.failSync = this.hangSync = this.coAuthor = undefined;
    },
    nextFate(requestBytes) {
      counted.countBatch();
      if (this.closedPane) return { kind: "hang" };
      if (this.cellEditMode) return { kind: "refuse", as: "cellEditMode" };
      if (requestBytes > (this.largestRequest ?? Infinity)) return { kind: "refuse", as: "requestTooLarge" };
      if (counted.hangSync.isDue(({ atBatch }) => atBatch)) return { kind: "hang" };
      const failing = counted.failSync.isDue(({ atBatch }) => atBatch);
      if (!failing) return { kind: "answer" };
      const { afterActions = 0, code = "GeneralException" } = failing;
      return { kind: "fail", failure: { afterActions, code } };
    },
    letOthersAct(isWriting) {
      const acting = counted.coAuthor.isDue(({ before }) => before, isWriting);
      if (!acting) return;
      this.coAuthor = undefined;
      acting.act();
    },
    editingEnded: editing.ended,
  };
}

/** Faults of one batch, counted from the moment they are set. */
function createCounted() {
  let batch = 0;
  const create = <T>() => {
    let current: { readonly fault: T; readonly since: number } | undefined;
    return {
      fault: () => current?.fault,
      set: (fault: T | undefined) => void (current = fault && { fault, since: batch }),
      /** The fault, if this is its batch. */
      isDue: (place: (fault: T) => number | "write", isWriting = false): T | undefined => {
        if (!current) return undefined;
        const at = place(current.fault);
        return (at === "write" ? isWriting : batch - current.since === at) ? current.fault : undefined;
      },
    };
  };
  return {
    failSync: create<FailSync>(),
    hangSync: create<HangSync>(),
    coAuthor: create<CoAuthor>(),
    countBatch: () => void (batch += 1),
  };
}

/** Whether a cell is edited, and who waits for the end of it. */
function createEditing() {
  let isOn = false;
  let waiting: (() => void)[] = [];
  return {
    isOn: () => isOn,
    set: (next: boolean) => {
      isOn = next;
      if (isOn) return;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell();
    },
    ended: () => (isOn ? new Promise<void>((resolve) => void waiting.push(resolve)) : Promise.resolve()),
  };
}
