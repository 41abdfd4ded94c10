import { Button } from "@fluentui/react-components";
import type { EditConflict } from "../../actions/edit/decide-edits";
import { cellText } from "../../actions/edit/cell-text";
import { columnText, sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { Troubles } from "../parts/troubles";
import type { Writing } from "./use-write";

export interface ConflictsProps {
  readonly writing: Writing;
}

/** Cells that somebody changed while the wizard was open: what stood there, what stands there, what is to stand there. */
export function Conflicts({ writing }: ConflictsProps) {
  const styles = usePartStyles();
  const { conflicts: texts } = useWizardTexts();
  return (
    <Screen title={texts.title} content="conflicts" lead={texts.lead}>
      <Troubles onRetry={writing.retry} />
      <ul className={styles.list}>
        {writing.conflicts.map((conflict, index) => (
          <li key={index} className={styles.divided}>
            <Conflict conflict={conflict} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void writing.decide("theirs")}>
          {texts.keepTheirs}
        </Button>
        <Button onClick={() => void writing.decide("mine")}>{texts.takeMine}</Button>
        <Button onClick={writing.postpone}>{texts.backToWizard}</Button>
      </div>
    </Screen>
  );
}

function Conflict({ conflict }: { readonly conflict: EditConflict }) {
  const styles = usePartStyles();
  const { conflicts: texts } = useWizardTexts();
  const { texts: pane, language, format } = usePane();
  const { sheet, rowNumber, column } = conflict;
  const place = sheetName(sheet, language);
  if (rowNumber === undefined || column === undefined)
    return <p className={styles.text}>{`${place}: ${texts.rowGone}`}</p>;
  const shown = (value: string | number | null) =>
    value === null ? texts.empty : cellText(sheet, column, value, { language, format });
  return (
    <div className={styles.rowText}>
      <strong>{`${place}, ${pane.row(rowNumber)}: ${columnText(sheet, column, language)[0]}`}</strong>
      <span className={styles.quiet}>{`${texts.before}: ${shown(conflict.before)}`}</span>
      <span>{`${texts.now}: ${shown(conflict.now)}`}</span>
      <span>{`${texts.mine}: ${shown(conflict.wanted)}`}</span>
    </div>
  );
}
