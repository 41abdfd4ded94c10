import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { DraftTrouble } from "../parts/draft-trouble";
import { usePartStyles } from "../parts/part-styles";
import { Screen } from "../parts/screen";
import { useObservable } from "../state/use-plan-state";
import { useImportStyles } from "./import-styles";
import { useImportTexts } from "./use-import-texts";
import { useAbandon } from "./use-kept-import";

const steps = ["source", "lines", "columns", "preview"] as const;
type Step = (typeof steps)[number];

export interface StepFrameProps {
  readonly step: Step;
  readonly lead: string;
  /** What it is about, such as the name of the source. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** One step of the import: its question as heading, and how far it is. */
export function StepFrame({ step, lead, about, children }: StepFrameProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const position = texts.step(steps.indexOf(step) + 1, steps.length);
  return (
    <Screen
      title={texts[step].title}
      content={`import ${step}`}
      lead={
        <>
          <p className={styles.quiet}>{about === undefined ? position : `${position} · ${about}`}</p>
          <p className={styles.lead}>{lead}</p>
        </>
      }
    >
      <Resumed />
      <DraftTrouble />
      {children}
    </Screen>
  );
}

/** Says that an import goes on that was begun earlier, and what of it no longer fits. */
function Resumed() {
  const { model, format } = usePane();
  const { begun: texts } = useImportTexts();
  const resumed = useObservable(model.importDraft)?.resumed;
  const abandon = useAbandon();
  if (resumed === undefined) return null;
  const said = texts.resumed(format.date(resumed.on));
  return (
    <MessageBar intent={resumed.hasChanged ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{resumed.hasChanged ? `${said} ${texts.hasChanged}` : said}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={abandon}>{texts.startAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export interface StepButtonsProps {
  readonly onBack: () => void;
  readonly next: { readonly label: string; readonly onClick: () => void };
  /** What is being done, said beside the buttons; they wait for it. */
  readonly doing?: string | undefined;
  /** Why it does not go on. */
  readonly problem?: string | undefined;
}

/** Back and on. */
export function StepButtons({ onBack, next, doing, problem }: StepButtonsProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const texts = useImportTexts();
  const isBusy = doing !== undefined;
  return (
    <div className={styles.choice}>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.nav}>
        <Button disabledFocusable={isBusy} onClick={onBack}>
          {texts.previous}
        </Button>
        <Button appearance="primary" className={styles.grow} disabledFocusable={isBusy} onClick={next.onClick}>
          {next.label}
        </Button>
      </div>
      <Doing doing={doing} />
    </div>
  );
}

/** What takes a while, said as soon as it begins. */
export function Doing({ doing }: Pick<StepButtonsProps, "doing">) {
  return <div role="status">{doing !== undefined && <Spinner size="tiny" label={doing} />}</div>;
}

/** Says a number of lines. */
export function useRowCount(): (rows: number) => string {
  const { format } = usePane();
  const texts = useImportTexts();
  return (rows) => (rows === 1 ? texts.oneRow : texts.rows(format.number(rows)));
}
