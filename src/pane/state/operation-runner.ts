/** Runs what writes to the workbook: one at a time, with progress, and cancelled between two steps. */
import type { ApplyOptions } from "../../actions/open-workbook";
import { failureOf, type Failure } from "./failure";
import { createObservable, type Observable } from "./observable";

export type OperationName =
  | "create"
  | "sample"
  | "removeSample"
  | "resume"
  | "remove"
  | "import"
  | "write"
  | "takeBack"
  | "switchSheets"
  | "repair"
  | "migrate"
  | "rollForward"
  | "adopt";

export type OperationState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly name: OperationName;
      readonly done: number;
      /** Undefined until the first step says how many there are. */
      readonly total: number | undefined;
      readonly isCancelling: boolean;
      /** Nothing is written any more; what the workbook is now is being read. */
      readonly isOver: boolean;
    }
  | { readonly kind: "failed"; readonly name: OperationName; readonly failure: Failure };

export type OperationResult<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** Another operation is running; this one was not begun. */
  | { readonly kind: "busy" };

export interface OperationRunner extends Observable<OperationState> {
  /** Never rejects. */
  readonly run: <T>(name: OperationName, work: (options: ApplyOptions) => Promise<T>) => Promise<OperationResult<T>>;
  /** Lets the running operation stop after the step that it is at. */
  readonly cancel: () => void;
  /** The next operation may lose a filter that cannot be set again as it was. */
  readonly acceptFilterLoss: () => void;
  /** Puts a failure away. */
  readonly dismiss: () => void;
}

/**
 * `whileRunning` is called before each operation, its answer after it and before the operation counts as over; an
 * operation begins after `settle`, which lets something smaller that writes come to its end.
 */
export function createOperationRunner(
  whileRunning: () => () => Promise<void>,
  settle: () => Promise<void> = () => Promise.resolve(),
): OperationRunner {
  const state = createObservable<OperationState>({ kind: "idle" });
  let signal = { aborted: false };
  let acceptsFilterLoss = false;

  function progress(done: number, total: number): void {
    const running = state.current();
    if (running.kind === "running") state.set({ ...running, done, total });
  }

  function close(): void {
    const running = state.current();
    if (running.kind === "running") state.set({ ...running, isOver: true });
  }

  async function run<T>(name: OperationName, work: (options: ApplyOptions) => Promise<T>): Promise<OperationResult<T>> {
    if (state.current().kind === "running") return { kind: "busy" };
    signal = { aborted: false };
    state.set({ kind: "running", name, done: 0, total: undefined, isCancelling: false, isOver: false });
    const release = whileRunning();
    const options = { onProgress: progress, signal, acceptsFilterLoss };
    acceptsFilterLoss = false;
    const result = await resultOf(settle().then(() => work(options)));
    close();
    await release();
    state.set(result.kind === "failed" ? { kind: "failed", name, failure: result.failure } : { kind: "idle" });
    return result;
  }

  return {
    current: state.current,
    subscribe: state.subscribe,
    run,
    cancel() {
      signal.aborted = true;
      const running = state.current();
      if (running.kind === "running") state.set({ ...running, isCancelling: true });
    },
    acceptFilterLoss: () => (acceptsFilterLoss = true),
    dismiss() {
      if (state.current().kind === "failed") state.set({ kind: "idle" });
    },
  };
}

async function resultOf<T>(work: Promise<T>) {
  try {
    return { kind: "done", value: await work } as const;
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) } as const;
  }
}
