import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { targetGapTexts } from "../../../localisation/target-gap-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Screen } from "../../parts/screen";

/** Leads to where figures come from. */
export function NoFigures({ messages }: { readonly messages: ReactNode }) {
  const styles = usePartStyles();
  const { language, goToScreen } = usePane();
  const { title, scope } = targetGapTexts(language);
  return (
    <Screen title={title} content="target gap without figures">
      {messages}
      <section className={styles.panel}>
        <h2 className={styles.sectionTitle}>{scope.noFigures}</h2>
        <p className={styles.text}>{scope.noFiguresHelp}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => goToScreen("import")}>
            {scope.import}
          </Button>
        </div>
      </section>
    </Screen>
  );
}
