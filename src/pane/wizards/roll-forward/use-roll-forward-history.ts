import { useEffect, useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { rollForwardHistory, type RollForwardHistory } from "../../../actions/roll-forward/roll-forward";
import { usePane } from "../../pane-context";
import { failureOf, type Failure } from "../../state/failure";

export type HistoryReading =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly history: RollForwardHistory }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What the log of the plan says about rolling forward; read anew with each reading of the plan. */
export function useRollForwardHistory(plan: Plan): readonly [HistoryReading, again: () => void] {
  const { services } = usePane();
  const [turn, setTurn] = useState(0);
  const [reading, setReading] = useState<HistoryReading>({ kind: "reading" });
  useEffect(() => {
    let isWanted = true;
    rollForwardHistory(services.workbook, services.today()).then(
      (history) => isWanted && setReading({ kind: "read", history }),
      (error: unknown) => isWanted && setReading({ kind: "failed", failure: failureOf(error) }),
    );
    return () => void (isWanted = false);
  }, [services, plan, turn]);
  return [reading, () => setTurn(turn + 1)];
}
