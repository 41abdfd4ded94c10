import { useSyncExternalStore } from "react";
import { usePane } from "../pane-context";
import type { Observable } from "./observable";
import type { OperationState } from "./operation-runner";
import type { PlanReading } from "./plan-reading";

/** Draws the component anew whenever the value changes. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.current);
}

/** What is known of the workbook. */
export function usePlanState(): PlanReading {
  return useObservable(usePane().model.reader);
}

/** What is being written, if anything is. */
export function useOperation(): OperationState {
  return useObservable(usePane().model.operations);
}
