/**
 * The workbook's table of shared strings. Strings are appended, and blanked where no cell holds them any more:
 * rich text, phonetic guides and all indexes that cells hold stay valid.
 */
import type { PackageParts } from "./package-parts";
import { decodeContent, decodeControls, encodeControls, encodeXml } from "./xml-text";
import { innerXml, parseElement, withAttribute, type XmlElement } from "./xml-scan";
import type { XmlDocument } from "./xml-document";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** A stored string. `isPlain` is false for rich text, which a plain string must not replace unasked. */
export interface SharedString {
  readonly text: string;
  readonly isPlain: boolean;
}

export class SharedStrings {
  readonly #parts: PackageParts;
  readonly #workbookPart: string;
  readonly #mainNamespace: string;
  #document: XmlDocument | undefined;
  #strings: SharedString[] | undefined;
  #indexes: Map<string, number> | undefined;
  #added: string[] = [];
  readonly #released = new Set<string>();

  constructor(parts: PackageParts, workbookPart: string, mainNamespace: string) {
    this.#parts = parts;
    this.#workbookPart = workbookPart;
    this.#mainNamespace = mainNamespace;
  }

  /** The string with this index; an index that is not there reads as empty text. */
  at(index: number): SharedString {
    return this.#read()[index] ?? { text: "", isPlain: true };
  }

  /** The index of a plain string, which is appended when new. */
  indexOf(text: string): number {
    const strings = this.#read();
    this.#indexes ??= indexPlain(strings);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, strings.length);
    this.#added.push(text);
    return strings.push({ text, isPlain: true }) - 1;
  }

  /** A cell lost this text: unless another one holds it, nothing of it is left in the file when it is saved. */
  release(text: string): void {
    if (text !== "") this.#released.add(text);
  }

  /** Blanks released strings that no cell holds any more. `usedIndexes` looks through the sheets as they are saved. */
  blankReleased(usedIndexes: () => ReadonlySet<number>): void {
    if (this.#released.size === 0) return;
    const strings = this.#read();
    const released = new Set(strings.flatMap(({ text }, index) => (this.#released.has(text) ? [index] : [])));
    this.#released.clear();
    if (released.size === 0) return;
    const used = usedIndexes();
    this.#blank(new Set(Array.from(released).filter((index) => !used.has(index))));
  }

  #blank(indexes: ReadonlySet<number>): void {
    const document = this.#open();
    if (document === undefined || indexes.size === 0) return;
    let index = -1;
    const { prefix } = document;
    document.replacePieces(
      document.pieces.map((piece) => {
        if (piece.name !== "si") return piece;
        index++;
        return indexes.has(index) ? { ...piece, text: `<${prefix}si><${prefix}t/></${prefix}si>` } : piece;
      }),
    );
    for (const blanked of indexes) this.#read()[blanked] = { text: "", isPlain: true };
    this.#indexes = undefined;
  }

  /** Writes the appended strings into their part. */
  flush(): void {
    if (this.#added.length === 0) return;
    const document = this.#open() ?? this.#create();
    const { prefix } = document;
    const pieces = this.#added.map((text) => ({
      name: "si",
      text: `<${prefix}si>${stringElement(prefix, text)}</${prefix}si>`,
    }));
    document.replacePieces([...document.pieces, ...pieces]);
    const counted = withAttribute(document.attributes, "uniqueCount", this.#read().length);
    document.attributes = withAttribute(counted, "count", undefined);
    this.#added = [];
  }

  #read(): SharedString[] {
    this.#strings ??= (this.#open()?.pieces ?? []).flatMap((piece) =>
      piece.name === "si" ? readString(piece.text) : [],
    );
    return this.#strings;
  }

  #open(): XmlDocument | undefined {
    const part = this.#parts.related(this.#workbookPart, "sharedStrings");
    this.#document ??= part === undefined ? undefined : this.#parts.document(part);
    return this.#document;
  }

  #create(): XmlDocument {
    const part = this.#workbookPart.replace(/[^/]*$/, "sharedStrings.xml");
    const free = this.#parts.has(part) ? this.#parts.freeName(part.replace(/\.xml$/, "")) : part;
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${this.#mainNamespace}"></sst>`;
    this.#parts.add(this.#workbookPart, "sharedStrings", free, CONTENT_TYPE, text);
    this.#document = this.#parts.document(free);
    return this.#document;
  }
}

function indexPlain(strings: readonly SharedString[]): Map<string, number> {
  const indexes = new Map<string, number>();
  strings.forEach(({ text, isPlain }, index) => {
    if (isPlain && !indexes.has(text)) indexes.set(text, index);
  });
  return indexes;
}

/** A `t` element that holds the text exactly. */
export function stringElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${encodeXml(encodeControls(text))}</${prefix}t>`;
}

const PLAIN_STRING =
  /^<(?:[\w.-]+:)?si>\s*<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>\s*<\/(?:[\w.-]+:)?si>$/;

/** The text of an `si` or `is` element; phonetic guides are no part of it. */
export function readString(text: string): SharedString {
  const plain = PLAIN_STRING.exec(text);
  if (plain !== null) return { text: decodeControls(decodeContent(plain[1] ?? "")), isPlain: true };
  const element = parseElement(text);
  const isPlain = element.pieces.every((piece) => piece.name === "t" || piece.name === "");
  return { text: element.pieces.map(pieceText).join(""), isPlain };
}

function pieceText(piece: { readonly name: string; readonly text: string }): string {
  if (piece.name === "t") return elementString(parseElement(piece.text));
  if (piece.name !== "r") return "";
  return parseElement(piece.text)
    .pieces.map((inner) => (inner.name === "t" ? elementString(parseElement(inner.text)) : ""))
    .join("");
}

function elementString(element: XmlElement): string {
  return decodeControls(decodeContent(innerXml(element)));
}
