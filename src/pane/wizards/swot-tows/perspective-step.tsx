import { Radio, RadioGroup } from "@fluentui/react-components";
import { swotPerspectives } from "../../../actions/wizards/swot-tows-draft";
import { labelOf } from "../../../localisation/list-labels";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { StepFrame } from "./step-frame";
import { useSwotItems, useSwotTowsWords, type StepProps } from "./use-swot-tows";

/** Whose strengths and weaknesses are meant: that has to be clear before the first statement (definitions, D4). */
export function PerspectiveStep({ tools }: StepProps) {
  const { draft, change } = tools;
  const { language } = usePane();
  const { texts } = useSwotTowsWords();
  const { perspective: words } = texts;
  const choose = (value: string) => {
    const perspective = swotPerspectives.find((known) => known === value);
    if (perspective !== undefined) change({ ...draft, perspective });
  };
  return (
    <StepFrame
      tools={tools}
      title={words.title}
      lead={words.lead}
      missing={draft.perspective === null ? words.choose : undefined}
    >
      <FormField label={words.label} isRequired>
        <RadioGroup name="perspective" value={draft.perspective ?? ""} onChange={(_, { value }) => choose(value)}>
          {swotPerspectives.map((perspective) => (
            <Radio
              key={perspective}
              value={perspective}
              label={
                <Choice name={labelOf("swot_perspective", perspective, language)} help={words.explained[perspective]} />
              }
            />
          ))}
        </RadioGroup>
      </FormField>
      {draft.perspective !== null && <Known tools={tools} />}
    </StepFrame>
  );
}

function Choice({ name, help }: { readonly name: string; readonly help: string }) {
  const styles = usePartStyles();
  return (
    <span className={styles.rowText}>
      <strong>{name}</strong>
      <span className={styles.quiet}>{help}</span>
    </span>
  );
}

/** What the plan has of either perspective. */
function Known({ tools }: StepProps) {
  const styles = usePartStyles();
  const { format } = usePane();
  const { texts } = useSwotTowsWords();
  const { items, ofOtherPerspective } = useSwotItems(tools);
  const known = items.filter(({ isNew }) => !isNew).length;
  return (
    <div>
      <p className={styles.text}>{texts.perspective.known(format.number(known))}</p>
      {ofOtherPerspective > 0 && (
        <p className={styles.quiet}>{texts.perspective.others(format.number(ofOtherPerspective))}</p>
      )}
    </div>
  );
}
