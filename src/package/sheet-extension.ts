/** Extensions of a sheet (`extLst`): what newer editions of Excel keep beside the standard's elements. */
import { emptyElement } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, elementText, parseElement, type XmlElement } from "./xml-scan";

/** The content of the extension with this uri, as the element it holds. */
export function readExtension(sheet: XmlDocument, uri: string): XmlElement | undefined {
  const piece = (sheet.child("extLst")?.pieces ?? []).find((candidate) => isExtension(candidate.text, uri));
  const inner = piece === undefined ? undefined : parseElement(piece.text).pieces.find((child) => child.name !== "");
  return inner === undefined ? undefined : parseElement(inner.text);
}

/** Replaces, adds or (with undefined) removes the extension with this uri. */
export function writeExtension(sheet: XmlDocument, uri: string, content: XmlElement | undefined): void {
  const list = sheet.child("extLst") ?? emptyElement(sheet.prefix, "extLst");
  const pieces = list.pieces.flatMap((piece) => {
    if (!isExtension(piece.text, uri)) return [piece];
    return content === undefined ? [] : [{ ...piece, text: withContent(parseElement(piece.text), content) }];
  });
  const isKnown = list.pieces.some((piece) => isExtension(piece.text, uri));
  if (!isKnown && content !== undefined) {
    pieces.push({
      name: "ext",
      text: withContent({ ...emptyElement(sheet.prefix, "ext"), attributes: attributeText({ uri }) }, content),
    });
  }
  sheet.setElement(pieces.length === 0 ? undefined : { ...list, pieces }, "extLst");
}

function withContent(extension: XmlElement, content: XmlElement): string {
  return elementText({ ...extension, pieces: [{ name: content.name, text: elementText(content) }] });
}

function isExtension(text: string, uri: string): boolean {
  return text.startsWith("<") && attribute(parseElement(text).attributes, "uri")?.toUpperCase() === uri.toUpperCase();
}
