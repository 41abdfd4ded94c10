import { Checkbox } from "@fluentui/react-components";
import {
  goalsSteps,
  starEntries,
  starQuestions,
  withAnswer,
  withGoalCells,
  withNewStar,
  type GuidingStar,
} from "../../../actions/wizards/goals-draft";
import { isFilled } from "../../../actions/wizards/row-drafts";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { CheckIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { FindingNotes } from "../finding-notes";
import { WizardStepFrame } from "../step-frame";
import { useWizardStyles } from "../wizard-styles";
import { useGoalsTexts, type GoalsStepProps } from "./use-goals";

interface StarStepProps extends GoalsStepProps {
  readonly star: GuidingStar;
}

/** The vision or the mission, with the check that reads along and the questions that only people can answer. */
export function StarStep({ tools, star }: StarStepProps) {
  const styles = usePartStyles();
  const texts = useGoalsTexts();
  const { plan, draft, change, newId } = tools;
  const { title, lead, field, example } = texts.steps[star];
  const entries = starEntries(plan, draft, star);
  const shared = { plan, sheet: "goals", column: "title", label: field, hint: example } as const;
  const write = (key: string | undefined) => (value: FieldValue) => {
    const words = value === null ? null : String(value);
    const isNew = key === undefined;
    change(isNew ? withNewStar(draft, star, newId(), words) : withGoalCells(plan, draft, key, { title: words }));
  };
  return (
    <WizardStepFrame tools={tools} steps={goalsSteps} wizard="goals" title={title} lead={lead} about={texts.title}>
      {/* the place, not the row, is the key: a row that comes with the first letter does not take the focus away */}
      {(entries.length === 0 ? [undefined] : entries).map((entry, index) => (
        <RowField key={index} {...shared} value={entry?.cells["title"] ?? null} onChange={write(entry?.key)} />
      ))}
      <StarCheck tools={tools} star={star} />
      <StarQuestions tools={tools} star={star} />
      <p className={styles.quiet}>{texts.source}</p>
    </WizardStepFrame>
  );
}

/** What the check says while it is typed. */
function StarCheck({ tools: { plan, draft, findings }, star }: StarStepProps) {
  const styles = { ...usePartStyles(), ...useWizardStyles() };
  const texts = useGoalsTexts();
  const entries = starEntries(plan, draft, star);
  const found = entries.flatMap(({ key }) => findings.ofRow.get(key) ?? []);
  const { empty, fine } = texts.steps[star];
  return (
    <Section title={texts.checkTitle}>
      <div role="status">
        {!entries.some(({ cells }) => isFilled(cells, "title")) ? (
          <p className={styles.quiet}>{empty}</p>
        ) : (
          found.length === 0 && (
            <div className={styles.note}>
              <span className={styles.picture}>
                <CheckIcon />
              </span>
              <span>{fine}</span>
            </div>
          )
        )}
        <FindingNotes findings={found} />
      </div>
    </Section>
  );
}

/** Questions that only people can answer; the ticks stay with the draft. */
function StarQuestions({ tools: { draft, change }, star }: StarStepProps) {
  const styles = usePartStyles();
  const { format } = usePane();
  const texts = useGoalsTexts();
  const questions = starQuestions[star].map((question) => `${star}.${question}`);
  const count = questions.filter((question) => draft.answers.includes(question)).length;
  const known: Readonly<Record<string, string>> = texts.questions;
  return (
    <Section
      title={texts.ask}
      aside={<span className={styles.quiet}>{texts.yes(format.number(count), format.number(questions.length))}</span>}
    >
      <div role="group" aria-label={texts.ask}>
        {questions.map((question) => (
          <div key={question}>
            <Checkbox
              name={question}
              label={known[question] ?? question}
              checked={draft.answers.includes(question)}
              onChange={(_, { checked }) => change(withAnswer(draft, question, checked === true))}
            />
          </div>
        ))}
      </div>
      <p className={styles.quiet}>{texts.askHelp}</p>
    </Section>
  );
}
