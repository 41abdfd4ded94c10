import { Button } from "@fluentui/react-components";
import { sheetNamesOfNewPlan } from "../../actions/create/create-choices";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { SheetList } from "../parts/sheet-list";
import { Troubles } from "../parts/troubles";
import type { Created } from "./create-screen";

export interface CreatedPlanProps {
  readonly created: Created;
}

/** A plan has been built: where it is, and what comes next. */
export function CreatedPlan({ created }: CreatedPlanProps) {
  const styles = usePartStyles();
  const { texts, goToScreen } = usePane();
  return (
    <Screen title={texts.create.done(created.account)} content="created" lead={texts.create.doneNext} isFirst>
      <Troubles />
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowIcon />} iconPosition="after" onClick={() => goToScreen("import")}>
          {texts.create.importNow}
        </Button>
        <Button onClick={() => goToScreen("home")}>{texts.create.later}</Button>
      </div>
      <Section title={texts.create.sheets}>
        <p className={styles.quiet}>{texts.create.doneLead}</p>
        <SheetList sheets={sheetNamesOfNewPlan(created.language, created.level).shown} />
      </Section>
    </Screen>
  );
}
