/** Colours that rows are filtered and sorted by: each stands in the style sheet's list of differences. */
import { resolveColor, toArgb } from "./file-colors";
import { requireColor } from "./style-patch";
import type { StyleSheet } from "./style-sheet";
import { attribute, childNamed, parseElement } from "./xml-scan";

export type ColorPlace = "cell" | "font";

/** Index of the difference with this colour, appended when new; undefined stands for no fill, or an automatic font. */
export function filterColorIndex(styles: StyleSheet, of: ColorPlace, color: string | undefined): number {
  return styles.differences.indexOf(of === "cell" ? cellText(styles, color) : fontText(styles, color));
}

/** Other than in a conditional format, the colour of a solid fill is the foreground's here. */
function cellText({ prefix: p }: StyleSheet, color: string | undefined): string {
  if (color === undefined) return `<${p}dxf><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}dxf>`;
  const colors = `<${p}fgColor rgb="${toArgb(requireColor(color))}"/><${p}bgColor rgb="FF000000"/>`;
  return `<${p}dxf><${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill></${p}dxf>`;
}

function fontText({ prefix: p }: StyleSheet, color: string | undefined): string {
  const text = color === undefined ? `<${p}color auto="1"/>` : `<${p}color rgb="${toArgb(requireColor(color))}"/>`;
  return `<${p}dxf><${p}font>${text}</${p}font></${p}dxf>`;
}

/** The colour behind the `dxfId` of these attributes. */
export function readFilterColor(styles: StyleSheet, of: ColorPlace, attributes: string): string | undefined {
  const text = styles.differences.items[Number(attribute(attributes, "dxfId") ?? -1)];
  if (text === undefined) return undefined;
  const difference = parseElement(text);
  const holder = of === "font" ? childNamed(difference, "font") : childNamed(difference, "fill");
  const colors = of === "font" ? holder : holder && childNamed(holder, "patternFill");
  if (colors === undefined) return undefined;
  const isSolid = attribute(colors.attributes, "patternType") === "solid";
  const name = of === "font" ? "color" : isSolid ? "fgColor" : "bgColor";
  return resolveColor(childNamed(colors, name)?.attributes ?? "", styles.colors);
}
