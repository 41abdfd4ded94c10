import { Button, ProgressBar } from "@fluentui/react-components";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";
import type { OperationState } from "../state/operation-runner";
import { usePartStyles } from "./part-styles";

export interface ProgressProps {
  readonly operation: Extract<OperationState, { kind: "running" }>;
}

/** How far the running operation is, and how to stop it; when it is over, that the workbook is being read. */
export function Progress({ operation }: ProgressProps) {
  const styles = usePartStyles();
  const { texts, model } = usePane();
  const { done, total, isCancelling, isOver } = operation;
  return (
    <div className={styles.panel} aria-busy="true">
      <p role="status" className={styles.text}>
        {stepOf(operation, texts)}
      </p>
      <ProgressBar
        aria-label={texts.operation.running[operation.name]}
        {...(total !== undefined && done > 0 && !isOver && { value: done, max: total })}
      />
      <p className={styles.quiet}>{texts.operation.patience}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={isCancelling || isOver} onClick={model.operations.cancel}>
          {texts.operation.stopAfterStep}
        </Button>
      </div>
    </div>
  );
}

function stepOf({ done, total, isCancelling, isOver }: ProgressProps["operation"], texts: PaneTexts): string {
  if (isOver) return texts.reading.loading;
  if (isCancelling) return texts.operation.cancelling;
  return total === undefined ? texts.operation.starting : texts.operation.step(done, total);
}
