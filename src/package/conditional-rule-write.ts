/** From a rule to the elements that say it: a `cfRule` of the standard, one of the extension, or both. */
import { conditionFormula } from "./conditional-formulas";
import type { ColorScaleRule, ConditionalRule, StyledRule } from "./conditional-rule";
import { STATES, TEXT_TYPES } from "./conditional-rule-read";
import { thresholdText } from "./conditional-threshold";
import { dataBarText, dataBarTwinText } from "./data-bar";
import { toArgb } from "./file-colors";
import { iconSetText, isNewerIconSet, newerIconSetText } from "./icon-set";
import { requireColor } from "./style-patch";
import { PackageError } from "./workbook-file";
import { attributeText } from "./xml-scan";
import { encodeXml } from "./xml-text";

/** Texts of `cfRule` elements; one of them may be missing. */
export interface RuleTexts {
  readonly main?: string;
  readonly twin?: string;
}

export interface WritingPlace {
  /** Of the sheet's own elements. */
  readonly prefix: string;
  /** Address of the cell that formulas read from. */
  readonly corner: string;
  readonly priority: number;
  /** An id that no other rule of the sheet has. */
  readonly id: string;
  /** Index of the rule's difference. */
  readonly difference: number | undefined;
}

/** Throws "invalidArgument" for a rule that Excel would repair. */
export function ruleTexts(rule: ConditionalRule, place: WritingPlace): RuleTexts {
  const { prefix, priority, id } = place;
  const main = (type: string, inner: string): string => ruleText(prefix, { type, priority }, inner);
  switch (rule.kind) {
    case "unknown":
      throw new PackageError("invalidArgument", `conditional format ${rule.type}`);
    case "dataBar":
      return { main: main("dataBar", dataBarText(prefix, rule, id)), twin: dataBarTwinText(rule, id) };
    case "colorScale":
      return { main: main("colorScale", colorScaleText(prefix, rule)) };
    case "iconSet":
      return isNewerIconSet(rule)
        ? {
            twin: `<x14:cfRule${attributeText({ type: "iconSet", priority, id })}>${newerIconSetText(rule)}</x14:cfRule>`,
          }
        : { main: main("iconSet", iconSetText(prefix, rule)) };
    default:
      return { main: styledText(rule, place) };
  }
}

function ruleText(
  prefix: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner: string,
): string {
  const start = `<${prefix}cfRule${attributeText(attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${prefix}cfRule>`;
}

function colorScaleText(prefix: string, { points }: ColorScaleRule): string {
  if (points.length !== 2 && points.length !== 3) throw new PackageError("invalidArgument", "color scale");
  const limits = points.map(({ threshold }) => thresholdText(prefix, threshold));
  const colors = points.map(({ color }) => `<${prefix}color rgb="${toArgb(requireColor(color))}"/>`);
  return `<${prefix}colorScale>${limits.join("")}${colors.join("")}</${prefix}colorScale>`;
}

function styledText(rule: StyledRule, { prefix, corner, priority, difference }: WritingPlace): string {
  const { type, ...condition } = conditionAttributes(rule);
  const attributes = {
    type,
    dxfId: difference,
    priority,
    stopIfTrue: rule.stopIfTrue === true ? 1 : undefined,
    ...condition,
  };
  const inner = conditionFormulas(rule, corner).map((formula) => {
    if (formula === "" || formula.startsWith("=")) throw new PackageError("invalidArgument", "conditional format");
    return `<${prefix}formula>${encodeXml(formula)}</${prefix}formula>`;
  });
  return ruleText(prefix, attributes, inner.join(""));
}

/** The values of a comparison stand alone; other conditions are a formula. */
function conditionFormulas(rule: StyledRule, corner: string): readonly string[] {
  if (rule.kind === "cellValue") return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  const formula = conditionFormula(rule, corner);
  return formula === undefined ? [] : [formula];
}

type Attributes = Readonly<Record<string, string | number | undefined>> & { readonly type: string };

function conditionAttributes(rule: StyledRule): Attributes {
  switch (rule.kind) {
    case "formula":
      return { type: "expression" };
    case "cellValue":
      requireBounds(rule);
      return { type: "cellIs", operator: rule.operator };
    case "text":
      return textAttributes(rule);
    case "period":
      return { type: "timePeriod", timePeriod: rule.period };
    case "state":
      return { type: keyFor(STATES, rule.state) };
    case "topBottom":
      requireRank(rule);
      return {
        type: "top10",
        percent: rule.isPercent ? 1 : undefined,
        bottom: rule.isBottom ? 1 : undefined,
        rank: rule.rank,
      };
    case "average":
      requireDeviations(rule);
      return {
        type: "aboveAverage",
        aboveAverage: rule.isAbove ? undefined : 0,
        equalAverage: rule.orEqual ? 1 : undefined,
        stdDev: rule.deviations === 0 ? undefined : rule.deviations,
      };
  }
}

function textAttributes({ operator, text }: Extract<StyledRule, { kind: "text" }>): Attributes {
  return {
    type: keyFor(TEXT_TYPES, operator),
    operator: operator === "contains" ? "containsText" : operator,
    text: text.startsWith("=") ? undefined : text,
  };
}

function keyFor<V>(map: ReadonlyMap<string, V>, value: V): string {
  for (const [key, known] of map) if (known === value) return key;
  throw new PackageError("invalidArgument", "conditional format");
}

function requireBounds({ operator, formula2 }: Extract<StyledRule, { kind: "cellValue" }>): void {
  const needsTwo = operator === "between" || operator === "notBetween";
  if (needsTwo !== (formula2 !== undefined)) throw new PackageError("invalidArgument", `operator ${operator}`);
}

/** 1 to 1000 values, or 1 to 100 percent of them. */
function requireRank({ rank, isPercent }: Extract<StyledRule, { kind: "topBottom" }>): void {
  const isInside = Number.isInteger(rank) && rank >= 1 && rank <= (isPercent ? 100 : 1000);
  if (!isInside) throw new PackageError("invalidArgument", `rank ${rank}`);
}

/** [MS-XLSX]: a number of deviations and "or equal" exclude each other. Excel offers up to three. */
function requireDeviations({ deviations, orEqual }: Extract<StyledRule, { kind: "average" }>): void {
  const isKnown = Number.isInteger(deviations) && deviations >= 0 && deviations <= 3;
  if (!isKnown || (orEqual && deviations > 0)) throw new PackageError("invalidArgument", `deviations ${deviations}`);
}
