import { usePane } from "../pane-context";
import { CheckAgainButton } from "../parts/check-again-button";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";

export interface NewerPlanProps {
  readonly version: number;
  readonly known: number;
}

/** A plan that this version does not understand, and leaves alone. */
export function NewerPlan({ version, known }: NewerPlanProps) {
  const styles = usePartStyles();
  const { texts } = usePane();
  return (
    <Screen title={texts.newer.title} content="newer" lead={texts.newer.lead(version, known)} isFirst>
      <Troubles />
      <p className={styles.text}>{texts.newer.what}</p>
      <p className={styles.text}>{texts.newer.doThis}</p>
      <div className={styles.actions}>
        <CheckAgainButton />
      </div>
    </Screen>
  );
}
