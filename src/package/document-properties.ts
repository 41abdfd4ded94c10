/** What `docProps/core.xml` and `docProps/app.xml` say about the document; either is made when something is first put into it. */
import { NEW_APP_PROPERTIES, NEW_CORE_PROPERTIES } from "./new-parts";
import type { PackageParts } from "./package-parts";
import type { DocumentProperties, DocumentText } from "./sheet-features";
import type { XmlDocument } from "./xml-document";
import { attributeMap, innerXml, parseElement } from "./xml-scan";
import { decodeContent, decodeControls, encodeControls, encodeXml } from "./xml-text";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const STRICT_APP = "http://purl.oclc.org/ooxml/officeDocument/extendedProperties";

const CORE_PART = {
  kinds: ["core-properties"],
  relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  part: "docProps/core.xml",
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  text: NEW_CORE_PROPERTIES,
} as const;
const APP_PART = {
  kinds: ["extended-properties", "extendedProperties"],
  relationship: "extended-properties",
  part: "docProps/app.xml",
  type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  text: NEW_APP_PROPERTIES,
} as const;

type HomePart = typeof CORE_PART | typeof APP_PART;

/** Where each property stands, and how its element is called. */
const PLACES: Readonly<
  Record<DocumentText, { readonly home: HomePart; readonly name: string; readonly namespace: string }>
> = {
  title: { home: CORE_PART, name: "title", namespace: DUBLIN_CORE },
  subject: { home: CORE_PART, name: "subject", namespace: DUBLIN_CORE },
  author: { home: CORE_PART, name: "creator", namespace: DUBLIN_CORE },
  comments: { home: CORE_PART, name: "description", namespace: DUBLIN_CORE },
  keywords: { home: CORE_PART, name: "keywords", namespace: CORE },
  category: { home: CORE_PART, name: "category", namespace: CORE },
  lastAuthor: { home: CORE_PART, name: "lastModifiedBy", namespace: CORE },
  revision: { home: CORE_PART, name: "revision", namespace: CORE },
  manager: { home: APP_PART, name: "Manager", namespace: APP },
  company: { home: APP_PART, name: "Company", namespace: APP },
};

export class FileProperties implements DocumentProperties {
  readonly #parts: PackageParts;

  constructor(parts: PackageParts) {
    this.#parts = parts;
  }

  get created(): string | undefined {
    return this.#read(CORE_PART, "created");
  }

  text(property: DocumentText): string {
    const { home, name } = PLACES[property];
    return this.#read(home, name) ?? "";
  }

  setText(property: DocumentText, text: string): void {
    const { home, name, namespace } = PLACES[property];
    if (text === this.text(property)) return;
    const document = this.#open(home) ?? this.#create(home);
    const actual =
      namespace === APP && attributeMap(document.attributes).get("xmlns") === STRICT_APP ? STRICT_APP : namespace;
    document.setChild(name, text === "" ? undefined : elementOf(document, name, actual, text));
  }

  #read(home: HomePart, name: string): string | undefined {
    const child = this.#open(home)?.child(name);
    return child === undefined ? undefined : decodeControls(decodeContent(innerXml(child)));
  }

  #open(home: HomePart): XmlDocument | undefined {
    const part = home.kinds.map((kind) => this.#parts.related("", kind)).find((found) => found !== undefined);
    return part === undefined ? undefined : this.#parts.document(part);
  }

  #create({ relationship, part, type, text }: HomePart): XmlDocument {
    const name = this.#parts.has(part) ? this.#parts.freeName(part.replace(/\.xml$/, "")) : part;
    this.#parts.add("", relationship, name, type, text);
    return this.#parts.document(name);
  }
}

/** The prefix is the one that the element has or its namespace is given; a namespace that nobody declares comes along. */
function elementOf(document: XmlDocument, name: string, namespace: string, text: string): string {
  const current = document.childText(name);
  const content = encodeXml(encodeControls(text));
  if (current !== undefined) {
    const { prefix, attributes } = parseElement(current);
    return `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  }
  const declared = [...attributeMap(document.attributes)].find(
    ([key, value]) => value === namespace && key.startsWith("xmlns"),
  )?.[0];
  if (declared === undefined) return `<${name} xmlns="${namespace}">${content}</${name}>`;
  const prefix = declared === "xmlns" ? "" : `${declared.slice("xmlns:".length)}:`;
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}
