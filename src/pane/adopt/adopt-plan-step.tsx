import type { CreateForm } from "../create/create-form";
import { checkCreateForm } from "../create/create-form";
import { PlanBasicsFields } from "../create/plan-basics-fields";
import type { CreateFormState } from "../create/use-create-form";
import { AdoptFrame } from "./adopt-frame";
import { withFormChange } from "./adopt-form";
import { NamesInTheWay } from "./names-in-the-way";
import type { AdoptTools } from "./adopt-tools";
import { useAdoptTexts } from "./use-adopt-texts";

export interface AdoptPlanStepProps {
  readonly tools: AdoptTools;
  readonly form: CreateForm;
}

/** What the plan is to be that is made beside the sheets: the same as for any new one, suggested by what they say. */
export function AdoptPlanStep({ tools, form }: AdoptPlanStepProps) {
  const { plan } = useAdoptTexts();
  const { draft, change } = tools;
  const problems = checkCreateForm(form);
  const wrong = Object.keys(problems).length;
  const state: CreateFormState = {
    form,
    problems,
    set: (said) => change({ ...draft, plan: withFormChange(draft.plan, said) }),
    // what is wrong with a suggestion is said at once
    leave: () => undefined,
    check: () => problems,
  };
  return (
    <AdoptFrame
      tools={tools}
      title={plan.title}
      lead={plan.lead}
      missing={wrong > 0 ? plan.problems(wrong) : undefined}
    >
      <NamesInTheWay tools={tools} form={form} />
      <PlanBasicsFields state={state} />
    </AdoptFrame>
  );
}
