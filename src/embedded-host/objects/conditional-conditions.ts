/** Conditional formats with a condition: a rule, and the format that is laid over where it holds. */
import type {
  AverageRule,
  ComparisonOperator,
  ConditionalRule,
  ConditionalState,
  DatePeriod,
  StyledRule,
  TextOperator,
} from "../../package/workbook-file";
import { choice, keyOf, number, record, text } from "../arguments";
import { cultureFormats } from "../culture";
import { fromCulture, toCulture } from "../formula-culture";
import { toApiFormula } from "../formulas";
import { invalidArgument } from "../host-error";
import { defineObject, navigation, scalar, type Member } from "../host-object";
import { apiFormula, fromR1C1, readFormula, toR1C1 } from "../rule-formulas";
import { changeRule, formatOf, ruleOf, ruleOfKind, type RuleTarget } from "../rule-target";
import { conditionalRangeFormatObject } from "./conditional-range-format";

/** A rule without what is laid over the cells. */
type Condition = StyledRule extends infer R ? (R extends StyledRule ? Omit<R, "style" | "stopIfTrue"> : never) : never;

/** The rule looks for something else, and keeps its style where it had one. */
function setCondition(target: RuleTarget, condition: Condition): void {
  const current = ruleOf(target);
  const kept = "style" in current ? current : undefined;
  const style = kept?.style ?? {};
  const stop = kept?.stopIfTrue === undefined ? {} : { stopIfTrue: kept.stopIfTrue };
  changeRule(target, { ...condition, style, ...stop }, true);
}

const format: Member<RuleTarget> = navigation((target) => conditionalRangeFormatObject(target));

const comparisons: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function readCellValueRule(target: RuleTarget, value: unknown): Condition {
  const given = record(value);
  const operator = choice(given["operator"], comparisons);
  const formula1 = readFormula(target, given["formula1"]);
  const one = { kind: "cellValue", operator, formula1 } as const;
  if (operator !== "between" && operator !== "notBetween") return one;
  return { ...one, formula2: readFormula(target, given["formula2"]) };
}

export const cellValueObject = defineObject<RuleTarget>({
  name: "CellValueConditionalFormat",
  since: "1.6",
  members: {
    Format: format,
    Rule: scalar(
      (target) => {
        const { operator, formula1, formula2 } = ruleOfKind(target, "cellValue");
        const second = formula2 === undefined ? {} : { formula2: apiFormula(formula2) };
        return { formula1: apiFormula(formula1), ...second, operator: keyOf(comparisons, operator) };
      },
      (target, value) => setCondition(target, readCellValueRule(target, value)),
    ),
  },
});

function readCustomRule(target: RuleTarget, formula: unknown): Condition {
  return { kind: "formula", formula: readFormula(target, formula) };
}

/** The cell that the formula reads from. */
function corner(target: RuleTarget): { readonly row: number; readonly column: number } {
  const { ranges } = formatOf(target);
  return { row: Math.min(...ranges.map(({ top }) => top)), column: Math.min(...ranges.map(({ left }) => left)) };
}

const formulaOf = (target: RuleTarget): string => toApiFormula(ruleOfKind(target, "formula").formula, undefined);
const setFormula = (target: RuleTarget, formula: unknown) => setCondition(target, readCustomRule(target, formula));

const customRuleObject = defineObject<RuleTarget>({
  name: "ConditionalFormatRule",
  since: "1.6",
  members: {
    Formula: scalar(formulaOf, setFormula),
    FormulaLocal: scalar(
      (target) => toCulture(formulaOf(target), cultureFormats(target.book.culture)),
      (target, value) => setFormula(target, fromCulture(text(value), cultureFormats(target.book.culture))),
    ),
    FormulaR1C1: scalar(
      (target) => toR1C1(formulaOf(target), corner(target)),
      (target, value) => setFormula(target, fromR1C1(text(value), corner(target))),
    ),
  },
});

export const customObject = defineObject<RuleTarget>({
  name: "CustomConditionalFormat",
  since: "1.6",
  members: { Format: format, Rule: navigation((target) => customRuleObject(target)) },
});

const textOperators: Readonly<Record<string, TextOperator>> = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

