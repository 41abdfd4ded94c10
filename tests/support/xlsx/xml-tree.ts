import { SaxesParser } from "saxes";

/** An XML element without its prefixes: what a document says, not how it is spelled. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** By local name; those of another namespace as "r:id" (relationships) or "prefix:name". Bookkeeping is left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const relationships = /\/officeDocument\/(2006\/)?relationships$/;
// Marks of editing sessions, lists of extensions to skip, and white space handling: no part of the content.
const bookkeeping = /\/markup-compatibility\/2006$|\/revision\d*$|^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/;

/** Parses a well-formed document; throws on any other. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  };
  parser.on("opentag", (tag) => {
    const attributes = new Map(Object.values(tag.attributes).flatMap(attributeEntry));
    stack.push({ name: tag.local, namespace: tag.uri, attributes, children: [], text: "" });
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    if (closed.children.length > 0 && closed.text.trim() === "") closed.text = "";
    const parent = stack.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  parser.write(source).close();
  if (root === undefined) throw new Error("The document has no element");
  return root;
}

interface NamespacedAttribute {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

function attributeEntry(attribute: NamespacedAttribute): [string, string][] {
  const { local, prefix, uri, value } = attribute;
  if (prefix === "xmlns" || local === "xmlns" || bookkeeping.test(uri)) return [];
  if (uri === "") return [[local, value]];
  return [[relationships.test(uri) ? `r:${local}` : `${prefix}:${local}`, value]];
}

/** The first child of that name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((candidate) => candidate.name === name);
}

/** An attribute's value, or undefined. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** Whether a flag is set; its absence means `fallback`. */
export function flag(element: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** The texts of all elements of that name below an element, in order, joined. */
export function textBelow(element: XmlElement, name: string): string {
  const own = element.name === name ? element.text : "";
  return own + element.children.map((inner) => textBelow(inner, name)).join("");
}
