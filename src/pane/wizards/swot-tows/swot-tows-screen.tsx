import {
  beginSwotTows,
  restoreSwotTows,
  swotQuadrants,
  type SwotTowsDraft,
} from "../../../actions/wizards/swot-tows-draft";
import { swotTowsTexts } from "../../../localisation/swot-tows-texts";
import { usePane } from "../../pane-context";
import type { Wizard } from "../wizard";
import { WizardHost } from "../wizard-host";
import { EvidenceStep } from "./evidence-step";
import { PairsStep } from "./pairs-step";
import { PerspectiveStep } from "./perspective-step";
import { QuadrantStep } from "./quadrant-step";
import { StrategyMeasuresStep } from "./strategy-measures-step";
import { SummaryStep } from "./summary-step";
import type { SwotTowsTools } from "./use-swot-tows";

const wizard: Wizard<SwotTowsDraft> = {
  key: "tows",
  needs: ["swot", "tows", "measures"],
  begin: beginSwotTows,
  restore: restoreSwotTows,
};

/** From what the plan knows to statements, from statements to strategies, from strategies to measures. */
export function SwotTowsScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={swotTowsTexts(language).title}>
      {(tools) => <Step tools={tools} />}
    </WizardHost>
  );
}

function Step({ tools }: { readonly tools: SwotTowsTools }) {
  const { step } = tools.draft;
  const quadrant = swotQuadrants.find((known) => known === step);
  if (quadrant !== undefined) return <QuadrantStep key={step} tools={tools} quadrant={quadrant} />;
  switch (step) {
    case "evidence":
      return <EvidenceStep tools={tools} />;
    case "so":
    case "wo":
    case "st":
    case "wt":
      return <PairsStep key={step} tools={tools} field={step} />;
    case "measures":
      return <StrategyMeasuresStep tools={tools} />;
    case "summary":
      return <SummaryStep tools={tools} />;
    default:
      return <PerspectiveStep tools={tools} />;
  }
}
