import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import type { PlanEdit } from "../../../actions/edit/plan-edit";
import type { ListedMeasure, MeasureGroup, MeasureList } from "../../../actions/wizards/measure-list";
import { Disclosure } from "../../parts/disclosure";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { MeasureItem } from "./measure-item";
import { useMeasuresStyles } from "./measures-styles";
import { useMeasuresWords } from "./use-measures-words";

export interface MeasureGroupsProps {
  readonly plan: Plan;
  readonly list: MeasureList;
  readonly onChange: (measure: ListedMeasure, edit: PlanEdit) => void;
  /** Lists what is due after the period, too. */
  readonly onShowLater: () => void;
}

/** The measures by how close they are; what is closed waits behind a button. */
export function MeasureGroups(props: MeasureGroupsProps) {
  const styles = usePartStyles();
  const { texts } = useMeasuresWords();
  const { groups, later } = props.list;
  const isIdle = later + groups.overdue.length + groups.next.length + groups.undated.length === 0;
  return (
    <>
      <Group {...props} group="overdue" />
      <Group {...props} group="next" />
      {later > 0 && <Later {...props} />}
      <Group {...props} group="undated" hint={texts.hints.undated} />
      <Group {...props} group="untitled" hint={texts.hints.untitled} />
      {isIdle && groups.untitled.length === 0 && <p className={styles.quiet}>{texts.noneHere}</p>}
      <Closed {...props} />
    </>
  );
}

interface GroupProps extends MeasureGroupsProps {
  readonly group: MeasureGroup;
  readonly hint?: string;
}

function Group({ group, hint, ...props }: GroupProps) {
  const styles = usePartStyles();
  const { texts, format } = useMeasuresWords();
  const measures = props.list.groups[group];
  if (measures.length === 0) return null;
  return (
    <Section title={texts.groups[group]} aside={<span>{format.number(measures.length)}</span>}>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      <Items {...props} measures={measures} />
    </Section>
  );
}

/** More than anybody reads in one go come when they are asked for. */
const firstItems = 20;

function Items({ plan, onChange, measures }: MeasureGroupsProps & { readonly measures: readonly ListedMeasure[] }) {
  const styles = usePartStyles();
  const { texts, format } = useMeasuresWords();
  const [shown, setShown] = useState(firstItems);
  const rest = measures.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {measures.slice(0, shown).map((measure) => (
          <li key={measure.key} className={styles.divided}>
            <MeasureItem plan={plan} measure={measure} onChange={onChange} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setShown(shown + firstItems)}>
            {texts.more(format.number(Math.min(rest, firstItems)))}
          </Button>
        </div>
      )}
    </>
  );
}

function Later({ list, onShowLater }: MeasureGroupsProps) {
  const styles = { ...usePartStyles(), ...useMeasuresStyles() };
  const { texts } = useMeasuresWords();
  return (
    <div className={styles.line}>
      <p className={styles.quiet}>{texts.later(list.later)}</p>
      <Button size="small" onClick={onShowLater}>
        {texts.showLater}
      </Button>
    </div>
  );
}

function Closed(props: MeasureGroupsProps) {
  const { texts, format } = useMeasuresWords();
  const [isOpen, setOpen] = useState(false);
  const { closed } = props.list.groups;
  if (closed.length === 0) return null;
  return (
    <div>
      <Disclosure
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        show={texts.showClosed(format.number(closed.length))}
        hide={texts.hideClosed}
      >
        <Group {...props} group="closed" />
      </Disclosure>
    </div>
  );
}
