/** The list of named styles: what is in the file, and what Excel has of its own. */
import { builtInStyles, type BuiltInStyle } from "./built-in-styles";
import { isIncluded, STYLE_FLAGS, type NamedStyle, type NamedStyles } from "./named-styles";
import type { NamedStyleList, NamedStyleLook, StylePart } from "./sheet-features";
import type { StyleList } from "./style-list";
import { PackageError, type CellFormat, type FormatPatch } from "./workbook-file";
import { attribute, elementText, parseElement, withAttribute, type XmlElement } from "./xml-scan";

const FLAGS: Readonly<Record<StylePart, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  patterns: "applyFill",
  protection: "applyProtection",
};
const PARTS: readonly StylePart[] = ["number", "font", "alignment", "border", "patterns", "protection"];
const NORMAL = "normal";

/** What the list needs of the style sheet around it. */
export interface StyleNamesSource {
  readonly named: NamedStyles;
  /** Formats of cells. */
  readonly formats: StyleList;
  readonly themeColors: readonly string[];
  resolve(format: XmlElement): CellFormat;
  patch(format: XmlElement, patch: FormatPatch): XmlElement;
  /** Formats of cells have changed under their indexes. */
  changed(): void;
}

export class StyleNames implements NamedStyleList {
  readonly #source: StyleNamesSource;

  constructor(source: StyleNamesSource) {
    this.#source = source;
  }

  get all(): readonly NamedStyleLook[] {
    const { named } = this.#source;
    const inFile = named.all.map((style) => this.#look(style));
    const known = new Set(inFile.map(({ name }) => name.toLowerCase()));
    const others = this.#builtIn.filter(({ name }) => !known.has(name.toLowerCase()));
    return [...inFile, ...others.map((style) => this.#plannedLook(style))].sort(byName);
  }

  add(name: string): void {
    if (this.#find(name) || this.#ownOfExcel(name)) throw new PackageError("invalidArgument", `style ${name}`);
    this.#source.named.add(name, undefined, this.#normal(), STYLE_FLAGS);
  }

  change(name: string, patch: FormatPatch): void {
    const style = this.inFile(name);
    this.#setFormat(style, this.#source.patch(this.#source.named.formatOf(style), patch));
  }

  setIncluded(name: string, part: StylePart, include: boolean): void {
    const style = this.inFile(name);
    const format = this.#source.named.formatOf(style);
    const attributes = withAttribute(format.attributes, FLAGS[part], include ? 1 : 0);
    this.#setFormat(style, { ...format, attributes });
  }

  remove(name: string): void {
    const style = this.#find(name);
    if (name.toLowerCase() === NORMAL) throw new PackageError("invalidArgument", `style ${name}`);
    if (style === undefined) return;
    const { named } = this.#source;
    const normal = this.#find(NORMAL)?.format ?? 0;
    this.#follow(style, named.formatOf(style), this.#normal(), normal);
    named.remove(style.name);
  }

  /** The style in the file; one of Excel's own comes into it. Throws where there is none of the name. */
  inFile(name: string): NamedStyle {
    const known = this.#find(name);
    if (known !== undefined) return known;
    const own = this.#ownOfExcel(name);
    if (own === undefined) throw new PackageError("invalidArgument", `style ${name}`);
    const { named, patch } = this.#source;
    return named.add(own.name, own.id, patch(this.#normal(), own.patch), own.included);
  }

  get #builtIn(): readonly BuiltInStyle[] {
    return builtInStyles(this.#source.themeColors);
  }

  #find(name: string): NamedStyle | undefined {
    return this.#source.named.all.find((style) => style.name.toLowerCase() === name.toLowerCase());
  }

  #ownOfExcel(name: string): BuiltInStyle | undefined {
    return this.#builtIn.find((style) => style.name.toLowerCase() === name.toLowerCase());
  }

  /** The format of the style that every other begins with. */
  #normal(): XmlElement {
    const { named, formats } = this.#source;
    const style = this.#find(NORMAL);
    if (style !== undefined) return named.formatOf(style);
    return parseElement(formats.items[0] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  }

  #look(style: NamedStyle): NamedStyleLook {
    const format = this.#source.named.formatOf(style);
    const included = PARTS.filter((part) => isIncluded(format, FLAGS[part]));
    return {
      name: style.name,
      isBuiltIn: style.builtIn !== undefined,
      format: this.#source.resolve(format),
      included: new Set(included),
    };
  }

  /** As it will be when it comes into the file: looking at a style changes nothing. */
  #plannedLook({ name, patch, included }: BuiltInStyle): NamedStyleLook {
    const normal = this.#source.resolve(this.#normal());
    const parts = PARTS.filter((part) => included.includes(FLAGS[part]));
    return { name, isBuiltIn: true, format: withPatch(normal, patch), included: new Set(parts) };
  }

  #setFormat(style: NamedStyle, after: XmlElement): void {
    const { named } = this.#source;
    const before = named.formatOf(style);
    named.setFormat(style, after);
    this.#follow(style, before, after, style.format);
  }

  #follow(style: NamedStyle, before: XmlElement, after: XmlElement, index: number): void {
    const { formats, named, changed } = this.#source;
    formats.items.forEach((text, at) => {
      const format = parseElement(text);
      if (Number(attribute(format.attributes, "xfId") ?? 0) !== style.format) return;
      formats.replace(at, elementText(named.following(format, before, after, index)));
    });
    changed();
  }
}

function withPatch(base: CellFormat, { numberFormat, font, fill, border }: FormatPatch): CellFormat {
  const color = fill ?? undefined;
  const lines = Object.entries(border ?? {}).map(([place, line]) => [
    place,
    { style: "thin", color: "#000000", ...line },
  ]);
  return {
    ...base,
    numberFormat: numberFormat ?? base.numberFormat,
    font: { ...base.font, ...font },
    ...(color !== undefined && { fill: color, pattern: { ...base.pattern, kind: "solid", color } }),
    border: { ...base.border, ...Object.fromEntries(lines) },
  };
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name.localeCompare(right.name, "en");
}
