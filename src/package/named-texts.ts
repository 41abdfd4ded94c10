/**
 * Custom properties of a sheet (ECMA-376, 18.3.1.22): names in the sheet's part, each with a binary part that holds
 * nothing but the text. Excel writes it in UTF-16, little-endian, without a mark before it.
 */
import type { PackageParts } from "./package-parts";
import { relationshipAttribute, relationshipId } from "./relationship-attribute";
import type { SheetProperties } from "./sheet-features";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, parseElement, type XmlPiece } from "./xml-scan";
import { decodeControls, encodeControls } from "./xml-text";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

interface Place {
  readonly parts: PackageParts;
  /** The sheet's part. */
  readonly part: string;
  readonly sheet: XmlDocument;
}

export class NamedTexts implements SheetProperties {
  readonly #place: () => Place;

  constructor(place: () => Place) {
    this.#place = place;
  }

  get all(): ReadonlyMap<string, string> {
    const place = this.#place();
    return new Map(entries(place).map((entry) => [nameOf(entry), textOf(place, entry)]));
  }

  set(name: string, text: string): void {
    const place = this.#place();
    const known = entries(place).find((entry) => isNamed(entry, name));
    const target = known && targetOf(place, known);
    if (target === undefined) this.remove(name);
    if (target !== undefined) place.parts.setBytes(target, encode(text));
    else addEntry(place, name, text);
  }

  remove(name: string): void {
    const place = this.#place();
    const gone = entries(place).filter((entry) => isNamed(entry, name));
    if (gone.length === 0) return;
    const isKept = (piece: XmlPiece): boolean => piece.name !== "customPr" || !isNamed(piece, name);
    writeEntries(place, pieces(place).filter(isKept));
    for (const entry of gone) place.parts.removeRelated(place.part, relationshipOf(entry));
  }
}

function pieces({ sheet }: Place): readonly XmlPiece[] {
  return sheet.child("customProperties")?.pieces ?? [];
}

function entries(place: Place): readonly XmlPiece[] {
  return pieces(place).filter((piece) => piece.name === "customPr");
}

function nameOf({ text }: XmlPiece): string {
  return decodeControls(attribute(parseElement(text).attributes, "name") ?? "");
}

function isNamed(entry: XmlPiece, name: string): boolean {
  return nameOf(entry).toLowerCase() === name.toLowerCase();
}

function relationshipOf({ text }: XmlPiece): string {
  return relationshipId(parseElement(text).attributes) ?? "";
}

function targetOf({ parts, part }: Place, entry: XmlPiece): string | undefined {
  return parts.target(part, parts.relationships(part).byId(relationshipOf(entry)));
}

function textOf(place: Place, entry: XmlPiece): string {
  const target = targetOf(place, entry);
  return target === undefined ? "" : decode(place.parts.bytes(target));
}

function addEntry(place: Place, name: string, text: string): void {
  const { parts, part, sheet } = place;
  const target = parts.freeName("xl/customProperty", ".bin");
  const id = parts.add(part, "customProperty", target, CONTENT_TYPE, encode(text));
  const attributes =
    attributeText({ name: encodeControls(name) }) + relationshipAttribute(sheet, parts.officeNamespace, id);
  const added = { name: "customPr", text: `<${sheet.prefix}customPr${attributes}/>` };
  writeEntries(place, [...pieces(place), added]);
}

function writeEntries({ sheet }: Place, content: readonly XmlPiece[]): void {
  const hasEntries = content.some((piece) => piece.name === "customPr");
  const inner = content.map((piece) => piece.text).join("");
  const element = `<${sheet.prefix}customProperties>${inner}</${sheet.prefix}customProperties>`;
  sheet.setChild("customProperties", hasEntries ? element : undefined);
}

function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function decode(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let offset = 0; offset + 1 < bytes.length; offset += 2)
    text += String.fromCharCode(view.getUint16(offset, true));
  return text;
}
