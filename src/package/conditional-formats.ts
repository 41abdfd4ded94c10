import type { CellRange, ConditionalFormat, ConditionalRule } from "./workbook-file";
import { PackageError } from "./workbook-file";
import type { StyleSheet } from "./style-sheet";
import type { XmlDocument } from "./xml-document";
export function readConditionalFormats(_sheet: XmlDocument, _styles: StyleSheet): ConditionalFormat[] {
  return [];
}
export function clearConditionalFormats(_sheet: XmlDocument, _range: CellRange): void {}
export function addConditionalFormat(
  _sheet: XmlDocument,
  _styles: StyleSheet,
  _range: CellRange,
  _rule: ConditionalRule,
): void {
  throw new PackageError("invalidArgument", "in the making");
}
