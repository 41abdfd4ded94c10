import { targetGapSteps, type TargetGapDraft } from "../../../actions/wizards/target-gap-draft";
import { WizardStepFrame, type StepFrameProps } from "../step-frame";
import type { WizardTools } from "../wizard-host";

interface TargetGapFrameProps extends StepFrameProps {
  readonly tools: WizardTools<TargetGapDraft>;
  readonly about: string;
}

/** A step of the target-gap wizard. */
export function StepFrame(props: TargetGapFrameProps) {
  return <WizardStepFrame {...props} steps={targetGapSteps} wizard="target gap" />;
}
