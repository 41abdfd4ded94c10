import { Button } from "@fluentui/react-components";
import { takeBack } from "../../actions/edit/take-back";
import { isEditAction } from "../../actions/edit/edit-actions";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import { usePartStyles } from "./part-styles";

/** The last thing that was written into the plan from here, and the way back. */
export function LastAction() {
  const styles = usePartStyles();
  const { texts, format, model, services, announce } = usePane();
  const last = useObservable(model.open)?.lastAction;
  if (last === undefined) return null;
  async function undo(): Promise<void> {
    const result = await model.operations.run("takeBack", (options) => takeBack(services.workbook, options));
    if (result.kind !== "done") return;
    const kept = result.value?.kept.length ?? 0;
    const said = ({ tools }: PaneTexts) => (kept === 0 ? tools.takenBack : tools.takenBackExcept(kept));
    model.notice.set({ intent: kept === 0 ? "success" : "warning", text: said });
    announce(said(texts));
  }
  const what = isEditAction(last.action) ? texts.tools.action[last.action] : last.action;
  return (
    <div className={styles.way}>
      <p className={styles.quiet}>{texts.tools.lastAction(what, format.date(last.on))}</p>
      <Button size="small" onClick={() => void undo()}>
        {texts.tools.takeBack}
      </Button>
    </div>
  );
}
