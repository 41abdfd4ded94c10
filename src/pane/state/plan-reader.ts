/** Reads the workbook when it is worth it: never twice at once, never while an operation of ours writes. */
import type { PlanFacts, WorkbookState } from "../../actions/home/workbook-state";
import { failureOf } from "./failure";
import { createObservable, type Observable } from "./observable";
import { nextReading, type PlanReading, type ReadingEvent } from "./plan-reading";

/** Typing in Excel gives a change per cell; one reading follows when it pauses. */
const pauseMs = 400;

export interface PlanReader extends Observable<PlanReading> {
  /** Reads now, or once more after the reading that is on its way. Settles when it is done, well or not. */
  readonly refresh: () => Promise<void>;
  /** The workbook may have changed: reads after a pause. */
  readonly noteChange: () => void;
  /** Something else could not be read of the workbook: told as if this reader had failed. */
  readonly noteFailure: (error: unknown) => void;
  /** No reading until the answer is called, which then reads. */
  readonly hold: () => () => Promise<void>;
  /** Forgets what was to be read. */
  readonly stop: () => void;
}

/** `read` may say whose plan it is before it answers. */
export function createPlanReader(read: (onFacts: (facts: PlanFacts) => void) => Promise<WorkbookState>): PlanReader {
  const reading = createObservable<PlanReading>({ kind: "loading" });
  let underWay: Promise<void> | undefined;
  let isWantedAgain = false;
  let holds = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: ReadingEvent) => reading.set(nextReading(reading.current(), event));

  async function readOnce(): Promise<void> {
    isWantedAgain = false;
    tell({ kind: "started" });
    try {
      tell({ kind: "succeeded", state: await read((facts) => tell({ kind: "begun", facts })) });
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error) });
    }
    if (isWantedAgain && holds === 0) await readOnce();
  }

  function refresh(): Promise<void> {
    clearTimeout(timer);
    isWantedAgain = true;
    if (holds > 0) return Promise.resolve();
    underWay ??= readOnce().finally(() => (underWay = undefined));
    return underWay;
  }

  return {
    current: reading.current,
    subscribe: reading.subscribe,
    refresh,
    noteChange() {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), pauseMs);
    },
    noteFailure: (error) => tell({ kind: "failed", failure: failureOf(error) }),
    hold() {
      holds += 1;
      clearTimeout(timer);
      return () => {
        holds -= 1;
        return refresh();
      };
    },
    stop: () => clearTimeout(timer),
  };
}
