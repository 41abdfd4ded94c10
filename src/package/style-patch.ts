/** New entries for the style sheet: an existing one with the named parts changed and all else kept. */
import { toArgb } from "./file-colors";
import { CELL_FORMAT_ORDER, FONT_ORDER } from "./schema-order";
import { fillColorNames, readFill } from "./style-read";
import { withChild, withElementAttribute } from "./xml-edit";
import {
  PackageError,
  type Alignment,
  type Border,
  type CellFormat,
  type FillKind,
  type FormatPatch,
  type ReadingOrder,
} from "./workbook-file";
import {
  attribute,
  attributeText,
  childNamed,
  elementText,
  isTrue,
  parseElement,
  withAttribute,
  type XmlElement,
} from "./xml-scan";

/** The font with the patch laid over it. */
export function patchFont(text: string, patch: NonNullable<FormatPatch["font"]>): string {
  let font = parseElement(text);
  const set = (name: string, values: Readonly<Record<string, string | number>> | undefined): void => {
    const child = values === undefined ? undefined : `<${font.prefix}${name}${attributeText(values)}/>`;
    font = withChild(font, FONT_ORDER, name, child);
  };
  for (const [name, isOn] of [
    ["b", patch.bold],
    ["i", patch.italic],
    ["strike", patch.strikethrough],
  ] as const) {
    if (isOn !== undefined) set(name, isOn ? {} : undefined);
  }
  const underline = patch.underlineKind ?? (patch.underline === undefined ? undefined : singleOrNone(patch.underline));
  if (underline !== undefined)
    set("u", underline === "none" ? undefined : underline === "single" ? {} : { val: underline });
  if (patch.script !== undefined) set("vertAlign", patch.script === "baseline" ? undefined : { val: patch.script });
  if (patch.size !== undefined) set("sz", { val: patch.size });
  if ("color" in patch)
    set("color", patch.color === undefined ? undefined : { rgb: toArgb(requireColor(patch.color)) });
  else if (patch.tint !== undefined) font = withTint(font, FONT_ORDER, "color", patch.tint, "rgb");
  if (patch.name !== undefined) {
    set("name", { val: patch.name });
    // A font that follows the theme would win over the name.
    set("scheme", undefined);
  }
  return elementText(font);
}

function singleOrNone(isUnderlined: boolean): "single" | "none" {
  return isUnderlined ? "single" : "none";
}

/** The element with its colour lightened or darkened; one without a colour gets the automatic one, as a black by value. */
function withTint(
  element: XmlElement,
  order: readonly string[],
  name: string,
  tint: number,
  automatic: "rgb" | "none",
): XmlElement {
  if (!(tint >= -1 && tint <= 1)) throw new PackageError("invalidArgument", `tint ${tint}`);
  const current = childNamed(element, name);
  if (current === undefined && (automatic === "none" || tint === 0)) return element;
  const color = current ?? parseElement(`<${element.prefix}${name} rgb="FF000000"/>`);
  const tinted = withElementAttribute(color, "tint", tint === 0 ? undefined : tint);
  return withChild(element, order, name, elementText(tinted));
}

const FILL_ORDER = ["fgColor", "bgColor"];

/** The fill with the patch laid over it: `color` of null takes it away. */
export function patchFill(text: string, patch: Pick<FormatPatch, "fill" | "pattern">): string {
  const fill = parseElement(text);
  const { prefix } = fill;
  if (patch.fill === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const kind = fillKind(text, patch);
  let pattern = childNamed(fill, "patternFill") ?? parseElement(`<${prefix}patternFill/>`);
  pattern = withKind(pattern, readFill(text, { theme: [], palette: [] }).kind, kind);
  const [behind, lines] = fillColorNames(kind);
  const set = (name: string, color: string | undefined): void => {
    const child = color && `<${prefix}${name} rgb="${toArgb(requireColor(color))}"/>`;
    pattern = withChild(pattern, FILL_ORDER, name, child);
  };
  if (patch.fill !== undefined) set(behind, patch.fill);
  else if (patch.pattern?.tint !== undefined)
    pattern = withTint(pattern, FILL_ORDER, behind, patch.pattern.tint, "none");
  if (patch.pattern !== undefined && "lineColor" in patch.pattern) set(lines, patch.pattern.lineColor);
  else if (patch.pattern?.lineTint !== undefined)
    pattern = withTint(pattern, FILL_ORDER, lines, patch.pattern.lineTint, "none");
  if (kind === "solid" && childNamed(pattern, "bgColor") === undefined)
    pattern = withChild(pattern, FILL_ORDER, "bgColor", `<${prefix}bgColor indexed="64"/>`);
  return `<${prefix}fill>${elementText(pattern)}</${prefix}fill>`;
}

/** A colour makes a fill of a cell that has none. */
function fillKind(text: string, { fill, pattern }: Pick<FormatPatch, "fill" | "pattern">): FillKind {
  const wanted = pattern?.kind ?? readFill(text, { theme: [], palette: [] }).kind;
  if (pattern?.kind !== undefined && wanted.endsWith("Gradient"))
    throw new PackageError("invalidArgument", `fill ${wanted}`);
  const isWithoutPattern = wanted === "none" || wanted.endsWith("Gradient");
  return fill !== undefined && isWithoutPattern ? "solid" : wanted;
}

/** Between a solid fill and a pattern the two colours change their elements. */
function withKind(pattern: XmlElement, from: FillKind, to: FillKind): XmlElement {
  const typed = withElementAttribute(pattern, "patternType", to);
  if (from === to) return typed;
  if (to === "none") return { ...typed, pieces: [] };
  // ECMA-376 palette: 65 is the colour of the window, which an unfilled cell has.
  const background = `<${pattern.prefix}fgColor indexed="65"/>`;
  if (from === "none" || from.endsWith("Gradient"))
    return { ...typed, pieces: to === "solid" ? [{ name: "fgColor", text: background }] : [] };
  if ((from === "solid") === (to === "solid")) return typed;
  return swapColors(typed);
}

function swapColors(pattern: XmlElement): XmlElement {
  const [front, back] = [childNamed(pattern, "fgColor"), childNamed(pattern, "bgColor")];
  const named = (element: XmlElement | undefined, name: string) => element && elementText({ ...element, name });
  return withChild(
    withChild(pattern, FILL_ORDER, "fgColor", named(back, "fgColor")),
    FILL_ORDER,
    "bgColor",
    named(front, "bgColor"),
  );
}

const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function patchBorder(text: string, patch: NonNullable<FormatPatch["border"]>): string {
  let border = parseElement(text);
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const change = patch[edge];
    if (change !== undefined) border = withEdge(border, edge, change);
  }
  for (const edge of ["diagonalUp", "diagonalDown"] as const) {
    const change = patch[edge];
    if (change !== undefined) border = withDiagonal(border, edge, change);
  }
  return elementText(border);
}

