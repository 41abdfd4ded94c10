import { useMemo } from "react";
import type { GoalsDraft } from "../../../actions/wizards/goals-draft";
import { goalFindings, type GoalFindings } from "../../../actions/wizards/goals-edits";
import { goalsTexts, type GoalsTexts } from "../../../localisation/goals-texts";
import { usePane } from "../../pane-context";
import type { WizardTools } from "../wizard-host";

/** What every step of the wizard works with. */
export interface GoalsTools extends WizardTools<GoalsDraft> {
  /** What the check would say once the draft is written. */
  readonly findings: GoalFindings;
}

export interface GoalsStepProps {
  readonly tools: GoalsTools;
}

export function useGoalsTools(tools: WizardTools<GoalsDraft>): GoalsTools {
  const { plan, draft } = tools;
  const today = usePane().services.today();
  const findings = useMemo(() => goalFindings(plan, draft, today), [plan, draft, today]);
  return { ...tools, findings };
}

export function useGoalsTexts(): GoalsTexts {
  return goalsTexts(usePane().language);
}

/** What a goal is called where it is spoken of. */
export function useGoalName(): (cells: Readonly<Record<string, string | number | null>>) => string {
  const texts = useGoalsTexts();
  return ({ title }) => (typeof title === "string" && title.trim() !== "" ? title.trim() : texts.untitled);
}
