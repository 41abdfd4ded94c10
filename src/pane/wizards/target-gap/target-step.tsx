import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { withTarget } from "../../../actions/wizards/target-gap-draft";
import { targetState, withSpreadTarget, type TargetState } from "../../../actions/wizards/target-gap-target";
import { labelOf } from "../../../localisation/list-labels";
import { usePane } from "../../pane-context";
import { Facts } from "./facts";
import { FigureField } from "./figure-field";
import { FocusAreaBox, useFocusArea } from "./focus-area";
import { useGapStyles } from "./gap-styles";
import { useGapWords, type GapStepProps } from "./gap-tools";
import { HistoryChart } from "./history-chart";
import { StepFrame } from "./step-frame";
import { withUnit } from "./use-gap-format";

/** The target of the line, set or adjusted, with what it comes to. */
export function TargetStep(props: GapStepProps) {
  const { tools, figures } = props;
  const { plan, draft, change } = tools;
  const { texts, shown, about, year } = useGapWords(props);
  const state = targetState(plan, draft, figures);
  const set = (target: string | number | null) =>
    change(withTarget(plan, draft, typeof target === "number" ? target : null));
  return (
    <StepFrame
      tools={tools}
      title={texts.goal.title}
      lead={texts.goal.lead}
      about={about}
      missing={figures.target.value === null ? texts.goal.missing : undefined}
    >
      <FigureField
        unit={figures.unit}
        plan={plan}
        sheet="kpis"
        column="target"
        label={withUnit(texts.goal.field(year(figures.key.fiscalYear)), figures.unit, shown)}
        hint={state.isNewRow ? texts.goal.newRow : texts.goal.changedRow}
        value={state.own}
        onChange={set}
      />
      <TargetNotes {...props} state={state} />
      <HistoryChart {...props} />
      <TargetFacts {...props} />
    </StepFrame>
  );
}

interface TargetNotesProps extends GapStepProps {
  readonly state: TargetState;
}

function TargetNotes(props: TargetNotesProps) {
  const { state } = props;
  const styles = useGapStyles();
  const notes = useTargetNotes(props);
  const area = useFocusArea();
  return (
    <FocusAreaBox area={area}>
      {state.isOverruled && <Overruled {...props} onDecided={area.focus} />}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <SpreadNote {...props} onDecided={area.focus} />
    </FocusAreaBox>
  );
}

/** What holds for this target by the definitions. */
function useTargetNotes(props: TargetNotesProps): readonly string[] {
  const { figures, state } = props;
  const { format } = usePane();
  const { texts, shown } = useGapWords(props);
  const { value, refused } = figures.target;
  const isDown = figures.direction === "down";
  return [
    ...(refused === undefined ? [] : [texts.goal.refused[refused]]),
    ...(value !== null && state.finerRows > 0 && !state.isOverruled
      ? [texts.goal.fromFiner(format.number(state.finerRows), shown.value(value))]
      : []),
    ...(value !== null && !isDown && value <= 0 ? [texts.goal.zero] : []),
    ...(value !== null && isDown && value < 0 ? [texts.goal.negativeDown] : []),
  ];
}

interface DecidingProps extends TargetNotesProps {
  /** The button that was pressed goes away. */
  readonly onDecided: () => void;
}

/** The typed target does not count, because finer ones cover more. */
function Overruled(props: DecidingProps) {
  const { tools, figures, state, onDecided } = props;
  const { plan, draft, change } = tools;
  const { texts, shown } = useGapWords(props);
  const { own, total } = state;
  if (own === null || total.value === null) return null;
  const spread = () => {
    change(withSpreadTarget(plan, draft, figures, own));
    onDecided();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.goal.overruled(shown.value(own), shown.value(total.value))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={spread}>{texts.goal.spread}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function SpreadNote(props: DecidingProps) {
  const { onDecided } = props;
  const { draft, change } = props.tools;
  const { format } = usePane();
  const { texts } = useGapWords(props);
  const count = Object.keys(draft.finer).length;
  if (count === 0) return null;
  const keep = () => {
    change({ ...draft, finer: {} });
    onDecided();
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.goal.spreadDone(format.number(count))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={keep}>{texts.goal.keepFiner}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function TargetFacts(props: GapStepProps) {
  const { baseline, target, gap } = props.figures;
  const { language } = usePane();
  const { texts, shown, year } = useGapWords(props);
  const value = (figure: number | null) => (figure === null ? texts.undefinedValue : shown.value(figure));
  const last =
    baseline.last === null
      ? []
      : [{ name: texts.gap.lastActual(year(baseline.last.year)), value: value(baseline.last.value) }];
  const total = gap.gapTotal === null ? labelOf("gap_reason", gap.reason, language) : shown.change(gap.gapTotal);
  return (
    <Facts
      facts={[
        ...last,
        { name: texts.baseline, value: value(baseline.value) },
        { name: texts.target, value: value(target.value) },
        { name: texts.gap.total, value: total, isStrong: true },
      ]}
    />
  );
}
