import { mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { useGapStyles } from "./gap-styles";

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Stands below the name. */
  readonly note?: string;
  readonly isStrong?: boolean;
}

/** Figures with their names, one below the other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useGapStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, note, isStrong }) => (
        <Fragment key={name}>
          <dt className={mergeClasses(styles.term, isStrong === true && styles.strong)}>
            {name}
            {note !== undefined && <span className={mergeClasses(styles.reason, styles.note)}>{note}</span>}
          </dt>
          <dd className={mergeClasses(styles.fact, isStrong === true && styles.strong)}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
