import { Button } from "@fluentui/react-components";
import type { ImportDecisions } from "../../actions/import/actuals-decisions";
import type { ImportDone } from "./use-apply";
import { usePane } from "../pane-context";
import { LastAction } from "../parts/last-action";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { Troubles } from "../parts/troubles";
import { useGoToCell } from "../parts/use-go-to-cell";
import { useObservable } from "../state/use-plan-state";
import { DecidedWork } from "./decided-work";
import { useImportStyles } from "./import-styles";
import { useImportTexts } from "./use-import-texts";

export interface ImportedProps {
  readonly done: ImportDone;
  readonly onAgain: () => void;
}

/** The figures are in the plan: how many, and what comes next. */
export function Imported({ done: { decisions, kpis, canTakeBack }, onAgain }: ImportedProps) {
  const styles = usePartStyles();
  const { done } = useImportTexts();
  const { goToScreen } = usePane();
  const goToCell = useGoToCell();
  return (
    <Screen title={done.title} content="imported" lead={done.lead} isFirst>
      <Troubles />
      <div className={styles.actions}>
        {kpis && (
          <Button appearance="primary" onClick={() => void goToCell({ ...kpis, row: kpis.row + 1 })}>
            {done.toKpis}
          </Button>
        )}
        <Button onClick={() => goToScreen("home")}>{done.home}</Button>
      </div>
      <Section title={done.written}>
        <DecidedWork decisions={decisions} />
        {canTakeBack && <TakeImportBack />}
      </Section>
      <Kept decisions={decisions} />
      <div className={styles.actions}>
        <Button onClick={onAgain}>{done.again}</Button>
      </div>
    </Screen>
  );
}

/** Where nothing was to be written, the last action is an earlier one. */
function TakeImportBack() {
  const { model } = usePane();
  return useObservable(model.open)?.lastAction?.action === "import" ? <LastAction /> : null;
}

function Kept({ decisions: { conflicts, vanished } }: { readonly decisions: ImportDecisions }) {
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
