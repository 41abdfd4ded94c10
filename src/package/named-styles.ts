/** Named styles of cells (`cellStyles` with `cellStyleXfs`): which one a cell has, and what one lays over it. */
import { StyleList } from "./style-list";
import { PackageError } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import {
  attribute,
  attributeText,
  elementText,
  isTrue,
  parseElement,
  withAttribute,
  type XmlElement,
} from "./xml-scan";
import { withChild } from "./xml-edit";
import { CELL_FORMAT_ORDER } from "./schema-order";

/** What a style may bring, each with the attribute that refers to it. */
const REFERENCES = [
  ["numFmtId", "applyNumberFormat"],
  ["fontId", "applyFont"],
  ["fillId", "applyFill"],
  ["borderId", "applyBorder"],
] as const;
const CHILDREN = [
  ["alignment", "applyAlignment"],
  ["protection", "applyProtection"],
] as const;

/** The flags of all that a style can bring. */
export const STYLE_FLAGS: readonly string[] = [...REFERENCES, ...CHILDREN].map(([, flag]) => flag);

export interface NamedStyle {
  readonly name: string;
  /** Excel's number for a style of its own. */
  readonly builtIn: number | undefined;
  /** Index into the formats of styles. */
  readonly format: number;
}

export class NamedStyles {
  readonly #document: XmlDocument;
  readonly #formats: StyleList;

  constructor(document: XmlDocument) {
    this.#document = document;
    this.#formats = new StyleList(document, "cellStyleXfs", "xf");
  }

  get all(): readonly NamedStyle[] {
    const pieces = this.#document.child("cellStyles")?.pieces ?? [];
    return pieces
      .filter((piece) => piece.name === "cellStyle")
      .map(({ text }) => {
        const { attributes } = parseElement(text);
        const builtIn = attribute(attributes, "builtinId");
        return {
          name: attribute(attributes, "name") ?? "",
          builtIn: builtIn === undefined ? undefined : Number(builtIn),
          format: Number(attribute(attributes, "xfId") ?? 0),
        };
      });
  }

  /** The style's own format. */
  formatOf({ name, format }: Pick<NamedStyle, "name" | "format">): XmlElement {
    const text = this.#formats.items[format];
    if (text === undefined) throw new PackageError("damaged", `style ${name}`);
    return parseElement(text);
  }

  setFormat(style: NamedStyle, format: XmlElement): void {
    this.#formats.replace(style.format, elementText(format));
    if (style.builtIn !== undefined) this.#change(style.name, (text) => withCustomMark(text));
  }

  remove(name: string): void {
    this.#change(name, () => undefined);
  }

  #change(name: string, change: (text: string) => string | undefined): void {
    const current = this.#document.child("cellStyles");
    if (current === undefined) return;
    const pieces = current.pieces.flatMap((piece) => {
      if (piece.name !== "cellStyle" || attribute(parseElement(piece.text).attributes, "name") !== name) return [piece];
      const text = change(piece.text);
      return text === undefined ? [] : [{ ...piece, text }];
    });
    this.#setStyles({ ...current, pieces });
  }

  #setStyles(styles: XmlElement): void {
    const count = styles.pieces.filter((piece) => piece.name === "cellStyle").length;
    const attributes = withAttribute(styles.attributes, "count", count);
    this.#document.setElement({ ...styles, attributes }, "cellStyles");
  }

  /** Adds a style with this format of its own; `included` are the flags of what it brings. */
  add(name: string, builtIn: number | undefined, format: XmlElement, included: readonly string[]): NamedStyle {
    const attributes = STYLE_FLAGS.reduce(
      (text, flag) => withAttribute(text, flag, included.includes(flag) ? undefined : 0),
      withAttribute(withAttribute(format.attributes, "xfId", undefined), "quotePrefix", undefined),
    );
    const index = this.#formats.append(elementText({ ...format, attributes }));
    const { prefix } = this.#document;
    const current = this.#document.child("cellStyles") ?? { prefix, name: "cellStyles", attributes: "", pieces: [] };
    const text = `<${prefix}cellStyle${attributeText({ name, xfId: index, builtinId: builtIn })}/>`;
    this.#setStyles({ ...current, pieces: [...current.pieces, { name: "cellStyle", text }] });
    return { name, builtIn, format: index };
  }

  flush(): void {
    this.#formats.flush();
  }

  /** The style that a cell's format is based on. */
  of(format: XmlElement): NamedStyle | undefined {
    const index = Number(attribute(format.attributes, "xfId") ?? 0);
    return this.all.find((style) => style.format === index);
  }

  /** The cell's format with all that the style includes; the rest stays as it is. */
  laidOver(format: XmlElement, style: NamedStyle): XmlElement {
    const base = this.formatOf(style);
    return laid(format, base, style.format, (_, flag) => isIncluded(base, flag));
  }

  /** Whatever the cell's format has of the style before, it has of the style after; the rest stays. */
  following(format: XmlElement, before: XmlElement, after: XmlElement, index: number): XmlElement {
    return laid(format, after, index, (part, flag) => isIncluded(after, flag) && isAlike(format, before, part));
  }
}

/** The format with the parts of a style that are to be taken. */
function laid(
  format: XmlElement,
  base: XmlElement,
  index: number,
  isTaken: (part: string, flag: string) => boolean,
): XmlElement {
  let result = { ...format, attributes: withAttribute(format.attributes, "xfId", index) };
  for (const [reference, flag] of REFERENCES) {
    if (!isTaken(reference, flag)) continue;
    const attributes = withAttribute(result.attributes, reference, attribute(base.attributes, reference) ?? 0);
    result = { ...result, attributes: withAttribute(attributes, flag, undefined) };
  }
  for (const [child, flag] of CHILDREN) {
    if (!isTaken(child, flag)) continue;
    const piece = base.pieces.find(({ name }) => name === child)?.text;
    const changed = withChild(result, CELL_FORMAT_ORDER, child, piece);
    result = { ...changed, attributes: withAttribute(changed.attributes, flag, piece === undefined ? undefined : 1) };
  }
  return parseElement(elementText(result));
}

function isAlike(format: XmlElement, base: XmlElement, part: string): boolean {
  if (part.endsWith("Id"))
    return Number(attribute(format.attributes, part) ?? 0) === Number(attribute(base.attributes, part) ?? 0);
  return childText(format, part) === childText(base, part);
}

function childText(element: XmlElement, name: string): string | undefined {
  return element.pieces.find((piece) => piece.name === name)?.text;
}

/** Excel's mark for a style of its own that was changed. */
function withCustomMark(text: string): string {
  const style = parseElement(text);
  return elementText({ ...style, attributes: withAttribute(style.attributes, "customBuiltin", 1) });
}

/** ECMA-376, 18.8.45: in the format of a style, all is included that is not said to be left out. */
export function isIncluded(base: XmlElement, flag: string): boolean {
  return isTrue(attribute(base.attributes, flag) ?? "1");
}
