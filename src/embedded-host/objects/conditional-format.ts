/** One conditional format: what it looks for and shows, where, and before which others. */
import type { ConditionalRule } from "../../package/workbook-file";
import { flag, number } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { typeOfKind, type FormatType } from "../rule-defaults";
import { changeRule, formatOf, formatsIn, removeRule, ruleOf, settleRules, type RuleTarget } from "../rule-target";
import {
  cellValueObject,
  customObject,
  presetObject,
  textComparisonObject,
  topBottomObject,
} from "./conditional-conditions";
import { dataBarObject } from "./conditional-data-bar";
import { colorScaleObject, iconSetObject } from "./conditional-scales";
import { rangeAreasObject } from "./range-areas";
import { rangeObject } from "./range";

/** By member name; the same with `OrNullObject` is a null object where the rule is of another type. */
const parts: Readonly<Record<string, readonly [FormatType, (target: RuleTarget) => HostObject]>> = {
  CellValue: ["CellValue", cellValueObject],
  ColorScale: ["ColorScale", colorScaleObject],
  Custom: ["Custom", customObject],
  DataBar: ["DataBar", dataBarObject],
  IconSet: ["IconSet", iconSetObject],
  Preset: ["PresetCriteria", presetObject],
  TextComparison: ["ContainsText", textComparisonObject],
  TopBottom: ["TopBottom", topBottomObject],
};

function typeOf(target: RuleTarget): FormatType | null {
  return typeOfKind[ruleOf(target).kind];
}

function partMembers(): Members<RuleTarget> {
  const members = Object.entries(parts).flatMap(([name, [type, create]]) => {
    const orNull = (target: RuleTarget) => (typeOf(target) === type ? create(target) : null);
    const orError = (target: RuleTarget) => {
      if (typeOf(target) === type) return create(target);
      throw itemNotFound(`a conditional format of the type ${type}`);
    };
    return [
      [name, navigation(orError)],
      [`${name}OrNullObject`, navigation(orNull)],
    ] as const;
  });
  return Object.fromEntries(members);
}

function placeOf(target: RuleTarget): number {
  return formatsIn(target).findIndex(({ id }) => id === target.id);
}

/**
 * Places are counted in the collection of the range, from 0; negative ones from its end. What is beyond an end is the
 * end, as the declarations say. Rules of other ranges keep their order.
 */
function setPriority(target: RuleTarget, value: number): void {
  if (!Number.isInteger(value)) throw invalidArgument(`the priority ${value}`);
  settleRules(target);
  const others = formatsIn(target).filter(({ id }) => id !== target.id);
  const place = Math.min(others.length, Math.max(0, value < 0 ? others.length + 1 + value : value));
  const all = target.sheet.conditionalFormats.filter(({ id }) => id !== target.id);
  const [next, last] = [others[place], others.at(-1)];
  const at = next ? all.findIndex(({ id }) => id === next.id) : all.findIndex(({ id }) => id === last?.id) + 1;
  target.sheet.rules.move(formatOf(target).id, at);
}

function setStop(target: RuleTarget, stopIfTrue: boolean): void {
  const rule = ruleOf(target);
  if (!("style" in rule)) throw invalidArgument("stopIfTrue of a data bar, an icon set or a color scale");
  changeRule(target, { ...rule, stopIfTrue });
}

function stopOf(rule: ConditionalRule): boolean | null {
  return "style" in rule ? (rule.stopIfTrue ?? false) : null;
}

const single = (target: RuleTarget): HostObject | null => {
  const [area, ...others] = formatOf(target).ranges;
  return area && others.length === 0 ? rangeObject({ book: target.book, sheet: target.sheet, area }) : null;
};

const place: Members<RuleTarget> = {
  Delete: method((target) => removeRule(target)),
  GetRange: method((target) => {
    const range = single(target);
    if (range) return range;
    throw new HostError("InvalidOperation", "The conditional format applies to more than one range.");
  }),
  GetRangeOrNullObject: method(single),
  GetRanges: method((target) => rangeAreasObject({ ...target, areas: formatOf(target).ranges }), "1.9"),
};

export const conditionalFormatObject = defineObject<RuleTarget>({
  name: "ConditionalFormat",
  since: "1.6",
  id: { name: "Id", get: ({ id }) => id },
  members: {
    Id: scalar(({ id }) => id),
    Type: scalar(typeOf),
    Priority: scalar(placeOf, (target, value) => setPriority(target, number(value))),
    StopIfTrue: scalar(
      (target) => stopOf(ruleOf(target)),
      (target, value) => setStop(target, flag(value)),
    ),
    ...partMembers(),
    ...place,
  },
});
