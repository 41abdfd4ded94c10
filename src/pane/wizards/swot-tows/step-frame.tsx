import { swotTowsSteps } from "../../../actions/wizards/swot-tows-draft";
import { WizardStepFrame, type StepFrameProps } from "../step-frame";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";

/** A step of the wizard of SWOT and strategies. */
export function StepFrame(props: StepFrameProps & StepProps) {
  const { texts } = useSwotTowsWords();
  return <WizardStepFrame {...props} steps={swotTowsSteps} wizard="swot tows" about={texts.title} />;
}
