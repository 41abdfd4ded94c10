import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { withNewEntry, type Quadrant } from "../../../actions/wizards/swot-tows-draft";
import { usePartStyles } from "../../parts/part-styles";
import { StatementFields } from "./statement-fields";
import { StepFrame } from "./step-frame";
import { useSwotItems, useSwotTowsWords, type StepProps } from "./use-swot-tows";
import { useNewRow } from "./use-new-row";
import { useSwotTowsStyles } from "./swot-tows-styles";

export interface QuadrantStepProps extends StepProps {
  readonly quadrant: Quadrant;
}

/** One quadrant: guiding questions, its statements and their ratings. */
export function QuadrantStep({ tools, quadrant }: QuadrantStepProps) {
  const { draft, change, newId } = tools;
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts } = useSwotTowsWords();
  const { note, isJustAdded } = useNewRow();
  const addButton = useRef<HTMLButtonElement | null>(null);
  const add = () => {
    const id = newId();
    note(id);
    change(withNewEntry(draft, id, quadrant));
  };
  const items = useSwotItems(tools).items.filter((item) => item.quadrant === quadrant);
  const perspective = draft.perspective ?? "relationship";
  const isInternal = quadrant === "strength" || quadrant === "weakness";
  const lead = isInternal
    ? `${texts.quadrant.internal} ${texts.quadrant.inside[perspective]}`
    : texts.quadrant.external;
  return (
    <StepFrame tools={tools} title={texts.quadrants[quadrant].title} lead={lead}>
      <ul className={styles.questions}>
        {texts.quadrants[quadrant][perspective].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {items.length === 0 && <p className={styles.quiet}>{texts.quadrant.none}</p>}
      {items.map((item) => (
        <StatementFields
          key={item.key}
          tools={tools}
          item={item}
          takesFocus={isJustAdded(item.key)}
          onRemoved={() => addButton.current?.focus()}
        />
      ))}
      <div className={styles.actions}>
        <Button ref={(element: HTMLButtonElement | null) => void (addButton.current = element)} onClick={add}>
          {texts.quadrant.add}
        </Button>
      </div>
    </StepFrame>
  );
}
