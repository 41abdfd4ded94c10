import { useCallback, useState } from "react";
import { carryOutRepairs, type FoundRepair, type RepairSearch } from "../../actions/repair/search-repairs";
import { repairPaneTexts } from "../../localisation/repair-pane-texts";
import { usePane } from "../pane-context";
import { useOperation } from "../state/use-plan-state";

/** Repairs that were shown, and those of them that are wanted. */
export interface RepairOrder {
  readonly search: RepairSearch;
  readonly chosen: readonly FoundRepair[];
}

export interface CarryingOut {
  readonly carryOut: (order: RepairOrder) => void;
  /** Repeats what failed; undefined where the preview has to be looked at first. */
  readonly retry: (() => void) | undefined;
}

/** Carries repairs out and says how many there were. */
export function useCarryOut(): CarryingOut {
  const { services, model, language, announce } = usePane();
  const operation = useOperation();
  const [last, setLast] = useState<RepairOrder>();
  const run = useCallback(
    async (order: RepairOrder) => {
      setLast(order);
      const { workbook, today } = services;
      const result = await model.operations.run("repair", (options) =>
        carryOutRepairs(workbook, order.search, order.chosen, today(), options),
      );
      if (result.kind !== "done") return;
      setLast(undefined);
      const count = result.value.length;
      model.notice.set({ intent: "success", text: (_, now) => repairPaneTexts(now).done(count) });
      announce(repairPaneTexts(language).done(count));
    },
    [services, model, language, announce],
  );
  const isOther = operation.kind === "failed" && operation.failure.code === "changedMeanwhile";
  return {
    carryOut: (order) => void run(order),
    retry: last === undefined || isOther ? undefined : () => void run(last),
  };
}
