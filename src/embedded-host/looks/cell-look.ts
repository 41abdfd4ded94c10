/** How one cell is drawn: its format with table style and conditional formats laid over it. Lengths in points, colours "#RRGGBB". */
import type { Border, BorderEdge } from "../../package/cell-format";

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
    readonly color: string;
  };
  /** undefined: the colour of the sheet. */
  readonly fill: string | undefined;
  readonly border: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** A data bar over this share (0 to 1) of the cell's width. */
  readonly bar?: { readonly from: number; readonly to: number; readonly color: string };
  /** A button of a table's filter stands in the cell. */
  readonly hasFilterButton: boolean;
}

/** Looks of the cells of one sheet as they are now; ask anew after a change. */
export interface SheetLooks {
  cell(row: number, column: number): CellLook;
}
