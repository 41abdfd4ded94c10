import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { goalEntries, goalsSteps, withNewGoal } from "../../../actions/wizards/goals-draft";
import { goalsOutcome } from "../../../actions/wizards/goals-edits";
import type { RowEntry } from "../../../actions/wizards/row-drafts";
import { labelOf } from "../../../localisation/list-labels";
import { usePane } from "../../pane-context";
import { ArrowIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { WizardStepFrame } from "../step-frame";
import { GoalEditor } from "./goal-editor";
import { useGoalName, useGoalsTexts, type GoalsStepProps } from "./use-goals";

/** The goals, one of them open. */
export function GoalsStep({ tools }: GoalsStepProps) {
  const styles = usePartStyles();
  const texts = useGoalsTexts();
  const list = useRef<HTMLUListElement>(null);
  const { plan, draft, change, newId } = tools;
  const { title, lead } = texts.steps.goals;
  const { unnamedGoals, vanished } = goalsOutcome(plan, draft);
  const missing = unnamedGoals > 0 ? texts.finish.unnamedGoals(unnamedGoals) : undefined;
  const goals = goalEntries(plan, draft);
  return (
    <WizardStepFrame
      tools={tools}
      steps={goalsSteps}
      wizard="goals"
      title={title}
      lead={lead}
      about={texts.title}
      missing={missing}
    >
      {vanished > 0 && <p className={styles.quiet}>{texts.vanished(vanished)}</p>}
      {goals.length === 0 && <p className={styles.text}>{texts.none}</p>}
      <ul ref={list} className={styles.list} tabIndex={-1}>
        {goals.map((goal) => (
          <li key={goal.key} className={styles.divided}>
            {goal.key === draft.open ? (
              <GoalEditor tools={tools} goal={goal} onClosed={() => list.current?.focus()} />
            ) : (
              <GoalLine tools={tools} goal={goal} />
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => change(withNewGoal(plan, draft, newId()))}>{texts.addGoal}</Button>
      </div>
      <p className={styles.quiet}>{texts.source}</p>
    </WizardStepFrame>
  );
}

interface GoalLineProps extends GoalsStepProps {
  readonly goal: RowEntry;
}

/** A goal in one line: what, of which kind, by when, and whether the check has something to say. */
function GoalLine({ tools: { draft, change, findings }, goal: { key, cells } }: GoalLineProps) {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = useGoalsTexts();
  const name = useGoalName()(cells);
  const { type, status, horizon } = cells;
  const notes = findings.ofRow.get(key)?.length ?? 0;
  const about = [
    ...(typeof type === "string" ? [labelOf("goal_type", type, language)] : []),
    ...(typeof horizon === "number" ? [texts.until(String(horizon))] : []),
    ...(typeof status === "string" ? [labelOf("goal_status", status, language)] : []),
    ...(notes > 0 ? [texts.notes(notes)] : []),
  ];
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.clickable)}
      onClick={() => change({ ...draft, open: key })}
    >
      <span className={styles.rowText}>
        <span>{name}</span>
        <span className={styles.quiet}>{about.join(" · ")}</span>
      </span>
      <span className={styles.arrow}>
        <ArrowIcon />
      </span>
    </button>
  );
}
