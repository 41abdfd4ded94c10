import { Button } from "@fluentui/react-components";
import type { WorkbookState } from "../../actions/home/workbook-state";
import { usePane } from "../pane-context";
import { goodNews, type Notice } from "../state/notice";
import type { PlanReading } from "../state/plan-reading";
import { usePlanState } from "../state/use-plan-state";

/** Reads the workbook now and says what came of it. */
export function CheckAgainButton() {
  const { texts, model } = usePane();
  const reading = usePlanState();
  const isReading = reading.kind === "ready" && reading.isReading;
  async function check(): Promise<void> {
    await model.reader.refresh();
    model.notice.set(outcome(reading, model.reader.current()));
  }
  return (
    <Button disabledFocusable={isReading} onClick={() => void check()}>
      {texts.plan.checkAgain}
    </Button>
  );
}

/** Nothing where the reading failed, or where the screen has become another: both are seen. */
function outcome(before: PlanReading, reading: PlanReading): Notice | undefined {
  if (reading.kind !== "ready" || reading.trouble !== undefined) return undefined;
  const { state } = reading;
  if (state.kind !== "plan") return isSame(before, state) ? goodNews((texts) => texts.plan.checkedSame) : undefined;
  const { errors, warnings } = state.plan.health;
  return goodNews((texts) => texts.plan.checked(errors, warnings));
}

/** A state that says the same stays the same object. */
function isSame(before: PlanReading, state: WorkbookState): boolean {
  return before.kind === "ready" && before.state === state;
}
