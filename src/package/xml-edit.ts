/** Changed copies of XML elements. */
import { withAttribute, type XmlElement } from "./xml-scan";

/** The element with a child set in its place, or removed. */
export function withChild(
  element: XmlElement,
  order: readonly string[],
  name: string,
  text: string | undefined,
): XmlElement {
  const rest = element.pieces.filter((piece) => piece.name !== name);
  if (text === undefined) return { ...element, pieces: rest };
  const rank = order.indexOf(name);
  const next = rest.findIndex((piece) => order.indexOf(piece.name) > rank);
  const at = next < 0 ? rest.length : next;
  return { ...element, pieces: [...rest.slice(0, at), { name, text }, ...rest.slice(at)] };
}

/** The element with an attribute set, or removed where the value is undefined. */
export function withElementAttribute(
  element: XmlElement,
  name: string,
  value: string | number | undefined,
): XmlElement {
  return { ...element, attributes: withAttribute(element.attributes, name, value) };
}

/** An element without attributes and content. */
export function emptyElement(prefix: string, name: string): XmlElement {
  return { prefix, name, attributes: "", pieces: [] };
}
