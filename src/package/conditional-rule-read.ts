/** From a `cfRule` of the standard or of the extension to the rule that it is. Whatever is not known is "unknown". */
import type {
  ComparisonOperator,
  ConditionalRule,
  ConditionalState,
  ConditionalStyle,
  DatePeriod,
  StyledRule,
  TextOperator,
} from "./conditional-rule";
import { textOfFormula } from "./conditional-formulas";
import { readDifference, readDifferenceElement } from "./conditional-styles";
import { readThreshold } from "./conditional-threshold";
import { readDataBar } from "./data-bar";
import { resolveColor, type ColorSource } from "./file-colors";
import { readIconSet } from "./icon-set";
import type { StyleSheet } from "./style-sheet";
import { attribute, childNamed, childrenNamed, innerXml, isTrue, type XmlElement } from "./xml-scan";
import { decodeContent } from "./xml-text";

/** @param twin what the extension says of the same data bar */
export function readRule(rule: XmlElement, twin: XmlElement | undefined, styles: StyleSheet): ConditionalRule {
  const type = attribute(rule.attributes, "type") ?? "";
  return (
    readScale(type, rule, twin, styles.colors) ??
    readStyled(type, rule, readStyle(rule, styles)) ?? { kind: "unknown", type }
  );
}

function readScale(
  type: string,
  rule: XmlElement,
  twin: XmlElement | undefined,
  colors: ColorSource,
): ConditionalRule | undefined {
  if (type === "dataBar") return readDataBar(rule, twin, colors);
  if (type === "iconSet") return readIconSet(rule);
  return type === "colorScale" ? readColorScale(rule, colors) : undefined;
}

function readColorScale(rule: XmlElement, source: ColorSource): ConditionalRule | undefined {
  const scale = childNamed(rule, "colorScale");
  if (scale === undefined) return undefined;
  const colors = childrenNamed(scale, "color").map(({ attributes }) => resolveColor(attributes, source));
  const points = childrenNamed(scale, "cfvo").flatMap((point, index) => {
    const [threshold, color] = [readThreshold(point), colors[index]];
    return threshold === undefined || color === undefined ? [] : [{ threshold, color }];
  });
  const isWhole = points.length === colors.length && (points.length === 2 || points.length === 3);
  return isWhole ? { kind: "colorScale", points } : undefined;
}

function readStyle(rule: XmlElement, styles: StyleSheet): ConditionalStyle {
  const own = childNamed(rule, "dxf");
  if (own !== undefined) return readDifferenceElement(own, styles.colors);
  const index = attribute(rule.attributes, "dxfId");
  return index === undefined ? {} : readDifference(styles, Number(index));
}

function readStyled(type: string, rule: XmlElement, style: ConditionalStyle): StyledRule | undefined {
  const stop = isTrue(attribute(rule.attributes, "stopIfTrue")) ? { stopIfTrue: true } : {};
  const condition = readCondition(type, rule);
  return condition === undefined ? undefined : { ...condition, style, ...stop };
}

type Condition = StyledRule extends infer R ? (R extends StyledRule ? Omit<R, "style" | "stopIfTrue"> : never) : never;

function readCondition(type: string, rule: XmlElement): Condition | undefined {
  const value = (name: string): string | undefined => attribute(rule.attributes, name);
  const state = STATES.get(type);
  if (state !== undefined) return { kind: "state", state };
  switch (type) {
    case "expression":
      return { kind: "formula", formula: formulas(rule)[0] ?? "" };
    case "cellIs":
      return readComparison(rule);
    case "timePeriod":
      return readPeriod(value("timePeriod"));
    case "top10":
      return {
        kind: "topBottom",
        isBottom: isTrue(value("bottom")),
        isPercent: isTrue(value("percent")),
        rank: Number(value("rank") ?? 10),
      };
    case "aboveAverage":
      return {
        kind: "average",
        isAbove: isTrue(value("aboveAverage") ?? "1"),
        orEqual: isTrue(value("equalAverage")),
        deviations: Number(value("stdDev") ?? 0),
      };
    default:
      return readText(type, rule);
  }
}

function readComparison(rule: XmlElement): Condition | undefined {
  const operator = COMPARISONS.find((name) => name === attribute(rule.attributes, "operator"));
  const [formula1, formula2] = formulas(rule);
  if (operator === undefined || formula1 === undefined) return undefined;
  return { kind: "cellValue", operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function readPeriod(name: string | undefined): Condition | undefined {
  const period = PERIODS.find((known) => known === name);
  return period === undefined ? undefined : { kind: "period", period };
}

/** A text that stands in the formula alone is taken from there; where that is not possible, the formula is the rule. */
function readText(type: string, rule: XmlElement): Condition | undefined {
  const operator = TEXT_TYPES.get(type);
  if (operator === undefined) return undefined;
  const [formula] = formulas(rule);
  const text =
    attribute(rule.attributes, "text") ?? (formula === undefined ? undefined : textOfFormula(operator, formula));
  if (text !== undefined) return { kind: "text", operator, text };
  return formula === undefined ? undefined : { kind: "formula", formula };
}

/** `formula` of the standard, `xm:f` of the extension. */
function formulas(rule: XmlElement): readonly string[] {
  const children = [...childrenNamed(rule, "formula"), ...childrenNamed(rule, "f")];
  return children.map((child) => decodeContent(innerXml(child)));
}

export const COMPARISONS: readonly ComparisonOperator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];

const PERIODS: readonly DatePeriod[] = [
  "yesterday",
  "today",
  "tomorrow",
  "last7Days",
  "lastWeek",
  "thisWeek",
  "nextWeek",
  "lastMonth",
  "thisMonth",
  "nextMonth",
];

export const STATES: ReadonlyMap<string, ConditionalState> = new Map([
  ["containsBlanks", "blanks"],
  ["notContainsBlanks", "nonBlanks"],
  ["containsErrors", "errors"],
  ["notContainsErrors", "nonErrors"],
  ["duplicateValues", "duplicates"],
  ["uniqueValues", "uniques"],
]);

export const TEXT_TYPES: ReadonlyMap<string, TextOperator> = new Map([
  ["containsText", "contains"],
  ["notContainsText", "notContains"],
  ["beginsWith", "beginsWith"],
  ["endsWith", "endsWith"],
]);
