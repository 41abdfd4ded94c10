import { useEffect, useMemo, useState } from "react";
import type { TowsField } from "../../../actions/wizards/swot-tows-draft";
import { matrixOf, pairable, towsPairs, withChosenPair } from "../../../actions/wizards/swot-tows-pairs";
import type { SwotItem } from "../../../actions/wizards/swot-tows-items";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { PairCard } from "./pair-card";
import { PairMatrix, matrixSide } from "./pair-matrix";
import { StepFrame } from "./step-frame";
import { useSwotItems, useSwotTowsWords, type StepProps } from "./use-swot-tows";

export interface PairsStepProps extends StepProps {
  readonly field: TowsField;
}

/** One field of the matrix: its guiding question, its pairs, and what follows from each. */
export function PairsStep({ tools, field }: PairsStepProps) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const { items } = useSwotItems(tools);
  const { title, lead } = texts.fields[field];
  const { rows, columns } = useMemo(() => matrixOf(items, field, matrixSide), [items, field]);
  const isEmpty = rows.length === 0 || columns.length === 0;
  return (
    <StepFrame tools={tools} title={title} lead={lead}>
      {isEmpty ? <Missing field={field} /> : <Pairs tools={tools} field={field} items={items} />}
      <WithoutId items={items} />
      <p className={styles.quiet}>{texts.source}</p>
    </StepFrame>
  );
}

function Missing({ field }: Pick<PairsStepProps, "field">) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const [internal, external] = sidesOf(field).map((quadrant) => texts.quadrants[quadrant].title);
  return <p className={styles.panel}>{texts.pairs.missing(internal ?? "", external ?? "")}</p>;
}

const sidesOf = (field: TowsField) =>
  [field.startsWith("s") ? "strength" : "weakness", field.endsWith("o") ? "opportunity" : "threat"] as const;

function WithoutId({ items }: { readonly items: readonly SwotItem[] }) {
  const styles = usePartStyles();
  const { format } = usePane();
  const { texts } = useSwotTowsWords();
  const count = items.filter(({ id, statement }) => id === null && statement !== "").length;
  return count === 0 ? null : <p className={styles.quiet}>{texts.pairs.withoutId(format.number(count))}</p>;
}

interface PairsProps extends PairsStepProps {
  readonly items: readonly SwotItem[];
}

function Pairs({ tools, field, items }: PairsProps) {
  const { plan, draft, change, newId } = tools;
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const pairs = useMemo(() => towsPairs(plan, draft, items, field), [plan, draft, items, field]);
  const focus = useFocus();
  const choose = (internal: SwotItem, external: SwotItem) => {
    const known = pairs.find((pair) => pair.internal.key === internal.key && pair.external.key === external.key);
    if (known === undefined) change(withChosenPair(draft, field, [internal, external], newId));
    focus(`pair-${internal.code}-${external.code}`);
  };
  const unrated = pairable(items).some(({ weight }) => weight === null);
  return (
    <>
      <p className={styles.quiet}>{texts.pairs.proposed}</p>
      <PairMatrix items={items} field={field} pairs={pairs} onChoose={choose} />
      {pairs.length === 0 && unrated && <p className={styles.text}>{texts.pairs.unrated}</p>}
      {pairs.map((pair) => (
        <PairCard key={pair.key} tools={tools} field={field} pair={pair} />
      ))}
    </>
  );
}

/** Moves the focus to an element once it is there. */
function useFocus(): (id: string) => void {
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    const element = document.getElementById(wanted);
    element?.focus();
    element?.scrollIntoView?.({ block: "nearest" });
    setWanted(undefined);
  }, [wanted]);
  return setWanted;
}
