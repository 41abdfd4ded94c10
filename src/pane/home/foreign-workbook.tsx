import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { sheetNamesOfNewPlan } from "../../actions/create/create-choices";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { NewWorkbookButton } from "../parts/new-workbook-button";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";

export interface ForeignWorkbookProps {
  readonly sheetCount: number;
}

/** A workbook with contents of its own: a plan beside them, or in a new workbook. */
export function ForeignWorkbook({ sheetCount }: ForeignWorkbookProps) {
  const styles = usePartStyles();
  const { texts, goToScreen } = usePane();
  return (
    <Screen title={texts.foreign.title} content="foreign" lead={texts.foreign.lead(sheetCount)} isFirst>
      <Troubles />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => goToScreen("adopt")}>
          {texts.foreign.takeOver}
        </Button>
        <Button onClick={() => goToScreen("create")}>{texts.foreign.createBeside}</Button>
        <NewWorkbookButton />
      </div>
      <p className={styles.quiet}>{texts.foreign.takeOverHint}</p>
      <p className={styles.quiet}>{texts.foreign.newHint}</p>
      <NeededNames />
    </Screen>
  );
}

function NeededNames() {
  const styles = usePartStyles();
  const { texts, language, format } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { shown, hidden } = sheetNamesOfNewPlan(language);
  return (
    <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.foreign.needs} hide={texts.foreign.needs}>
      <div className={styles.panel}>
        <p className={styles.text}>
          {texts.foreign.shown}: {format.list(shown)}
        </p>
        <p className={styles.text}>
          {texts.foreign.hidden}: {format.list(hidden)}
        </p>
        <p className={styles.quiet}>{texts.foreign.needsWhy}</p>
      </div>
    </Disclosure>
  );
}
