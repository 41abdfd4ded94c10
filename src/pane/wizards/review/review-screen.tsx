import { restoreReview, type ReviewDraft } from "../../../actions/wizards/review-draft";
import { beginReview } from "../../../actions/wizards/review-sections";
import type { Wizard } from "../wizard";
import { WizardHost } from "../wizard-host";
import { MeasuresStep } from "./measures-step";
import { MeetingStep } from "./meeting-step";
import { NextStep } from "./next-step";
import { PartsStep } from "./parts-step";
import type { ReviewStepProps } from "./review-frame";
import { useReviewWords } from "./use-review-words";

const wizard: Wizard<ReviewDraft> = {
  key: "review",
  needs: ["reviews"],
  begin: ({ plan, today }) => beginReview(plan, today),
  restore: restoreReview,
};

const steps = { meeting: MeetingStep, parts: PartsStep, measures: MeasuresStep, next: NextStep } as const;

/** A review of the plan: who met, how each part stands, what follows, when the next one is. */
export function ReviewScreen() {
  const { texts } = useReviewWords();
  return (
    <WizardHost wizard={wizard} title={texts.title}>
      {(tools) => <CurrentStep key={tools.draft.step} tools={tools} />}
    </WizardHost>
  );
}

function CurrentStep({ tools }: ReviewStepProps) {
  const Step = steps[tools.draft.step];
  return <Step tools={tools} />;
}
