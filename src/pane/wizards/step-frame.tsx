import { useState, type ReactNode } from "react";
import { useWizardTexts } from "../parts/use-wizard-texts";
import type { WizardTools } from "./wizard-host";
import { WizardButtons, WizardStep } from "./wizard-step";

export interface StepFrameProps {
  readonly title: string;
  readonly lead: string;
  /** What is still missing; it is said when the person tries to go on. */
  readonly missing?: string | undefined;
  readonly next?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

interface WizardStepFrameProps<Draft extends { readonly step: string }> extends StepFrameProps {
  readonly tools: Pick<WizardTools<Draft>, "draft" | "change" | "messages">;
  readonly steps: readonly Draft["step"][];
  /** Names the wizard, such as "target gap". */
  readonly wizard: string;
  readonly about: string;
}

/** A step of a wizard, with the way back and on; it goes on when nothing is missing. */
export function WizardStepFrame<Draft extends { readonly step: string }>(props: WizardStepFrameProps<Draft>) {
  const { tools, steps, wizard, title, lead, about, missing, next, children } = props;
  const { draft, change, messages } = tools;
  const texts = useWizardTexts();
  const [hasTried, setTried] = useState(false);
  const position = steps.indexOf(draft.step);
  const [before, after] = [steps[position - 1], steps[position + 1]];
  const goOn = next ?? { label: texts.next, onClick: () => (after ? change({ ...draft, step: after }) : undefined) };
  return (
    <WizardStep
      title={title}
      content={`${wizard} ${draft.step}`}
      lead={lead}
      position={position}
      count={steps.length}
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
