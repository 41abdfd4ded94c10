/**
 * What add-ins keep in the document by `Office.context.document.settings` or `workbook.settings`: properties of the web
 * extension part that belongs to the add-in's task pane ([MS-OWEXML]).
 */
import { HEAD } from "./new-parts";
import type { PackageParts } from "./package-parts";
import type { AddInSettings } from "./sheet-features";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, childrenNamed } from "./xml-scan";

const KINDS = "http://schemas.microsoft.com/office/2011/relationships/";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const FOLDER = "xl/webextensions/";
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

export class DocumentSettings implements AddInSettings {
  readonly #parts: PackageParts;

  constructor(parts: PackageParts) {
    this.#parts = parts;
  }

  of(addIn: string): ReadonlyMap<string, string> {
    const found = this.#find(addIn);
    return found === undefined ? new Map() : readProperties(this.#document(found));
  }

  set(addIn: string, settings: ReadonlyMap<string, string>): void {
    const known = this.#find(addIn);
    if (isSame(this.of(addIn), settings)) return;
    const document = this.#document(known ?? this.#add(addIn));
    document.setChild("properties", propertiesText(document.prefix, settings));
  }

  #document(part: string): XmlDocument {
    return this.#parts.document(part, ORDER);
  }

  #panes(): string | undefined {
    return this.#parts.related("", "webextensiontaskpanes");
  }

  /** The part of the add-in's pane; other add-ins keep their own beside it. */
  #find(addIn: string): string | undefined {
    const panes = this.#panes();
    if (panes === undefined) return undefined;
    return this.#parts
      .relationships(panes)
      .ofKind("webextension")
      .flatMap((relationship) => this.#parts.target(panes, relationship) ?? [])
      .find((part) => addInOf(this.#document(part)) === addIn.toLowerCase());
  }

  #add(addIn: string): string {
    const panes = this.#panes() ?? this.#addPanes();
    const part = this.#parts.freeName(`${FOLDER}webextension`);
    const text = extensionText(addIn, part.replace(/\D/g, ""));
    const id = this.#parts.add(panes, `${KINDS}webextension`, part, EXTENSION_TYPE, text);
    const document = this.#parts.document(panes);
    const pane = paneText(document.prefix, this.#parts.officeNamespace, id);
    document.replacePieces([...document.pieces, { name: "taskpane", text: pane }]);
    return part;
  }

  #addPanes(): string {
    const part = `${FOLDER}taskpanes.xml`;
    const text = `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`;
    this.#parts.add("", `${KINDS}webextensiontaskpanes`, part, PANES_TYPE, text);
    return part;
  }
}

function addInOf(document: XmlDocument): string | undefined {
  return attribute(document.child("reference")?.attributes ?? "", "id")?.toLowerCase();
}

function readProperties(document: XmlDocument): ReadonlyMap<string, string> {
  const bag = document.child("properties");
  const properties = bag === undefined ? [] : childrenNamed(bag, "property");
  return new Map(
    properties.map(({ attributes }) => [attribute(attributes, "name") ?? "", attribute(attributes, "value") ?? ""]),
  );
}

function propertiesText(prefix: string, settings: ReadonlyMap<string, string>): string {
  const texts = [...settings].map(([name, value]) => `<${prefix}property${attributeText({ name, value })}/>`);
  return `<${prefix}properties>${texts.join("")}</${prefix}properties>`;
}

/** As Excel writes it for an add-in that was not installed from a store. */
function extensionText(addIn: string, number: string): string {
  const instance = `{4B415000-0000-4000-9000-${number.padStart(12, "0")}}`;
  const reference = attributeText({ id: addIn, version: "1.0.0.0", store: "developer", storeType: "Registry" });
  return (
    `${HEAD}<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="${instance}"><we:reference${reference}/>` +
    "<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>"
  );
}

/** A pane that does not open by itself. */
function paneText(prefix: string, officeNamespace: string, relationship: string): string {
  const look = attributeText({ dockstate: "right", visibility: 0, width: 350, row: 0 });
  const reference = attributeText({ "xmlns:r": officeNamespace, "r:id": relationship });
  return `<${prefix}taskpane${look}><${prefix}webextensionref${reference}/></${prefix}taskpane>`;
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([name, value]) => right.get(name) === value);
}
