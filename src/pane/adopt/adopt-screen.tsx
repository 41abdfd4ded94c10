import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { AdoptDraft } from "../../actions/adopt/adopt-draft";
import type { SourceSheet } from "../../actions/adopt/source-sheet";
import { HomeScreen } from "../home/home-screen";
import { Doing } from "../import/step-frame";
import { usePane } from "../pane-context";
import { ErrorMessage } from "../parts/error-message";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useObservable, useOperation, usePlanState } from "../state/use-plan-state";
import { AdoptSteps } from "./adopt-steps";
import { useAdoptDraft, type AdoptDraftState } from "./use-adopt-draft";
import { useAdoptReading } from "./use-adopt-reading";
import { useAdoptTexts } from "./use-adopt-texts";
import { useAdoptForm } from "./use-suggested-plan";
import { useAdoption } from "./use-adoption";
import { useOwnSheets, type OwnSheets } from "./use-own-sheets";

/** What an existing workbook holds becomes a plan, or comes into the one that it has. */
export function AdoptScreen() {
  const texts = useAdoptTexts();
  const reading = usePlanState();
  const own = useOwnSheets();
  const kind = reading.kind === "ready" ? reading.state.kind : undefined;
  const isHere = kind === "foreign" || kind === "plan" || kind === "unfinished";
  if (!isHere || (kind === "unfinished" && own.sheets === undefined)) return <HomeScreen />;
  if (own.sheets === undefined) return <Unread own={own} title={texts.name} />;
  return <OpenAdoption own={own} sheets={own.sheets} isUnfinished={kind === "unfinished"} />;
}

function Unread({ own, title }: { readonly own: OwnSheets; readonly title: string }) {
  const { texts: pane } = usePane();
  const texts = useAdoptTexts();
  const { failure } = own.busy;
  const retry = { label: pane.tryAgain, onClick: own.readAgain };
  return (
    <Screen title={title} content="adopt reading">
      {failure === undefined ? (
        <Doing doing={texts.reading} />
      ) : (
        <ErrorMessage title={texts.readFailed} failure={failure} retry={retry} onAnswer={own.readAgain} />
      )}
    </Screen>
  );
}

interface OpenAdoptionProps {
  readonly own: OwnSheets;
  readonly sheets: readonly SourceSheet[];
  readonly isUnfinished: boolean;
}

function OpenAdoption({ own, sheets, isUnfinished }: OpenAdoptionProps) {
  const { model } = usePane();
  const operation = useOperation();
  const texts = useAdoptTexts();
  const plan = useObservable(model.open)?.plan;
  const names = useMemo(() => sheets.map(({ name }) => name), [sheets]);
  // a plan that comes into being here does not take the draft away that it is made of
  const [hadPlan] = useState(plan !== undefined);
  const state = useAdoptDraft(hadPlan, names);
  const read = useAdoptReading(sheets, state.draft);
  const form = useAdoptForm(state.draft, read, plan === undefined);
  const adoption = useAdoption({ state, read, form, own });
  if (operation.kind === "running")
    return (
      <Screen title={texts.name} content="adopting" isFirst>
        <Progress operation={operation} />
      </Screen>
    );
  // a build of somebody else's is the start's to complete; ours goes on from here
  if (isUnfinished && !adoption.isInterrupted) return <HomeScreen />;
  const messages = <Messages state={state} own={own} adoption={adoption} lost={read.entries.lost} />;
  return <AdoptSteps state={state} read={read} form={form} adoption={adoption} own={own} messages={messages} />;
}

interface MessagesProps {
  readonly state: AdoptDraftState;
  readonly own: OwnSheets;
  readonly adoption: ReturnType<typeof useAdoption>;
  readonly lost: AdoptDraft["blocks"];
}

function Messages({ state, own, adoption, lost }: MessagesProps): ReactNode {
  const { texts: pane, format } = usePane();
  const texts = useAdoptTexts();
  const { busy } = adoption;
  const operation = useOperation();
  // a preview that is shown can be written again; sheets that could not be switched on are tried again where they stand
  const canRetry = operation.kind === "failed" && operation.name === "adopt" && adoption.shown !== undefined;
  const names = lost.map(({ sheet, head }) => `${sheet} (${head.slice(0, 2).join(", ")})`);
  return (
    <>
      <Troubles onRetry={canRetry ? adoption.write : undefined} />
      {own.busy.failure && (
        <ErrorMessage
          title={texts.readFailed}
          failure={own.busy.failure}
          retry={{ label: pane.tryAgain, onClick: own.readAgain }}
          onAnswer={own.readAgain}
        />
      )}
      {busy.failure && (
        <ErrorMessage
          title={texts.previewFailed}
          failure={busy.failure}
          retry={{ label: pane.tryAgain, onClick: adoption.preview }}
          onAnswer={adoption.preview}
        />
      )}
      {state.resumedFrom !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.resumed(format.date(state.resumedFrom))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={state.restart}>{texts.startAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {names.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.lost(format.list(names))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
