import { Button } from "@fluentui/react-components";
import type { ImportDecisions } from "../../actions/import/actuals-decisions";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { Troubles } from "../parts/troubles";
import { DecidedWork } from "./decided-work";
import { useImportStyles } from "./import-styles";
import { useGoToKpis } from "./use-go-to-kpis";
import { useImportTexts } from "./use-import-texts";

export interface ImportedProps {
  readonly decisions: ImportDecisions;
  readonly onAgain: () => void;
}

/** The figures are in the plan: how many, and what comes next. */
export function Imported({ decisions, onAgain }: ImportedProps) {
  const styles = usePartStyles();
  const { done } = useImportTexts();
  const { goToScreen } = usePane();
  const goToKpis = useGoToKpis();
  return (
    <Screen title={done.title} content="imported" lead={done.lead} isFirst>
      <Troubles />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => goToKpis()}>
          {done.toKpis}
        </Button>
        <Button onClick={() => goToScreen("home")}>{done.home}</Button>
      </div>
      <Section title={done.written}>
        <DecidedWork decisions={decisions} />
      </Section>
      <Kept decisions={decisions} />
      <div className={styles.actions}>
        <Button onClick={onAgain}>{done.again}</Button>
      </div>
    </Screen>
  );
}

function Kept({ decisions: { conflicts, vanished } }: Pick<ImportedProps, "decisions">) {
  const styles = useImportStyles();
  const { done } = useImportTexts();
  const { format } = usePane();
  if (conflicts.length + vanished.length === 0) return null;
  const count = (name: string, rows: number) =>
    rows > 0 && (
      <li className={styles.count}>
        <span>{name}</span>
        <span className={styles.number}>{format.number(rows)}</span>
      </li>
    );
  return (
    <Section title={done.kept}>
      <ul className={styles.counts}>
        {count(done.keptRows, conflicts.length)}
        {count(done.vanishedRows, vanished.length)}
      </ul>
    </Section>
  );
}
