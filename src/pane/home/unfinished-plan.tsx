import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { resumePlan } from "../../actions/create/resume-plan";
import { removeUnfinished } from "../../actions/create/remove-unfinished";
import type { WorkbookState } from "../../actions/home/workbook-state";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { SheetList } from "../parts/sheet-list";
import { Troubles } from "../parts/troubles";
import { goodNews } from "../state/notice";
import { useOperation } from "../state/use-plan-state";
import { ConfirmRemoval } from "./confirm-removal";

export interface UnfinishedPlanProps {
  readonly unfinished: Extract<WorkbookState, { kind: "unfinished" }>;
}

/** A build that stopped half-way: what there is, and the two ways on. */
export function UnfinishedPlan({ unfinished }: UnfinishedPlanProps) {
  const { texts } = usePane();
  const waysOn = useWaysOn();
  const { sheets } = unfinished;
  return (
    <Screen title={texts.unfinished.title} content="unfinished" lead={leadOf(unfinished, texts)} isFirst>
      <Troubles onRetry={useRetry(waysOn)} />
      <WaysOn unfinished={unfinished} waysOn={waysOn} />
      <Section title={texts.unfinished.sheets}>
        <SheetList sheets={sheets} />
      </Section>
    </Screen>
  );
}

function leadOf({ canResume, canRemove }: UnfinishedPlanProps["unfinished"], texts: PaneTexts): string {
  if (canResume) return texts.unfinished.lead;
  return canRemove ? texts.unfinished.leadBroken : texts.unfinished.leadStuck;
}

interface Ways {
  readonly resume: () => void;
  readonly remove: () => void;
}

/** The way that was gone and failed; a build is completed, not begun again. */
function useRetry({ resume, remove }: Ways): (() => void) | undefined {
  const operation = useOperation();
  if (operation.kind !== "failed") return undefined;
  return operation.name === "remove" ? remove : operation.name === "resume" ? resume : undefined;
}

function WaysOn({ unfinished, waysOn }: UnfinishedPlanProps & { readonly waysOn: Ways }) {
  const styles = usePartStyles();
  const { texts } = usePane();
  const { resume, remove } = waysOn;
  const [isAsking, setAsking] = useState(false);
  const removal = useRef<HTMLButtonElement | null>(null);
  const keep = () => {
    flushSync(() => setAsking(false));
    removal.current?.focus();
  };
  if (isAsking) return <AskBefore sheets={unfinished.sheets} onRemove={remove} onKeep={keep} />;
  return (
    <div className={styles.actions}>
      {unfinished.canResume && (
        <Button appearance="primary" onClick={resume}>
          {texts.unfinished.resume}
        </Button>
      )}
      {unfinished.canRemove && (
        <Button
          ref={(button: HTMLButtonElement | null) => void (removal.current = button)}
          onClick={() => setAsking(true)}
        >
          {texts.unfinished.remove}
        </Button>
      )}
    </div>
  );
}

interface AskBeforeProps {
  readonly sheets: readonly string[];
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

function AskBefore({ sheets, ...ways }: AskBeforeProps) {
  const { texts, format } = usePane();
  const { confirmTitle, confirm, confirmButton, keep } = texts.unfinished;
  const text = `${format.list(sheets)}. ${confirm}`;
  return (
    <ConfirmRemoval title={confirmTitle} text={text} remove={confirmButton(sheets.length)} keep={keep} {...ways} />
  );
}

function useWaysOn(): Ways {
  const { services, model, format } = usePane();
  const { workbook } = services;
  async function resume(): Promise<void> {
    const result = await model.operations.run("resume", (options) => resumePlan(workbook, options));
    if (result.kind === "done") model.notice.set(goodNews((texts) => texts.unfinished.completed));
  }
  async function remove(): Promise<void> {
    const result = await model.operations.run("remove", (options) => removeUnfinished(workbook, options));
    if (result.kind !== "done") return;
    const { kept } = result.value;
    model.notice.set(
      goodNews((texts) => (kept.length === 0 ? texts.unfinished.removed : texts.unfinished.kept(format.list(kept)))),
    );
  }
  return { resume: () => void resume(), remove: () => void remove() };
}
