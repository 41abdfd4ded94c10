import { useState } from "react";
import { HomeScreen } from "../home/home-screen";
import { usePane } from "../pane-context";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { useObservable, useOperation, usePlanState } from "../state/use-plan-state";
import { ColumnsStep } from "./columns-step";
import type { ImportDraft } from "./import-draft";
import { Imported } from "./imported";
import { LinesStep } from "./lines-step";
import { PreviewStep } from "./preview-step";
import { SourceStep } from "./source-step";
import { useApply, type ImportDone } from "./use-apply";
import { useAbandon, useKeeping } from "./use-kept-import";

/** From an export to the figures of the plan, in steps. Where there is no plan, it says what the workbook is instead. */
export function ImportScreen() {
  const { model } = usePane();
  const reading = usePlanState();
  const operation = useOperation();
  const draft = useObservable(model.importDraft);
  const [imported, setImported] = useState<ImportDone | undefined>();
  useKeeping(draft);
  if (operation.kind === "running") return <Importing />;
  if (imported !== undefined) return <Imported done={imported} onAgain={() => setImported(undefined)} />;
  if (reading.kind !== "ready" || reading.state.kind !== "plan") return <HomeScreen />;
  const { account } = reading.state.plan;
  if (draft === undefined) return <SourceStep account={account} />;
  return <DraftStep draft={draft} account={account} onDone={setImported} />;
}

interface DraftStepProps {
  readonly draft: ImportDraft;
  readonly account: string;
  readonly onDone: (done: ImportDone) => void;
}

function DraftStep({ draft, account, onDone }: DraftStepProps) {
  const { model } = usePane();
  const { apply, retry } = useApply(onDone);
  const abandon = useAbandon();
  const change = (next: ImportDraft | undefined) => (next === undefined ? abandon() : model.importDraft.set(next));
  const step = { draft, account, onChange: change };
  const { preview } = draft;
  if (draft.step === "lines") return <LinesStep {...step} />;
  if (draft.step === "columns" || preview === undefined) return <ColumnsStep {...step} />;
  return (
    <PreviewStep
      {...step}
      preview={preview}
      onApply={() => void apply(draft, preview)}
      onRetry={() => void retry(draft, preview)}
    />
  );
}

function Importing() {
  const { texts } = usePane();
  const operation = useOperation();
  return (
    <Screen title={texts.operation.running.import} content="importing" isFirst>
      {operation.kind === "running" && <Progress operation={operation} />}
    </Screen>
  );
}
