/**
 * Parts together with what holds them together: content types and relationships. Parts are added and removed
 * only here, so that nothing dangles. XML parts that are edited live as documents until they are flushed.
 */
import { strToU8 } from "fflate";
import { ContentTypes, NEW_CONTENT_TYPES } from "./content-types";
import { OpcPackage } from "./opc-package";
import { relationshipsPart, Relationships, relativeTarget, resolveTarget, type Relationship } from "./relationships";
import { PackageError, type Deflater } from "./workbook-file";
import { XmlDocument } from "./xml-document";

const CONTENT_TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export class PackageParts {
  readonly #package: OpcPackage;
  readonly #contentTypes: ContentTypes;
  readonly #relationships = new Map<string, Relationships>();
  readonly #documents = new Map<string, XmlDocument>();

  private constructor(opened: OpcPackage) {
    this.#package = opened;
    if (!opened.has(CONTENT_TYPES)) throw new PackageError("notAPackage", CONTENT_TYPES);
    this.#contentTypes = new ContentTypes(opened.text(CONTENT_TYPES));
  }

  static open(bytes: Uint8Array, deflater: Deflater): PackageParts {
    return new PackageParts(OpcPackage.open(bytes, deflater));
  }

  static create(deflater: Deflater): PackageParts {
    const created = OpcPackage.create(deflater);
    created.setText(CONTENT_TYPES, NEW_CONTENT_TYPES);
    return new PackageParts(created);
  }

  /** Namespace of office relationships, as this package's edition of the standard has it. */
  get officeNamespace(): string {
    return this.relationships("").all.some((item) => item.type.startsWith(STRICT_OFFICE)) ? STRICT_OFFICE : OFFICE;
  }

  has(part: string): boolean {
    return this.#package.has(part);
  }

  names(): string[] {
    return this.#package.names();
  }

  text(part: string): string {
    return this.#documents.get(part)?.toText() ?? this.#package.text(part);
  }

  bytes(part: string): Uint8Array {
    const document = this.#documents.get(part);
    return document === undefined ? this.#package.bytes(part) : strToU8(document.toText());
  }

  contentType(part: string): string | undefined {
    return this.#contentTypes.typeOf(part);
  }

  setText(part: string, text: string): void {
    this.#documents.delete(part);
    this.#package.setText(part, text);
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.#documents.delete(part);
    this.#package.setBytes(part, bytes);
  }

  /** The part as a document; the same one each time, written back by `toBytes`. */
  document(part: string, order: readonly string[] = []): XmlDocument {
    const known = this.#documents.get(part);
    if (known !== undefined) return known;
    const opened = openDocument(part, this.#package.text(part), order);
    this.#documents.set(part, opened);
    return opened;
  }

  relationships(source: string): Relationships {
    const known = this.#relationships.get(source);
    if (known !== undefined) return known;
    const part = relationshipsPart(source);
    const opened = new Relationships(this.#package.has(part) ? this.#package.text(part) : undefined);
    this.#relationships.set(source, opened);
    return opened;
  }

  /** The part an internal relationship leads to, if it is there. */
  target(source: string, relationship: Relationship | undefined): string | undefined {
    if (relationship === undefined || relationship.isExternal) return undefined;
    const part = resolveTarget(source, relationship.target);
    if (this.#package.has(part)) return part;
    const decoded = decodePercent(part);
    return this.#package.has(decoded) ? decoded : undefined;
  }

  /** The first part that `source` is related to by this kind. */
  related(source: string, kind: string): string | undefined {
    return this.target(source, this.relationships(source).ofKind(kind)[0]);
  }

  /** First unused name such as `xl/tables/table3.xml` for prefix `xl/tables/table`. */
  freeName(prefix: string, suffix = ".xml"): string {
    let number = 1;
    while (this.#package.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  /** Stores a new part and relates `source` to it. Returns the relationship's id. */
  add(source: string, kind: string, part: string, contentType: string, content: string | Uint8Array): string {
    if (typeof content === "string") this.setText(part, content);
    else this.setBytes(part, content);
    this.#contentTypes.add(part, contentType);
    return this.relate(source, kind.includes(":") ? kind : `${this.officeNamespace}/${kind}`, part);
  }

  /** Stores a copy of a part, whatever it holds, as another one. Nothing leads to it yet. */
  copy(part: string, copy: string): void {
    if (this.#documents.has(part)) this.setText(copy, this.text(part));
    else this.#package.setBytes(copy, this.#package.bytes(part));
    const type = this.contentType(part);
    if (type !== undefined) this.#contentTypes.add(copy, type);
  }

  relate(source: string, type: string, part: string): string {
    return this.relationships(source).add(type, relativeTarget(source, part));
  }

  /** Removes a relationship, and every part that could only be reached through it. */
  removeRelated(source: string, id: string): void {
    const target = this.target(source, this.relationships(source).byId(id));
    const candidates = target === undefined ? [] : [...this.#reachable([target])];
    this.relationships(source).remove(id);
    const kept = this.#reachable([""]);
    for (const part of candidates) if (!kept.has(part)) this.#removePart(part);
  }

  toBytes(): Uint8Array {
    for (const [part, document] of this.#documents) this.#flush(part, document);
    for (const [source, { document }] of this.#relationships) this.#flush(relationshipsPart(source), document);
    this.#flush(CONTENT_TYPES, this.#contentTypes.document);
    return this.#package.toBytes();
  }

  #flush(part: string, document: XmlDocument): void {
    if (!document.isChanged) return;
    this.#package.setText(part, document.toText());
    document.markSaved();
  }

  #removePart(part: string): void {
    this.#package.remove(part);
    this.#package.remove(relationshipsPart(part));
    this.#relationships.delete(part);
    this.#documents.delete(part);
    this.#contentTypes.remove(part);
  }

  #reachable(roots: readonly string[]): Set<string> {
    const found = new Set(roots);
    // A set may grow while it is walked: every part added is visited in turn.
    for (const source of found) {
      for (const relationship of this.relationships(source).all) {
        const part = this.target(source, relationship);
        if (part !== undefined) found.add(part);
      }
    }
    return found;
  }
}

function openDocument(part: string, text: string, order: readonly string[]): XmlDocument {
  try {
    return new XmlDocument(text, order);
  } catch (error) {
    if (error instanceof PackageError) throw new PackageError(error.code, `${part}: ${error.detail}`);
    throw error;
  }
}

function decodePercent(part: string): string {
  return part.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
