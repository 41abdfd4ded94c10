import { mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { useHeadingFocus } from "../shell/screen-arrival";
import { BackIcon } from "./icons";
import { usePartStyles } from "./part-styles";

export interface ScreenProps {
  readonly title: string;
  /** Names what the screen shows now, such as "plan": another one moves a lost focus to the heading. */
  readonly content: string;
  readonly lead?: ReactNode;
  /** Every screen but the first leads back there. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** One screen: its heading, what it is about, and its contents. */
export function Screen({ title, content, lead, isFirst = false, children }: ScreenProps) {
  const styles = usePartStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading, content);
  return (
    <div className={styles.screen}>
      <header className={mergeClasses(styles.head, styles.clearOfMenu)}>
        {!isFirst && <BackButton />}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {typeof lead === "string" ? <p className={styles.lead}>{lead}</p> : lead}
      </header>
      {children}
    </div>
  );
}

function BackButton() {
  const styles = usePartStyles();
  const { texts, goToScreen } = usePane();
  return (
    <button type="button" className={styles.link} onClick={() => goToScreen("home")}>
      <BackIcon />
      {texts.back}
    </button>
  );
}
