import { useCallback, useEffect, useState } from "react";
import type { WorkbookState } from "../../actions/home/workbook-state";
import { searchRepairs, type RepairSearch } from "../../actions/repair/search-repairs";
import { usePane } from "../pane-context";
import { failureOf, type Failure } from "../state/failure";

export type Searching =
  | { readonly kind: "searching" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** `state` is what the workbook was when the search began. */
  | { readonly kind: "done"; readonly search: RepairSearch; readonly state: WorkbookState };

/** Looks for repairs once, and again whenever it is asked to. */
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
  return [searching, useCallback(() => setTurn({ state }), [state])];
}
