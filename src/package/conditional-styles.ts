/** What a conditional format lays over a cell: entries of the style sheet's list of differences. */
import { resolveColor, toArgb } from "./file-colors";
import { requireColor } from "./style-patch";
import { isOn } from "./style-read";
import type { StyleSheet } from "./style-sheet";
import type { ConditionalStyle } from "./workbook-file";
import { attribute, attributeText, childNamed, parseElement } from "./xml-scan";

/** Index of the difference that says this; appended when new. */
export function differenceIndex(styles: StyleSheet, style: ConditionalStyle): number {
  const { prefix } = styles;
  const inner = fontText(prefix, style) + numberFormatText(styles, style) + fillText(prefix, style);
  return styles.differences.indexOf(inner === "" ? `<${prefix}dxf/>` : `<${prefix}dxf>${inner}</${prefix}dxf>`);
}

function fontText(prefix: string, { bold, fontColor }: ConditionalStyle): string {
  if (bold === undefined && fontColor === undefined) return "";
  const weight = bold === undefined ? "" : bold ? `<${prefix}b/>` : `<${prefix}b val="0"/>`;
  const color = fontColor === undefined ? "" : `<${prefix}color rgb="${toArgb(requireColor(fontColor))}"/>`;
  return `<${prefix}font>${weight}${color}</${prefix}font>`;
}

function numberFormatText(styles: StyleSheet, { numberFormat }: ConditionalStyle): string {
  if (numberFormat === undefined) return "";
  const values = attributeText({ numFmtId: styles.numberFormatId(numberFormat), formatCode: numberFormat });
  return `<${styles.prefix}numFmt${values}/>`;
}

/** In a difference, the colour of a solid fill is the background's. */
function fillText(prefix: string, { fill }: ConditionalStyle): string {
  if (fill === undefined) return "";
  const color = `<${prefix}bgColor rgb="${toArgb(requireColor(fill))}"/>`;
  return `<${prefix}fill><${prefix}patternFill>${color}</${prefix}patternFill></${prefix}fill>`;
}

/** The style behind an index; what the contract does not name is left out. */
export function readDifference(styles: StyleSheet, index: number): ConditionalStyle {
  const text = styles.differences.items[index];
  if (text === undefined) return {};
  const difference = parseElement(text);
  const font = childNamed(difference, "font");
  const pattern = childNamed(childNamed(difference, "fill") ?? difference, "patternFill");
  const fontColor = resolveColor((font && childNamed(font, "color"))?.attributes ?? "", styles.colors);
  const fill = resolveColor((pattern && childNamed(pattern, "bgColor"))?.attributes ?? "", styles.colors);
  const numberFormat = attribute(childNamed(difference, "numFmt")?.attributes ?? "", "formatCode");
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(font !== undefined && childNamed(font, "b") !== undefined && { bold: isOn(font, "b") }),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
