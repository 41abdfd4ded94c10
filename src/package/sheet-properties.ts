/** Properties of a whole sheet (`sheetPr`): colour of its tab, whether printing fits pages. */
import { resolveColor, toArgb, type ColorSource } from "./file-colors";
import { SHEET_PROPERTIES_ORDER } from "./schema-order";
import { requireColor } from "./style-patch";
import { emptyElement, withChild, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, elementText, isTrue, type XmlElement } from "./xml-scan";

export function readTabColor(sheet: XmlDocument, colors: ColorSource): string | undefined {
  const color = propertiesChild(sheet, "tabColor");
  return color === undefined ? undefined : resolveColor(color.attributes, colors);
}

export function writeTabColor(sheet: XmlDocument, color: string | undefined): void {
  const text = color === undefined ? undefined : `<${sheet.prefix}tabColor rgb="${toArgb(requireColor(color))}"/>`;
  writePropertiesChild(sheet, "tabColor", text);
}

export function readFitToPage(sheet: XmlDocument): boolean {
  return isTrue(attribute(propertiesChild(sheet, "pageSetUpPr")?.attributes ?? "", "fitToPage"));
}

export function writeFitToPage(sheet: XmlDocument, fits: boolean): void {
  if (fits === readFitToPage(sheet)) return;
  const current = propertiesChild(sheet, "pageSetUpPr") ?? emptyElement(sheet.prefix, "pageSetUpPr");
  const changed = withElementAttribute(current, "fitToPage", fits ? 1 : undefined);
  writePropertiesChild(sheet, "pageSetUpPr", changed.attributes.trim() === "" ? undefined : elementText(changed));
}

/** A child of the element that holds the properties of the sheet. */
export function propertiesChild(sheet: XmlDocument, name: string): XmlElement | undefined {
  const properties = sheet.child("sheetPr");
  return properties === undefined ? undefined : childNamed(properties, name);
}

function writePropertiesChild(sheet: XmlDocument, name: string, text: string | undefined): void {
  const properties = sheet.child("sheetPr") ?? emptyElement(sheet.prefix, "sheetPr");
  const changed = withChild(properties, SHEET_PROPERTIES_ORDER, name, text);
  const isEmpty = changed.attributes.trim() === "" && changed.pieces.length === 0;
  sheet.setElement(isEmpty ? undefined : changed, "sheetPr");
}
