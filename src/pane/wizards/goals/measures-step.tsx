import { goalsSteps, liveGoals } from "../../../actions/wizards/goals-draft";
import { goalsEdits, goalsOutcome, orphanMeasures, type GoalsOutcome } from "../../../actions/wizards/goals-edits";
import type { GoalsTexts } from "../../../localisation/goals-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { FindingNotes } from "../finding-notes";
import { WizardStepFrame } from "../step-frame";
import { MeasureFields, MeasuresOfGoal } from "./measures-of-goal";
import { useGoalsTexts, type GoalsStepProps } from "./use-goals";

/** What is done for every goal, and what is to be written. */
export function MeasuresStep({ tools }: GoalsStepProps) {
  const styles = usePartStyles();
  const { services } = usePane();
  const texts = useGoalsTexts();
  const wizard = useWizardTexts();
  const { plan, draft, write } = tools;
  const { title, lead } = texts.steps.measures;
  const outcome = goalsOutcome(plan, draft);
  const goals = liveGoals(plan, draft);
  const finish = { label: wizard.finish, onClick: () => write(goalsEdits(plan, draft, services.today())) };
  return (
    <WizardStepFrame
      tools={tools}
      steps={goalsSteps}
      wizard="goals"
      title={title}
      lead={lead}
      about={texts.title}
      missing={missingOf(outcome, texts)}
      next={finish}
    >
      {goals.length === 0 && <p className={styles.text}>{texts.measure.noGoals}</p>}
      {goals.map((goal) => (
        <MeasuresOfGoal key={goal.key} tools={tools} goal={goal} />
      ))}
      <Orphans tools={tools} />
      <Rest tools={tools} outcome={outcome} />
    </WizardStepFrame>
  );
}

function missingOf({ unnamedGoals, unnamedMeasures }: GoalsOutcome, { finish }: GoalsTexts): string | undefined {
  const problems = [
    ...(unnamedGoals > 0 ? [finish.unnamedGoals(unnamedGoals)] : []),
    ...(unnamedMeasures > 0 ? [finish.unnamedMeasures(unnamedMeasures)] : []),
  ];
  return problems.length === 0 ? undefined : problems.join(" ");
}

function Orphans({ tools }: GoalsStepProps) {
  const { measure: texts } = useGoalsTexts();
  const orphans = orphanMeasures(tools.plan, tools.draft);
  if (orphans.length === 0) return null;
  return (
    <Section title={texts.orphans}>
      {orphans.map((measure) => (
        <MeasureFields key={measure.id} tools={tools} measure={measure} label={texts.orphans} />
      ))}
    </Section>
  );
}

/** What the check says of the goals as a whole, and what is written. */
function Rest({ tools, outcome }: GoalsStepProps & { readonly outcome: GoalsOutcome }) {
  const styles = usePartStyles();
  const { format } = usePane();
  const texts = useGoalsTexts();
  const wizard = useWizardTexts();
  const { general } = tools.findings;
  const { changed, added, measures, vanished } = outcome;
  const parts = [
    ...(changed > 0 ? [texts.finish.changed(changed)] : []),
    ...(added > 0 ? [texts.finish.added(added)] : []),
    ...(measures > 0 ? [texts.finish.measures(measures)] : []),
  ];
  return (
    <Section title={texts.finish.title}>
      {general.length === 0 ? <p className={styles.quiet}>{texts.finish.fine}</p> : <FindingNotes findings={general} />}
      {vanished > 0 && <p className={styles.quiet}>{texts.vanished(vanished)}</p>}
      <p className={styles.text}>{parts.length === 0 ? wizard.nothing : texts.finish.toWrite(format.list(parts))}</p>
    </Section>
  );
}
