import { Button } from "@fluentui/react-components";
import { describeMissing } from "../../localisation/missing-parts";
import { usePane } from "../pane-context";
import { CheckAgainButton } from "../parts/check-again-button";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useHomeStyles } from "./home-styles";

export interface DamagedPlanProps {
  /** What is missing or invalid, by its keys. */
  readonly missing: string;
}

/** A plan that cannot be understood any more, and the ways back. */
export function DamagedPlan({ missing }: DamagedPlanProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, language, goToScreen } = usePane();
  return (
    <Screen
      title={texts.damaged.title}
      content="damaged"
      lead={texts.damaged.lead(describeMissing({ missing }, language))}
      isFirst
    >
      <Troubles />
      <p className={styles.text}>{texts.damaged.what}</p>
      <ol className={styles.steps}>
        {texts.damaged.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => goToScreen("repair")}>
          {texts.plan.repair}
        </Button>
        <CheckAgainButton />
      </div>
    </Screen>
  );
}
