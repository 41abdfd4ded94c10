import type { Finding } from "../../domain/finding";
import { describeFinding, explainFinding } from "../../localisation/describe-finding";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { SeverityIcon } from "../parts/severity-icon";
import { useWizardStyles } from "./wizard-styles";

export interface FindingNotesProps {
  readonly findings: readonly Finding[];
}

/** What the check says to what is being typed: each with its reason and what can be done. Nothing for none. */
export function FindingNotes({ findings }: FindingNotesProps) {
  const styles = usePartStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.row ?? ""}`} className={styles.divided}>
          <FindingNote finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingNote({ finding }: { readonly finding: Finding }) {
  const styles = { ...usePartStyles(), ...useWizardStyles() };
  const { language } = usePane();
  const explained = explainFinding(finding, language);
  return (
    <div className={styles.note}>
      <SeverityIcon severity={finding.severity} />
      <span className={styles.rowText}>
        <span>{describeFinding(finding, language)}</span>
        {explained && <span className={styles.quiet}>{`${explained.why} ${explained.todo}`}</span>}
      </span>
    </div>
  );
}
