import type { Change, ConditionalRule, ConditionalStyle } from "../workbook/changes";
import type { Proxies } from "./proxies";

type SetConditionalFormats = Extract<Change, { kind: "setConditionalFormats" }>;
type FormulaRule = Extract<ConditionalRule, { kind: "formula" }>;
type DataBarRule = Extract<ConditionalRule, { kind: "dataBar" }>;

export function setConditionalFormats(proxies: Proxies, { sheet, range, rules }: SetConditionalFormats): void {
  const { conditionalFormats } = proxies.range(sheet, range);
  conditionalFormats.clearAll();
  // Each rule is added above all others, so the first one comes last.
  for (const rule of [...rules].reverse()) {
    if (rule.kind === "formula") addFormulaRule(conditionalFormats.add("Custom"), rule);
    else addDataBar(conditionalFormats.add("DataBar").dataBar, rule);
  }
}

function addFormulaRule(format: Excel.ConditionalFormat, { formula, style, stopIfTrue }: FormulaRule): void {
  format.custom.rule.formula = `=${formula}`;
  setStyle(format.custom.format, style);
  format.stopIfTrue = stopIfTrue;
}

function setStyle(
  format: Excel.ConditionalRangeFormat,
  { fontColor, bold, fill, numberFormat }: ConditionalStyle,
): void {
  if (fontColor !== undefined) format.font.color = fontColor;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = fill;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}

function addDataBar(bar: Excel.DataBarConditionalFormat, { color, minimum, maximum, showValue }: DataBarRule): void {
  bar.showDataBarOnly = !showValue;
  bar.barDirection = "Context";
  bar.axisFormat = "Automatic";
  bar.lowerBoundRule = { type: "Number", formula: String(minimum) };
  bar.upperBoundRule = { type: "Number", formula: String(maximum) };
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
  // An empty text means no border.
  bar.positiveFormat.borderColor = "";
  bar.negativeFormat.matchPositiveFillColor = true;
  bar.negativeFormat.matchPositiveBorderColor = true;
}
