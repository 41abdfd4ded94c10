import { mergeClasses } from "@fluentui/react-components";
import type { Plan } from "../../../actions/edit/open-plan";
import type { RollForward } from "../../../actions/roll-forward/roll-forward";
import { rollForwardPaneTexts } from "../../../localisation/roll-forward-pane-texts";
import { newLineTitle, resultParts } from "../../../localisation/roll-forward-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";

export interface ResultsProps {
  readonly plan: Plan;
  readonly decided: RollForward;
}

/** The results that become history. */
export function Results({ plan, decided: { results, fiscalYearStart } }: ResultsProps) {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = rollForwardPaneTexts(language);
  const isOpen = results.some(({ actual }) => actual === null);
  return (
    <Section title={texts.results}>
      <p className={styles.quiet}>{results.length === 0 ? texts.noResults : texts.resultsHint}</p>
      {results.length > 0 && (
        <ul className={styles.list}>
          {results.map((result, index) => (
            <li key={index} className={mergeClasses(styles.divided, styles.row)}>
              <Result parts={resultParts(result, fiscalYearStart, language)} />
            </li>
          ))}
        </ul>
      )}
      {results.length > 0 && !plan.tables.history && <p className={styles.quiet}>{texts.resultsArchive}</p>}
      {isOpen && <p className={styles.text}>{texts.openActuals}</p>}
    </Section>
  );
}

function Result({ parts: [name, figures] }: { readonly parts: readonly [name: string, figures: string] }) {
  const styles = usePartStyles();
  return (
    <span className={styles.rowText}>
      <span>{name}</span>
      <span className={styles.quiet}>{figures}</span>
    </span>
  );
}

/** Lines that the new years get. */
export function NewLines({ decided: { targets, gapLines, fiscalYearStart } }: Pick<ResultsProps, "decided">) {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = rollForwardPaneTexts(language);
  const titles = (lines: RollForward["targets"] | RollForward["gapLines"]) =>
    lines.map((line) => newLineTitle(line, fiscalYearStart, language));
  return (
    <Section title={texts.lines}>
      {targets.length + gapLines.length === 0 && <p className={styles.quiet}>{texts.noLines}</p>}
      {targets.length > 0 && <p className={styles.quiet}>{texts.targets(targets.length)}</p>}
      <Lines lines={titles(targets)} />
      {gapLines.length > 0 && <p className={styles.quiet}>{texts.gapLines(gapLines.length)}</p>}
      <Lines lines={titles(gapLines)} />
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = usePartStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
