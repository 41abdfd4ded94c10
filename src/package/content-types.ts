/** `[Content_Types].xml`: what kind of content each part holds. */
import { attribute, attributeText, parseElement } from "./xml-scan";
import { XmlDocument } from "./xml-document";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The text of a content types part that knows the two extensions every package needs. */
export const NEW_CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Types xmlns="${NAMESPACE}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

export class ContentTypes {
  readonly document: XmlDocument;

  constructor(text: string) {
    this.document = new XmlDocument(text);
  }

  /** The content type of a part; undefined where nothing declares one. */
  typeOf(part: string): string | undefined {
    const override = this.#find("Override", "PartName", `/${part}`);
    return override ?? this.#find("Default", "Extension", part.slice(part.lastIndexOf(".") + 1));
  }

  /** Declares the type of a part, unless its extension already says the same. */
  add(part: string, type: string): void {
    this.ensureDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
    if (this.typeOf(part) === type) return;
    this.remove(part);
    this.#append("Override", { PartName: `/${part}`, ContentType: type });
  }

  remove(part: string): void {
    const pieces = this.document.pieces.filter((piece) => {
      if (piece.name !== "Override") return true;
      return attribute(parseElement(piece.text).attributes, "PartName")?.toLowerCase() !== `/${part}`.toLowerCase();
    });
    if (pieces.length !== this.document.pieces.length) this.document.replacePieces(pieces);
  }

  ensureDefault(extension: string, type: string): void {
    if (this.#find("Default", "Extension", extension) === undefined) {
      this.#append("Default", { Extension: extension, ContentType: type });
    }
  }

  #find(element: string, key: string, value: string): string | undefined {
    const wanted = value.toLowerCase();
    for (const text of this.document.childTexts(element)) {
      const { attributes } = parseElement(text);
      if (attribute(attributes, key)?.toLowerCase() === wanted) return attribute(attributes, "ContentType");
    }
    return undefined;
  }

  #append(name: string, values: Readonly<Record<string, string>>): void {
    const text = `<${this.document.prefix}${name}${attributeText(values)}/>`;
    this.document.replacePieces([...this.document.pieces, { name, text }]);
  }
}
