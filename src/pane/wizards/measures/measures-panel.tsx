import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import type { PlanEdit } from "../../../actions/edit/plan-edit";
import { measureList, type ListedMeasure } from "../../../actions/wizards/measure-list";
import { restoreNewMeasure } from "../../../actions/wizards/new-measure";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Screen } from "../../parts/screen";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { useObservable } from "../../state/use-plan-state";
import { Conflicts } from "../conflicts";
import { useWrite, type WrittenEdits } from "../use-write";
import { CalendarSection } from "./calendar-section";
import { MeasureFilterFields, WhoAmI } from "./measure-filter-fields";
import { MeasureGroups } from "./measure-groups";
import { useMeasureFilter } from "./use-measure-filter";
import { useMeasuresWords } from "./use-measures-words";
import { WriteBar } from "./write-bar";

export interface MeasuresPanelProps {
  readonly plan: Plan;
  /** Title of a measure that has just been written. */
  readonly added: string | undefined;
  readonly onAdd: () => void;
}

/** The measures that are open, to be worked on in place. */
export function MeasuresPanel({ plan, added, onAdd }: MeasuresPanelProps) {
  const { texts } = useMeasuresWords();
  const { services } = usePane();
  const [filter, setFilter] = useMeasureFilter(plan);
  const today = services.today();
  const list = useMemo(() => measureList(plan, filter, today), [plan, filter, today]);
  const { writing, said, change, forget } = useChange(added);
  if (writing.conflicts.length > 0) return <Conflicts writing={writing} />;
  const isStranger = filter.scope === "mine" && filter.me === undefined;
  return (
    <Screen title={texts.title} content="measures">
      {plan.rows.measures.length === 0 ? (
        <NoMeasures onAdd={onAdd} />
      ) : (
        <>
          <AddButton onAdd={onAdd} />
          <MeasureFilterFields plan={plan} filter={filter} onChange={setFilter} />
          {filter.scope === "mine" && <WhoAmI plan={plan} filter={filter} onChange={setFilter} />}
          {!isStranger && (
            <>
              <MeasureGroups
                plan={plan}
                list={list}
                onChange={change}
                onShowLater={() => setFilter({ ...filter, period: "any" })}
              />
              <CalendarSection plan={plan} list={list} />
            </>
          )}
        </>
      )}
      <WriteBar said={said} onTakeBack={forget} onRetry={writing.retry} />
    </Screen>
  );
}

/** Writes changes of single measures at once, and knows what to say about the last one. */
function useChange(added: string | undefined) {
  const { announce } = usePane();
  const words = useMeasuresWords();
  const wizard = useWizardTexts();
  const [said, say] = useState(() => (added === undefined ? undefined : words.texts.form.written(added)));
  const about = useRef("");
  const written = useCallback(
    ({ rows, keptFormulas }: WrittenEdits) => {
      const done = rows === 0 ? words.texts.writtenNothing : about.current;
      const kept = keptFormulas.length === 0 ? [] : [wizard.keptFormulas(keptFormulas.length)];
      const text = [done, ...kept].join(" ");
      say(text);
      announce(text);
    },
    [words.texts, wizard, announce],
  );
  const writing = useWrite("measures", false, written);
  function change({ row: { values } }: ListedMeasure, edit: PlanEdit): void {
    say(undefined);
    about.current = words.texts.written(
      values.title ?? words.texts.untitled,
      words.stateOf({ ...values, ...(edit.sheet === "measures" ? edit.values : {}) }),
    );
    void writing.write([edit]);
  }
  return { writing, said, change, forget: () => say(undefined) };
}

interface AddProps {
  readonly onAdd: () => void;
}

function AddButton({ onAdd }: AddProps) {
  const styles = usePartStyles();
  const { texts } = useMeasuresWords();
  const { model } = usePane();
  useObservable(model.drafts.version);
  const isBegun = restoreNewMeasure(model.drafts.of("measures")?.content) !== undefined;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={onAdd}>
        {isBegun ? texts.goOn : texts.add}
      </Button>
    </div>
  );
}

function NoMeasures({ onAdd }: AddProps) {
  const styles = usePartStyles();
  const { texts } = useMeasuresWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.sectionTitle}>{texts.none}</h2>
      <p className={styles.text}>{texts.noneHelp}</p>
      <AddButton onAdd={onAdd} />
    </section>
  );
}
