import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { StrategyMeasure } from "../../../actions/wizards/swot-tows-draft";
import {
  strategies,
  withMeasure,
  withMeasureCells,
  withoutMeasure,
  type Strategy,
} from "../../../actions/wizards/swot-tows-edits";
import { labelOf } from "../../../localisation/list-labels";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { StepFrame } from "./step-frame";
import { useNewRow, useFirstFieldFocus } from "./use-new-row";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

/** Each strategy becomes measures with owner and date. */
export function StrategyMeasuresStep({ tools }: StepProps) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const all = strategies(tools.plan, tools.draft);
  const { title, lead, nothing, nothingHelp, origin } = texts.measures;
  return (
    <StepFrame tools={tools} title={title} lead={lead}>
      {all.length === 0 ? (
        <div className={styles.panel}>
          <strong>{nothing}</strong>
          <p className={styles.text}>{nothingHelp}</p>
        </div>
      ) : (
        <p className={styles.quiet}>{origin}</p>
      )}
      {all.map((strategy) => (
        <StrategySection key={strategy.id} tools={tools} strategy={strategy} />
      ))}
    </StepFrame>
  );
}

interface StrategyProps extends StepProps {
  readonly strategy: Strategy;
}

function StrategySection({ tools, strategy }: StrategyProps) {
  const { draft, change, newId } = tools;
  const styles = usePartStyles();
  const { language, format } = usePane();
  const { texts } = useSwotTowsWords();
  const { text, field, pair, known, added } = strategy;
  const { note, isJustAdded } = useNewRow();
  const addButton = useRef<HTMLButtonElement | null>(null);
  const add = () => {
    const id = newId();
    note(id);
    change(withMeasure(draft, strategy, id));
  };
  const from = texts.measures.from(
    labelOf("tows_field", field, language),
    pair.internal.statement,
    pair.external.statement,
  );
  return (
    <Section title={text}>
      <p className={styles.quiet}>{from}</p>
      {known > 0 && <p className={styles.text}>{texts.measures.known(format.number(known))}</p>}
      {known + added.length === 0 && <p className={styles.text}>{texts.measures.noMeasure}</p>}
      {added.map((measure) => (
        <MeasureFields
          key={measure.id}
          tools={tools}
          measure={measure}
          takesFocus={isJustAdded(measure.id)}
          onRemoved={() => addButton.current?.focus()}
        />
      ))}
      <div className={styles.actions}>
        <Button
          ref={(element: HTMLButtonElement | null) => void (addButton.current = element)}
          size="small"
          aria-label={texts.measures.addNamed(text)}
          onClick={add}
        >
          {texts.measures.add}
        </Button>
      </div>
    </Section>
  );
}

/** What makes a measure of a strategy: what, who, until when, for which goal and in which field of Ansoff's matrix. */
const columns = ["title", "owner", "due", "ansoff", "goal"] as const;

interface MeasureFieldsProps extends StepProps {
  readonly measure: StrategyMeasure;
  readonly takesFocus: boolean;
  readonly onRemoved: () => void;
}

function MeasureFields({ tools, measure, takesFocus, onRemoved }: MeasureFieldsProps) {
  const { plan, draft, change } = tools;
  const area = useFirstFieldFocus(takesFocus);
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts } = useSwotTowsWords();
  const title = measure.values["title"];
  const remove = () => {
    change(withoutMeasure(draft, measure.id));
    onRemoved();
  };
  return (
    <div ref={area} className={styles.panel} role="group" aria-label={String(title ?? texts.measures.untitled)}>
      {columns.map((column) => (
        <RowField
          key={column}
          plan={plan}
          sheet="measures"
          column={column}
          isRequired={column === "title"}
          value={measure.values[column] ?? null}
          onChange={(value) => change(withMeasureCells(draft, measure.id, { [column]: value }))}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={remove}>
          {texts.measures.remove}
        </Button>
      </div>
    </div>
  );
}
