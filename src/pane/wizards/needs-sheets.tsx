import { Button } from "@fluentui/react-components";
import { changeLevel } from "../../actions/levels/change-level";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useOperation } from "../state/use-plan-state";
import { useWizardTexts } from "../parts/use-wizard-texts";

export interface NeedsSheetsProps {
  readonly title: string;
  readonly sheets: readonly TableSheetKey[];
}

/** Offers to switch on the sheets that a wizard writes to. */
export function NeedsSheets({ title, sheets }: NeedsSheetsProps) {
  const styles = usePartStyles();
  const { language, format, services, model } = usePane();
  const { needs } = useWizardTexts();
  const operation = useOperation();
  const switchOn = () =>
    void model.operations.run("switchSheets", (options) =>
      changeLevel(services.workbook, { on: sheets, today: services.today() }, services.random, options),
    );
  const names = format.list(sheets.map((key) => sheetName(key, language)));
  return (
    <Screen title={title} content="needs sheets">
      <Troubles onRetry={switchOn} />
      {operation.kind === "running" ? (
        <Progress operation={operation} />
      ) : (
        <section className={styles.panel}>
          <h2 className={styles.sectionTitle}>{needs.title}</h2>
          <p className={styles.text}>{needs.lead(names)}</p>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={switchOn}>
              {needs.switchOn}
            </Button>
          </div>
        </section>
      )}
    </Screen>
  );
}
