/**
 * What marks formulas that spill: `cm` on their cells names an entry of the metadata part, which says so
 * (MS-XLSX 2.4.1, "dynamicArrayProperties"; the attributes are those that Excel writes).
 */
import { HEAD, MAIN, STRICT_MAIN } from "./new-parts";
import type { PackageParts } from "./package-parts";
import { METADATA_ORDER } from "./schema-order";
import type { XmlDocument } from "./xml-document";
import { withElementAttribute } from "./xml-edit";
import {
  attribute,
  attributeText,
  childrenNamed,
  elementText,
  isTrue,
  parseElement,
  type XmlElement,
} from "./xml-scan";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const KIND = "XLDAPR";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const TYPE_FLAGS = attributeText({
  name: KIND,
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

/** The number that `cm` has on cells with such a formula; the metadata part is made or extended if need be. */
export function dynamicArrayMark(parts: PackageParts, workbookPart: string): number {
  const document = metadataOf(parts, workbookPart);
  const type = typeNumber(document);
  const property = propertyNumber(document);
  const found = entries(document, "cellMetadata").findIndex((entry) =>
    childrenNamed(entry, "rc").some(
      ({ attributes }) => attribute(attributes, "t") === `${type}` && attribute(attributes, "v") === `${property}`,
    ),
  );
  return found < 0 ? append(document, "cellMetadata", `<bk><rc t="${type}" v="${property}"/></bk>`) : found + 1;
}

function metadataOf(parts: PackageParts, workbookPart: string): XmlDocument {
  const known = parts.related(workbookPart, "sheetMetadata");
  if (known !== undefined) return parts.document(known, METADATA_ORDER);
  const folder = workbookPart.replace(/[^/]*$/, "");
  const part = parts.has(`${folder}metadata.xml`) ? parts.freeName(`${folder}metadata`) : `${folder}metadata.xml`;
  const isStrict = parts.officeNamespace.includes("purl");
  const root = `<metadata xmlns="${isStrict ? STRICT_MAIN : MAIN}"></metadata>`;
  parts.add(workbookPart, "sheetMetadata", part, CONTENT_TYPE, HEAD + root);
  return parts.document(part, METADATA_ORDER);
}

/** Counted from 1. */
function typeNumber(document: XmlDocument): number {
  const types = childrenOf(document.child("metadataTypes"), "metadataType");
  const found = types.findIndex(({ attributes }) => attribute(attributes, "name") === KIND);
  return found < 0 ? append(document, "metadataTypes", `<metadataType${TYPE_FLAGS}/>`) : found + 1;
}

/** Counted from 0. */
function propertyNumber(document: XmlDocument): number {
  const isOurs = (text: string) => attribute(parseElement(text).attributes, "name") === KIND;
  const all = document.childTexts("futureMetadata");
  const own = all.find(isOurs);
  const blocks = childrenOf(own === undefined ? undefined : parseElement(own), "bk");
  const found = blocks.findIndex(isDynamic);
  if (found >= 0) return found;
  const added = prefixed(document, PROPERTY);
  const text =
    own === undefined
      ? prefixed(document, `<futureMetadata name="${KIND}" count="1">`, added, "</futureMetadata>")
      : elementText(extended(parseElement(own), "bk", added));
  document.setChildren(
    "futureMetadata",
    own === undefined ? [...all, text] : all.map((one) => (one === own ? text : one)),
  );
  return blocks.length;
}

const PROPERTY =
  `<bk><extLst><ext uri="${EXTENSION}"><xda:dynamicArrayProperties xmlns:xda="${NAMESPACE}" fDynamic="1" fCollapsed="0"/>` +
  "</ext></extLst></bk>";

function isDynamic(block: XmlElement): boolean {
  const text = elementText(block);
  const tag = /<[\w.-]*:?dynamicArrayProperties\b([^>]*)>/.exec(text)?.[1];
  return tag !== undefined && isTrue(attribute(tag, "fDynamic")) && !isTrue(attribute(tag, "fCollapsed"));
}

function entries(document: XmlDocument, list: string): readonly XmlElement[] {
  return childrenOf(document.child(list), "bk");
}

function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : childrenNamed(element, name);
}

/** Adds an entry to a list of the part, and answers its number, counted from 1. */
function append(document: XmlDocument, list: string, entry: string): number {
  const name = /^<(\w+)/.exec(entry)?.[1] ?? "";
  const current = document.child(list) ?? { prefix: document.prefix, name: list, attributes: "", pieces: [] };
  const next = extended(current, name, prefixed(document, entry));
  document.setElement(next, list);
  return childrenNamed(next, name).length;
}

function extended(element: XmlElement, name: string, entry: string): XmlElement {
  const next = { ...element, pieces: [...element.pieces, { name, text: entry }] };
  return withElementAttribute(next, "count", childrenNamed(next, name).length);
}

/** With the prefix of the part's own elements, which most parts do without. */
function prefixed({ prefix }: XmlDocument, ...texts: readonly string[]): string {
  return texts.map((text) => text.replace(/<(\/?)(\w+)(?=[\s/>])/g, `<$1${prefix}$2`)).join("");
}
