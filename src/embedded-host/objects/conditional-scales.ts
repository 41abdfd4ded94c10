/** Conditional formats that show where a value lies on a scale: colours and icons. */
import type { ConditionalIcon, IconCriterion, IconSetName, Threshold } from "../../package/workbook-file";
import { choice, color, flag, keyOf, number, record } from "../arguments";
import { invalidArgument } from "../host-error";
import { defineObject, scalar } from "../host-object";
import { iconCount, iconSetNames } from "../icon-sets";
import { evenCriteria } from "../rule-defaults";
import { apiPoint, readPoint, valueTypes, type PointTypes } from "../rule-formulas";
import { changeRule, ruleOfKind, type RuleTarget } from "../rule-target";

const colorTypes: PointTypes = { LowestValue: "min", HighestValue: "max", ...valueTypes };

function readColorPoint(target: RuleTarget, value: unknown) {
  const given = record(value);
  return {
    threshold: readPoint(target, { type: given["type"], formula: given["formula"] }, colorTypes),
    color: color(given["color"]),
  };
}

function apiColorPoint(point: { readonly threshold: Threshold; readonly color: string } | undefined) {
  return point && { ...apiPoint(point.threshold, colorTypes), color: point.color };
}

export const colorScaleObject = defineObject<RuleTarget>({
  name: "ColorScaleConditionalFormat",
  since: "1.6",
  members: {
    Criteria: scalar(
      (target) => {
        const { points } = ruleOfKind(target, "colorScale");
        const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
        const ends = { minimum: apiColorPoint(minimum), maximum: apiColorPoint(maximum) };
        return midpoint === undefined ? ends : { ...ends, midpoint: apiColorPoint(midpoint) };
      },
      (target, value) => {
        const { minimum, midpoint, maximum } = record(value);
        const given = midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
        changeRule(target, { kind: "colorScale", points: given.map((point) => readColorPoint(target, point)) });
      },
    ),
    ThreeColorScale: scalar((target) => ruleOfKind(target, "colorScale").points.length === 3),
  },
});

const iconOperators = { GreaterThan: false, GreaterThanOrEqual: true } as const;

/** For the first criterion only the custom icon counts, as the declarations say: it reaches down without end. */
function readCriteria(target: RuleTarget, value: unknown): readonly IconCriterion[] {
  const { criteria, reverse } = ruleOfKind(target, "iconSet");
  if (!Array.isArray(value) || value.length !== criteria.length)
    throw invalidArgument(`${criteria.length} criteria expected`);
  return criteria.map((current, index) => {
    const given = record(value[index]);
    const icon = readIcon(given["customIcon"]);
    if (icon && reverse) throw invalidArgument("custom icons in a reversed icon set");
    return { ...(index === 0 ? firstOf(current) : readCriterion(target, given)), ...(icon && { icon }) };
  });
}

function firstOf({ threshold, orEqual }: IconCriterion): IconCriterion {
  return { threshold, orEqual };
}

function readCriterion(target: RuleTarget, given: Readonly<Record<string, unknown>>): IconCriterion {
  const threshold = readPoint(target, { type: given["type"], formula: given["formula"] }, valueTypes);
  return { threshold, orEqual: choice<boolean>(given["operator"], iconOperators) };
}

function readIcon(value: unknown): ConditionalIcon | undefined {
  if (value === undefined || value === null) return undefined;
  const { set, index } = record(value);
  const name = choice<IconSetName>(set, iconSetNames);
  const place = number(index);
  if (Number.isInteger(place) && place >= 0 && place < iconCount(name)) return { set: name, index: place };
  throw invalidArgument(`the icon ${place} of ${name}`);
}

function apiCriterion({ threshold, orEqual, icon }: IconCriterion) {
  const customIcon = icon && { set: keyOf<string>(iconSetNames, icon.set) ?? "Invalid", index: icon.index };
  return {
    customIcon: customIcon ?? null,
    operator: keyOf<boolean>(iconOperators, orEqual),
    ...apiPoint(threshold, valueTypes),
  };
}

export const iconSetObject = defineObject<RuleTarget>({
  name: "IconSetConditionalFormat",
  since: "1.6",
  members: {
    Criteria: scalar(
      (target) => ruleOfKind(target, "iconSet").criteria.map(apiCriterion),
      (target, value) =>
        changeRule(target, { ...ruleOfKind(target, "iconSet"), criteria: readCriteria(target, value) }),
    ),
    ReverseIconOrder: scalar(
      (target) => ruleOfKind(target, "iconSet").reverse,
      (target, value) => setReverse(target, flag(value)),
    ),
    ShowIconOnly: scalar(
      (target) => !ruleOfKind(target, "iconSet").showValue,
      (target, value) => changeRule(target, { ...ruleOfKind(target, "iconSet"), showValue: !flag(value) }),
    ),
    Style: scalar(
      (target) => keyOf(iconSetNames, ruleOfKind(target, "iconSet").set),
      (target, value) => setIcons(target, choice<IconSetName>(value, iconSetNames)),
    ),
  },
});

function setReverse(target: RuleTarget, reverse: boolean): void {
  const rule = ruleOfKind(target, "iconSet");
  if (reverse && rule.criteria.some(({ icon }) => icon !== undefined))
    throw invalidArgument("the order of custom icons");
  changeRule(target, { ...rule, reverse });
}

/** A set of as many icons keeps the criteria; another begins with equal shares. */
function setIcons(target: RuleTarget, set: IconSetName): void {
  const rule = ruleOfKind(target, "iconSet");
  const isAsMany = rule.criteria.length === iconCount(set);
  changeRule(target, { ...rule, set, criteria: isAsMany ? rule.criteria.map(firstOf) : evenCriteria(set) });
}
