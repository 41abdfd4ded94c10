import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { withGoalCells, withoutGoal } from "../../../actions/wizards/goals-draft";
import { isFilled, type RowEntry } from "../../../actions/wizards/row-drafts";
import { RowField } from "../../fields/row-field";
import { usePartStyles } from "../../parts/part-styles";
import { FindingNotes } from "../finding-notes";
import { FactField } from "./fact-field";
import { useGoalName, useGoalsTexts, type GoalsStepProps } from "./use-goals";

export interface GoalEditorProps extends GoalsStepProps {
  readonly goal: RowEntry;
  /** The goal is no longer open, or no longer there. */
  readonly onClosed: () => void;
}

const before = ["type", "category", "horizon", "focus_dimension", "focus", "kpi", "target"] as const;
const after = ["owner", "status"] as const;

/** A goal with all that makes it one; the check reads along. */
export function GoalEditor({ tools, goal, onClosed }: GoalEditorProps) {
  const styles = usePartStyles();
  const texts = useGoalsTexts();
  const name = useGoalName();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector<HTMLElement>("textarea, input")?.focus(), []);
  const { draft, change, findings } = tools;
  const found = findings.ofRow.get(goal.key) ?? [];
  const close = () => {
    change({ ...draft, open: null });
    onClosed();
  };
  const remove = () => {
    change(withoutGoal(draft, goal.key));
    onClosed();
  };
  return (
    <div ref={area} className={styles.panel} role="group" aria-label={name(goal.cells)}>
      <GoalFields tools={tools} goal={goal} />
      <FindingNotes findings={found} />
      <div className={styles.actions}>
        {found.some(({ code }) => code === "goal.without_measure") && (
          <Button size="small" onClick={() => change({ ...draft, open: null, step: "measures" })}>
            {texts.toMeasures}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {texts.close}
        </Button>
        {goal.rowNumber === undefined && (
          <Button size="small" appearance="subtle" onClick={remove}>
            {texts.removeGoal}
          </Button>
        )}
      </div>
    </div>
  );
}

function GoalFields({ tools, goal: { key, cells } }: Omit<GoalEditorProps, "onClosed">) {
  const texts = useGoalsTexts();
  const { plan, draft, change } = tools;
  const field = (column: string) => ({
    plan,
    sheet: "goals" as const,
    column,
    value: cells[column] ?? null,
    onChange: (value: string | number | null) => change(withGoalCells(plan, draft, key, { [column]: value })),
  });
  return (
    <>
      <RowField
        {...field("title")}
        label={texts.goalTitle}
        isRequired
        notice={isFilled(cells, "title") ? undefined : texts.goalRequired}
      />
      {before.map((column) => (
        <RowField key={column} {...field(column)} />
      ))}
      <FactField {...field("fact")} />
      <RowField {...field("marketing_alignment")} hint={texts.alignmentHelp} />
      {after.map((column) => (
        <RowField key={column} {...field(column)} />
      ))}
    </>
  );
}
