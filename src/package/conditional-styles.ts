/** What a conditional format lays over a cell: entries of the style sheet's list of differences. */
import type { ConditionalBorder, ConditionalBorderStyle, ConditionalStyle } from "./conditional-rule";
import { resolveColor, toArgb, type ColorSource } from "./file-colors";
import { FONT_ORDER } from "./schema-order";
import { requireColor } from "./style-patch";
import { isOn } from "./style-read";
import type { StyleSheet } from "./style-sheet";
import { emptyElement, withChild } from "./xml-edit";
import { attribute, attributeText, childNamed, elementText, parseElement, type XmlElement } from "./xml-scan";

const DIFFERENCE_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const EDGES = ["left", "right", "top", "bottom"] as const;

/**
 * Index of the difference that says this, appended when new; undefined for a style that says nothing.
 * @param from the difference that the rule had: what the contract does not name stays as it was there
 */
export function differenceIndex(
  styles: StyleSheet,
  style: ConditionalStyle,
  from?: XmlElement | undefined,
): number | undefined {
  const { prefix } = styles;
  const base = from === undefined ? emptyElement(prefix, "dxf") : from;
  const before = from === undefined ? {} : readDifferenceElement(from, styles.colors);
  const difference = [fontPart, numberFormatPart, fillPart, borderPart].reduce(
    (element, part) => part({ element, style, before, styles }),
    base,
  );
  return difference.pieces.length === 0 ? undefined : styles.differences.indexOf(elementText(difference));
}

interface Patch {
  readonly element: XmlElement;
  readonly style: ConditionalStyle;
  readonly before: ConditionalStyle;
  readonly styles: StyleSheet;
}

function withPart(element: XmlElement, name: string, part: XmlElement): XmlElement {
  const text = part.pieces.length === 0 && part.attributes === "" ? undefined : elementText(part);
  return withChild(element, DIFFERENCE_ORDER, name, text);
}

function fontPart({ element, style, before }: Patch): XmlElement {
  const { prefix } = element;
  const values: Readonly<Record<string, [unknown, unknown, string]>> = {
    b: [style.bold, before.bold, flagText(style.bold)],
    i: [style.italic, before.italic, flagText(style.italic)],
    strike: [style.strikethrough, before.strikethrough, flagText(style.strikethrough)],
    u: [style.underline, before.underline, style.underline === "single" ? "" : ` val="${style.underline ?? ""}"`],
    color: [style.fontColor, before.fontColor, colorText(style.fontColor)],
  };
  let font = childNamed(element, "font") ?? emptyElement(prefix, "font");
  for (const [name, [wanted, had, attributes]] of Object.entries(values)) {
    if (wanted === had) continue;
    const text = wanted === undefined ? undefined : `<${prefix}${name}${attributes}/>`;
    font = withChild(font, FONT_ORDER, name, text);
  }
  return withPart(element, "font", font);
}

function flagText(value: boolean | undefined): string {
  return value === false ? ' val="0"' : "";
}

function colorText(color: string | undefined): string {
  return color === undefined ? "" : ` rgb="${toArgb(requireColor(color))}"`;
}

function numberFormatPart({ element, style, before, styles }: Patch): XmlElement {
  const { numberFormat } = style;
  if (numberFormat === before.numberFormat) return element;
  if (numberFormat === undefined) return withChild(element, DIFFERENCE_ORDER, "numFmt", undefined);
  const values = attributeText({ numFmtId: styles.numberFormatId(numberFormat), formatCode: numberFormat });
  return withChild(element, DIFFERENCE_ORDER, "numFmt", `<${element.prefix}numFmt${values}/>`);
}

/** In a difference, the colour of a solid fill is the background's. */
function fillPart({ element, style, before }: Patch): XmlElement {
  if (style.fill === before.fill) return element;
  const { prefix } = element;
  if (style.fill === undefined) return withChild(element, DIFFERENCE_ORDER, "fill", undefined);
  const color = `<${prefix}bgColor${colorText(style.fill)}/>`;
  const text = `<${prefix}fill><${prefix}patternFill>${color}</${prefix}patternFill></${prefix}fill>`;
  return withChild(element, DIFFERENCE_ORDER, "fill", text);
}

