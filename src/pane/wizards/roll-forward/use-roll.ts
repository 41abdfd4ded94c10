import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { rollForward, type RollForward } from "../../../actions/roll-forward/roll-forward";
import { requestOf, type RollForwardDraft } from "../../../actions/wizards/roll-forward-draft";
import { rollForwardPaneTexts } from "../../../localisation/roll-forward-pane-texts";
import type { Language } from "../../../localisation/language";
import { usePane } from "../../pane-context";
import { useOperation } from "../../state/use-plan-state";
import { useMe } from "../measures/use-measure-filter";

export interface RollOrder {
  readonly draft: RollForwardDraft;
  /** What the person saw; nothing else is done. */
  readonly seen: RollForward;
  readonly again: boolean;
}

export interface Rolling {
  readonly roll: (order: RollOrder) => void;
  /** Does what failed again, as it is seen now; undefined where that is another preview, which has to be looked at first. */
  readonly retry: ((seen: RollForward) => void) | undefined;
}

/** Moves the plan on, and says at the start what it covers now. */
export function useRoll(plan: Plan): Rolling {
  const { services, model, language, goToScreen, announce } = usePane();
  const by = useMe(plan) ?? "";
  const operation = useOperation();
  const [last, setLast] = useState<RollOrder>();
  async function run(order: RollOrder): Promise<void> {
    setLast(order);
    const request = { ...requestOf(order.draft, services.today()), by, again: order.again, seen: order.seen };
    const result = await model.operations.run("rollForward", (options) =>
      rollForward(services.workbook, request, services.random, options),
    );
    if (result.kind !== "done") return;
    model.drafts.set("roll_forward", undefined);
    goToScreen("home");
    model.notice.set({ intent: "success", text: (_, now) => doneText(result.value, now) });
    announce(doneText(result.value, language));
  }
  const retry = last && canRepeat(operation) ? (seen: RollForward) => void run({ ...last, seen }) : undefined;
  return { roll: (order) => void run(order), retry };
}

/** What was interrupted is completed by doing it again: what is written already is not in the preview any more. */
function canRepeat(operation: ReturnType<typeof useOperation>): boolean {
  const asks: readonly string[] = ["changedMeanwhile", "rolledForward"];
  return operation.kind === "failed" && !asks.includes(operation.failure.code);
}

function doneText({ after, archived }: RollForward, language: Language): string {
  return rollForwardPaneTexts(language).done(yearsText(after), archived.length);
}

/** "2026–2028". */
export function yearsText({ firstPlanYear, horizon }: RollForward["after"]): string {
  return `${firstPlanYear}–${firstPlanYear + horizon - 1}`;
}
