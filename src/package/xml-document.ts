/**
 * One XML part that stays as it came except for the direct children of its root that are set.
 * Children are found by local name; new ones are put where the schema's sequence wants them.
 */
import { elementText, parseElement, parseRoot, rootOffset, type XmlElement, type XmlPiece } from "./xml-scan";

export class XmlDocument {
  readonly prefix: string;
  readonly name: string;
  readonly #head: string;
  readonly #tail: string;
  readonly #order: readonly string[];
  #attributes: string;
  #pieces: XmlPiece[];
  #isChanged = false;

  /** `order` is the schema's sequence of the root's children; a name outside of it is appended. */
  constructor(text: string, order: readonly string[] = []) {
    const offset = rootOffset(text);
    const { root, end } = parseRoot(text, offset);
    this.prefix = root.prefix;
    this.name = root.name;
    this.#head = text.slice(0, offset);
    this.#tail = text.slice(end);
    this.#order = order;
    this.#attributes = root.attributes;
    this.#pieces = [...root.pieces];
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  get attributes(): string {
    return this.#attributes;
  }

  set attributes(text: string) {
    this.#isChanged ||= text !== this.#attributes;
    this.#attributes = text;
  }

  get pieces(): readonly XmlPiece[] {
    return this.#pieces;
  }

  /** First child with this local name. */
  child(name: string): XmlElement | undefined {
    const text = this.childText(name);
    return text === undefined ? undefined : parseElement(text);
  }

  childText(name: string): string | undefined {
    return this.#pieces.find((piece) => piece.name === name)?.text;
  }

  /** The texts of all children with this local name. */
  childTexts(name: string): string[] {
    return this.#pieces.filter((piece) => piece.name === name).map((piece) => piece.text);
  }

  /** Replaces the child of this name, adds it in its place, or removes it. */
  setChild(name: string, text: string | undefined): void {
    this.setChildren(name, text === undefined ? [] : [text]);
  }

  setElement(element: XmlElement | undefined, name: string): void {
    this.setChild(name, element === undefined ? undefined : elementText(element));
  }

  /** Replaces all children of this name by these, which stand together. */
  setChildren(name: string, texts: readonly string[]): void {
    const current = this.childTexts(name);
    if (current.length === texts.length && current.every((text, index) => text === texts[index])) return;
    const first = this.#pieces.findIndex((piece) => piece.name === name);
    const rest = this.#pieces.filter((piece) => piece.name !== name);
    const at = first < 0 ? this.#placeFor(name, rest) : first;
    rest.splice(at, 0, ...texts.map((text) => ({ name, text })));
    this.replacePieces(rest);
  }

  /** Replaces all that stands inside the root. */
  replacePieces(pieces: readonly XmlPiece[]): void {
    this.#pieces = [...pieces];
    this.#isChanged = true;
  }

  #placeFor(name: string, pieces: readonly XmlPiece[]): number {
    const rank = this.#order.indexOf(name);
    const next = rank < 0 ? -1 : pieces.findIndex((piece) => this.#order.indexOf(effectiveName(piece)) > rank);
    return next < 0 ? pieces.length : next;
  }

  toText(): string {
    const { prefix, name } = this;
    return this.#head + elementText({ prefix, name, attributes: this.#attributes, pieces: this.#pieces }) + this.#tail;
  }

  /** To be called when the text has been taken over into the package. */
  markSaved(): void {
    this.#isChanged = false;
  }
}

/** Alternate content stands in the place of what its first choice holds. */
function effectiveName(piece: XmlPiece): string {
  if (piece.name !== "AlternateContent") return piece.name;
  const choice = parseElement(piece.text).pieces.find((candidate) => candidate.name === "Choice");
  const inner = choice === undefined ? undefined : parseElement(choice.text).pieces.find((child) => child.name !== "");
  return inner?.name ?? piece.name;
}
