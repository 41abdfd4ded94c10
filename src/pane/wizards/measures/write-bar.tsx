import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Progress } from "../../parts/progress";
import { Troubles } from "../../parts/troubles";
import { useTakeBack } from "../../parts/use-take-back";
import { useObservable, useOperation } from "../../state/use-plan-state";
import { useMeasuresStyles } from "./measures-styles";
import { useMeasuresWords } from "./use-measures-words";

export interface WriteBarProps {
  /** What has been written last from here. */
  readonly said: string | undefined;
  readonly onTakeBack: () => void;
  readonly onRetry: (() => void) | undefined;
}

/** At the foot of the pane, so that the list stays where it is: what is being written, what was, and the way back. */
export function WriteBar({ said, onTakeBack, onRetry }: WriteBarProps) {
  const styles = useMeasuresStyles();
  const operation = useOperation();
  const takeBack = useTakeBack();
  function undo(): void {
    onTakeBack();
    void takeBack();
  }
  if (operation.kind === "running")
    return (
      <div className={styles.bar}>
        <Progress operation={operation} />
      </div>
    );
  return (
    <div className={styles.bar}>
      <Troubles onRetry={onRetry} />
      {said !== undefined && operation.kind === "idle" && <Said said={said} onTakeBack={undo} />}
    </div>
  );
}

/** Only what stands last in the workbook's memory can be taken back. */
function Said({ said, onTakeBack }: { readonly said: string; readonly onTakeBack: () => void }) {
  const styles = { ...usePartStyles(), ...useMeasuresStyles() };
  const { texts } = useMeasuresWords();
  const { model } = usePane();
  const canTakeBack = useObservable(model.open)?.lastAction?.action === "measures";
  return (
    <div className={styles.line}>
      <p className={styles.said}>{said}</p>
      {canTakeBack && (
        <Button size="small" onClick={onTakeBack}>
          {texts.takeBack}
        </Button>
      )}
    </div>
  );
}
