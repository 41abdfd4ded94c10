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
import { StyleSheet } from "./style-sheet";
import { Workbook } from "./workbook";
import { PackageError, type Deflater, type WorkbookFile } from "./workbook-file";
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
  const styles = parts.related(part, "styles") ?? addStyles(parts, part);
  const workbook = new Workbook(parts, part, namespace, new StyleSheet(parts, styles, parts.related(part, "theme")));
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
  const styles = addStyles(parts, part);
  const workbook = new Workbook(parts, part, MAIN, new StyleSheet(parts, styles, "xl/theme/theme1.xml"));
  workbook.addSheet(firstSheet);
  workbook.setActiveSheet(0);
  return workbook;
}

function addStyles(parts: PackageParts, workbookPart: string): string {
  const part = workbookPart.replace(/[^/]*$/, "styles.xml");
  const text = NEW_STYLES.replace(MAIN, workbookNamespace(parts.text(workbookPart)));
  parts.add(workbookPart, "styles", part, STYLES_CONTENT_TYPE, text);
  return part;
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
