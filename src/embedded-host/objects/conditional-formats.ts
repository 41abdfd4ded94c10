/** The conditional formats that apply to some cell of a range, or of several. */
import { choice, number, text } from "../arguments";
import type { AreasTarget } from "../areas-target";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import { newRules } from "../rule-defaults";
import { addRule, formatsIn, settleRules } from "../rule-target";
import { conditionalFormatObject } from "./conditional-format";

export const conditionalFormatsObject = defineObject<AreasTarget>({
  name: "ConditionalFormatCollection",
  since: "1.6",
  items: (target) => formatsIn(target).map(({ id }) => conditionalFormatObject({ ...target, id })),
  members: {
    Add: method((target, [type]) => {
      const { rule, isIncomplete } = choice<(typeof newRules)["Custom"]>(type, newRules);
      return conditionalFormatObject(addRule(target, rule, isIncomplete));
    }),
    ClearAll: method((target) => {
      settleRules(target);
      for (const area of target.areas) target.sheet.clearConditionalFormats(area);
    }),
    GetCount: method((target) => formatsIn(target).length),
    GetItem: method((target, [id]) => {
      const found = itemOf(target, text(id));
      if (found) return found;
      throw itemNotFound(`the conditional format ${JSON.stringify(id)}`);
    }),
    GetItemOrNullObject: method((target, [id]) => itemOf(target, text(id)), "1.14"),
    GetItemAt: method((target, [index]) => {
      const found = formatsIn(target)[number(index)];
      if (found) return conditionalFormatObject({ ...target, id: found.id });
      throw invalidArgument(`the conditional format ${number(index)}`);
    }),
  },
});

function itemOf(target: AreasTarget, wanted: string): HostObject | null {
  const found = formatsIn(target).find(({ id }) => id === wanted);
  return found ? conditionalFormatObject({ ...target, id: found.id }) : null;
}
