/** What the pane knows of the workbook: the last answer of the workbook itself, and whether a newer one is wanted. */
import type { PlanFacts, WorkbookState } from "../../actions/home/workbook-state";
import type { Failure } from "./failure";

export type PlanReading =
  /** `facts`: whose plan it is is known before its rows. */
  | { readonly kind: "loading"; readonly facts?: PlanFacts }
  /** `trouble`: the workbook has changed since, but could not be read again. */
  | {
      readonly kind: "ready";
      readonly state: WorkbookState;
      readonly isReading: boolean;
      readonly trouble: Failure | undefined;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

export type ReadingEvent =
  | { readonly kind: "started" }
  | { readonly kind: "begun"; readonly facts: PlanFacts }
  | { readonly kind: "succeeded"; readonly state: WorkbookState }
  | { readonly kind: "failed"; readonly failure: Failure };

/** True when the workbook has been read and nothing has gone wrong: what hangs on it may be asked for now. */
export function isSettled(reading: PlanReading): boolean {
  return reading.kind === "ready" && !reading.isReading && reading.trouble === undefined;
}

/** The next reading; a state that says the same stays the same object, so that nothing is drawn anew. */
export function nextReading(reading: PlanReading, event: ReadingEvent): PlanReading {
  switch (event.kind) {
    case "started":
      return reading.kind === "ready" ? { ...reading, isReading: true } : { kind: "loading" };
    case "begun":
      return reading.kind === "loading" ? { ...reading, facts: event.facts } : reading;
    case "succeeded":
      return { kind: "ready", state: keepEqual(reading, event.state), isReading: false, trouble: undefined };
    case "failed":
      return reading.kind === "ready"
        ? { ...reading, isReading: false, trouble: event.failure }
        : { kind: "failed", failure: event.failure };
  }
}

function keepEqual(reading: PlanReading, state: WorkbookState): WorkbookState {
  const isSame = reading.kind === "ready" && JSON.stringify(reading.state) === JSON.stringify(state);
  return isSame ? reading.state : state;
}
