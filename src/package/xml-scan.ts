/**
 * A scanner over XML text. It never builds a tree of a whole part: it splits one element into its direct
 * children, which keep their exact text, so that whatever is not understood is written back unchanged.
 */
import { decodeXml, encodeAttribute } from "./xml-text";
import { PackageError } from "./workbook-file";

/** A direct child, or the text, comment or instruction between two (then `name` is empty). */
export interface XmlPiece {
  /** Local name. */
  readonly name: string;
  readonly text: string;
}

export interface StartTag {
  /** With colon, or empty. */
  readonly prefix: string;
  readonly name: string;
  /** Everything between the name and the end of the tag, with its leading space. */
  readonly attributes: string;
  readonly isEmpty: boolean;
  /** Offset after the tag. */
  readonly end: number;
}

export interface XmlElement {
  readonly prefix: string;
  readonly name: string;
  readonly attributes: string;
  readonly pieces: readonly XmlPiece[];
}

const TAG = /<([\w.-]+:)?([\w.-]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/y;

/** The start tag at this offset. Throws "damaged" where there is none. */
export function startTagAt(text: string, offset: number): StartTag {
  TAG.lastIndex = offset;
  const match = TAG.exec(text);
  if (match === null) throw new PackageError("damaged", `XML at ${offset}: ${text.slice(offset, offset + 40)}`);
  const [whole, prefix = "", name = "", attributes = "", slash] = match;
  return { prefix, name, attributes: attributes.trimEnd(), isEmpty: slash === "/", end: offset + whole.length };
}

/** Offset of the root element's start tag, after declaration, comments and instructions. A DOCTYPE is refused. */
export function rootOffset(text: string): number {
  let at = 0;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) throw new PackageError("damaged", "XML without a root element");
    if (text.startsWith("<!DOCTYPE", at)) throw new PackageError("unsafe", "DOCTYPE");
    if (text.charAt(at + 1) !== "?" && text.charAt(at + 1) !== "!") return at;
    at = skipMarkup(text, at);
  }
}

/** Offset after the comment, CDATA section or instruction at this offset. */
function skipMarkup(text: string, at: number): number {
  const [close, length] = text.startsWith("<!--", at) ? ["-->", 3] : text.startsWith("<?", at) ? ["?>", 2] : ["]]>", 3];
  const end = text.indexOf(String(close), at + 2);
  if (end < 0) throw new PackageError("damaged", "XML is cut off");
  return end + Number(length);
}

/** Offset after the element that starts at `offset`. */
export function elementEnd(text: string, offset: number): number {
  const start = startTagAt(text, offset);
  return start.isEmpty ? start.end : contentEnd(text, start).end;
}

/** Where the content of an element ends, and where the element itself does. */
function contentEnd(text: string, start: StartTag): { innerEnd: number; end: number } {
  // Rows hold no further sheetData: jumping to its end keeps opening a sheet independent of its size.
  if (start.name === "sheetData") return closingTag(text, text.indexOf(`</${start.prefix}sheetData`, start.end));
  let depth = 1;
  let at = start.end;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) throw new PackageError("damaged", `XML element ${start.name} is not closed`);
    const next = text.charAt(at + 1);
    if (next === "/") {
      depth--;
      if (depth === 0) return closingTag(text, at);
      at += 2;
    } else if (next === "!" || next === "?") {
      at = skipMarkup(text, at);
    } else {
      const tag = startTagAt(text, at);
      if (!tag.isEmpty) depth++;
      at = tag.end;
    }
  }
}

function closingTag(text: string, innerEnd: number): { innerEnd: number; end: number } {
  const close = innerEnd < 0 ? -1 : text.indexOf(">", innerEnd);
  if (close < 0) throw new PackageError("damaged", "XML is cut off");
  return { innerEnd, end: close + 1 };
}

/** Splits the element at `offset` (by default the text starts with it) into its direct children. */
export function parseElement(text: string, offset = 0): XmlElement {
  const start = startTagAt(text, offset);
  const { prefix, name, attributes } = start;
  if (start.isEmpty) return { prefix, name, attributes, pieces: [] };
  return { prefix, name, attributes, pieces: splitContent(text, start.end, contentEnd(text, start).innerEnd) };
}

/** Splits the root element of a whole part, and says where it ends. */
export function parseRoot(text: string, offset: number): { readonly root: XmlElement; readonly end: number } {
  const { prefix, name, attributes, isEmpty, end } = startTagAt(text, offset);
  if (isEmpty) return { root: { prefix, name, attributes, pieces: [] }, end };
  // The last end tag of its name is the root's own: no need to walk through all that is inside to find it.
  const close = closingTag(text, text.lastIndexOf(`</${prefix}${name}`));
  return { root: { prefix, name, attributes, pieces: splitContent(text, end, close.innerEnd) }, end: close.end };
}

/** Direct children of the content between two offsets. */
export function splitContent(text: string, from: number, to: number): XmlPiece[] {
  const pieces: XmlPiece[] = [];
  let at = from;
  while (at < to) {
    const end = pieceEnd(text, at, to);
    const isElement = text.charAt(at) === "<" && text.charAt(at + 1) !== "!" && text.charAt(at + 1) !== "?";
    pieces.push({ name: isElement ? startTagAt(text, at).name : "", text: text.slice(at, end) });
    at = end;
  }
  return pieces;
}

function pieceEnd(text: string, at: number, to: number): number {
  if (text.charAt(at) !== "<") {
    const next = text.indexOf("<", at);
    return next < 0 || next > to ? to : next;
  }
  const next = text.charAt(at + 1);
  return next === "!" || next === "?" ? skipMarkup(text, at) : elementEnd(text, at);
}

/** The element as text again. Without pieces it closes itself. */
export function elementText(element: XmlElement): string {
  const tag = `${element.prefix}${element.name}`;
  const inner = element.pieces.map((piece) => piece.text).join("");
  return inner === "" ? `<${tag}${element.attributes}/>` : `<${tag}${element.attributes}>${inner}</${tag}>`;
}

/** Direct child elements with this local name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.pieces.filter((piece) => piece.name === name).map((piece) => parseElement(piece.text));
}

/** First direct child with this local name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  const piece = element.pieces.find((candidate) => candidate.name === name);
  return piece === undefined ? undefined : parseElement(piece.text);
}

/** All text between the tags, with markup as it stands. */
export function innerXml(element: XmlElement): string {
  return element.pieces.map((piece) => piece.text).join("");
}

/** Begins at a space, so that a hostile run of letters is looked at only once. */
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Value of the attribute with exactly this (prefixed) name. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (found === name) return decodeXml(double ?? single ?? "");
  }
  return undefined;
}

/** All attributes by their prefixed names. */
export function attributeMap(attributes: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE))
    map.set(name, decodeXml(double ?? single ?? ""));
  return map;
}

/** The attributes with one set, or removed where the value is undefined. The others stay as they are. */
export function withAttribute(attributes: string, name: string, value: string | number | undefined): string {
  const text = value === undefined ? "" : ` ${name}="${encodeAttribute(String(value))}"`;
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    if (match[1] === name)
      return attributes.slice(0, match.index) + text + attributes.slice(match.index + match[0].length);
  }
  return attributes + text;
}

/** Attributes as text, in the given order; undefined values are left out. */
export function attributeText(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => (value === undefined ? text : `${text} ${name}="${encodeAttribute(String(value))}"`),
    "",
  );
}

/** True for the spellings of a true boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
