import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { placeInPlan, type Plan } from "../../../actions/edit/open-plan";
import { measureStatuses, type ListedMeasure } from "../../../actions/wizards/measure-list";
import { progressEdit, progressSteps, statusEdit } from "../../../actions/wizards/measure-progress";
import type { PlanEdit } from "../../../actions/edit/plan-edit";
import { labelOf } from "../../../localisation/list-labels";
import { CloseIcon, OpenIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { useFocusLeft } from "../../shell/screen-arrival";
import { useOperation } from "../../state/use-plan-state";
import { useMeasuresStyles } from "./measures-styles";
import { useMeasuresWords, type MeasuresWords } from "./use-measures-words";

export interface MeasureItemProps {
  readonly plan: Plan;
  readonly measure: ListedMeasure;
  /** Writes another status or progress at once. */
  readonly onChange: (measure: ListedMeasure, edit: PlanEdit) => void;
}

/** A measure: a click leads to its row, two change its status or its progress. */
export function MeasureItem(props: MeasureItemProps) {
  const styles = useMeasuresStyles();
  const words = useMeasuresWords();
  const { plan, measure } = props;
  const { row } = measure;
  const title = row.values.title ?? words.texts.untitled;
  // a measure that is done leaves the list, with the button that has the focus
  const item = useFocusLeft();
  return (
    <div ref={item} className={styles.measure}>
      <PlaceRow
        place={placeInPlan(plan, "measures", row.rowNumber, "title")}
        title={title}
        detail={<Details measure={measure} words={words} />}
      />
      <Change {...props} title={title} />
    </div>
  );
}

interface DetailsProps {
  readonly measure: ListedMeasure;
  readonly words: MeasuresWords;
}

/** When it is due, who is responsible, what else matters, and what it belongs to. */
function Details({ measure, words: { texts, language, format } }: DetailsProps) {
  const styles = useMeasuresStyles();
  const { line, row } = measure;
  const { kind, owner, priority, decision_needed: decision } = row.values;
  const kindName = kind === null ? [] : [labelOf("measure_kind", kind, language)];
  const duty = [
    deadline(measure, texts, format),
    owner ?? texts.nobody,
    ...(priority === "high" ? [texts.highPriority] : []),
    ...(decision === "yes" ? [texts.decisionNeeded] : []),
    ...(line.length === 0 ? kindName : []),
  ];
  return (
    <>
      <span className={styles.detail}>{duty.join(" · ")}</span>
      {line.length > 0 && <span className={styles.detail}>{texts.partOf(kindName.join(""), line.join(" › "))}</span>}
    </>
  );
}

function deadline(
  { days, row }: ListedMeasure,
  texts: MeasuresWords["texts"],
  format: MeasuresWords["format"],
): string {
  const { due } = row.values;
  if (due === null) return texts.undated;
  return days === null ? texts.due(format.date(due)) : texts.days(days, format.date(due));
}

/** The state as a button; below it every other state, one click away. */
function Change({ title, ...props }: MeasureItemProps & { readonly title: string }) {
  const styles = useMeasuresStyles();
  const { texts, stateOf } = useMeasuresWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const state = stateOf(props.measure.row.values);
  return (
    <>
      <Button
        size="small"
        icon={isOpen ? <CloseIcon /> : <OpenIcon />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={texts.change(title, state)}
        onClick={() => setOpen(!isOpen)}
      >
        {state}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.changePlace}>
        {isOpen && <States {...props} title={title} />}
      </div>
    </>
  );
}

function States({ measure, title, onChange }: MeasureItemProps & { readonly title: string }) {
  const styles = { ...usePartStyles(), ...useMeasuresStyles() };
  const { texts, format, statusName } = useMeasuresWords();
  const { row, openParts } = measure;
  const { status, progress } = row.values;
  return (
    <div className={styles.change}>
      {openParts > 0 && <p className={styles.quiet}>{texts.openParts(openParts)}</p>}
      <Choices label={texts.status} about={title}>
        {measureStatuses.map((code) => (
          <State
            key={code}
            name={statusName(code)}
            isNow={code === status}
            onClick={() => onChange(measure, statusEdit(row, code))}
          />
        ))}
      </Choices>
      <Choices label={texts.progress} about={title}>
        {progressSteps.map((share) => (
          <State
            key={share}
            name={format.percent(share)}
            isNow={share === progress}
            onClick={() => onChange(measure, progressEdit(row, share))}
          />
        ))}
      </Choices>
      <p className={styles.quiet}>{texts.statusHint}</p>
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Choices({ label, about, children }: ChoicesProps) {
  const styles = { ...usePartStyles(), ...useMeasuresStyles() };
  return (
    <div role="group" aria-label={`${label}: ${about}`} className={styles.choices}>
      <span className={styles.quiet}>{label}</span>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}

interface StateProps {
  readonly name: string;
  readonly isNow: boolean;
  readonly onClick: () => void;
}

/** What is so already needs no writing. */
function State({ name, isNow, onClick }: StateProps) {
  const styles = useMeasuresStyles();
  const isBusy = useOperation().kind === "running";
  return (
    <Button
      size="small"
      appearance={isNow ? "primary" : "secondary"}
      aria-pressed={isNow}
      className={styles.choice}
      disabledFocusable={isBusy}
      onClick={() => !isNow && onClick()}
    >
      {name}
    </Button>
  );
}
