import { lazy, useEffect } from "react";
import type { PlanFacts, WorkbookState } from "../../actions/home/workbook-state";
import { usePane } from "../pane-context";
import { ErrorMessage } from "../parts/error-message";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { Waiting } from "../shell/shell";
import type { Failure } from "../state/failure";
import type { OperationState } from "../state/operation-runner";
import { useOperation, usePlanState } from "../state/use-plan-state";
import { DamagedPlan } from "./damaged-plan";
import { EmptyWorkbook } from "./empty-workbook";
import { NewerPlan } from "./newer-plan";

// Each of these knows the texts of sheets and findings; only one of them is ever shown at a time.
const loadPlanHome = () => import(/* webpackPrefetch: true */ "./plan-home");
const PlanHome = lazy(async () => ({ default: (await loadPlanHome()).PlanHome }));
const ForeignWorkbook = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./foreign-workbook")).ForeignWorkbook,
}));
const UnfinishedPlan = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./unfinished-plan")).UnfinishedPlan,
}));

export interface HomeScreenProps {
  /** Nobody waits for another screen: whose plan it is stands there before its rows have been read. */
  readonly isStart?: boolean;
}

/** What this workbook is, and the next sensible step. */
export function HomeScreen({ isStart = false }: HomeScreenProps) {
  const reading = usePlanState();
  const operation = useOperation();
  usePlanHomeSoon();
  if (operation.kind === "running") return <Running operation={operation} />;
  switch (reading.kind) {
    case "loading":
      return isStart && reading.facts ? <StateScreen state={{ kind: "begun", facts: reading.facts }} /> : <Waiting />;
    case "failed":
      return <Unread failure={reading.failure} />;
    case "ready":
      return <StateScreen state={reading.state} />;
  }
}

/** Most workbooks that are opened hold a plan: its screen is on its way while the workbook is being read. */
function usePlanHomeSoon(): void {
  useEffect(() => {
    // where it does not come, the screen says so when it is wanted
    loadPlanHome().catch(() => undefined);
  }, []);
}

type ShownState = WorkbookState | { readonly kind: "begun"; readonly facts: PlanFacts };

function StateScreen({ state }: { readonly state: ShownState }) {
  switch (state.kind) {
    case "begun":
      return <PlanHome facts={state.facts} />;
    case "empty":
      return <EmptyWorkbook />;
    case "foreign":
      return <ForeignWorkbook sheetCount={state.sheetCount} />;
    case "unfinished":
      return <UnfinishedPlan unfinished={state} />;
    case "newer":
      return <NewerPlan version={state.version} known={state.known} />;
    case "damaged":
      return <DamagedPlan missing={state.missing} />;
    case "plan":
      return <PlanHome facts={state.plan} overview={state.plan} />;
  }
}

function Running({ operation }: { readonly operation: Extract<OperationState, { kind: "running" }> }) {
  const { texts } = usePane();
  return (
    <Screen title={texts.operation.running[operation.name]} content="running" isFirst>
      <Progress operation={operation} />
    </Screen>
  );
}

function Unread({ failure }: { readonly failure: Failure }) {
  const { texts, model } = usePane();
  const retry = { label: texts.reading.readAgain, onClick: () => void model.reader.refresh() };
  return (
    <Screen title={texts.product} content="unread" isFirst>
      <ErrorMessage title={texts.reading.failed} failure={failure} retry={retry} />
    </Screen>
  );
}
