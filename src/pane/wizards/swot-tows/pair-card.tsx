import { Button, Checkbox } from "@fluentui/react-components";
import type { TowsField } from "../../../actions/wizards/swot-tows-draft";
import { withoutPair, withPair, type TowsPair } from "../../../actions/wizards/swot-tows-pairs";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePartStyles } from "../../parts/part-styles";
import { useFocusLeft } from "../../shell/screen-arrival";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

export interface PairCardProps extends StepProps {
  readonly field: TowsField;
  readonly pair: TowsPair;
}

const textOf = (value: FieldValue) => (value === null ? null : String(value));

/** A pair, and the strategy that follows from it, or why none does. */
export function PairCard(props: PairCardProps) {
  const { tools, field, pair } = props;
  const { draft, change, newId } = tools;
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts } = useSwotTowsWords();
  const card = useFocusLeft();
  const undo = () => {
    document.getElementById(headingId(pair))?.focus();
    change(withoutPair(draft, pair.key));
  };
  const set = (wanted: Parameters<typeof withPair>[3]) => change(withPair(draft, field, pair, wanted, newId));
  return (
    <section ref={card} className={styles.section} aria-labelledby={headingId(pair)}>
      <PairHead {...props} />
      <Checkbox
        label={texts.pairs.none}
        checked={pair.isNone}
        onChange={(_, { checked }) => set({ isNone: checked === true })}
      />
      <Decision {...props} onChange={set} />
      {draft.pairs[pair.key] !== undefined && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={undo}>
            {pair.row === undefined ? texts.pairs.remove : texts.pairs.reset}
          </Button>
        </div>
      )}
    </section>
  );
}

const headingId = ({ internal, external }: TowsPair) => `pair-${internal.code}-${external.code}`;

function PairHead({ pair }: PairCardProps) {
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts, weight } = useSwotTowsWords();
  const { internal, external } = pair;
  const rated = pair.weight === null ? texts.quadrant.unrated : texts.pairs.weight(weight(pair.weight));
  return (
    <>
      <div className={styles.sectionHead}>
        <h2 id={headingId(pair)} tabIndex={-1} className={styles.sectionTitle}>
          {`${internal.code} × ${external.code}`}
        </h2>
        <span className={styles.figure}>{rated}</span>
      </div>
      <dl className={styles.legend}>
        {[internal, external].map(({ key, code, statement }) => (
          <div key={key} className={styles.entry}>
            <dt className={styles.code}>{code}</dt>
            <dd className={styles.meaning}>{statement}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface DecisionProps extends PairCardProps {
  readonly onChange: (wanted: Parameters<typeof withPair>[3]) => void;
}

function Decision({ tools: { plan }, pair, onChange }: DecisionProps) {
  const { texts } = useSwotTowsWords();
  const { isNone, cells } = pair;
  const field = { plan, sheet: "tows" } as const;
  if (isNone)
    return (
      <RowField
        {...field}
        column="no_strategy_reason"
        label={texts.pairs.reason}
        hint=""
        value={cells.no_strategy_reason}
        onChange={(value) => onChange({ no_strategy_reason: textOf(value) })}
      />
    );
  return (
    <>
      <RowField
        {...field}
        column="strategy"
        hint=""
        value={cells.strategy}
        onChange={(value) => onChange({ strategy: textOf(value) })}
      />
      {cells.strategy !== null && (
        <RowField
          {...field}
          column="priority"
          hint=""
          value={cells.priority}
          onChange={(value) => onChange({ priority: textOf(value) })}
        />
      )}
    </>
  );
}
