/** The way into this room: bytes to a live workbook, or a new one. */
import { fflateDeflater } from "./fflate-deflater";
import {
  MAIN,
  NEW_APP_PROPERTIES,
  NEW_CORE_PROPERTIES,
  NEW_STYLES,
  NEW_THEME,
  NEW_WORKBOOK,
  STRICT_MAIN,
  STYLES_CONTENT_TYPE,
  THEME_CONTENT_TYPE,
  WORKBOOK_CONTENT_TYPE,
} from "./new-parts";
import { PackageParts } from "./package-parts";
import { STYLESHEET_ORDER } from "./schema-order";
import { StyleSheet } from "./style-sheet";
import { Workbook } from "./workbook";
import { PackageError, type Deflater, type WorkbookFile } from "./workbook-file";
import { XmlDocument } from "./xml-document";
import { attributeMap, rootOffset, startTagAt } from "./xml-scan";

const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const CORE_CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const APP_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

/**
 * Opens an .xlsx (or .xlsm, .xltx) file. The bytes must not be changed afterwards: untouched parts are copied from them.
 * Throws a PackageError for anything else, and for broken or hostile files.
 */
export function openWorkbook(bytes: Uint8Array, deflater: Deflater = fflateDeflater): WorkbookFile {
  const parts = PackageParts.open(bytes, deflater);
  const part = parts.related("", "officeDocument");
  if (part === undefined) throw new PackageError("notAWorkbook", "no workbook part");
  const namespace = workbookNamespace(parts.text(part));
  const workbook = new Workbook(parts, part, namespace, openStyles(parts, part, namespace));
  if (workbook.sheets.length === 0) throw new PackageError("notAWorkbook", "no worksheet");
  return workbook;
}

/** A new workbook with one visible, empty sheet. It holds nothing of this machine or moment. */
export function createWorkbook(deflater: Deflater = fflateDeflater, firstSheet = "Sheet1"): WorkbookFile {
  const parts = PackageParts.create(deflater);
  const part = "xl/workbook.xml";
  parts.add("", "officeDocument", part, WORKBOOK_CONTENT_TYPE, NEW_WORKBOOK);
  parts.add("", `${METADATA}/core-properties`, "docProps/core.xml", CORE_CONTENT_TYPE, NEW_CORE_PROPERTIES);
  parts.add("", "extended-properties", "docProps/app.xml", APP_CONTENT_TYPE, NEW_APP_PROPERTIES);
  parts.add(part, "theme", "xl/theme/theme1.xml", THEME_CONTENT_TYPE, NEW_THEME);
  parts.add(part, "styles", "xl/styles.xml", STYLES_CONTENT_TYPE, NEW_STYLES);
  const workbook = new Workbook(parts, part, MAIN, openStyles(parts, part, MAIN));
  workbook.addSheet(firstSheet);
  workbook.setActiveSheet(0);
  return workbook;
}

/** The file's style sheet; one that has none gets it when a style is first needed. */
function openStyles(parts: PackageParts, workbookPart: string, namespace: string): StyleSheet {
  const themePart = parts.related(workbookPart, "theme");
  const theme = themePart === undefined ? undefined : parts.text(themePart);
  const part = parts.related(workbookPart, "styles");
  if (part !== undefined) return new StyleSheet(parts.document(part, STYLESHEET_ORDER), theme);
  const added = workbookPart.replace(/[^/]*$/, "styles.xml");
  return new StyleSheet(new XmlDocument(NEW_STYLES.replace(MAIN, namespace), STYLESHEET_ORDER), theme, (text) => {
    if (parts.has(added)) parts.setText(added, text);
    else parts.add(workbookPart, "styles", added, STYLES_CONTENT_TYPE, text);
  });
}

/** The namespace of the workbook's root element, in either edition of the standard. */
function workbookNamespace(text: string): string {
  const root = startTagAt(text, rootOffset(text));
  const declaration = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  const namespace = attributeMap(root.attributes).get(declaration);
  if (root.name !== "workbook" || (namespace !== MAIN && namespace !== STRICT_MAIN)) {
    throw new PackageError("notAWorkbook", `${root.prefix}${root.name}`);
  }
  return namespace;
}
