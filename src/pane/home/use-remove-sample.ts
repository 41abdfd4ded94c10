import { useCallback } from "react";
import type { PlanRemovalPreview } from "../../actions/life/remove-plan";
import { samplePaneTexts } from "../../localisation/sample-pane-texts";
import { usePane } from "../pane-context";
import type { Notice } from "../state/notice";

/** Removes the sample plan that is open, and says what came of it. */
export function useRemoveSample(): () => void {
  const { services, model } = usePane();
  return useCallback(() => {
    const planId = model.open.current()?.plan.settings.planId;
    if (planId === undefined) return;
    async function remove(meant: string): Promise<void> {
      const result = await model.operations.run("removeSample", async (options) => {
        const { removePlan } = await import("../../actions/life/remove-plan");
        return removePlan(services.workbook, { ...options, planId: meant });
      });
      if (result.kind !== "done") return;
      const notice = outcomeOf(result.value);
      if (notice.intent === "success") model.drafts.forgetAll();
      model.notice.set(notice);
    }
    void remove(planId);
  }, [services, model]);
}

function outcomeOf({ inTheWay, readers, copies }: PlanRemovalPreview): Notice {
  const list = (names: readonly string[]) => [...new Set(names)].join(", ");
  if (inTheWay.length > 0) {
    const names = list(inTheWay.map(({ name, sheet }) => `${sheet}: ${name}`));
    return { intent: "warning", text: (_, language) => samplePaneTexts(language).inTheWay(names) };
  }
  if (readers.length > 0) {
    const places = readers.slice(0, shownReaders).map((place) => ({ place, text: () => place.sheet }));
    return { intent: "warning", text: (_, language) => samplePaneTexts(language).readers, places };
  }
  const kept = list(copies.map(({ copy }) => copy));
  return {
    intent: "success",
    text: (_, language) => (kept === "" ? samplePaneTexts(language).removed : samplePaneTexts(language).copied(kept)),
  };
}

/** Of many formulas the first ones show where to look. */
const shownReaders = 5;
