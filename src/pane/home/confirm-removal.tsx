import { Button, useId } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePartStyles } from "../parts/part-styles";
import { useHomeStyles } from "./home-styles";

export interface ConfirmRemovalProps {
  readonly title: string;
  /** What goes, and what stays. */
  readonly text: string;
  /** What the button says that removes. */
  readonly remove: string;
  readonly keep: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** The question before sheets are deleted, in the place of the button that asked for it; the harmless answer has the focus. */
export function ConfirmRemoval({ title, text, remove, keep, onRemove, onKeep }: ConfirmRemovalProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
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
        {title}
      </h2>
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
      <div className={styles.actions}>
        <Button onClick={onKeep}>{keep}</Button>
        <Button onClick={onRemove}>{remove}</Button>
      </div>
    </div>
  );
}
