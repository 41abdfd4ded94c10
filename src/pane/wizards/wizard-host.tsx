import { MessageBar, MessageBarActions, MessageBarBody, Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BridgeChoice } from "../../actions/edit/bridge-choice";
import { missingSheets, type Plan } from "../../actions/edit/open-plan";
import type { PlanEdit } from "../../actions/edit/plan-edit";
import type { Language } from "../../localisation/language";
import { wizardTexts } from "../../localisation/wizard-texts";
import { HomeScreen } from "../home/home-screen";
import { usePane } from "../pane-context";
import { DraftTrouble } from "../parts/draft-trouble";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { Troubles } from "../parts/troubles";
import { useObservable, useOperation } from "../state/use-plan-state";
import { Conflicts } from "./conflicts";
import { NeedsSheets } from "./needs-sheets";
import { useDraft, type WizardDraft } from "./use-draft";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { useWrite, type WrittenEdits } from "./use-write";
import type { Wizard } from "./wizard";

/** What the steps of a wizard work with. */
export interface WizardTools<D> extends Pick<WizardDraft<D>, "draft" | "change" | "newId" | "restart"> {
  /** As it was read last. */
  readonly plan: Plan;
  /** Writes into the plan; what is written closes the wizard and its draft. The overview shows the bridge, where one is named. */
  readonly write: (edits: readonly PlanEdit[], bridge?: BridgeChoice) => void;
  /** Stands above every step: what failed, what was taken up again. */
  readonly messages: ReactNode;
}

export interface WizardHostProps<D> {
  readonly wizard: Wizard<D>;
  readonly title: string;
  /** Comes after writing, in place of the start and what it says. */
  readonly onWritten?: (done: WrittenEdits, draft: D) => void;
  readonly children: (tools: WizardTools<D>) => ReactNode;
}

/** Everything around the steps of a wizard: the plan, its sheets, the draft, writing and what can come in between. */
export function WizardHost<D>(props: WizardHostProps<D>) {
  const { wizard, title } = props;
  const { model } = usePane();
  const open = useObservable(model.open);
  if (open === undefined) return <HomeScreen />;
  const missing = missingSheets(open.plan, wizard.needs);
  if (missing.length > 0) return <NeedsSheets title={title} sheets={missing} />;
  return <OpenWizard {...props} plan={open.plan} />;
}

function OpenWizard<D>({ wizard, plan, title, onWritten, children }: WizardHostProps<D> & { readonly plan: Plan }) {
  const operation = useOperation();
  const { draft, change, restart, resumedFrom, newId } = useDraft(wizard, plan);
  const finished = useFinished();
  const written = (done: WrittenEdits) => (onWritten === undefined ? finished(done) : onWritten(done, draft));
  const writing = useWrite(wizard.key, true, written);
  if (operation.kind === "running")
    return (
      <Screen title={title} content="writing" isFirst>
        <Progress operation={operation} />
      </Screen>
    );
  if (writing.conflicts.length > 0) return <Conflicts writing={writing} />;
  const messages = (
    <>
      <Troubles onRetry={writing.retry} />
      {resumedFrom !== undefined && <Resumed on={resumedFrom} onRestart={restart} />}
      <DraftTrouble />
    </>
  );
  return children({
    plan,
    draft,
    change,
    newId,
    restart,
    messages,
    write: (edits, bridge) => void writing.write(edits, bridge),
  });
}

/** Goes home and says there what has been written. */
function useFinished(): (done: WrittenEdits) => void {
  const { model, language, goToScreen, announce } = usePane();
  return (done) => {
    goToScreen("home");
    model.notice.set({ intent: "success", text: (_, now) => writtenText(done, now) });
    announce(writtenText(done, language));
  };
}

function writtenText({ rows, keptFormulas }: WrittenEdits, language: Language): string {
  const texts = wizardTexts(language);
  const written = rows === 0 ? texts.writtenNothing : texts.written(rows);
  return keptFormulas.length === 0 ? written : `${written} ${texts.keptFormulas(keptFormulas.length)}`;
}

function Resumed({ on, onRestart }: { readonly on: string; readonly onRestart: () => void }) {
  const { format } = usePane();
  const texts = useWizardTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.resumed(format.date(on))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRestart}>{texts.startAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
