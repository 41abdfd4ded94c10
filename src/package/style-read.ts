/** Entries of the style sheet as complete, resolved formats. */
import { resolveColor, type ColorSource } from "./file-colors";
import type {
  Border,
  BorderEdge,
  BorderStyle,
  CellFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from "./workbook-file";
import { attribute, childNamed, isTrue, parseElement, type XmlElement } from "./xml-scan";

const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  fill: "fill",
  justify: "justify",
  centerContinuous: "center",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "center",
  distributed: "center",
};

export function readFont(text: string, colors: ColorSource): CellFormat["font"] {
  const font = parseElement(text);
  const color = childNamed(font, "color");
  return {
    name: childValue(font, "name") ?? "Calibri",
    size: Number(childValue(font, "sz") ?? 11),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: childNamed(font, "u") !== undefined && childValue(font, "u") !== "none",
    color: color === undefined ? undefined : resolveColor(color.attributes, colors),
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

/** The colour of a solid fill; undefined for none, patterns and gradients. */
export function readFill(text: string, colors: ColorSource): string | undefined {
  const pattern = childNamed(parseElement(text), "patternFill");
  if (pattern === undefined || attribute(pattern.attributes, "patternType") !== "solid") return undefined;
  const color = childNamed(pattern, "fgColor");
  return color === undefined ? undefined : resolveColor(color.attributes, colors);
}

export function readBorder(text: string, colors: ColorSource): CellFormat["border"] {
  const border = parseElement(text);
  const edges: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const element = childNamed(border, edge);
    const read = element === undefined ? undefined : readEdge(element, colors);
    if (read !== undefined) edges[edge] = read;
  }
  return edges;
}

function readEdge(edge: XmlElement, colors: ColorSource): Border | undefined {
  const style = BORDER_STYLES[attribute(edge.attributes, "style") ?? "none"];
  if (style === undefined) return undefined;
  const color = childNamed(edge, "color");
  return { style, color: (color === undefined ? undefined : resolveColor(color.attributes, colors)) ?? "#000000" };
}

export function readAlignment(format: XmlElement): CellFormat["alignment"] {
  const attributes = childNamed(format, "alignment")?.attributes ?? "";
  return {
    horizontal: HORIZONTAL[attribute(attributes, "horizontal") ?? "general"] ?? "general",
    vertical: VERTICAL[attribute(attributes, "vertical") ?? "bottom"] ?? "bottom",
    wrapText: isTrue(attribute(attributes, "wrapText")),
    indent: Number(attribute(attributes, "indent") ?? 0),
  };
}
