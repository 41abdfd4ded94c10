/** Custom document properties (`docProps/custom.xml`). */
import type { PackageParts } from "./package-parts";
import type { XmlDocument } from "./xml-document";
import type { TypedProperty } from "./sheet-features";
import { attribute, attributeText, innerXml, isTrue, parseElement, type XmlElement } from "./xml-scan";
import { decodeContent, decodeControls, encodeControls, encodeXml } from "./xml-text";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const STRICT_RELATIONSHIP = "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties";
const KINDS = ["custom-properties", "customProperties"];
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/officeDocument/customProperties";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const STRICT_VALUES = "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes";
/** The format id that all custom properties share. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

/** Every property with its value as text. */
export function readCustomProperties(parts: PackageParts): Map<string, string> {
  const properties = new Map<string, string>();
  for (const property of propertyElements(openDocument(parts))) {
    const value = property.pieces.find((piece) => piece.name !== "");
    const name = attribute(property.attributes, "name");
    if (name === undefined || value === undefined) continue;
    properties.set(name, decodeControls(decodeContent(innerXml(parseElement(value.text)))));
  }
  return properties;
}

/** Elements of values by kind; numbers that are whole are integers, as Excel has them. */
const KINDS_BY_ELEMENT: Readonly<Record<string, TypedProperty["kind"]>> = {
  bool: "boolean",
  filetime: "date",
  date: "date",
  ...Object.fromEntries(
    ["i1", "i2", "i4", "i8", "int", "ui1", "ui2", "ui4", "ui8", "uint"].map((name) => [name, "integer"]),
  ),
  ...Object.fromEntries(["r4", "r8", "decimal"].map((name) => [name, "number"])),
};
const ELEMENTS_BY_KIND: Readonly<Record<TypedProperty["kind"], string>> = {
  text: "lpwstr",
  integer: "i4",
  number: "r8",
  boolean: "bool",
  date: "filetime",
};

/** Every property with its value and kind. */
export function readTypedProperties(parts: PackageParts): Map<string, TypedProperty> {
  const properties = new Map<string, TypedProperty>();
  for (const property of propertyElements(openDocument(parts))) {
    const value = property.pieces.find((piece) => piece.name !== "");
    const name = attribute(property.attributes, "name");
    if (name === undefined || value === undefined) continue;
    const text = decodeControls(decodeContent(innerXml(parseElement(value.text))));
    properties.set(name, typed(KINDS_BY_ELEMENT[value.name] ?? "text", text));
  }
  return properties;
}

function typed(kind: TypedProperty["kind"], text: string): TypedProperty {
  if (kind === "boolean") return { kind, value: isTrue(text.trim()) };
  return { kind, value: kind === "integer" || kind === "number" ? Number(text) : text };
}

export function removeCustomProperty(parts: PackageParts, name: string): void {
  const document = openDocument(parts);
  const kept = document?.pieces.filter(
    (piece) => piece.name !== "property" || attribute(parseElement(piece.text).attributes, "name") !== name,
  );
  if (document !== undefined && kept !== undefined && kept.length !== document.pieces.length)
    document.replacePieces(kept);
}

/** Adds the property or replaces its value; it becomes a text property. */
export function setCustomProperty(parts: PackageParts, name: string, value: string): void {
  setTypedProperty(parts, name, { kind: "text", value });
}

/** Adds the property or replaces its value and kind. */
export function setTypedProperty(parts: PackageParts, name: string, { kind, value }: TypedProperty): void {
  const document = openDocument(parts) ?? createDocument(parts);
  const known = propertyElements(document);
  const current = known.find((property) => attribute(property.attributes, "name") === name);
  const ids = known.map((property) => Number(attribute(property.attributes, "pid")));
  const id = current === undefined ? Math.max(FIRST_ID - 1, ...ids) + 1 : attribute(current.attributes, "pid");
  const text = propertyText(
    document.prefix,
    isStrict(parts) ? STRICT_VALUES : VALUES,
    { fmtid: FORMAT_ID, pid: id, name },
    ELEMENTS_BY_KIND[kind],
    String(value),
  );
  const isCurrent = (piece: { readonly name: string; readonly text: string }): boolean =>
    piece.name === "property" && attribute(parseElement(piece.text).attributes, "name") === name;
  const kept = document.pieces.filter((piece) => !isCurrent(piece));
  document.replacePieces([...kept, { name: "property", text }]);
}

function propertyText(
  prefix: string,
  namespace: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  element: string,
  value: string,
): string {
  const inner = `<vt:${element} xmlns:vt="${namespace}">${encodeXml(encodeControls(value))}</vt:${element}>`;
  return `<${prefix}property${attributeText(attributes)}>${inner}</${prefix}property>`;
}

function propertyElements(document: XmlDocument | undefined): XmlElement[] {
  return (document?.childTexts("property") ?? []).map((text) => parseElement(text));
}

function openDocument(parts: PackageParts): XmlDocument | undefined {
  const part = KINDS.map((kind) => parts.related("", kind)).find((found) => found !== undefined);
  return part === undefined ? undefined : parts.document(part);
}

function createDocument(parts: PackageParts): XmlDocument {
  const part = parts.has("docProps/custom.xml") ? parts.freeName("docProps/custom") : "docProps/custom.xml";
  const namespace = isStrict(parts) ? STRICT_NAMESPACE : NAMESPACE;
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}"></Properties>`;
  parts.add("", isStrict(parts) ? STRICT_RELATIONSHIP : RELATIONSHIP, part, CONTENT_TYPE, text);
  return parts.document(part);
}

function isStrict(parts: PackageParts): boolean {
  return parts.officeNamespace.includes("purl.oclc.org");
}
