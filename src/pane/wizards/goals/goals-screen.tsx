import { beginGoals, restoreGoals, type GoalsDraft } from "../../../actions/wizards/goals-draft";
import { goalsTexts } from "../../../localisation/goals-texts";
import { usePane } from "../../pane-context";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { GoalsStep } from "./goals-step";
import { MeasuresStep } from "./measures-step";
import { StarStep } from "./star-step";
import { useGoalsTools } from "./use-goals";

const wizard: Wizard<GoalsDraft> = {
  key: "goals",
  needs: ["goals", "measures"],
  begin: beginGoals,
  restore: restoreGoals,
};

/** From the vision to the mission, from there to goals, from each goal to what is done for it. */
export function GoalsScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={goalsTexts(language).title}>
      {(tools) => <Step tools={tools} />}
    </WizardHost>
  );
}

function Step({ tools: host }: { readonly tools: WizardTools<GoalsDraft> }) {
  const tools = useGoalsTools(host);
  const { step } = tools.draft;
  switch (step) {
    case "vision":
    case "mission":
      return <StarStep key={step} tools={tools} star={step} />;
    case "goals":
      return <GoalsStep tools={tools} />;
    case "measures":
      return <MeasuresStep tools={tools} />;
  }
}
