import { useState, type ReactNode } from "react";
import { swotTowsSteps } from "../../../actions/wizards/swot-tows-draft";
import { useWizardTexts } from "../use-wizard-texts";
import { WizardButtons, WizardStep } from "../wizard-step";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";

export interface StepFrameProps extends StepProps {
  readonly title: string;
  readonly lead: string;
  /** What is still missing; it is said when the person tries to go on. */
  readonly missing?: string | undefined;
  readonly next?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

/** A step of this wizard, with the way back and on. */
export function StepFrame({ tools, title, lead, missing, next, children }: StepFrameProps) {
  const { draft, change, messages } = tools;
  const { texts: words } = useSwotTowsWords();
  const texts = useWizardTexts();
  const [hasTried, setTried] = useState(false);
  const position = swotTowsSteps.indexOf(draft.step);
  const [before, after] = [swotTowsSteps[position - 1], swotTowsSteps[position + 1]];
  const goOn = next ?? { label: texts.next, onClick: () => (after ? change({ ...draft, step: after }) : undefined) };
  return (
    <WizardStep
      title={title}
      content={`swot tows ${draft.step}`}
      lead={lead}
      position={position}
      count={swotTowsSteps.length}
      about={words.title}
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
