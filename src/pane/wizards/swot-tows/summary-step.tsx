import { useMemo } from "react";
import { outcomeOf, swotTowsEdits, type SwotTowsOutcome } from "../../../actions/wizards/swot-tows-edits";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { StepFrame } from "./step-frame";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

/** What is written, what stays open, and the button that writes. */
export function SummaryStep({ tools }: StepProps) {
  const { plan, draft, write } = tools;
  const { services } = usePane();
  const wizardTexts = useWizardTexts();
  const { texts } = useSwotTowsWords();
  const today = services.today();
  const edits = useMemo(() => swotTowsEdits(plan, draft, today), [plan, draft, today]);
  const outcome = useMemo(() => outcomeOf(plan, draft, edits), [plan, draft, edits]);
  const { title, lead, nothing } = texts.summary;
  return (
    <StepFrame
      tools={tools}
      title={title}
      lead={lead}
      missing={edits.length === 0 ? nothing : undefined}
      next={{ label: wizardTexts.finish, onClick: () => write(edits) }}
    >
      <Written outcome={outcome} />
      <Open outcome={outcome} />
    </StepFrame>
  );
}

interface OutcomeProps {
  readonly outcome: SwotTowsOutcome;
}

function Written({ outcome }: OutcomeProps) {
  const styles = useSwotTowsStyles();
  const { format } = usePane();
  const { summary } = useSwotTowsWords().texts;
  return (
    <Section title={summary.content}>
      <dl className={styles.facts}>
        {(["statements", "rerated", "pairs", "measures"] as const).map((key) => (
          <div key={key} className={styles.entry}>
            <dt>{summary[key]}</dt>
            <dd className={styles.fact}>{format.number(outcome[key])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const openKeys = ["unsaid", "unrated", "undecided", "unnamed", "withoutMeasure", "vanished"] as const;

function Open({ outcome }: OutcomeProps) {
  const styles = usePartStyles();
  const { format } = usePane();
  const { summary } = useSwotTowsWords().texts;
  const open = openKeys.filter((key) => outcome[key] > 0);
  if (open.length === 0) return null;
  return (
    <Section title={summary.open}>
      <ul className={styles.list}>
        {open.map((key) => (
          <li key={key}>{summary[key](format.number(outcome[key]))}</li>
        ))}
      </ul>
    </Section>
  );
}
