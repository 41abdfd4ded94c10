import { Button, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  lineMeasures,
  pickableMeasures,
  vanishedMeasures,
  withAdded,
  withPicked,
} from "../../../actions/wizards/target-gap-measures";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { GapBridge } from "./gap-bridge";
import { GapSplit, GapVerdict } from "./gap-split";
import { useGapStyles } from "./gap-styles";
import { useGapWords, type GapStepProps } from "./gap-tools";
import { MeasureLine } from "./measure-line";
import { StepFrame } from "./step-frame";

/** The gap, its bridge, and the measures that close it. */
export function GapStep(props: GapStepProps) {
  const { tools } = props;
  const styles = useGapStyles();
  const { texts, about } = useGapWords(props);
  const [open, setOpen] = useState<string>();
  const isUnnamed = tools.draft.added.some(({ values }) => (values["title"] ?? null) === null);
  const { definitions } = texts.gap;
  return (
    <StepFrame
      tools={tools}
      title={texts.gap.title}
      lead={texts.gap.lead}
      about={about}
      missing={isUnnamed ? texts.measures.titleMissing : undefined}
    >
      <GapSplit {...props} />
      <GapBridge {...props} />
      <GapVerdict {...props} />
      <Measures {...props} open={open} onOpen={setOpen} />
      <ul className={styles.notes}>
        {[definitions.operational, definitions.strategic, definitions.source].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </StepFrame>
  );
}

interface MeasuresProps extends GapStepProps {
  /** The measure that is being edited. */
  readonly open: string | undefined;
  readonly onOpen: (measure: string | undefined) => void;
}

function Measures(props: MeasuresProps) {
  const { tools, figures, open, onOpen } = props;
  const { draft, change, newId } = tools;
  const styles = usePartStyles();
  const { texts } = useGapWords(props);
  const measures = lineMeasures(draft, figures);
  const addButton = useRef<HTMLButtonElement | null>(null);
  const add = () => {
    const id = newId();
    change(withAdded(draft, id));
    onOpen(id);
  };
  return (
    <Section title={texts.measures.title}>
      <Vanished {...props} />
      {measures.length === 0 && <p className={styles.text}>{texts.measures.none}</p>}
      <ul className={styles.list}>
        {measures.map((measure) => (
          <li key={measure.key} className={styles.divided}>
            <MeasureLine
              {...props}
              measure={measure}
              onRemoved={() => addButton.current?.focus()}
              isOpen={open === measure.key}
              onToggle={() => onOpen(open === measure.key ? undefined : measure.key)}
            />
          </li>
        ))}
      </ul>
      <PickField {...props} />
      <div className={styles.actions}>
        <Button ref={(element: HTMLButtonElement | null) => void (addButton.current = element)} onClick={add}>
          {texts.measures.add}
        </Button>
      </div>
    </Section>
  );
}

function Vanished(props: GapStepProps) {
  const { plan, draft } = props.tools;
  const styles = usePartStyles();
  const { format } = usePane();
  const { texts } = useGapWords(props);
  const gone = vanishedMeasures(plan, draft).length;
  return gone === 0 ? null : <p className={styles.warning}>{texts.measures.vanished(format.number(gone))}</p>;
}

function PickField(props: MeasuresProps) {
  const { tools, figures, onOpen } = props;
  const { plan, draft, change } = tools;
  const styles = usePartStyles();
  const { format } = usePane();
  const { texts } = useGapWords(props);
  const { measures, ofOtherKpis } = pickableMeasures(figures);
  const pick = (key: string) => {
    if (key === "") return;
    change(withPicked(plan, draft, key));
    onOpen(key);
  };
  return (
    <>
      {measures.length > 0 && (
        <FormField label={texts.measures.pick}>
          <Select name="pick" value="" onChange={(_, { value }) => pick(value)}>
            <option value="">{texts.measures.pickNone}</option>
            {measures.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </Select>
        </FormField>
      )}
      {ofOtherKpis > 0 && <p className={styles.quiet}>{texts.measures.ofOthers(format.number(ofOtherKpis))}</p>}
    </>
  );
}
