import { Button, mergeClasses, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview } from "../../actions/import/import-preview";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useGoToCell } from "../parts/use-go-to-cell";
import { useImportStyles } from "./import-styles";
import type { KeptFigure } from "./kept-figures";
import { useFigureText, type FigureText } from "./use-figure-text";
import { useImportTexts } from "./use-import-texts";

export interface KeptFigureListProps {
  readonly title: string;
  /** What happens to these figures as it is decided now. */
  readonly hint: string;
  readonly figures: readonly KeptFigure[];
  /** Where the table of KPIs begins. */
  readonly kpis: ImportPreview["kpis"];
  readonly fiscalYearStart: number;
  readonly choice: {
    readonly label: string;
    readonly isOn: boolean;
    readonly isBusy: boolean;
    readonly onChange: (isOn: boolean) => void;
  };
}

const shownAtFirst = 20;

/** Figures of the plan, each with that of the source, and the one decision about them. */
export function KeptFigureList({ title, hint, figures, kpis, fiscalYearStart, choice }: KeptFigureListProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  const text = useFigureText(fiscalYearStart);
  const [isAll, setAll] = useState(false);
  return (
    <Section title={title} aside={<span className={styles.quiet}>{format.number(figures.length)}</span>}>
      <p className={styles.quiet}>{hint}</p>
      <Switch
        label={choice.label}
        checked={choice.isOn}
        onChange={(_, { checked }) => {
          if (!choice.isBusy) choice.onChange(checked);
        }}
      />
      <ul className={styles.list}>
        {(isAll ? figures : figures.slice(0, shownAtFirst)).map((figure) => (
          <li key={figure.rowNumber} className={styles.divided}>
            <Figure figure={figure} kpis={kpis} text={text} />
          </li>
        ))}
      </ul>
      {!isAll && figures.length > shownAtFirst && (
        <div className={styles.actions}>
          <Button onClick={() => setAll(true)}>{texts.preview.showAll(format.number(figures.length))}</Button>
        </div>
      )}
    </Section>
  );
}

interface FigureProps extends Pick<KeptFigureListProps, "kpis"> {
  readonly figure: KeptFigure;
  readonly text: FigureText;
}

function Figure({ figure, kpis, text }: FigureProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const texts = useImportTexts();
  const goToCell = useGoToCell();
  const { inPlan, inSource, reason, isReplaced, unreadable, rowNumber } = figure;
  const planLook = mergeClasses(styles.fact, isReplaced ? styles.goes : styles.stays);
  return (
    <div className={styles.kept}>
      <button
        type="button"
        className={styles.link}
        onClick={() => kpis && void goToCell({ ...kpis, row: rowNumber - 1 })}
      >
        {text.name(inPlan)}
      </button>
      <dl className={mergeClasses(styles.facts, styles.figures)}>
        <dt className={styles.term}>{texts.preview.inPlan}</dt>
        <dd className={planLook}>{unreadable ?? text.value(inPlan)}</dd>
        <dt className={styles.term}>{texts.preview.inSource}</dt>
        <dd className={mergeClasses(styles.fact, isReplaced && styles.stays)}>
          {inSource === undefined ? texts.preview.inExportNothing : text.value(inSource)}
        </dd>
      </dl>
      {reason !== undefined && <span className={styles.quiet}>{texts.preview.reason[reason]}</span>}
    </div>
  );
}
