import { usePane } from "../pane-context";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";

/** Brings order lines into the plan. */
export function ImportScreen() {
  const { texts } = usePane();
  return (
    <Screen title={texts.plan.import} content="import">
      <Troubles />
    </Screen>
  );
}
