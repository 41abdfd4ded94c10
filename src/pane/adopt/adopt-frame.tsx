import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Doing } from "../import/step-frame";
import { usePane } from "../pane-context";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { useObservable } from "../state/use-plan-state";
import { WizardStep } from "../wizards/wizard-step";
import { useWizardStyles } from "../wizards/wizard-styles";
import type { AdoptTools } from "./adopt-tools";
import { useAdoptTexts } from "./use-adopt-texts";

export interface AdoptFrameProps {
  readonly tools: AdoptTools;
  readonly title: string;
  readonly lead: string;
  /** What is still missing; it is said when the person tries to go on. */
  readonly missing?: string | undefined;
  readonly next?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly children: ReactNode;
}

/** A step of the adoption, with the way back and on; the last one before the preview makes it. */
export function AdoptFrame({ tools, title, lead, missing, next, children }: AdoptFrameProps) {
  const { draft, change, steps, step, messages, preview } = tools;
  const texts = useWizardTexts();
  const [hasTried, setTried] = useState(false);
  const position = steps.indexOf(step);
  const [before, after] = [steps[position - 1], steps[position + 1]];
  const goOn = () => (after === "preview" ? preview() : after && change({ ...draft, step: after }));
  const { label, onClick } = next ?? { label: texts.next, onClick: goOn };
  const isBusy = tools.doing !== undefined;
  return (
    <WizardStep
      title={title}
      content={`adopt ${step}`}
      lead={lead}
      position={position}
      count={steps.length}
      messages={messages}
    >
      {children}
      <Foot doing={tools.doing} problem={hasTried ? missing : undefined}>
        {before && (
          <Button disabledFocusable={isBusy} onClick={() => change({ ...draft, step: before })}>
            {texts.previous}
          </Button>
        )}
        <GoOn label={label} isBusy={isBusy} onClick={missing === undefined ? onClick : () => setTried(true)} />
      </Foot>
    </WizardStep>
  );
}

function GoOn({ label, isBusy, onClick }: { label: string; isBusy: boolean; onClick: () => void }) {
  const styles = useWizardStyles();
  return (
    <Button appearance="primary" className={styles.grow} disabledFocusable={isBusy} onClick={onClick}>
      {label}
    </Button>
  );
}

interface FootProps extends Pick<AdoptTools, "doing"> {
  readonly problem: string | undefined;
  readonly children: ReactNode;
}

function Foot({ doing, problem, children }: FootProps) {
  const styles = useWizardStyles();
  const { model } = usePane();
  const texts = useAdoptTexts();
  const { draftKept } = useWizardTexts();
  const hasPlan = useObservable(model.open) !== undefined;
  return (
    <div className={styles.foot}>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>{children}</div>
      <Doing doing={doing} />
      <p className={styles.quiet}>{hasPlan ? draftKept : texts.keptHere}</p>
    </div>
  );
}
