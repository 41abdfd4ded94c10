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

  /** Adds a style with this format of its own; `included` are the flags of what it brings. */
  add(name: string, builtIn: number, format: XmlElement, included: readonly string[]): NamedStyle {
    const flags = [...REFERENCES, ...CHILDREN].map(([, flag]) => flag);
    const attributes = flags.reduce(
      (text, flag) => withAttribute(text, flag, included.includes(flag) ? undefined : 0),
      withAttribute(withAttribute(format.attributes, "xfId", undefined), "quotePrefix", undefined),
    );
    const index = this.#formats.indexOf(elementText({ ...format, attributes }));
    const { prefix } = this.#document;
    const current = this.#document.child("cellStyles") ?? { prefix, name: "cellStyles", attributes: "", pieces: [] };
    const text = `<${prefix}cellStyle${attributeText({ name, xfId: index, builtinId: builtIn })}/>`;
    const pieces = [...current.pieces, { name: "cellStyle", text }];
    const count = pieces.filter((piece) => piece.name === "cellStyle").length;
    const counted = { ...current, pieces, attributes: withAttribute(current.attributes, "count", count) };
    this.#document.setElement(counted, "cellStyles");
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
    const text = this.#formats.items[style.format];
    if (text === undefined) throw new PackageError("damaged", `style ${style.name}`);
    const base = parseElement(text);
    let result = { ...format, attributes: withAttribute(format.attributes, "xfId", style.format) };
    for (const [reference, flag] of REFERENCES) {
      if (!isIncluded(base, flag)) continue;
      const attributes = withAttribute(result.attributes, reference, attribute(base.attributes, reference) ?? 0);
      result = { ...result, attributes: withAttribute(attributes, flag, undefined) };
    }
    for (const [child, flag] of CHILDREN) {
      if (!isIncluded(base, flag)) continue;
      const piece = base.pieces.find(({ name }) => name === child)?.text;
      const changed = withChild(result, CELL_FORMAT_ORDER, child, piece);
      result = { ...changed, attributes: withAttribute(changed.attributes, flag, piece === undefined ? undefined : 1) };
    }
    return parseElement(elementText(result));
  }
}

/** ECMA-376, 18.8.45: in the format of a style, all is included that is not said to be left out. */
function isIncluded(base: XmlElement, flag: string): boolean {
  return isTrue(attribute(base.attributes, flag) ?? "1");
}
