import { useMemo, type ReactElement } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { firstKey } from "../../../actions/wizards/target-gap-choices";
import {
  newTargetGapDraft,
  restoreTargetGap,
  withKey,
  type TargetGapDraft,
  type TargetGapStep,
} from "../../../actions/wizards/target-gap-draft";
import { gapFigures } from "../../../actions/wizards/target-gap-line";
import { targetGapTexts } from "../../../localisation/target-gap-texts";
import { usePane } from "../../pane-context";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { BaselineStep } from "./baseline-step";
import { GapStep } from "./gap-step";
import { NoFigures } from "./no-figures";
import { ScopeStep } from "./scope-step";
import { SummaryStep } from "./summary-step";
import { TargetStep } from "./target-step";
import type { GapStepProps } from "./gap-tools";

const wizard: Wizard<TargetGapDraft> = {
  key: "target_gap",
  needs: ["kpis", "gap", "measures"],
  begin: ({ plan, newId }) => newTargetGapDraft(firstKey(plan), newId),
  restore: restoreTargetGap,
};

/** From a KPI and its history to the measures that close what is missing to its target. */
export function TargetGapScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={targetGapTexts(language).title}>
      {(tools) => <Steps tools={tools} />}
    </WizardHost>
  );
}

const steps: Readonly<Record<TargetGapStep, (props: GapStepProps) => ReactElement>> = {
  scope: ScopeStep,
  baseline: BaselineStep,
  target: TargetStep,
  measures: GapStep,
  summary: SummaryStep,
};

function Steps({ tools }: { readonly tools: WizardTools<TargetGapDraft> }) {
  const { services } = usePane();
  const today = services.today();
  const { plan } = tools;
  const { draft, figures } = useMemo(() => withFigures(plan, tools.draft, today), [plan, tools.draft, today]);
  if (figures === undefined) return <NoFigures messages={tools.messages} />;
  const Step = steps[draft.step];
  return <Step tools={{ ...tools, draft }} figures={figures} />;
}

/** A draft whose KPI the plan does not know any more goes on with the line that a new one begins with. */
function withFigures(plan: Plan, draft: TargetGapDraft, today: string) {
  const figures = gapFigures(plan, draft, today);
  const key = figures === undefined ? firstKey(plan) : null;
  if (key === null) return { draft, figures };
  const other: TargetGapDraft = { ...withKey(draft, key), step: "scope" };
  return { draft: other, figures: gapFigures(plan, other, today) };
}
