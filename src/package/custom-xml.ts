/** Custom XML parts of the workbook: data of add-ins, each with a part that names it and its namespace. */
import { inEdition } from "./editions";
import type { PackageParts } from "./package-parts";
import { PackageError, type CustomXmlPart } from "./workbook-file";
import { attributeMap, attributeText, elementEnd, rootOffset, startTagAt } from "./xml-scan";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function readCustomXmlParts(parts: PackageParts, workbookPart: string): CustomXmlPart[] {
  return parts
    .relationships(workbookPart)
    .ofKind("customXml")
    .flatMap((relationship) => parts.target(workbookPart, relationship) ?? [])
    .map((part) => describe(part, parts.text(part)));
}

function describe(part: string, xml: string): CustomXmlPart {
  return { part, namespace: rootNamespace(xml), xml };
}

/** Namespace of the root element; "" for none. */
function rootNamespace(xml: string): string {
  const root = startTagAt(xml, rootOffset(xml));
  const declaration = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  return attributeMap(root.attributes).get(declaration) ?? "";
}

export function addCustomXmlPart(parts: PackageParts, workbookPart: string, xml: string): CustomXmlPart {
  requireXml(xml);
  const part = parts.freeName("customXml/item");
  const described = describe(part, xml);
  parts.add(workbookPart, "customXml", part, "application/xml", xml);
  const properties = parts.freeName("customXml/itemProps");
  const text = inEdition(propertiesText(itemId(parts), described.namespace), parts.officeNamespace);
  parts.add(part, "customXmlProps", properties, PROPERTIES_TYPE, text);
  return described;
}

export function setCustomXmlPart(parts: PackageParts, workbookPart: string, part: string, xml: string): void {
  requireXml(xml);
  requirePart(parts, workbookPart, part);
  if (parts.text(part) !== xml) parts.setText(part, xml);
}

export function removeCustomXmlPart(parts: PackageParts, workbookPart: string, part: string): void {
  parts.removeRelated(workbookPart, requirePart(parts, workbookPart, part));
}

/** Id of the relationship that leads to the part. */
function requirePart(parts: PackageParts, workbookPart: string, part: string): string {
  const all = parts.relationships(workbookPart).ofKind("customXml");
  const found = all.find((relationship) => parts.target(workbookPart, relationship) === part);
  if (found === undefined) throw new PackageError("invalidArgument", `custom XML part ${part}`);
  return found.id;
}

/** Throws "invalidArgument" unless the text is one well-nested element. */
function requireXml(xml: string): void {
  try {
    elementEnd(xml, rootOffset(xml));
  } catch (error) {
    if (error instanceof PackageError) throw new PackageError("invalidArgument", `custom XML: ${error.detail}`);
    throw error;
  }
}

/** Ids only have to differ within the file: a counter keeps the output free of chance. */
function itemId(parts: PackageParts): string {
  const taken = parts
    .names()
    .filter((name) => /^customXml\/itemProps/i.test(name))
    .map((name) => parts.text(name));
  let number = taken.length + 1;
  const id = (): string => `{4B415000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.some((text) => text.toUpperCase().includes(id()))) number++;
  return id();
}

function propertiesText(id: string, namespace: string): string {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const reference = namespace === "" ? "" : `<ds:schemaRef${attributeText({ "ds:uri": namespace })}/>`;
  return `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}
