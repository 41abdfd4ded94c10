import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import { useWizardTexts } from "./use-wizard-texts";

/** A draft that only this pane has would be lost with it. */
export function DraftTrouble() {
  const { model, texts: pane } = usePane();
  const texts = useWizardTexts();
  const trouble = useObservable(model.drafts.trouble);
  if (trouble === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.draftTrouble}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void model.drafts.flush()}>{pane.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
