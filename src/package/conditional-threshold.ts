/** The points on the scale of colours, icons and bars (`cfvo`), in the standard's form and in the extension's. */
import type { Threshold } from "./conditional-rule";
import { PackageError } from "./workbook-file";
import { attribute, attributeText, childNamed, innerXml, type XmlElement } from "./xml-scan";
import { decodeContent, encodeXml } from "./xml-text";

const TYPES: readonly string[] = [
  "min",
  "max",
  "autoMin",
  "autoMax",
  "num",
  "percent",
  "percentile",
  "formula",
] satisfies readonly Threshold["type"][];

function isType(type: string | undefined): type is Threshold["type"] {
  return type !== undefined && TYPES.includes(type);
}

/** undefined for a kind that is not known. */
export function readThreshold(element: XmlElement): Threshold | undefined {
  const type = attribute(element.attributes, "type");
  if (!isType(type)) return undefined;
  if (!needsValue(type)) return { type };
  const inner = childNamed(element, "f");
  const value = inner === undefined ? attribute(element.attributes, "val") : decodeContent(innerXml(inner));
  return value === undefined ? undefined : { type, value };
}

export function needsValue(type: Threshold["type"]): boolean {
  return type === "num" || type === "percent" || type === "percentile" || type === "formula";
}

/** The standard's form. The automatic ends are the lowest and the highest value to those who know no others. */
export function thresholdText(prefix: string, threshold: Threshold, orEqual = true): string {
  const { type, value } = checked(threshold);
  const known = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  return `<${prefix}cfvo${attributeText({ type: known, val: value, gte: orEqual ? undefined : 0 })}/>`;
}

/** The extension's form. */
export function newerThresholdText(threshold: Threshold, orEqual = true): string {
  const { type, value } = checked(threshold);
  const attributes = attributeText({ type, gte: orEqual ? undefined : 0 });
  return value === undefined
    ? `<x14:cfvo${attributes}/>`
    : `<x14:cfvo${attributes}><xm:f>${encodeXml(value)}</xm:f></x14:cfvo>`;
}

function checked({ type, value }: Threshold): Threshold {
  if (!needsValue(type)) return { type };
  if (value === undefined || value === "" || value.startsWith("="))
    throw new PackageError("invalidArgument", `threshold ${type} ${value ?? ""}`);
  return { type, value };
}
