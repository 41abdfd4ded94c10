import { Spinner } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import type { Language } from "../../localisation/language";
import { MarkIcon } from "../parts/icons";
import { usePane } from "../pane-context";
import { LanguageSwitch } from "./language-switch";
import { ScreenBoundary } from "./screen-boundary";
import { useShellStyles } from "./shell-styles";

export interface ShellProps {
  /** What is said to people who listen. */
  readonly said: string;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** The frame around every screen. */
export function Shell({ said, onLanguage, children }: ShellProps) {
  const styles = useShellStyles();
  return (
    <div className={styles.frame}>
      <main className={styles.main}>
        <ScreenBoundary texts={usePane().texts}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </ScreenBoundary>
      </main>
      <Footer onLanguage={onLanguage} />
      <div role="status" aria-live="polite" className={styles.heard}>
        {said}
      </div>
    </div>
  );
}

/** Something is on its way. */
export function Waiting() {
  const styles = useShellStyles();
  const { texts } = usePane();
  return (
    <div className={styles.waiting}>
      <Spinner size="small" label={texts.reading.loading} />
    </div>
  );
}

function Footer({ onLanguage }: Pick<ShellProps, "onLanguage">) {
  const styles = useShellStyles();
  const { texts } = usePane();
  return (
    <footer className={styles.footer}>
      <div className={styles.brand}>
        <span className={styles.mark}>
          <MarkIcon />
        </span>
        <span>{texts.promise}</span>
      </div>
      <LanguageSwitch onChoose={onLanguage} />
    </footer>
  );
}
