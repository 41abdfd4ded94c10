import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { CheckIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useHomeStyles } from "./home-styles";

/** Nothing in the workbook yet: what a plan is good for, and the way to it. */
export function EmptyWorkbook() {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, goToScreen } = usePane();
  return (
    <Screen title={texts.welcome.title} content="empty" lead={texts.welcome.lead} isFirst>
      <Troubles />
      <ul className={styles.benefits}>
        {texts.welcome.benefits.map((benefit) => (
          <li key={benefit} className={styles.benefit}>
            <span className={styles.benefitIcon}>
              <CheckIcon />
            </span>
            <span>{benefit}</span>
          </li>
        ))}
      </ul>
      <Button appearance="primary" size="large" className={styles.wide} onClick={() => goToScreen("create")}>
        {texts.welcome.create}
      </Button>
    </Screen>
  );
}
