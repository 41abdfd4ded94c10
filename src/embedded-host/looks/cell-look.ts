/** How one cell is drawn: its format with table style and conditional formats laid over it. Lengths in points, colours "#RRGGBB". */
import type { Border, BorderEdge } from "../../package/cell-format";
import type { ConditionalIcon } from "../../package/workbook-file";

/** A data bar; its places are shares (0 to 1) of the cell's width. */
export interface BarLook {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** The side on which the colour runs out into the sheet's own. */
  readonly gradient?: "left" | "right";
  /** Colour of its edges. */
  readonly border?: string;
  /** The line that bars begin at. */
  readonly axis?: { readonly at: number; readonly color: string };
}

export interface CellLook {
  /** What is to be read in the cell; "" where only a bar or a symbol is shown. */
  readonly text: string;
  /** The general alignment is resolved by the kind of value. */
  readonly horizontal: "left" | "center" | "right" | "fill" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough?: boolean;
    readonly color: string;
  };
  /** undefined: the colour of the sheet. */
  readonly fill: string | undefined;
  readonly border: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly bar?: BarLook;
  /** Stands at the left of the cell. */
  readonly icon?: ConditionalIcon;
  /** A button of a table's filter stands in the cell. */
  readonly hasFilterButton: boolean;
}

/** Looks of the cells of one sheet as they are now; ask anew after a change. */
export interface SheetLooks {
  cell(row: number, column: number): CellLook;
}
