import { useState, type ReactNode } from "react";
import { targetGapSteps, type TargetGapDraft } from "../../../actions/wizards/target-gap-draft";
import { useWizardTexts } from "../use-wizard-texts";
import type { WizardTools } from "../wizard-host";
import { WizardButtons, WizardStep } from "../wizard-step";

export interface StepFrameProps {
  readonly tools: WizardTools<TargetGapDraft>;
  readonly title: string;
  readonly lead: string;
  readonly about: string;
  /** What is still missing; it is said when the person tries to go on. */
  readonly missing?: string | undefined;
  readonly next?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

/** A step of this wizard, with the way back and on; it goes on when nothing is missing. */
export function StepFrame({ tools, title, lead, about, missing, next, children }: StepFrameProps) {
  const { draft, change, messages } = tools;
  const texts = useWizardTexts();
  const [hasTried, setTried] = useState(false);
  const position = targetGapSteps.indexOf(draft.step);
  const [before, after] = [targetGapSteps[position - 1], targetGapSteps[position + 1]];
  const goOn = next ?? { label: texts.next, onClick: () => (after ? change({ ...draft, step: after }) : undefined) };
  return (
    <WizardStep
      title={title}
      content={`target gap ${draft.step}`}
      lead={lead}
      position={position}
      count={targetGapSteps.length}
      about={about}
      messages={messages}
    >
      {children}
      <WizardButtons
        onBack={before && (() => change({ ...draft, step: before }))}
        next={{ ...goOn, onClick: missing === undefined ? goOn.onClick : () => setTried(true) }}
        problem={hasTried ? missing : undefined}
      />
    </WizardStep>
  );
}
