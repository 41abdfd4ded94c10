import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { withMeasureCells, withoutMeasure } from "../../../actions/wizards/target-gap-measures";
import { labelOf } from "../../../localisation/list-labels";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { FigureField } from "./figure-field";
import { useGapStyles } from "./gap-styles";
import { useGapWords } from "./gap-tools";
import type { MeasureLineProps } from "./measure-line";

export interface MeasureEditorProps extends MeasureLineProps {
  readonly onClose: () => void;
}

/** The fields of a measure that decide what it brings; what it comes to is said while they are filled in. */
export function MeasureEditor(props: MeasureEditorProps) {
  const { measure, tools, onClose, onToggle, onRemoved } = props;
  const { draft, change } = tools;
  const styles = { ...usePartStyles(), ...useGapStyles() };
  const { texts } = useGapWords(props);
  const isUndoable = measure.isAdded || measure.isChanged;
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const undo = () => {
    change(withoutMeasure(draft, measure.key));
    onToggle();
    onRemoved();
  };
  return (
    <div ref={area} className={styles.panel}>
      <Live {...props} />
      <Fields {...props} />
      <div className={styles.actions}>
        <Button size="small" onClick={onClose}>
          {texts.measures.close}
        </Button>
        {isUndoable && (
          <Button size="small" appearance="subtle" onClick={undo}>
            {measure.isAdded ? texts.measures.remove : texts.measures.reset}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Residual and coverage beside the fields: on a small pane the bridge is out of sight. */
function Live(props: MeasureLineProps) {
  const { figures, measure } = props;
  const styles = { ...usePartStyles(), ...useGapStyles() };
  const { language, format } = usePane();
  const { texts, shown } = useGapWords(props);
  const { gapResidual, coverage } = figures.gap;
  const kind = measure.gapClass === null ? undefined : labelOf("gap_class", measure.gapClass, language);
  return (
    <div>
      {gapResidual !== null && (
        <p className={styles.live}>
          {texts.measures.residualNow(
            shown.change(gapResidual),
            coverage === null ? texts.undefinedValue : format.percent(coverage),
          )}
        </p>
      )}
      <p className={styles.quiet}>{kind === undefined ? texts.measures.noClass : texts.measures.classOf(kind)}</p>
    </div>
  );
}

function Fields(props: MeasureLineProps) {
  const { measure, tools, figures } = props;
  const { plan, draft, change } = tools;
  const styles = useGapStyles();
  const { texts, shown } = useGapWords(props);
  const set = (column: string) => (value: FieldValue) =>
    change(withMeasureCells(plan, draft, measure.key, { [column]: value }));
  const cells: Readonly<Record<string, FieldValue>> = measure.values;
  const field = (column: string) => ({
    plan,
    sheet: "measures" as const,
    column,
    value: cells[column] ?? null,
    onChange: set(column),
  });
  return (
    <div className={styles.fields}>
      {measure.isAdded && <RowField {...field("title")} isRequired />}
      {measure.isAdded && <RowField {...field("kind")} />}
      <RowField {...field("ansoff")} />
      <FigureField
        {...field("contribution")}
        unit={figures.unit}
        label={texts.measures.contribution(shown.unitName)}
        hint={texts.measures.contributionHint}
      />
      <RowField {...field("probability")} />
      <RowField {...field("effective_from")} />
      <RowField {...field("effective_until")} />
      <RowField {...field("owner")} />
      <RowField {...field("due")} />
      {plan.rows.goals.length > 0 && <RowField {...field("goal")} />}
    </div>
  );
}
