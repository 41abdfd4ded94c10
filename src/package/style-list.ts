/** One list of the style sheet (fonts, fills, cellXfs …): entries keep their indexes, equal ones are shared. */
import { withAttribute, type XmlElement, type XmlPiece } from "./xml-scan";
import type { XmlDocument } from "./xml-document";

export class StyleList {
  readonly #document: XmlDocument;
  readonly #name: string;
  readonly #item: string;
  #items: string[] | undefined;
  #indexes: Map<string, number> | undefined;
  #isChanged = false;

  constructor(document: XmlDocument, name: string, item: string) {
    this.#document = document;
    this.#name = name;
    this.#item = item;
  }

  /** The entries as XML text. */
  get items(): readonly string[] {
    return this.#read();
  }

  /** Index of an equal entry, appended when there is none. */
  indexOf(text: string): number {
    const items = this.#read();
    this.#indexes ??= new Map(items.map((item, index) => [item, index]));
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, items.length);
    this.#isChanged = true;
    return items.push(text) - 1;
  }

  /** Index of a new entry, whether there is an equal one or not. */
  append(text: string): number {
    this.#indexes = undefined;
    this.#isChanged = true;
    return this.#read().push(text) - 1;
  }

  /** Changes an entry under its index, for all that point to it. */
  replace(index: number, text: string): void {
    const items = this.#read();
    if (items[index] === undefined || items[index] === text) return;
    items[index] = text;
    this.#indexes = undefined;
    this.#isChanged = true;
  }

  /** Writes the list into the style sheet. */
  flush(): void {
    if (!this.#isChanged) return;
    const { prefix } = this.#document;
    const current = this.#document.child(this.#name) ?? { prefix, name: this.#name, attributes: "", pieces: [] };
    this.#document.setElement(this.#withItems(current), this.#name);
    this.#isChanged = false;
  }

  #withItems(current: XmlElement): XmlElement {
    const items = this.#read();
    let known = 0;
    const kept = current.pieces.map((piece) =>
      piece.name === this.#item ? { ...piece, text: items[known++] ?? piece.text } : piece,
    );
    const added: XmlPiece[] = items.slice(known).map((text) => ({ name: this.#item, text }));
    const attributes = withAttribute(current.attributes, "count", items.length);
    return { ...current, attributes, pieces: [...kept, ...added] };
  }

  #read(): string[] {
    this.#items ??= (this.#document.child(this.#name)?.pieces ?? [])
      .filter((piece) => piece.name === this.#item)
      .map((piece) => piece.text);
    return this.#items;
  }
}
