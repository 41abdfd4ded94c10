/** Sets of icons. Three sets and icons mixed from several sets exist only in the extension. */
import type { ConditionalIcon, IconCriterion, IconSetName, IconSetRule } from "./conditional-rule";
import { newerThresholdText, readThreshold, thresholdText } from "./conditional-threshold";
import { PackageError } from "./workbook-file";
import { attribute, attributeText, childNamed, childrenNamed, isTrue, type XmlElement } from "./xml-scan";

/** How many icons each set has. */
export const ICON_SETS: Readonly<Record<IconSetName, number>> = {
  "3Arrows": 3,
  "3ArrowsGray": 3,
  "3Flags": 3,
  "3TrafficLights1": 3,
  "3TrafficLights2": 3,
  "3Signs": 3,
  "3Symbols": 3,
  "3Symbols2": 3,
  "3Stars": 3,
  "3Triangles": 3,
  "4Arrows": 4,
  "4ArrowsGray": 4,
  "4RedToBlack": 4,
  "4Rating": 4,
  "4TrafficLights": 4,
  "5Arrows": 5,
  "5ArrowsGray": 5,
  "5Rating": 5,
  "5Quarters": 5,
  "5Boxes": 5,
};
const NEWER: readonly string[] = ["3Stars", "3Triangles", "5Boxes"] satisfies readonly IconSetName[];

function isIconSet(name: string): name is IconSetName {
  return Object.hasOwn(ICON_SETS, name);
}

/** The rule of a `cfRule` of either form; undefined where it is none that we know. */
export function readIconSet(rule: XmlElement): IconSetRule | undefined {
  const element = childNamed(rule, "iconSet");
  const set = attribute(element?.attributes ?? "", "iconSet") ?? "3TrafficLights1";
  if (element === undefined || !isIconSet(set)) return undefined;
  const icons = childrenNamed(element, "cfIcon").map(readIcon);
  const criteria = childrenNamed(element, "cfvo").map((point, index) => readCriterion(point, icons[index]));
  const known = criteria.filter((criterion) => criterion !== undefined);
  if (known.length !== ICON_SETS[set] || known.length !== criteria.length) return undefined;
  return {
    kind: "iconSet",
    set,
    showValue: isTrue(attribute(element.attributes, "showValue") ?? "1"),
    reverse: isTrue(attribute(element.attributes, "reverse")),
    criteria: known,
  };
}

function readIcon({ attributes }: XmlElement): ConditionalIcon | undefined {
  const set = attribute(attributes, "iconSet") ?? "";
  const index = Number(attribute(attributes, "iconId"));
  return set === "NoIcons" || isIconSet(set) ? { set, index } : undefined;
}

function readCriterion(point: XmlElement, icon: ConditionalIcon | undefined): IconCriterion | undefined {
  const threshold = readThreshold(point);
  if (threshold === undefined) return undefined;
  const orEqual = isTrue(attribute(point.attributes, "gte") ?? "1");
  return { threshold, orEqual, ...(icon !== undefined && { icon }) };
}

/** Can only the extension hold it? */
export function isNewerIconSet({ set, criteria }: IconSetRule): boolean {
  return NEWER.includes(set) || criteria.some(({ icon }) => icon !== undefined);
}

export function iconSetText(prefix: string, rule: IconSetRule): string {
  requireIcons(rule);
  const points = rule.criteria.map(({ threshold, orEqual }) => thresholdText(prefix, threshold, orEqual));
  return `<${prefix}iconSet${setAttributes(rule)}>${points.join("")}</${prefix}iconSet>`;
}

export function newerIconSetText(rule: IconSetRule): string {
  requireIcons(rule);
  const isMixed = rule.criteria.some(({ icon }) => icon !== undefined);
  const points = rule.criteria.map(({ threshold, orEqual }) => newerThresholdText(threshold, orEqual));
  const icons = isMixed ? rule.criteria.map(({ icon }, index) => iconText(icon ?? { set: rule.set, index })) : [];
  const attributes = setAttributes(rule) + attributeText({ custom: isMixed ? 1 : undefined });
  return `<x14:iconSet${attributes}>${points.join("")}${icons.join("")}</x14:iconSet>`;
}

function iconText({ set, index }: ConditionalIcon): string {
  return `<x14:cfIcon${attributeText({ iconSet: set, iconId: index })}/>`;
}

function setAttributes({ set, showValue, reverse }: IconSetRule): string {
  return attributeText({
    iconSet: set,
    showValue: showValue ? undefined : 0,
    reverse: reverse ? 1 : undefined,
  });
}

function requireIcons({ set, criteria, reverse }: IconSetRule): void {
  const icons = criteria.flatMap(({ icon }) => icon ?? []);
  const isInSet = ({ set: name, index }: ConditionalIcon): boolean =>
    Number.isInteger(index) && index >= 0 && index < (name === "NoIcons" ? 1 : ICON_SETS[name]);
  if (criteria.length !== ICON_SETS[set] || !icons.every(isInSet) || (reverse && icons.length > 0))
    throw new PackageError("invalidArgument", `icon set ${set}`);
}
