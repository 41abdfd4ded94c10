/** Data bars. */
import type { DataBarRule, Threshold } from "../../package/workbook-file";
import { choice, color, flag, keyOf, record, text } from "../arguments";
import { defineObject, navigation, scalar, type Member } from "../host-object";
import { apiPoint, readPoint, valueTypes, type PointTypes } from "../rule-formulas";
import { changeRule, ruleOfKind, type RuleTarget } from "../rule-target";
import { without } from "../without";

const lowTypes: PointTypes = { Automatic: "autoMin", LowestValue: "min", ...valueTypes };
const highTypes: PointTypes = { Automatic: "autoMax", HighestValue: "max", ...valueTypes };
/** What a negative bar has when it first gets a colour of its own. */
const negativeRed = "#FF0000";

/** A property of the bar; a part that is `undefined` afterwards is left out of the rule. */
function property(
  read: (bar: DataBarRule) => unknown,
  change: (bar: DataBarRule, value: unknown, target: RuleTarget) => DataBarRule,
): Member<RuleTarget> {
  return scalar(
    (target) => read(ruleOfKind(target, "dataBar")),
    (target, value) => changeRule(target, change(ruleOfKind(target, "dataBar"), value, target)),
  );
}

type ColorPart = "borderColor" | "negativeColor" | "negativeBorderColor" | "axisColor";

function withColor(bar: DataBarRule, part: ColorPart, value: string | undefined): DataBarRule {
  return value === undefined ? without(bar, part) : { ...bar, [part]: value };
}

/** "" stands for none. */
function colorOrNone(value: unknown): string | undefined {
  return text(value) === "" ? undefined : color(value);
}

const positiveObject = defineObject<RuleTarget>({
  name: "ConditionalDataBarPositiveFormat",
  since: "1.6",
  members: {
    FillColor: property(
      (bar) => bar.color,
      (bar, value) => ({ ...bar, color: color(value) }),
    ),
    BorderColor: property(
      (bar) => bar.borderColor ?? "",
      (bar, value) => withColor(bar, "borderColor", colorOrNone(value)),
    ),
    GradientFill: property(
      (bar) => bar.gradient ?? false,
      (bar, value) => ({ ...bar, gradient: flag(value) }),
    ),
  },
});

/** A part that may be as for positive values. */
function matching(part: "negativeColor" | "negativeBorderColor"): Member<RuleTarget> {
  return property(
    (bar) => bar[part] === undefined,
    (bar, value) => withColor(bar, part, flag(value) ? undefined : (bar[part] ?? negativeRed)),
  );
}

const negativeObject = defineObject<RuleTarget>({
  name: "ConditionalDataBarNegativeFormat",
  since: "1.6",
  members: {
    FillColor: property(
      (bar) => bar.negativeColor ?? bar.color,
      (bar, value) => withColor(bar, "negativeColor", color(value)),
    ),
    BorderColor: property(
      (bar) => (bar.borderColor === undefined ? "" : (bar.negativeBorderColor ?? bar.borderColor)),
      (bar, value) => withColor(bar, "negativeBorderColor", colorOrNone(value)),
    ),
    MatchPositiveFillColor: matching("negativeColor"),
    MatchPositiveBorderColor: matching("negativeBorderColor"),
  },
});

const directions = { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;
const axes = { Automatic: "automatic", None: "none", CellMidPoint: "middle" } as const;

function bound(value: unknown, target: RuleTarget, types: PointTypes): number | Threshold {
  const { type, formula } = record(value);
  const point = readPoint(target, { type, formula }, types);
  const number = point.type === "num" ? Number(point.value) : NaN;
  return Number.isFinite(number) ? number : point;
}

function apiBound(value: number | Threshold, types: PointTypes) {
  return apiPoint(typeof value === "number" ? { type: "num", value: String(value) } : value, types);
}

export const dataBarObject = defineObject<RuleTarget>({
  name: "DataBarConditionalFormat",
  since: "1.6",
  members: {
    ShowDataBarOnly: property(
      (bar) => !bar.showValue,
      (bar, value) => ({ ...bar, showValue: !flag(value) }),
    ),
    BarDirection: property(
      (bar) => keyOf<string>(directions, bar.direction ?? "context"),
      (bar, value) => {
        const direction = choice<"context" | "leftToRight" | "rightToLeft">(value, directions);
        return direction === "context" ? without(bar, "direction") : { ...bar, direction };
      },
    ),
    AxisFormat: property(
      (bar) => keyOf<string>(axes, bar.axis ?? "automatic"),
      (bar, value) => {
        const axis = choice<"automatic" | "none" | "middle">(value, axes);
        return axis === "automatic" ? without(bar, "axis") : { ...bar, axis };
      },
    ),
    AxisColor: property(
      (bar) => (bar.axis === "none" ? "" : (bar.axisColor ?? "#000000")),
      (bar, value) => withColor(bar, "axisColor", color(value)),
    ),
    LowerBoundRule: property(
      (bar) => apiBound(bar.minimum, lowTypes),
      (bar, value, target) => ({ ...bar, minimum: bound(value, target, lowTypes) }),
    ),
    UpperBoundRule: property(
      (bar) => apiBound(bar.maximum, highTypes),
      (bar, value, target) => ({ ...bar, maximum: bound(value, target, highTypes) }),
    ),
    PositiveFormat: navigation((target) => positiveObject(target)),
    NegativeFormat: navigation((target) => negativeObject(target)),
  },
});