function borderPart({ element, style, before }: Patch): XmlElement {
  let border = childNamed(element, "border") ?? emptyElement(element.prefix, "border");
  for (const edge of EDGES) {
    const [wanted, had] = [style.border?.[edge], before.border?.[edge]];
    if (wanted?.style === had?.style && wanted?.color === had?.color) continue;
    border = withChild(border, BORDER_ORDER, edge, wanted && edgeText(element.prefix, edge, wanted));
  }
  return withPart(element, "border", border);
}

function edgeText(prefix: string, edge: string, { style, color }: ConditionalBorder): string {
  const line = LINES.find(([, name]) => name === style)?.[0] ?? "thin";
  if (style === "none") return `<${prefix}${edge}/>`;
  return `<${prefix}${edge} style="${line}"><${prefix}color${colorText(color)}/></${prefix}${edge}>`;
}

/** The style behind an index; what the contract does not name is left out. */
export function readDifference(styles: StyleSheet, index: number): ConditionalStyle {
  const element = differenceAt(styles, index);
  return element === undefined ? {} : readDifferenceElement(element, styles.colors);
}

export function differenceAt(styles: StyleSheet, index: number): XmlElement | undefined {
  const text = styles.differences.items[index];
  return text === undefined ? undefined : parseElement(text);
}

/** The same for a difference that stands in the rule itself, as in the extension. */
export function readDifferenceElement(difference: XmlElement, colors: ColorSource): ConditionalStyle {
  const pattern = childNamed(childNamed(difference, "fill") ?? difference, "patternFill");
  const fill = resolveColor((pattern && childNamed(pattern, "bgColor"))?.attributes ?? "", colors);
  const numberFormat = attribute(childNamed(difference, "numFmt")?.attributes ?? "", "formatCode");
  const border = readBorder(childNamed(difference, "border"), colors);
  return {
    ...readFont(childNamed(difference, "font"), colors),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(Object.keys(border).length > 0 && { border }),
  };
}

function readFont(font: XmlElement | undefined, colors: ColorSource): ConditionalStyle {
  if (font === undefined) return {};
  const has = (name: string): boolean => childNamed(font, name) !== undefined;
  const fontColor = resolveColor(childNamed(font, "color")?.attributes ?? "", colors);
  const line = attribute(childNamed(font, "u")?.attributes ?? "", "val") ?? "single";
  const underline = line === "none" ? "none" : line.startsWith("double") ? "double" : "single";
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(has("b") && { bold: isOn(font, "b") }),
    ...(has("i") && { italic: isOn(font, "i") }),
    ...(has("u") && { underline }),
    ...(has("strike") && { strikethrough: isOn(font, "strike") }),
  };
}

const LINES: readonly (readonly [string, ConditionalBorderStyle])[] = [
  ["thin", "thin"],
  ["hair", "hair"],
  ["dotted", "dotted"],
  ["dashed", "dashed"],
  ["dashDot", "dashDot"],
  ["dashDotDot", "dashDotDot"],
];

/** Thicker lines, which only other programs write, count as thin. */
function readBorder(border: XmlElement | undefined, colors: ColorSource): NonNullable<ConditionalStyle["border"]> {
  const found: Partial<Record<(typeof EDGES)[number], ConditionalBorder>> = {};
  for (const edge of EDGES) {
    const element = border && childNamed(border, edge);
    if (element === undefined) continue;
    const line = attribute(element.attributes, "style") ?? "none";
    const color = resolveColor(childNamed(element, "color")?.attributes ?? "", colors) ?? "#000000";
    const style = line === "none" ? "none" : (LINES.find(([name]) => name === line)?.[1] ?? "thin");
    found[edge] = { style, color };
  }
  return found;
}
