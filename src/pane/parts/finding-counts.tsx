import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../localisation/pane-texts";
import type { Finding, Severity } from "../../domain/finding";
import { usePane } from "../pane-context";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

export interface FindingCountsProps {
  readonly findings: readonly Finding[];
}

/** How much the check has found, by severity; what there is none of is left out. */
export function FindingCounts({ findings }: FindingCountsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const counted = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.counts}>
      {counted.map(({ severity, count }) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {countText(severity, count, texts)}
        </span>
      ))}
    </div>
  );
}

/** "3 warnings". */
export function countText(severity: Severity, count: number, { plan }: PaneTexts): string {
  const wordings = { error: plan.errors, warning: plan.warnings, info: plan.notes };
  return wordings[severity](count);
}
