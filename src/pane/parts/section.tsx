import { useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePartStyles } from "./part-styles";

export interface SectionProps {
  readonly title: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  const styles = usePartStyles();
  const id = useId("section");
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id} className={styles.sectionTitle}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
