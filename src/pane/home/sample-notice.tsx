import { Button, useId } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { samplePaneTexts } from "../../localisation/sample-pane-texts";
import { usePane } from "../pane-context";
import { NewWorkbookButton } from "../parts/new-workbook-button";
import { usePartStyles } from "../parts/part-styles";
import { ConfirmRemoval } from "./confirm-removal";

export interface SampleNoticeProps {
  readonly onRemove: () => void;
}

/** Says that nothing of this plan is real, and the two ways on: away with it, or a workbook for a plan of one's own. */
export function SampleNotice({ onRemove }: SampleNoticeProps) {
  const texts = samplePaneTexts(usePane().language);
  const [isAsking, setAsking] = useState(false);
  const removal = useRef<HTMLButtonElement | null>(null);
  const keep = () => {
    flushSync(() => setAsking(false));
    removal.current?.focus();
  };
  if (isAsking)
    return (
      <ConfirmRemoval
        title={texts.confirmTitle}
        text={texts.confirm}
        remove={texts.confirmButton}
        keep={texts.keep}
        onRemove={onRemove}
        onKeep={keep}
      />
    );
  return (
    <Told>
      <Button
        ref={(button: HTMLButtonElement | null) => void (removal.current = button)}
        onClick={() => setAsking(true)}
      >
        {texts.remove}
      </Button>
      <NewWorkbookButton label={texts.own} />
    </Told>
  );
}

function Told({ children }: { readonly children: ReactNode }) {
  const styles = usePartStyles();
  const texts = samplePaneTexts(usePane().language);
  const id = useId("sample");
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.sectionTitle}>
        {texts.title}
      </h2>
      <p className={styles.text}>{texts.lead}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
