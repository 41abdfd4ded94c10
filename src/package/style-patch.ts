/** New entries for the style sheet: an existing one with the named parts changed and all else kept. */
import { toArgb } from "./file-colors";
import { CELL_FORMAT_ORDER, FONT_ORDER } from "./schema-order";
import { withChild } from "./xml-edit";
import { PackageError, type Border, type BorderEdge, type FormatPatch } from "./workbook-file";
import { attribute, attributeText, elementText, parseElement, withAttribute, type XmlElement } from "./xml-scan";

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
    ["u", patch.underline],
  ] as const) {
    if (isOn !== undefined) set(name, isOn ? {} : undefined);
  }
  if (patch.size !== undefined) set("sz", { val: patch.size });
  if ("color" in patch)
    set("color", patch.color === undefined ? undefined : { rgb: toArgb(requireColor(patch.color)) });
  if (patch.name !== undefined) {
    set("name", { val: patch.name });
    // A font that follows the theme would win over the name.
    set("scheme", undefined);
  }
  return elementText(font);
}

/** A solid fill, or none. */
export function fillText(prefix: string, color: string | null): string {
  if (color === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const foreground = `<${prefix}fgColor rgb="${toArgb(requireColor(color))}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${foreground}</${prefix}patternFill></${prefix}fill>`;
}

const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function patchBorder(text: string, patch: NonNullable<FormatPatch["border"]>): string {
  let border = parseElement(text);
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const change = patch[edge];
    if (change !== undefined) border = withChild(border, BORDER_ORDER, edge, edgeText(border.prefix, edge, change));
  }
  return elementText(border);
}

function edgeText(prefix: string, edge: BorderEdge, border: Border): string {
  if (border.style === "none") return `<${prefix}${edge}/>`;
  const color = `<${prefix}color rgb="${toArgb(requireColor(border.color))}"/>`;
  return `<${prefix}${edge} style="${border.style}">${color}</${prefix}${edge}>`;
}

export function patchAlignment(format: XmlElement, patch: NonNullable<FormatPatch["alignment"]>): XmlElement {
  const current = format.pieces.find((piece) => piece.name === "alignment")?.text ?? `<${format.prefix}alignment/>`;
  const element = parseElement(current);
  let { attributes } = element;
  const set = (name: string, value: string | number | undefined): void => {
    attributes = withAttribute(attributes, name, value);
  };
  if (patch.horizontal !== undefined) set("horizontal", patch.horizontal === "general" ? undefined : patch.horizontal);
  if (patch.vertical !== undefined) set("vertical", patch.vertical === "bottom" ? undefined : patch.vertical);
  if (patch.wrapText !== undefined) set("wrapText", patch.wrapText ? 1 : undefined);
  if (patch.indent !== undefined) set("indent", patch.indent === 0 ? undefined : patch.indent);
  const text = attributes.trim() === "" ? undefined : elementText({ ...element, attributes });
  return withFlag(withChild(format, CELL_FORMAT_ORDER, "alignment", text), "applyAlignment");
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
