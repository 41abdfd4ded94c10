import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CloseIcon, OpenIcon } from "./icons";
import { usePartStyles } from "./part-styles";

export interface FoldingSectionProps {
  readonly title: string;
  /** What is to be known of it while it is folded. */
  readonly summary: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of a screen that is one line until its heading is pressed. */
export function FoldingSection({ title, summary, isOpen, onToggle, children }: FoldingSectionProps) {
  const styles = { ...usePartStyles(), ...useStyles() };
  const [heading, content] = [useId("heading"), useId("folded")];
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.row, styles.clickable)}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={onToggle}
        >
          <span className={styles.rowText}>
            <span id={heading} className={styles.sectionTitle}>
              {title}
            </span>
            <span className={styles.quiet}>{summary}</span>
          </span>
          <span className={styles.arrow}>{isOpen ? <CloseIcon /> : <OpenIcon />}</span>
        </button>
      </h2>
      <div id={content} hidden={!isOpen} className={isOpen ? styles.content : undefined}>
        {isOpen && children}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: "inherit",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});
