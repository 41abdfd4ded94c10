import { Button, mergeClasses, Spinner, useId } from "@fluentui/react-components";
import type { PlanOverview } from "../../actions/home/workbook-state";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { useGoToCell } from "../parts/use-go-to-cell";
import { useHomeStyles } from "./home-styles";

export interface NextStepPanelProps {
  readonly plan: PlanOverview;
}

/** The one thing to do next, and the button that leads there. */
export function NextStepPanel({ plan }: NextStepPanelProps) {
  const styles = useHomeStyles();
  const { texts } = usePane();
  const id = useId("step");
  const step = texts.nextStep[plan.nextStep.code];
  const go = useStep(plan);
  return (
    <section aria-labelledby={id} className={styles.step}>
      <p className={styles.stepLabel}>{texts.plan.nextStep}</p>
      <h2 id={id} className={styles.stepTitle}>
        {step.title}
      </h2>
      <p className={styles.stepWhy}>{step.why}</p>
      <Button appearance="primary" className={styles.stepButton} icon={<ArrowIcon />} iconPosition="after" onClick={go}>
        {step.action}
      </Button>
    </section>
  );
}

/** In its place while the plan is being read. */
export function NextStepWaiting() {
  const styles = useHomeStyles();
  const { texts } = usePane();
  return (
    <section
      aria-label={texts.plan.nextStep}
      aria-busy="true"
      className={mergeClasses(styles.step, styles.stepWaiting)}
    >
      <Spinner size="tiny" labelPosition="after" label={texts.reading.loading} />
    </section>
  );
}

/** Leads to the screen or cell of the next step; without a cell, to the top of its sheet. */
function useStep({ nextStep, language }: PlanOverview): () => void {
  const { goToScreen } = usePane();
  const goToCell = useGoToCell();
  if (nextStep.code === "import_actuals") return () => goToScreen("import");
  const place = nextStep.place ?? { sheet: sheetName(nextStep.sheet, language), row: 0, column: 0 };
  return () => void goToCell(place);
}
