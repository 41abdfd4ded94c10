import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import {
  beginNewMeasure,
  goalOptions,
  hasGoalAbove,
  hasSameTitle,
  newMeasureEdits,
  newMeasureProblem,
  parentOptions,
  restoreNewMeasure,
  withCells,
  type NewMeasureCells,
  type NewMeasureDraft,
} from "../../../actions/wizards/new-measure";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Screen } from "../../parts/screen";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { WizardButtons } from "../wizard-step";
import { useMeasuresStyles } from "./measures-styles";
import { useMe } from "./use-measure-filter";
import { useMeasuresWords } from "./use-measures-words";

export interface NewMeasureFormProps {
  readonly plan: Plan;
  readonly onBack: () => void;
  /** Called with the title of the measure that has been written. */
  readonly onWritten: (title: string) => void;
}

/** A new measure: what, who, until when, and what it belongs to. */
export function NewMeasureForm({ plan, onBack, onWritten }: NewMeasureFormProps) {
  const { texts } = useMeasuresWords();
  const me = useMe(plan);
  const wizard = useMemo(
    (): Wizard<NewMeasureDraft> => ({
      key: "measures",
      needs: ["measures"],
      begin: ({ newId }) => beginNewMeasure(newId(), me),
      restore: restoreNewMeasure,
    }),
    [me],
  );
  return (
    <WizardHost
      wizard={wizard}
      title={texts.form.title}
      onWritten={(_, { cells }) => onWritten(cells.title ?? texts.untitled)}
    >
      {(tools) => <Fields tools={tools} onBack={onBack} />}
    </WizardHost>
  );
}

interface FieldsProps {
  readonly tools: WizardTools<NewMeasureDraft>;
  readonly onBack: () => void;
}

function Fields({ tools, onBack }: FieldsProps) {
  const styles = useMeasuresStyles();
  const { texts } = useMeasuresWords();
  const [isTried, setTried] = useState(false);
  const { plan, draft, messages, write } = tools;
  const problem = newMeasureProblem(draft);
  const said = isTried && problem !== undefined ? texts.form[problem] : undefined;
  const finish = () => (problem === undefined ? write(newMeasureEdits(plan, draft)) : setTried(true));
  return (
    <Screen title={texts.form.title} content="new measure" lead={texts.form.lead}>
      {messages}
      <div className={styles.fields}>
        <DutyFields tools={tools} problem={said} />
        <PlaceFields tools={tools} />
      </div>
      <WizardButtons onBack={onBack} next={{ label: texts.form.write, onClick: finish }} problem={said} />
      <Discard tools={tools} onBack={onBack} />
    </Screen>
  );
}

/** Sets cells of the draft; a field's answer is text or nothing here, as none of them asks for a number. */
function useCell({ draft, change }: WizardTools<NewMeasureDraft>) {
  return (column: keyof NewMeasureCells) => (value: FieldValue) =>
    change(withCells(draft, { [column]: value === null ? null : String(value) }));
}

/** What is done, by whom and until when. */
function DutyFields({ tools, problem }: Pick<FieldsProps, "tools"> & { readonly problem: string | undefined }) {
  const { services } = usePane();
  const { texts } = useMeasuresWords();
  const { plan, draft } = tools;
  const set = useCell(tools);
  const { title, owner, due } = draft.cells;
  const isPast = due !== null && due < services.today();
  const field = { plan, sheet: "measures" } as const;
  return (
    <>
      <RowField
        {...field}
        column="title"
        value={title}
        isRequired
        onChange={set("title")}
        problem={problem}
        notice={hasSameTitle(plan, draft) ? texts.form.sameTitle : undefined}
      />
      <RowField {...field} column="owner" value={owner} onChange={set("owner")} />
      <RowField
        {...field}
        column="due"
        value={due}
        onChange={set("due")}
        notice={isPast ? texts.form.pastDue : undefined}
      />
    </>
  );
}

/** Where it belongs: a project, a milestone, and the goal that it serves. */
function PlaceFields({ tools }: Pick<FieldsProps, "tools">) {
  const styles = usePartStyles();
  const { texts } = useMeasuresWords();
  const { plan, draft } = tools;
  const set = useCell(tools);
  const { kind, parent, goal } = draft.cells;
  const above = parentOptions(plan, kind);
  const goals = goalOptions(plan);
  const hasGoal = kind !== "project" && hasGoalAbove(plan, parent);
  const field = { plan, sheet: "measures" } as const;
  return (
    <>
      <RowField {...field} column="kind" value={kind} onChange={set("kind")} />
      {kind !== "project" && (above.length > 0 || parent !== null) && (
        <RowField
          {...field}
          column="parent"
          label={texts.form.parent}
          hint={texts.form.parentHint}
          options={above}
          value={parent}
          onChange={set("parent")}
        />
      )}
      {hasGoal && <p className={styles.quiet}>{texts.form.goalAbove}</p>}
      {!hasGoal && (goals.length > 0 || goal !== null) && (
        <RowField {...field} column="goal" options={goals} value={goal} onChange={set("goal")} />
      )}
      {!hasGoal && goals.length === 0 && <p className={styles.quiet}>{texts.form.noGoal}</p>}
    </>
  );
}

function Discard({ tools: { restart }, onBack }: FieldsProps) {
  const styles = usePartStyles();
  const { texts } = useMeasuresWords();
  const discard = () => {
    restart();
    onBack();
  };
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="subtle" onClick={discard}>
        {texts.form.discard}
      </Button>
    </div>
  );
}
