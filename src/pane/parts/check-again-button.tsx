import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { usePlanState } from "../state/use-plan-state";

/** Reads the workbook now and says what came of it. */
export function CheckAgainButton() {
  const { texts, model, announce } = usePane();
  const reading = usePlanState();
  const isReading = reading.kind === "ready" && reading.isReading;
  async function check(): Promise<void> {
    await model.reader.refresh();
    const now = model.reader.current();
    if (now.kind !== "ready" || now.state.kind !== "plan") return;
    const { errors, warnings } = now.state.plan.health;
    announce(texts.plan.checked(errors, warnings));
  }
  return (
    <Button disabledFocusable={isReading} onClick={() => void check()}>
      {texts.plan.checkAgain}
    </Button>
  );
}
