import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { type LineMeasure } from "../../../actions/wizards/target-gap-measures";
import { labelOf } from "../../../localisation/list-labels";
import { CloseIcon, OpenIcon } from "../../parts/icons";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { useGapWords, type GapStepProps } from "./gap-tools";
import { MeasureEditor } from "./measure-editor";

export interface MeasureLineProps extends GapStepProps {
  readonly measure: LineMeasure;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The measure is not in the draft any more. */
  readonly onRemoved: () => void;
}

/** A measure with what it brings, and its fields once it is opened. */
export function MeasureLine(props: MeasureLineProps) {
  const { measure, isOpen, onToggle } = props;
  const styles = usePartStyles();
  const { texts, year } = useGapWords(props);
  const title = measure.values.title ?? texts.measures.untitled;
  const detail = useDetail(props);
  const button = useRef<HTMLButtonElement | null>(null);
  const close = () => {
    onToggle();
    button.current?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        <span className={styles.rowText}>
          <strong>{title}</strong>
          <span className={styles.quiet}>{detail}</span>
          {measure.inActualOf !== undefined && (
            <span className={styles.warning}>{texts.measures.inActual(year(measure.inActualOf))}</span>
          )}
        </span>
        <Button
          ref={(element: HTMLButtonElement | null) => void (button.current = element)}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={texts.measures.edit(title)}
          icon={isOpen ? <CloseIcon /> : <OpenIcon />}
          onClick={onToggle}
        />
      </div>
      {isOpen && <MeasureEditor {...props} onClose={close} />}
    </>
  );
}

/** What it counts as and how much it brings, or why it brings nothing. */
function useDetail(props: MeasureLineProps): string {
  const { measure, tools } = props;
  const { language, format } = usePane();
  const { texts, shown } = useGapWords(props);
  const { gapClass, months, expected, noEffect, isAdded, values } = measure;
  const state = isAdded ? [texts.measures.added] : measure.isChanged ? [texts.measures.changed] : [];
  const scope = [values.product_group, values.region].flatMap((part) => part ?? []);
  const isFiner =
    scope.join("|") !== [tools.draft.key?.productGroup, tools.draft.key?.region].filter(Boolean).join("|");
  const effect = [
    ...(gapClass === null ? [] : [labelOf("gap_class", gapClass, language)]),
    texts.measures.effect(format.number(months), shown.change(expected)),
  ];
  return [
    ...state,
    ...(isFiner ? scope : []),
    ...(noEffect === undefined ? effect : [texts.measures.noEffect[noEffect]]),
  ].join(" · ");
}
