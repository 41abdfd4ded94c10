import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { placeInPlan } from "../../../actions/edit/open-plan";
import {
  withGoalMeasure,
  withMeasureCells,
  withoutMeasure,
  type GoalMeasure,
} from "../../../actions/wizards/goals-draft";
import { hasId, knownMeasures } from "../../../actions/wizards/goals-edits";
import { isFilled, type RowEntry } from "../../../actions/wizards/row-drafts";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { Section } from "../../parts/section";
import { FindingNotes } from "../finding-notes";
import { useGoalsStyles } from "./goals-styles";
import { useGoalName, useGoalsTexts, type GoalsStepProps } from "./use-goals";

interface GoalProps extends GoalsStepProps {
  readonly goal: RowEntry;
}

/** A goal: what is done for it, what the check says to that, and another measure. */
export function MeasuresOfGoal({ tools, goal }: GoalProps) {
  const styles = { ...usePartStyles(), ...useGoalsStyles() };
  const texts = useGoalsTexts();
  const area = useRef<HTMLDivElement>(null);
  const [justAdded, setJustAdded] = useState<string>();
  const { draft, change, newId, findings } = tools;
  const name = useGoalName()(goal.cells);
  const own = (findings.ofRow.get(goal.key) ?? []).filter(({ code }) => measureCodes.includes(code));
  const add = () => {
    const id = newId();
    setJustAdded(id);
    change(withGoalMeasure(draft, goal, id));
  };
  return (
    <Section title={name}>
      <div ref={area} tabIndex={-1} className={styles.goal}>
        <KnownMeasures tools={tools} goal={goal} />
        {own.length === 0 ? <p className={styles.quiet}>{texts.measure.enough}</p> : <FindingNotes findings={own} />}
        {draft.measures
          .filter((measure) => measure.goal === goal.key)
          .map((measure) => (
            <MeasureFields
              key={measure.id}
              tools={tools}
              measure={measure}
              label={texts.measure.group(name)}
              takesFocus={measure.id === justAdded}
              onRemoved={() => area.current?.focus()}
            />
          ))}
        {!hasId(goal) && <p className={styles.quiet}>{texts.measure.noId}</p>}
        <div className={styles.actions}>
          <Button size="small" aria-label={texts.measure.addFor(name)} onClick={add}>
            {texts.measure.add}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** What the check says about the measures of a goal. */
const measureCodes: readonly string[] = ["goal.without_measure", "goal.few_measures"];

function KnownMeasures({ tools: { plan }, goal }: GoalProps) {
  const { format } = usePane();
  const { measure: texts } = useGoalsTexts();
  return knownMeasures(plan, goal).map(({ rowNumber, values: { title, owner, due } }) => (
    <PlaceRow
      key={rowNumber}
      place={placeInPlan(plan, "measures", rowNumber)}
      title={title ?? texts.untitled}
      detail={`${owner ?? texts.nobody} · ${due === null ? texts.noDate : format.date(due)}`}
    />
  ));
}

export interface MeasureFieldsProps extends GoalsStepProps {
  readonly measure: GoalMeasure;
  readonly label: string;
  readonly takesFocus?: boolean;
  readonly onRemoved?: () => void;
}

/** A measure in few fields: what, who, until when. */
export function MeasureFields({ tools, measure, label, takesFocus = false, onRemoved }: MeasureFieldsProps) {
  const styles = usePartStyles();
  const { measure: texts } = useGoalsTexts();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [takesFocus]);
  const { plan, draft, change } = tools;
  const { id, values } = measure;
  const remove = () => {
    change(withoutMeasure(draft, id));
    onRemoved?.();
  };
  return (
    <div ref={area} className={styles.panel} role="group" aria-label={label}>
      {(["title", "owner", "due"] as const).map((column) => (
        <RowField
          key={column}
          plan={plan}
          sheet="measures"
          column={column}
          value={values[column] ?? null}
          isRequired={column === "title"}
          notice={column === "title" && !isFilled(values, "title") ? texts.required : undefined}
          onChange={(value) => change(withMeasureCells(draft, id, { [column]: value }))}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={remove}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
