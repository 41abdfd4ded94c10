/**
 * Data bars. The standard's own element knows a colour and two ends, and always draws a gradient; all else says a
 * twin in an extension, which both sides name by the same id.
 */
import type { DataBarRule, Threshold } from "./conditional-rule";
import { newerThresholdText, readThreshold, thresholdText } from "./conditional-threshold";
import { resolveColor, toArgb, type ColorSource } from "./file-colors";
import { requireColor } from "./style-patch";
import { PackageError } from "./workbook-file";
import { attribute, attributeText, childNamed, childrenNamed, innerXml, isTrue, type XmlElement } from "./xml-scan";

export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const LINK_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const BLACK = "#000000";

function threshold(bound: number | Threshold): Threshold {
  if (typeof bound !== "number") return bound;
  if (!Number.isFinite(bound)) throw new PackageError("invalidArgument", "data bar");
  return { type: "num", value: String(bound) };
}

/** The rule's inner elements: the bar, and the link to its twin. */
export function dataBarText(prefix: string, rule: DataBarRule, id: string): string {
  const limits = [rule.minimum, rule.maximum].map((bound) => thresholdText(prefix, threshold(bound)));
  const color = `<${prefix}color rgb="${toArgb(requireColor(rule.color))}"/>`;
  const bar = `<${prefix}dataBar${hiddenValue(rule)}>${limits.join("")}${color}</${prefix}dataBar>`;
  const link = `<${prefix}ext xmlns:x14="${X14}" uri="${LINK_URI}"><x14:id>${id}</x14:id></${prefix}ext>`;
  return `${bar}<${prefix}extLst>${link}</${prefix}extLst>`;
}

/** The twin: a `cfRule` of the extension. */
export function dataBarTwinText(rule: DataBarRule, id: string): string {
  const limits = [rule.minimum, rule.maximum].map((bound) => newerThresholdText(threshold(bound)));
  const bar = `<x14:dataBar${twinAttributes(rule)}>${limits.join("")}${twinColors(rule)}</x14:dataBar>`;
  return `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>`;
}

function twinAttributes(rule: DataBarRule): string {
  const { minLength = 0, maxLength = 100, borderColor, direction, axis, negativeColor, negativeBorderColor } = rule;
  const lengths = attributeText({
    minLength,
    maxLength,
    border: borderColor === undefined ? undefined : 1,
    gradient: rule.gradient === true ? undefined : 0,
    direction,
    negativeBarColorSameAsPositive: negativeColor === undefined ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: negativeBorderColor === undefined ? undefined : 0,
    axisPosition: axis,
  });
  return lengths + hiddenValue(rule);
}

function twinColors({ borderColor, negativeColor, negativeBorderColor, axis, axisColor }: DataBarRule): string {
  const element = (name: string, color: string | undefined): string =>
    color === undefined ? "" : `<x14:${name} rgb="${toArgb(requireColor(color))}"/>`;
  return (
    element("borderColor", borderColor) +
    element("negativeFillColor", negativeColor) +
    element("negativeBorderColor", negativeBorderColor) +
    element("axisColor", axis === "none" ? undefined : (axisColor ?? BLACK))
  );
}

function hiddenValue(rule: DataBarRule): string {
  return rule.showValue ? "" : ' showValue="0"';
}

/** The bar that a rule and its twin describe; undefined where a part of it is not known. */
export function readDataBar(
  rule: XmlElement,
  twin: XmlElement | undefined,
  colors: ColorSource,
): DataBarRule | undefined {
  const bar = childNamed(rule, "dataBar");
  const detail = twin === undefined ? undefined : childNamed(twin, "dataBar");
  const both = bar ?? detail;
  if (both === undefined) return undefined;
  const [minimum, maximum] = childrenNamed(detail ?? both, "cfvo").map(readBound);
  const colorElement = childNamed(both, "color") ?? childNamed(both, "fillColor");
  const color = resolveColor(colorElement?.attributes ?? "", colors);
  if (color === undefined || minimum === undefined || maximum === undefined) return undefined;
  const showValue = isTrue(attribute(both.attributes, "showValue") ?? "1");
  const plain = { kind: "dataBar", color, minimum, maximum, showValue } as const;
  return detail === undefined ? { ...plain, ...older(both) } : { ...plain, ...readDetail(detail, colors) };
}

function readBound(element: XmlElement): number | Threshold | undefined {
  const found = readThreshold(element);
  const value = found?.value?.trim() ?? "";
  const number = found?.type === "num" && value !== "" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : found;
}

/** Bars as Excel 2007 draws them. */
function older({ attributes }: XmlElement): Partial<DataBarRule> {
  const minLength = Number(attribute(attributes, "minLength") ?? 10);
  const maxLength = Number(attribute(attributes, "maxLength") ?? 90);
  return { gradient: true, axis: "none", ...lengths(minLength, maxLength) };
}

function readDetail(detail: XmlElement, colors: ColorSource): Partial<DataBarRule> {
  const value = (name: string): string | undefined => attribute(detail.attributes, name);
  const isOn = (name: string, fallback: "0" | "1"): boolean => isTrue(value(name) ?? fallback);
  const color = (name: string, fallback: string): string =>
    resolveColor(childNamed(detail, name)?.attributes ?? "", colors) ?? fallback;
  const [direction, axis, axisColor] = [value("direction"), value("axisPosition"), color("axisColor", BLACK)];
  const hasBorder = isOn("border", "0");
  const hasNegative = !isOn("negativeBarColorSameAsPositive", "0");
  const hasNegativeBorder = hasBorder && !isOn("negativeBarBorderColorSameAsPositive", "1");
  return {
    ...(isOn("gradient", "1") && { gradient: true }),
    ...(hasBorder && { borderColor: color("borderColor", BLACK) }),
    ...(hasNegative && { negativeColor: color("negativeFillColor", "#FF0000") }),
    ...(hasNegativeBorder && { negativeBorderColor: color("negativeBorderColor", "#FF0000") }),
    ...((direction === "leftToRight" || direction === "rightToLeft") && { direction }),
    ...((axis === "middle" || axis === "none") && { axis }),
    ...(axisColor !== BLACK && { axisColor }),
    ...lengths(Number(value("minLength") ?? 10), Number(value("maxLength") ?? 90)),
  };
}

function lengths(minLength: number, maxLength: number): Partial<DataBarRule> {
  return { ...(minLength !== 0 && { minLength }), ...(maxLength !== 100 && { maxLength }) };
}

/** The id by which a rule names its twin. */
export function twinId(rule: XmlElement): string | undefined {
  for (const extension of childrenNamed(childNamed(rule, "extLst") ?? rule, "ext")) {
    const id = childNamed(extension, "id");
    if (id !== undefined) return innerXml(id).trim();
  }
  return undefined;
}
