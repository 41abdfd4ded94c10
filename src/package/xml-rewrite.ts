/** Changes attributes deep inside of XML, or takes elements out, and leaves every other character as it stands. */
import { elementEnd, parseElement, startTagAt, type XmlElement, type XmlPiece, elementText } from "./xml-scan";

/** New attributes for a start tag, undefined to leave it, null to take the element out with all that is in it. */
export type TagChange = (name: string, attributes: string) => string | undefined | null;

/** The text with every start tag changed. */
export function rewriteTags(xml: string, change: TagChange): string {
  let text = "";
  let copied = 0;
  let at = nextTag(xml, 0);
  while (at >= 0) {
    const tag = startTagAt(xml, at);
    const attributes = change(tag.name, tag.attributes);
    const end = attributes === null ? elementEnd(xml, at) : tag.end;
    if (attributes === null) text += xml.slice(copied, at);
    else if (attributes !== undefined && attributes !== tag.attributes)
      text += `${xml.slice(copied, at)}<${tag.prefix}${tag.name}${attributes}${tag.isEmpty ? "/>" : ">"}`;
    if (attributes === null || (attributes !== undefined && attributes !== tag.attributes)) copied = end;
    at = nextTag(xml, end);
  }
  return text + xml.slice(copied);
}

/** Offset of the next start tag; -1 for none. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf("<", from);
  while (at >= 0 && /[/!?]/.test(xml.charAt(at + 1))) {
    const close = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
    at = xml.indexOf("<", Math.max(at + 1, xml.indexOf(close, at)));
  }
  return at;
}

/** The element with its children of one name changed, repeated or left out. */
export function mapChildren(
  element: XmlElement,
  name: string,
  change: (child: XmlElement) => readonly XmlElement[],
): XmlElement {
  const pieces = element.pieces.flatMap((piece): readonly XmlPiece[] => {
    if (piece.name !== name) return [piece];
    return change(parseElement(piece.text)).map((child) => ({ name, text: elementText(child) }));
  });
  return { ...element, pieces };
}

/** True where an element holds no other. */
export function hasNoChildren(element: XmlElement): boolean {
  return element.pieces.every((piece) => piece.name === "");
}
