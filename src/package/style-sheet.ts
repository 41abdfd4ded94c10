/** The style sheet of a workbook. Entries are never renumbered, and change only with a named style: every cell's index stays valid. */
import { readPalette, readThemeColors, type ColorSource } from "./file-colors";
import { builtInFormat, builtInId, FIRST_OWN_FORMAT } from "./number-formats";
import { NamedStyles } from "./named-styles";
import { TableStyleNames } from "./table-style-names";
import type { NamedStyleList, TableStyleList } from "./sheet-features";
import { StyleList } from "./style-list";
import { StyleNames } from "./style-names";
import { patchAlignment, patchBorder, patchFill, patchFont, patchProtection, withReference } from "./style-patch";
import { readAlignment, readBorder, readFill, readFont, readProtection } from "./style-read";
import type { CellFormat, FormatPatch, StyleBook } from "./workbook-file";
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

export class StyleSheet implements StyleBook {
  readonly #document: XmlDocument;
  readonly #colors: ColorSource;
  readonly #store: ((text: string) => void) | undefined;
  readonly #formats: StyleList;
  readonly #numberFormats: StyleList;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #differences: StyleList;
  readonly #named: NamedStyles;
  readonly #names: StyleNames;
  readonly tableStyles: TableStyleList;
  readonly #resolved = new Map<number, CellFormat>();
  readonly #patched = new Map<string, number>();

