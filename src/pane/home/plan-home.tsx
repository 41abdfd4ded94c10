import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PlanFacts, PlanOverview } from "../../actions/home/workbook-state";
import { isOlder } from "../../actions/life/require-current";
import { labelOf } from "../../localisation/list-labels";
import { usePane } from "../pane-context";
import { CheckAgainButton } from "../parts/check-again-button";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useObservable, useOperation } from "../state/use-plan-state";
import { FindingsSection } from "./findings-section";
import { HealthSection } from "./health-section";
import { useHomeStyles } from "./home-styles";
import { NextStepPanel, NextStepWaiting } from "./next-step-panel";
import { OverdueSection } from "./overdue-section";
import { SampleNotice } from "./sample-notice";
import { ToolsSection } from "./tools-section";
import { useRemoveSample } from "./use-remove-sample";

export interface PlanHomeProps {
  readonly facts: PlanFacts;
  /** Comes with the rows of the plan. */
  readonly overview?: PlanOverview;
}

/** A plan: whose it is, what to do next, and how it is. */
export function PlanHome({ facts, overview }: PlanHomeProps) {
  const operation = useOperation();
  const removeSample = useRemoveSample();
  return (
    <Screen title={facts.account} content="plan" lead={<Facts facts={facts} />} isFirst>
      <Troubles onRetry={operation.kind === "failed" && operation.name === "removeSample" ? removeSample : undefined} />
      {overview?.isSample === true && <SampleNotice onRemove={removeSample} />}
      <Older />
      {overview ? <NextStepPanel plan={overview} /> : <NextStepWaiting />}
      <ToolsSection />
      {overview && <Standing plan={overview} />}
    </Screen>
  );
}

/** How the plan is, and what else can be done with it. */
function Standing({ plan }: { readonly plan: PlanOverview }) {
  const styles = usePartStyles();
  const { texts, goToScreen, model } = usePane();
  const hasOwnSheets = useObservable(model.open)?.hasOwnSheets === true;
  return (
    <>
      <HealthSection health={plan.health} />
      <FindingsSection plan={plan} />
      <OverdueSection measures={plan.health.overdueMeasures} />
      <div className={styles.actions}>
        {plan.nextStep.code !== "import_actuals" && (
          <Button onClick={() => goToScreen("import")}>{texts.plan.import}</Button>
        )}
        {hasOwnSheets && <Button onClick={() => goToScreen("adopt")}>{texts.foreign.takeOver}</Button>}
        <CheckAgainButton />
      </div>
    </>
  );
}

/** Nothing can be written into a plan of an older version until it is brought to this one. */
function Older() {
  const { texts, model, goToScreen } = usePane();
  const open = useObservable(model.open);
  if (open === undefined || !isOlder(open.plan)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.plan.older}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goToScreen("repair")}>{texts.plan.repair}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Facts({ facts }: { readonly facts: PlanFacts }) {
  const styles = useHomeStyles();
  const { texts, language } = usePane();
  const [first, last] = facts.years;
  const parts = [
    labelOf("plan_status", facts.status, language),
    texts.plan.years(String(first), String(last)),
    facts.currency,
    texts.plan.level[facts.level],
  ];
  return <p className={styles.facts}>{parts.join(" · ")}</p>;
}
