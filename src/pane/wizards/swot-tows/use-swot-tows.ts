import { useMemo } from "react";
import type { SwotTowsDraft } from "../../../actions/wizards/swot-tows-draft";
import { swotItems, type SwotItems } from "../../../actions/wizards/swot-tows-items";
import { swotTowsTexts, type SwotTowsTexts } from "../../../localisation/swot-tows-texts";
import { usePane } from "../../pane-context";
import type { WizardTools } from "../wizard-host";

export type SwotTowsTools = WizardTools<SwotTowsDraft>;

export interface StepProps {
  readonly tools: SwotTowsTools;
}

export interface SwotTowsWords {
  readonly texts: SwotTowsTexts;
  /** A weight with one decimal at most. */
  readonly weight: (weight: number) => string;
}

export function useSwotTowsWords(): SwotTowsWords {
  const { language, format } = usePane();
  return { texts: swotTowsTexts(language), weight: (weight) => format.number(Math.round(weight * 10) / 10) };
}

/** The statements as they are now; computed again when plan or draft have changed. */
export function useSwotItems({ plan, draft }: SwotTowsTools): SwotItems {
  return useMemo(() => swotItems(plan, draft), [plan, draft]);
}
