import { Button, useId } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { useHomeStyles } from "./home-styles";

export interface ConfirmRemovalProps {
  readonly sheets: readonly string[];
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The question before sheets are deleted, in the place of the button that asked for it; the harmless answer has the focus. */
export function ConfirmRemoval({ sheets, onRemove, onKeep }: ConfirmRemovalProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, format } = usePane();
  const id = useId("confirm");
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={group}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className={styles.panel}
    >
      <h2 id={`${id}-title`} className={styles.sectionTitle}>
        {texts.unfinished.confirmTitle}
      </h2>
      <p id={`${id}-text`} className={styles.text}>
        {format.list(sheets)}. {texts.unfinished.confirm}
      </p>
      <div className={styles.actions}>
        <Button onClick={onKeep}>{texts.unfinished.keep}</Button>
        <Button onClick={onRemove}>{texts.unfinished.confirmButton(sheets.length)}</Button>
      </div>
    </div>
  );
}
