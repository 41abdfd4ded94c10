import { useState, type ReactNode } from "react";
import type { PlanOverview } from "../../actions/home/workbook-state";
import type { Severity } from "../../domain/finding";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { FindingList, SeverityIcon } from "../parts/finding-list";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useHomeStyles } from "./home-styles";

export interface FindingsSectionProps {
  readonly plan: PlanOverview;
}

/** What the check has found: how much of it, and on demand each with its place. */
export function FindingsSection({ plan }: FindingsSectionProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { findings } = plan;
  if (findings.length === 0)
    return (
      <Section title={texts.plan.findings}>
        <p className={styles.quiet}>{texts.plan.noFindings}</p>
      </Section>
    );
  return (
    <Section title={texts.plan.findings}>
      <Counts plan={plan} />
      <Disclosure
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        show={texts.plan.showFindings}
        hide={texts.plan.hideFindings}
      >
        <FindingList findings={findings} headers={plan.language} />
      </Disclosure>
    </Section>
  );
}

function Counts({ plan }: FindingsSectionProps) {
  const styles = useHomeStyles();
  const { texts } = usePane();
  const { errors, warnings } = plan.health;
  const notes = plan.findings.filter(({ severity }) => severity === "info").length;
  return (
    <div className={styles.counts}>
      {errors > 0 && <Count severity="error">{texts.plan.errors(errors)}</Count>}
      {warnings > 0 && <Count severity="warning">{texts.plan.warnings(warnings)}</Count>}
      {notes > 0 && <Count severity="info">{texts.plan.notes(notes)}</Count>}
    </div>
  );
}

function Count({ severity, children }: { readonly severity: Severity; readonly children: ReactNode }) {
  const styles = useHomeStyles();
  return (
    <span className={styles.count}>
      <SeverityIcon severity={severity} />
      {children}
    </span>
  );
}
