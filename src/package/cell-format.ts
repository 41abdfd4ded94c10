/** How a cell looks: part of the contract in `workbook-file.ts`. */

export type HorizontalAlignment = "general" | "left" | "center" | "right" | "fill" | "justify";
export type VerticalAlignment = "top" | "center" | "bottom";
export type BorderStyle = "none" | "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";
export type BorderEdge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

/** A complete, resolved cell format. `fill` and `font.color` are undefined where automatic. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string | undefined;
  };
  readonly fill: string | undefined;
  readonly border: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly alignment: {
    readonly horizontal: HorizontalAlignment;
    readonly vertical: VerticalAlignment;
    readonly wrapText: boolean;
    readonly indent: number;
  };
  /** The cell's text is text although it looks like something else. */
  readonly quotePrefix: boolean;
}

/** The parts of a format that a change names; all else of the cell's format stays. `fill: null` clears it. */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: Partial<CellFormat["font"]>;
  readonly fill?: string | null;
  readonly border?: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly alignment?: Partial<CellFormat["alignment"]>;
  readonly quotePrefix?: boolean;
}
