import { Button } from "@fluentui/react-components";
import { isEditAction } from "../../actions/edit/edit-actions";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import { usePartStyles } from "./part-styles";
import { useTakeBack } from "./use-take-back";

/** The last thing that was written into the plan from here, and the way back. */
export function LastAction() {
  const styles = usePartStyles();
  const { texts, format, model } = usePane();
  const last = useObservable(model.open)?.lastAction;
  const undo = useTakeBack();
  if (last === undefined) return null;
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
