import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { OperationState } from "../state/operation-runner";
import { usePartStyles } from "./part-styles";

export interface ProgressProps {
  readonly operation: Extract<OperationState, { kind: "running" }>;
}

/** How far the running operation is, and how to stop it. */
export function Progress({ operation }: ProgressProps) {
  const styles = usePartStyles();
  const { texts, model } = usePane();
  const { done, total, isCancelling } = operation;
  const step = total === undefined ? texts.operation.starting : texts.operation.step(done, total);
  return (
    <div className={styles.panel} aria-busy="true">
      <p role="status" className={styles.text}>
        {isCancelling ? texts.operation.cancelling : step}
      </p>
      <ProgressBar
        aria-label={texts.operation.running[operation.name]}
        {...(total !== undefined && done > 0 && { value: done, max: total })}
      />
      <p className={styles.quiet}>{texts.operation.patience}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={isCancelling} onClick={model.operations.cancel}>
          {texts.operation.stopAfterStep}
        </Button>
      </div>
    </div>
  );
}
