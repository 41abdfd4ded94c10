import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { usePane } from "../pane-context";
import { CheckIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useOperation } from "../state/use-plan-state";
import { useHomeStyles } from "./home-styles";
import { useExploreSample } from "./use-explore-sample";

/** Nothing in the workbook yet: the way to a plan, what it looks like, and what it is good for. */
export function EmptyWorkbook() {
  const { texts } = usePane();
  const explore = useExploreSample();
  const operation = useOperation();
  const Look = useSampleLook();
  const isSampleLost = operation.kind === "failed" && operation.name === "sample";
  return (
    <Screen title={texts.welcome.title} content="empty" lead={texts.welcome.lead} isFirst>
      <Troubles onRetry={isSampleLost ? explore : undefined} />
      <WaysIn onExplore={explore} />
      {Look !== undefined && <Look />}
      <Benefits />
    </Screen>
  );
}

function WaysIn({ onExplore }: { readonly onExplore: () => void }) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, goToScreen } = usePane();
  return (
    <div className={styles.waysIn}>
      <Button appearance="primary" size="large" className={styles.wide} onClick={() => goToScreen("create")}>
        {texts.welcome.create}
      </Button>
      <Button className={styles.wide} onClick={onExplore}>
        {texts.welcome.sample}
      </Button>
    </div>
  );
}

function Benefits() {
  const styles = useHomeStyles();
  const { texts } = usePane();
  return (
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
  );
}

/** The look at the sample comes after the first thing that is seen; where it cannot be loaded, nothing is missing. */
function useSampleLook(): ComponentType | undefined {
  const [look, setLook] = useState<{ readonly part: ComponentType }>();
  useEffect(() => {
    let isHere = true;
    import("./sample-look").then(
      ({ SampleLook }) => isHere && setLook({ part: SampleLook }),
      () => undefined,
    );
    return () => void (isHere = false);
  }, []);
  return look?.part;
}
