import { useCallback } from "react";
import { takeBack } from "../../actions/edit/take-back";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";

/** Takes the last action back, and says how far that went. */
export function useTakeBack(): () => Promise<void> {
  const { texts, model, services, announce } = usePane();
  return useCallback(async () => {
    const result = await model.operations.run("takeBack", (options) => takeBack(services.workbook, options));
    if (result.kind !== "done") return;
    const kept = result.value?.kept.length ?? 0;
    const said = ({ tools }: PaneTexts) => (kept === 0 ? tools.takenBack : tools.takenBackExcept(kept));
    model.notice.set({ intent: kept === 0 ? "success" : "warning", text: said });
    announce(said(texts));
  }, [texts, model, services, announce]);
}
