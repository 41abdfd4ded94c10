import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookState } from "../../actions/home/workbook-state";
import { searchRepairs, type RepairSearch } from "../../actions/repair/search-repairs";
import { usePane } from "../pane-context";
import { failureOf, type Failure } from "../state/failure";
import { isSettled } from "../state/plan-reading";
import { usePlanState } from "../state/use-plan-state";

export type Searching =
  | { readonly kind: "searching" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** `state` is what the workbook was when the search began. */
  | { readonly kind: "done"; readonly search: RepairSearch; readonly state: WorkbookState };

/** Looks for repairs once, again whenever it is asked to, and when Excel answers after it had not. */
export function useRepairSearch(state: WorkbookState): readonly [searching: Searching, again: () => void] {
  const { services } = usePane();
  const [turn, setTurn] = useState({ state });
  const [searching, setSearching] = useState<Searching>({ kind: "searching" });
  useEffect(() => {
    let isWanted = true;
    setSearching({ kind: "searching" });
    searchRepairs(services.workbook, services.random).then(
      (search) => isWanted && setSearching({ kind: "done", search, state: turn.state }),
      (error: unknown) => isWanted && setSearching({ kind: "failed", failure: failureOf(error) }),
    );
    return () => void (isWanted = false);
  }, [services, turn]);
  const again = useCallback(() => setTurn({ state }), [state]);
  useAnswer(searching.kind === "failed" && searching.failure.code === "hostTimeout", again);
  return [searching, again];
}

/** Calls `onAnswer` when the workbook has been read after Excel had not answered. */
function useAnswer(isHung: boolean, onAnswer: () => void): void {
  const reading = usePlanState();
  const seen = useRef(reading);
  useEffect(() => {
    const isNew = seen.current !== reading;
    seen.current = reading;
    if (isHung && isNew && isSettled(reading)) onAnswer();
  }, [isHung, reading, onAnswer]);
}
