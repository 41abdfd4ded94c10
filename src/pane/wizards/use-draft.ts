import { useCallback, useMemo, useState } from "react";
import { newIdsFor, type Plan } from "../../actions/edit/open-plan";
import { usePane } from "../pane-context";
import { useObservable } from "../state/use-plan-state";
import type { Wizard } from "./wizard";

export interface WizardDraft<D> {
  readonly draft: D;
  /** Keeps the next draft, here at once and soon in the workbook. */
  readonly change: (next: D) => void;
  /** Begins anew from the plan as it is. */
  readonly restart: () => void;
  /** ISO date on which a draft was left that has been taken up again. */
  readonly resumedFrom: string | undefined;
  readonly newId: () => string;
}

/** The draft of a wizard: what was begun before, else a new one, which counts as begun with its first change. */
export function useDraft<D>(wizard: Wizard<D>, plan: Plan): WizardDraft<D> {
  const { services, model } = usePane();
  useObservable(model.drafts.version);
  const [left, setLeft] = useState(() => model.drafts.of(wizard.key));
  const [newId] = useState(() => newIdsFor(plan, services.random));
  const begin = useCallback(
    () => wizard.begin({ plan, today: services.today(), newId }),
    [wizard, plan, services, newId],
  );
  const content = model.drafts.of(wizard.key)?.content;
  const draft = useMemo(() => wizard.restore(content) ?? begin(), [wizard, content, begin]);
  const change = useCallback((next: D) => model.drafts.set(wizard.key, next), [model, wizard]);
  const restart = useCallback(() => {
    model.drafts.set(wizard.key, undefined);
    setLeft(undefined);
  }, [model, wizard]);
  const isResumed = left !== undefined && wizard.restore(left.content) !== undefined;
  return { draft, change, restart, resumedFrom: isResumed ? left.on : undefined, newId };
}
