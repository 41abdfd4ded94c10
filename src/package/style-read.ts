/** Entries of the style sheet as complete, resolved formats. */
import { resolveColor, type ColorSource } from "./file-colors";
import type {
  Alignment,
  Border,
  BorderPlace,
  BorderStyle,
  CellFormat,
  FillKind,
  FillPattern,
  FontFormat,
  HorizontalAlignment,
  ReadingOrder,
  UnderlineKind,
  VerticalAlignment,
} from "./workbook-file";
import { attribute, childNamed, isTrue, parseElement, type XmlElement } from "./xml-scan";

const BORDER_STYLES: readonly BorderStyle[] = [
  ...(["thin", "medium", "thick", "hair", "dotted", "dashed", "double", "mediumDashed", "dashDot"] as const),
  ...(["mediumDashDot", "dashDotDot", "mediumDashDotDot", "slantDashDot"] as const),
];
const FILLS: readonly FillKind[] = [
  ...(["none", "solid", "mediumGray", "darkGray", "lightGray", "darkHorizontal", "darkVertical", "darkDown"] as const),
  ...(["darkUp", "darkGrid", "darkTrellis", "lightHorizontal", "lightVertical", "lightDown", "lightUp"] as const),
  ...(["lightGrid", "lightTrellis", "gray125", "gray0625"] as const),
];
const HORIZONTAL: readonly HorizontalAlignment[] = [
  ...(["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"] as const),
];
const VERTICAL: readonly VerticalAlignment[] = ["top", "center", "bottom", "justify", "distributed"];
const UNDERLINES: readonly UnderlineKind[] = ["none", "single", "double", "singleAccounting", "doubleAccounting"];
const READING_ORDERS: readonly ReadingOrder[] = ["context", "leftToRight", "rightToLeft"];
/** Letters above each other. */
const STACKED = 255;

/** The one of the known values that the text is. */
function known<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

export function readFont(text: string, colors: ColorSource): FontFormat {
  const font = parseElement(text);
  const color = childNamed(font, "color");
  const underlineKind =
    childNamed(font, "u") === undefined ? "none" : (known(UNDERLINES, childValue(font, "u")) ?? "single");
  return {
    name: childValue(font, "name") ?? "Calibri",
    size: Number(childValue(font, "sz") ?? 11),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: underlineKind !== "none",
    underlineKind,
    strikethrough: isOn(font, "strike"),
    script: known(["superscript", "subscript"], childValue(font, "vertAlign")) ?? "baseline",
    color: color === undefined ? undefined : resolveColor(color.attributes, colors),
    tint: tintOf(color),
  };
}

function childValue(element: XmlElement, name: string): string | undefined {
  const child = childNamed(element, name);
  return child === undefined ? undefined : attribute(child.attributes, "val");
}

/** An element without a value means true. */
export function isOn(element: XmlElement, name: string): boolean {
  return childNamed(element, name) !== undefined && isTrue(childValue(element, name) ?? "1");
}

function tintOf(color: XmlElement | undefined): number {
  const tint = Number(attribute(color?.attributes ?? "", "tint") ?? 0);
  return Number.isNaN(tint) ? 0 : tint;
}

/** The fill with all that it has; gradients are told by their kind only. */
export function readFill(text: string, colors: ColorSource): FillPattern {
  const fill = parseElement(text);
  const gradient = childNamed(fill, "gradientFill");
  const pattern = childNamed(fill, "patternFill");
  const kind = known(FILLS, attribute(pattern?.attributes ?? "", "patternType")) ?? "none";
  const none = { color: undefined, tint: 0, lineColor: undefined, lineTint: 0 };
  if (gradient !== undefined)
    return { ...none, kind: attribute(gradient.attributes, "type") === "path" ? "pathGradient" : "linearGradient" };
  if (pattern === undefined || kind === "none") return { ...none, kind: "none" };
  const [behind, lines] = fillColorNames(kind).map((name) => childNamed(pattern, name));
  return {
    kind,
    color: behind && resolveColor(behind.attributes, colors),
    tint: tintOf(behind),
    lineColor: lines && resolveColor(lines.attributes, colors),
    lineTint: tintOf(lines),
  };
}

/** The elements that hold the fill's colour and that of its lines: a solid fill has its colour in front. */
export function fillColorNames(kind: FillKind): readonly [behind: string, lines: string] {
  return kind === "solid" ? ["fgColor", "bgColor"] : ["bgColor", "fgColor"];
}

export function readBorder(text: string, colors: ColorSource): CellFormat["border"] {
  const border = parseElement(text);
  const edges: Partial<Record<BorderPlace, Border>> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const read = readEdge(childNamed(border, edge), colors);
    if (read !== undefined) edges[edge] = read;
  }
  const diagonal = readEdge(childNamed(border, "diagonal"), colors);
  for (const edge of ["diagonalUp", "diagonalDown"] as const) {
    if (diagonal !== undefined && isTrue(attribute(border.attributes, edge))) edges[edge] = diagonal;
  }
  return edges;
}

function readEdge(edge: XmlElement | undefined, colors: ColorSource): Border | undefined {
  const style = known(BORDER_STYLES, attribute(edge?.attributes ?? "", "style"));
  if (edge === undefined || style === undefined) return undefined;
  const color = childNamed(edge, "color");
  const tint = tintOf(color);
  const shown = (color && resolveColor(color.attributes, colors)) ?? "#000000";
  return { style, color: shown, ...(tint !== 0 && { tint }) };
}

export function readAlignment(format: XmlElement): Alignment {
  const attributes = childNamed(format, "alignment")?.attributes ?? "";
  const rotation = Number(attribute(attributes, "textRotation") ?? 0);
  return {
    horizontal: known(HORIZONTAL, attribute(attributes, "horizontal")) ?? "general",
    vertical: known(VERTICAL, attribute(attributes, "vertical")) ?? "bottom",
    wrapText: isTrue(attribute(attributes, "wrapText")),
    indent: Number(attribute(attributes, "indent") ?? 0),
    shrinkToFit: isTrue(attribute(attributes, "shrinkToFit")),
    // ECMA-376, 18.8.1: 91 to 180 turn downwards.
    rotation: rotation > 90 && rotation !== STACKED ? 90 - rotation : rotation,
    readingOrder: READING_ORDERS[Number(attribute(attributes, "readingOrder") ?? 0)] ?? "context",
    justifyLastLine: isTrue(attribute(attributes, "justifyLastLine")),
  };
}

export function readProtection(format: XmlElement): CellFormat["protection"] {
  const attributes = childNamed(format, "protection")?.attributes ?? "";
  return {
    locked: isTrue(attribute(attributes, "locked") ?? "1"),
    formulaHidden: isTrue(attribute(attributes, "hidden")),
  };
}