function readTextRule(value: unknown): Condition {
  const given = record(value);
  return { kind: "text", operator: choice(given["operator"], textOperators), text: text(given["text"]) };
}

export const textComparisonObject = defineObject<RuleTarget>({
  name: "TextConditionalFormat",
  since: "1.6",
  members: {
    Format: format,
    Rule: scalar(
      (target) => {
        const { operator, text: wanted } = ruleOfKind(target, "text");
        return { operator: keyOf(textOperators, operator), text: wanted };
      },
      (target, value) => setCondition(target, readTextRule(value)),
    ),
  },
});

const topBottomTypes = {
  TopItems: { isBottom: false, isPercent: false },
  TopPercent: { isBottom: false, isPercent: true },
  BottomItems: { isBottom: true, isPercent: false },
  BottomPercent: { isBottom: true, isPercent: true },
} as const;

/** Between 1 and 1000 values, or 1 and 100 percent of them, as the declarations say. */
function readTopBottomRule(value: unknown): Condition {
  const given = record(value);
  const rank = number(given["rank"]);
  const ends = choice<{ isBottom: boolean; isPercent: boolean }>(given["type"], topBottomTypes);
  if (Number.isInteger(rank) && rank >= 1 && rank <= (ends.isPercent ? 100 : 1000))
    return { kind: "topBottom", rank, ...ends };
  throw invalidArgument(`the rank ${rank}`);
}

export const topBottomObject = defineObject<RuleTarget>({
  name: "TopBottomConditionalFormat",
  since: "1.6",
  members: {
    Format: format,
    Rule: scalar(
      (target) => {
        const { rank, isBottom, isPercent } = ruleOfKind(target, "topBottom");
        return { rank, type: `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` };
      },
      (target, value) => setCondition(target, readTopBottomRule(value)),
    ),
  },
});

const state = (name: ConditionalState): Condition => ({ kind: "state", state: name });
const period = (name: DatePeriod): Condition => ({ kind: "period", period: name });
const average = (isAbove: boolean, orEqual: boolean, deviations: number): Condition => ({
  kind: "average",
  isAbove,
  orEqual,
  deviations,
});

const presets: Readonly<Record<string, Condition>> = {
  Blanks: state("blanks"),
  NonBlanks: state("nonBlanks"),
  Errors: state("errors"),
  NonErrors: state("nonErrors"),
  UniqueValues: state("uniques"),
  DuplicateValues: state("duplicates"),
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
  AboveAverage: average(true, false, 0),
  BelowAverage: average(false, false, 0),
  EqualOrAboveAverage: average(true, true, 0),
  EqualOrBelowAverage: average(false, true, 0),
  OneStdDevAboveAverage: average(true, false, 1),
  OneStdDevBelowAverage: average(false, false, 1),
  TwoStdDevAboveAverage: average(true, false, 2),
  TwoStdDevBelowAverage: average(false, false, 2),
  ThreeStdDevAboveAverage: average(true, false, 3),
  ThreeStdDevBelowAverage: average(false, false, 3),
};

function readPresetRule(value: unknown): Condition {
  return choice(record(value)["criterion"], presets);
}

function criterionOf(rule: ConditionalRule): string {
  return Object.keys(presets).find((name) => isSamePreset(presets[name], rule)) ?? "Invalid";
}

function isSamePreset(preset: Condition | undefined, rule: ConditionalRule): boolean {
  if (preset?.kind === "state") return rule.kind === "state" && rule.state === preset.state;
  if (preset?.kind === "period") return rule.kind === "period" && rule.period === preset.period;
  return preset?.kind === "average" && rule.kind === "average" && isSameAverage(preset, rule);
}

function isSameAverage(one: Omit<AverageRule, "style">, other: AverageRule): boolean {
  const isSame = one.isAbove === other.isAbove && one.orEqual === other.orEqual;
  return isSame && one.deviations === other.deviations;
}

export const presetObject = defineObject<RuleTarget>({
  name: "PresetCriteriaConditionalFormat",
  since: "1.6",
  members: {
    Format: format,
    Rule: scalar(
      (target) => ({ criterion: criterionOf(ruleOf(target)) }),
      (target, value) => setCondition(target, readPresetRule(value)),
    ),
  },
});
