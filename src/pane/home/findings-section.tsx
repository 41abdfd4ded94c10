import { Button } from "@fluentui/react-components";
import type { PlanOverview } from "../../actions/home/workbook-state";
import { usePane } from "../pane-context";
import { FindingCounts } from "../parts/finding-counts";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";

export interface FindingsSectionProps {
  readonly plan: PlanOverview;
}

/** How much the check has found, and the way to all of it. */
export function FindingsSection({ plan: { findings } }: FindingsSectionProps) {
  const styles = usePartStyles();
  const { texts, goToScreen } = usePane();
  return (
    <Section title={texts.plan.findings}>
      {findings.length === 0 ? (
        <p className={styles.quiet}>{texts.plan.noFindings}</p>
      ) : (
        <FindingCounts findings={findings} />
      )}
      <div className={styles.actions}>
        <Button onClick={() => goToScreen("repair")}>{texts.plan.repair}</Button>
      </div>
    </Section>
  );
}
