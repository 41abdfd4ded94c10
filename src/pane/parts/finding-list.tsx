import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPlace } from "../../actions/open-workbook";
import type { Finding, Severity } from "../../domain/finding";
import type { Language } from "../../localisation/language";
import { describeFinding } from "../../localisation/describe-finding";
import { usePane } from "../pane-context";
import { findingPlaceText } from "./finding-place-text";
import { ErrorIcon, InfoIcon, WarningIcon } from "./icons";
import { usePartStyles } from "./part-styles";
import { PlaceRow } from "./place-row";

export interface FindingListProps {
  readonly findings: readonly (Finding & { readonly place?: CellPlace | undefined })[];
  /** Language of the workbook's headers. */
  readonly headers: Language;
}

const shownAtFirst = 20;
const icons = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon } satisfies Record<Severity, unknown>;

/** Findings with severity, sentence and place; each leads to its cell. */
export function FindingList({ findings, headers }: FindingListProps) {
  const styles = usePartStyles();
  const { texts } = usePane();
  const [shown, setShown] = useState(shownAtFirst);
  const more = Math.min(findings.length - shown, 100);
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          // Findings have no identity of their own: two may say the same.
          <li key={index} className={styles.divided}>
            <FindingRow finding={finding} headers={headers} />
          </li>
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setShown(shown + more)}>{texts.plan.moreFindings(more)}</Button>}
    </>
  );
}

interface FindingRowProps {
  readonly finding: FindingListProps["findings"][number];
  readonly headers: Language;
}

function FindingRow({ finding, headers }: FindingRowProps) {
  const { texts, language } = usePane();
  const where = findingPlaceText(finding, finding.place, { headers, texts });
  const detail = [texts.severity[finding.severity], where].filter((part) => part !== "").join(" · ");
  return (
    <PlaceRow
      place={finding.place}
      icon={<SeverityIcon severity={finding.severity} />}
      title={describeFinding(finding, language)}
      detail={detail}
    />
  );
}

/** The severity as a shape; its word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = usePartStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.picture, styles[severity])}>
      <Icon />
    </span>
  );
}
