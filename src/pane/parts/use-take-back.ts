import { useCallback } from "react";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";

/** Takes the last action back, and says how far that went. */
export function useTakeBack(): () => Promise<void> {
  const { texts, model, services, announce } = usePane();
  return useCallback(async () => {
    const result = await model.operations.run("takeBack", async (options) => {
      // it knows how a plan is read, which the first screen does not need
      const { takeBack } = await import("../../actions/edit/take-back");
      return takeBack(services.workbook, services.today(), options);
    });
    if (result.kind !== "done") return;
    const kept = result.value?.kept.length ?? 0;
    const said = ({ tools }: PaneTexts) => (kept === 0 ? tools.takenBack : tools.takenBackExcept(kept));
    model.notice.set({ intent: kept === 0 ? "success" : "warning", text: said });
    announce(said(texts));
  }, [texts, model, services, announce]);
}
