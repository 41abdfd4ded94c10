import { useState } from "react";
import { isOlder } from "../../actions/life/require-current";
import type { Plan } from "../../actions/edit/open-plan";
import type { WorkbookState } from "../../actions/home/workbook-state";
import { describeMissing } from "../../localisation/missing-parts";
import { HomeScreen } from "../home/home-screen";
import { LastAction } from "../parts/last-action";
import { usePane } from "../pane-context";
import { FindingCounts } from "../parts/finding-counts";
import { usePartStyles } from "../parts/part-styles";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useObservable, useOperation, usePlanState } from "../state/use-plan-state";
import { FindingsList } from "./findings-list";
import { OlderPlan, useMigration } from "./older-plan";
import { RepairsSection } from "./repairs-section";
import { useCarryOut, type CarryingOut } from "./use-carry-out";
import { useRepairSearch } from "./use-repair-search";
import { useRepairTexts } from "./use-repair-texts";

/** Everything that is wrong with the plan, why it matters, where it is, and its repair. Where there is no plan, it says what the workbook is instead. */
export function RepairScreen() {
  const { model } = usePane();
  const reading = usePlanState();
  const operation = useOperation();
  const open = useObservable(model.open);
  const carrying = useCarryOut();
  if (operation.kind === "running") return <Working operation={operation} />;
  if (reading.kind !== "ready") return <HomeScreen />;
  const { state } = reading;
  if (state.kind === "plan" && open && isOlder(open.plan)) return <OlderPanel plan={open.plan} state={state} />;
  if (state.kind === "plan" || state.kind === "damaged") return <RepairPanel state={state} carrying={carrying} />;
  return <HomeScreen />;
}

type Running = Extract<ReturnType<typeof useOperation>, { kind: "running" }>;

function Working({ operation }: { readonly operation: Running }) {
  const { texts } = usePane();
  return (
    <Screen title={texts.operation.running[operation.name]} content="working" isFirst>
      <Progress operation={operation} />
    </Screen>
  );
}

type PlanState = Extract<WorkbookState, { kind: "plan" }>;
type CheckedState = Extract<WorkbookState, { kind: "plan" | "damaged" }>;

function OlderPanel({ plan, state }: { readonly plan: Plan; readonly state: PlanState }) {
  const { title } = useRepairTexts();
  const migrate = useMigration();
  const { findings, language } = state.plan;
  return (
    <Screen title={title} content="older plan" lead={<Lead state={state} />}>
      <Troubles onRetry={migrate} />
      <OlderPlan plan={plan} onMigrate={migrate} />
      <FindingsList findings={findings} headers={language} repairs={[]} onShow={() => undefined} />
    </Screen>
  );
}

interface RepairPanelProps {
  readonly state: CheckedState;
  readonly carrying: CarryingOut;
}

/** It comes anew after everything that is written, and looks for repairs then. */
function RepairPanel({ state, carrying }: RepairPanelProps) {
  const { title } = useRepairTexts();
  const [searching, search] = useRepairSearch(state);
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  const found = searching.kind === "done" ? searching.search.found : [];
  return (
    <Screen title={title} content="repair" lead={<Lead state={state} />}>
      <Troubles onRetry={carrying.retry} />
      <RepairsSection
        state={state}
        searching={searching}
        onSearch={search}
        onRepair={carrying.carryOut}
        wanted={wanted}
      />
      {state.kind === "plan" && (
        <FindingsList
          findings={state.plan.findings}
          headers={state.plan.language}
          repairs={found}
          onShow={(key) => setWanted({ key })}
        />
      )}
      <LastAction />
    </Screen>
  );
}

function Lead({ state }: { readonly state: CheckedState }) {
  const styles = usePartStyles();
  const texts = useRepairTexts();
  const { texts: pane, language } = usePane();
  if (state.kind === "damaged")
    return <p className={styles.lead}>{texts.damaged(describeMissing({ missing: state.missing }, language))}</p>;
  const { findings } = state.plan;
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      {findings.length === 0 ? (
        <p className={styles.quiet}>{pane.plan.noFindings}</p>
      ) : (
        <FindingCounts findings={findings} />
      )}
    </>
  );
}
