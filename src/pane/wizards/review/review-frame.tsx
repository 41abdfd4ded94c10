import { reviewSteps, type ReviewDraft } from "../../../actions/wizards/review-draft";
import { WizardStepFrame, type StepFrameProps } from "../step-frame";
import type { WizardTools } from "../wizard-host";
import { useReviewWords } from "./use-review-words";

export interface ReviewStepProps {
  readonly tools: WizardTools<ReviewDraft>;
}

/** A step of the review with its heading and its buttons. */
export function ReviewStepFrame({ tools, ...frame }: StepFrameProps & ReviewStepProps) {
  const { texts } = useReviewWords();
  return <WizardStepFrame tools={tools} {...frame} steps={reviewSteps} wizard="review" about={texts.title} />;
}