  /**
   * `theme` is the text of the theme part. `store` is given where the style sheet is in no part yet: it puts the
   * text into one when there is something to store.
   */
  constructor(document: XmlDocument, theme: string | undefined, store?: (text: string) => void) {
    this.#document = document;
    this.#store = store;
    this.#colors = { theme: readThemeColors(theme), palette: readPalette(document.child("colors")) };
    this.#formats = new StyleList(this.#document, "cellXfs", "xf");
    this.#numberFormats = new StyleList(this.#document, "numFmts", "numFmt");
    this.#fonts = new StyleList(this.#document, "fonts", "font");
    this.#fills = new StyleList(this.#document, "fills", "fill");
    this.#borders = new StyleList(this.#document, "borders", "border");
    this.#differences = new StyleList(this.#document, "dxfs", "dxf");
    this.#named = new NamedStyles(this.#document);
    this.tableStyles = new TableStyleNames(this.#document);
    this.#names = new StyleNames({
      named: this.#named,
      formats: this.#formats,
      themeColors: this.#colors.theme,
      resolve: (format) => this.#resolve(format),
      patch: (format, patch) => this.#patch(format, this.#resolve(format), patch),
      changed: () => {
        this.#resolved.clear();
        this.#patched.clear();
      },
    });
  }

  get prefix(): string {
    return this.#document.prefix;
  }

  get themeColors(): readonly string[] {
    return this.#colors.theme;
  }

  get colors(): ColorSource {
    return this.#colors;
  }

  /** Differential formats, which conditional formats and tables point to. */
  get differences(): StyleList {
    return this.#differences;
  }

  format(style: number): CellFormat {
    const known = this.#resolved.get(style);
    if (known !== undefined) return known;
    const resolved = this.#resolve(this.#element(style));
    this.#resolved.set(style, resolved);
    return resolved;
  }

  patched(base: number, patch: FormatPatch): number {
    const key = `${base} ${patchKey(patch)}`;
    const known = this.#patched.get(key);
    if (known !== undefined) return known;
    const text = elementText(this.#patch(this.#element(base), this.format(base), patch));
    const index = text === this.#formats.items[base] ? base : this.#formats.indexOf(text);
    this.#patched.set(key, index);
    return index;
  }

  styleName(style: number): string {
    return this.#named.of(this.#element(style))?.name ?? "Normal";
  }

  withNamedStyle(base: number, name: string): number {
    const style = this.#names.inFile(name);
    return this.#formats.indexOf(elementText(this.#named.laidOver(this.#element(base), style)));
  }

  get named(): NamedStyleList {
    return this.#names;
  }

  flush(): void {
    this.#named.flush();
    for (const list of [
      this.#numberFormats,
      this.#fonts,
      this.#fills,
      this.#borders,
      this.#formats,
      this.#differences,
    ]) {
      list.flush();
    }
    if (this.#store === undefined || !this.#document.isChanged) return;
    this.#store(this.#document.toText());
    this.#document.markSaved();
  }

  #element(style: number): XmlElement {
    const text = this.#formats.items[style] ?? this.#formats.items[0];
    return parseElement(text ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
  }

  #resolve(format: XmlElement): CellFormat {
    const entry = (list: StyleList, name: string, empty: string): string => {
      return list.items[reference(format, name)] ?? list.items[0] ?? `<${empty}/>`;
    };
    const pattern = readFill(entry(this.#fills, "fillId", "fill"), this.#colors);
    return {
      numberFormat: this.numberFormat(reference(format, "numFmtId")),
      font: readFont(entry(this.#fonts, "fontId", "font"), this.#colors),
      fill: pattern.kind === "solid" ? pattern.color : undefined,
      pattern,
      border: readBorder(entry(this.#borders, "borderId", "border"), this.#colors),
      alignment: readAlignment(format),
      protection: readProtection(format),
      quotePrefix: isTrue(attribute(format.attributes, "quotePrefix")),
    };
  }

  /** The format code behind an id. */
  numberFormat(id: number): string {
    for (const text of this.#numberFormats.items) {
      const { attributes } = parseElement(text);
      if (Number(attribute(attributes, "numFmtId")) === id) return attribute(attributes, "formatCode") ?? "General";
    }
    return builtInFormat(id) ?? "General";
  }

  /** The id for a format code; appended when new. */
  numberFormatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const own = this.#numberFormats.items.map((text) => parseElement(text).attributes);
    const known = own.find((attributes) => attribute(attributes, "formatCode") === code);
    if (known !== undefined) return Number(attribute(known, "numFmtId"));
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...own.map((attributes) => Number(attribute(attributes, "numFmtId")))) + 1;
    this.#numberFormats.indexOf(`<${this.prefix}numFmt${attributeText({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  #patch(format: XmlElement, current: CellFormat, patch: FormatPatch): XmlElement {
    let result = format;
    if (patch.numberFormat !== undefined && patch.numberFormat !== current.numberFormat) {
      result = withReference(result, "numFmtId", this.numberFormatId(patch.numberFormat), "applyNumberFormat");
    }
    if (patch.font !== undefined) {
      const font = patchFont(this.#fonts.items[reference(format, "fontId")] ?? `<${this.prefix}font/>`, patch.font);
      result = withReference(result, "fontId", this.#fonts.indexOf(font), "applyFont");
    }
    if (changesFill(current, patch)) {
      const index = patch.fill === null ? 0 : this.#fills.indexOf(patchFill(this.#fillText(format), patch));
      result = withReference(result, "fillId", index, "applyFill");
    }
    if (patch.border !== undefined) {
      const border = patchBorder(
        this.#borders.items[reference(format, "borderId")] ?? `<${this.prefix}border/>`,
        patch.border,
      );
      result = withReference(result, "borderId", this.#borders.indexOf(border), "applyBorder");
    }
    if (patch.quotePrefix !== undefined && patch.quotePrefix !== current.quotePrefix) {
      const attributes = withAttribute(result.attributes, "quotePrefix", patch.quotePrefix ? 1 : undefined);
      result = { ...result, attributes };
    }
    if (patch.protection !== undefined) result = patchProtection(result, patch.protection);
    return patch.alignment === undefined ? result : patchAlignment(result, patch.alignment);
  }

  #fillText(format: XmlElement): string {
    const { prefix } = this;
    const none = `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
    return this.#fills.items[reference(format, "fillId")] ?? none;
  }
}

/** The first fill of every style sheet is the empty one: clearing leads there. */
function changesFill(current: CellFormat, { fill, pattern }: FormatPatch): boolean {
  if (pattern !== undefined || fill === null) return true;
  return fill !== undefined && fill.toUpperCase() !== current.fill;
}

function reference(format: XmlElement, name: string): number {
  return Number(attribute(format.attributes, name) ?? 0);
}

/** JSON drops undefined values, but an undefined font colour means "automatic". */
function patchKey(patch: FormatPatch): string {
  return JSON.stringify(patch, (_, value: unknown) => (value === undefined ? "auto" : value));
}
