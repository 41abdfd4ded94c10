import { contentAttributes, describeElement } from "./facts";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children } from "./xml-tree";

/** A format's full content by aspect; an aspect that is as in the workbook's default format is left out. */
export type FormatFacts = ReadonlyMap<string, string>;

/** The formats of a workbook, their indices resolved. */
export interface CellFormats {
  /** The format that a cell, row or column names by its style index. */
  cell(style: number): FormatFacts;
  /** The workbook's default format as one line. */
  readonly standard: string;
  /** A differential format of a conditional format or table, as one line. */
  differential(index: number): string;
}

const builtInNumberFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Reads the styles part; without one every format is the default. */
export function readCellFormats(styles: XmlElement | undefined): CellFormats {
  const numberFormats = new Map(
    children(child(styles, "numFmts"), "numFmt").map((format) => [numberOf(format, "numFmtId"), codeOf(format)]),
  );
  const tables: Tables = {
    numberFormat: (id) => numberFormats.get(id) ?? builtInNumberFormats[id] ?? `built-in ${id}`,
    fonts: child(styles, "fonts")?.children ?? [],
    fills: child(styles, "fills")?.children ?? [],
    borders: child(styles, "borders")?.children ?? [],
  };
  const resolved = children(child(styles, "cellXfs"), "xf").map((format) => resolveFormat(format, tables));
  const standard = resolved[0] ?? new Map<string, string>();
  const differentials = children(child(styles, "dxfs"), "dxf").map(describeDifferential);
  return {
    cell: (style) => relativeTo(standard, resolved[style] ?? standard),
    standard: describeFormat(standard),
    differential: (index) => differentials[index] ?? `missing format ${index}`,
  };
}

interface Tables {
  readonly numberFormat: (id: number) => string;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
}

/** A format on one line. */
export function describeFormat(format: FormatFacts): string {
  return [...format].map(([aspect, value]) => `${aspect}: ${value}`).join("; ");
}

function relativeTo(standard: FormatFacts, format: FormatFacts): FormatFacts {
  const different = [...format].filter(([aspect, value]) => standard.get(aspect) !== value);
  const missing = [...standard.keys()].filter((aspect) => !format.has(aspect));
  return new Map([...different, ...missing.map((aspect): [string, string] => [aspect, "none"])]);
}

function resolveFormat(format: XmlElement, tables: Tables): FormatFacts {
  const code = tables.numberFormat(numberOf(format, "numFmtId"));
  const aspects: readonly (readonly [string, string])[] = [
    ["number format", code === "General" ? "" : code],
    ["font", describeFont(tables.fonts[numberOf(format, "fontId")])],
    ["fill", describeFill(tables.fills[numberOf(format, "fillId")])],
    ["border", describeBorder(tables.borders[numberOf(format, "borderId")])],
    ["alignment", describeAttributes(child(format, "alignment"))],
    ["protection", describeAttributes(child(format, "protection"))],
    ["quote prefix", attribute(format, "quotePrefix") === "1" ? "set" : ""],
  ];
  return new Map(aspects.filter(([, value]) => value !== ""));
}

function describeAttributes(element: XmlElement | undefined): string {
  const attributes = element === undefined ? [] : contentAttributes(element);
  return attributes.map(([name, value]) => `${name}=${value}`).join(" ");
}

// Family and character set only help to find a substitute for a missing font.
const fontHints = new Set(["<family>", "<charset>"]);
const switchedOff = new Set(["0", "false", "none"]);

function describeFont(font: XmlElement | undefined): string {
  const traits = (font?.children ?? []).filter((trait) => !switchedOff.has(attribute(trait, "val") ?? ""));
  const described = traits.filter((trait) => !fontHints.has(`<${trait.name}>`)).map(describeTrait);
  return described.sort().join(" ");
}

/** `<b/>` and `<b val="1"/>` are the same trait, and so are `<u/>` and a single underline. */
function describeTrait(trait: XmlElement): string {
  const value = attribute(trait, "val");
  const plain = value === "1" || value === "true" || value === "single";
  return describeElement(trait, plain ? { ignore: new Set(["val"]) } : {});
}

function describeFill(fill: XmlElement | undefined): string {
  const pattern = child(fill, "patternFill");
  if (fill === undefined || pattern === undefined) return fill === undefined ? "" : describeElement(fill);
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none") return "";
  // A solid fill shows only its foreground.
  return describeElement(pattern, { ignore: new Set(type === "solid" ? ["<bgColor>"] : []) });
}

function describeBorder(border: XmlElement | undefined): string {
  const edges = (border?.children ?? []).filter((edge) => !switchedOff.has(attribute(edge, "style") ?? "none"));
  const diagonal =
    edges.some((edge) => edge.name === "diagonal") && border !== undefined ? describeAttributes(border) : "";
  return [...edges.map((edge) => describeElement(edge)).sort(), diagonal].join(" ").trim();
}

// The id of a differential number format is free; its code is what counts.
const differentialIds = new Set(["numFmt numFmtId"]);

function describeDifferential(format: XmlElement): string {
  return describeElement(format, { ignore: new Set([...differentialIds, ...fontHints]) });
}

function numberOf(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function codeOf(format: XmlElement): string {
  return attribute(format, "formatCode") ?? "";
}