/** Both diagonals share one line; with the last of them it goes. */
function withDiagonal(border: XmlElement, edge: "diagonalUp" | "diagonalDown", change: Partial<Border>): XmlElement {
  const isNone = change.style === "none";
  const flagged = withElementAttribute(border, edge, isNone ? undefined : 1);
  const isLineLeft = ["diagonalUp", "diagonalDown"].some((name) => isTrue(attribute(flagged.attributes, name)));
  return isNone && isLineLeft ? flagged : withEdge(flagged, "diagonal", change);
}

function withEdge(border: XmlElement, name: string, { style, color, tint }: Partial<Border>): XmlElement {
  const { prefix } = border;
  if (style === "none") return withChild(border, BORDER_ORDER, name, `<${prefix}${name}/>`);
  let edge = childNamed(border, name) ?? parseElement(`<${prefix}${name}/>`);
  if (style !== undefined) edge = withElementAttribute(edge, "style", style);
  if (color !== undefined)
    edge = withChild(edge, ["color"], "color", `<${prefix}color rgb="${toArgb(requireColor(color))}"/>`);
  else if (tint !== undefined) edge = withTint(edge, ["color"], "color", tint, "rgb");
  if (childNamed(edge, "color") === undefined) edge = withChild(edge, ["color"], "color", `<${prefix}color auto="1"/>`);
  return withChild(border, BORDER_ORDER, name, elementText(edge));
}

const READING_ORDERS: Readonly<Record<ReadingOrder, number>> = { context: 0, leftToRight: 1, rightToLeft: 2 };

export function patchAlignment(format: XmlElement, patch: Partial<Alignment>): XmlElement {
  const current = childNamed(format, "alignment") ?? parseElement(`<${format.prefix}alignment/>`);
  const attributes = Object.entries(alignmentAttributes(patch)).reduce(
    (text, [name, value]) => withAttribute(text, name, value),
    current.attributes,
  );
  const text = attributes.trim() === "" ? undefined : elementText({ ...current, attributes });
  return withFlag(withChild(format, CELL_FORMAT_ORDER, "alignment", text), "applyAlignment");
}

/** What the patch names, by attribute; undefined where the default is meant. */
function alignmentAttributes(patch: Partial<Alignment>): Readonly<Record<string, string | number | undefined>> {
  const { horizontal, vertical, wrapText, indent, shrinkToFit, rotation, readingOrder, justifyLastLine } = patch;
  return {
    ...(horizontal !== undefined && { horizontal: horizontal === "general" ? undefined : horizontal }),
    ...(vertical !== undefined && { vertical: vertical === "bottom" ? undefined : vertical }),
    ...(wrapText !== undefined && { wrapText: wrapText ? 1 : undefined }),
    ...(indent !== undefined && { indent: indent || undefined }),
    ...(shrinkToFit !== undefined && { shrinkToFit: shrinkToFit ? 1 : undefined }),
    ...(rotation !== undefined && { textRotation: (rotation < 0 ? 90 - rotation : rotation) || undefined }),
    ...(readingOrder !== undefined && { readingOrder: READING_ORDERS[readingOrder] || undefined }),
    ...(justifyLastLine !== undefined && { justifyLastLine: justifyLastLine ? 1 : undefined }),
  };
}

export function patchProtection(format: XmlElement, patch: Partial<CellFormat["protection"]>): XmlElement {
  const current = childNamed(format, "protection") ?? parseElement(`<${format.prefix}protection/>`);
  let { attributes } = current;
  if (patch.locked !== undefined) attributes = withAttribute(attributes, "locked", patch.locked ? undefined : 0);
  if (patch.formulaHidden !== undefined)
    attributes = withAttribute(attributes, "hidden", patch.formulaHidden ? 1 : undefined);
  const text = attributes.trim() === "" ? undefined : elementText({ ...current, attributes });
  return withFlag(withChild(format, CELL_FORMAT_ORDER, "protection", text), "applyProtection");
}

/** The cell format with a reference to one of the lists, and the flag that it counts. */
export function withReference(format: XmlElement, name: string, index: number, flag: string): XmlElement {
  if (attribute(format.attributes, name) === String(index)) return format;
  return withFlag({ ...format, attributes: withAttribute(format.attributes, name, index) }, flag);
}

function withFlag(format: XmlElement, flag: string): XmlElement {
  return { ...format, attributes: withAttribute(format.attributes, flag, 1) };
}

/** The colour, if it is one: "#RRGGBB". */
export function requireColor(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new PackageError("invalidArgument", `color ${color}`);
  return color;
}
