/** How a cell looks: part of the contract in `workbook-file.ts`. */

export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderStyle =
  | "none"
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "double"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";
/** The sides of a cell. */
export type BorderEdge = "top" | "bottom" | "left" | "right";
/** Where a cell can carry a line: its sides, and its diagonals, which share one style and colour in the file. */
export type BorderPlace = BorderEdge | "diagonalUp" | "diagonalDown";
export type UnderlineKind = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
export type FontScript = "baseline" | "superscript" | "subscript";
export type ReadingOrder = "context" | "leftToRight" | "rightToLeft";
/** Kinds of fills by the names of the file format; the two gradients can only be read. */
export type FillKind =
  | "none"
  | "solid"
  | "mediumGray"
  | "darkGray"
  | "lightGray"
  | "darkHorizontal"
  | "darkVertical"
  | "darkDown"
  | "darkUp"
  | "darkGrid"
  | "darkTrellis"
  | "lightHorizontal"
  | "lightVertical"
  | "lightDown"
  | "lightUp"
  | "lightGrid"
  | "lightTrellis"
  | "gray125"
  | "gray0625"
  | "linearGradient"
  | "pathGradient";

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
  /** How much the stated colour is lightened (to 1) or darkened (to -1); `color` is what comes out. */
  readonly tint?: number;
}

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Underlined in whatever way. */
  readonly underline: boolean;
  readonly underlineKind: UnderlineKind;
  readonly strikethrough: boolean;
  readonly script: FontScript;
  readonly color: string | undefined;
  readonly tint: number;
}

/** A fill with all that it has. Of a solid one, `color` is the colour; of a pattern, what lies behind its lines. */
export interface FillPattern {
  readonly kind: FillKind;
  readonly color: string | undefined;
  readonly tint: number;
  /** Colour of the pattern's lines or dots; undefined is automatic. */
  readonly lineColor: string | undefined;
  readonly lineTint: number;
}

export interface Alignment {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  /** Degrees from -90 (down) to 90 (up); 255 for letters above each other. */
  readonly rotation: number;
  readonly readingOrder: ReadingOrder;
  /** The last line of distributed text is distributed too. */
  readonly justifyLastLine: boolean;
}

/** A complete, resolved cell format. `fill` and `font.color` are undefined where automatic. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** The colour of a solid fill. */
  readonly fill: string | undefined;
  readonly pattern: FillPattern;
  readonly border: Readonly<Partial<Record<BorderPlace, Border>>>;
  readonly alignment: Alignment;
  /** What holds while the sheet is protected. */
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
  /** The cell's text is text although it looks like something else. */
  readonly quotePrefix: boolean;
}

/**
 * The parts of a format that a change names; all else of the cell's format stays. `fill: null` clears it.
 * A new colour is taken as it is, without a tint; a tint alone is laid over the colour that is there.
 */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontFormat>;
  readonly fill?: string | null;
  readonly pattern?: Partial<Omit<FillPattern, "color">>;
  readonly border?: Readonly<Partial<Record<BorderPlace, Partial<Border>>>>;
  readonly alignment?: Partial<Alignment>;
  readonly protection?: Partial<CellFormat["protection"]>;
  readonly quotePrefix?: boolean;
}
