/** What a sheet offers about looks, rows and columns, page breaks, protection and its own properties: part of the contract. */
import type { CellRange } from "./workbook-file";

/** Formats of cells by index into the file's formats, stored cells or not. */
export interface CellFormats {
  /** The format that the cell has by itself, its row or its column. */
  styleAt(row: number, column: number): number;
  /** Every format that some cell of the range has. */
  stylesIn(range: CellRange): ReadonlySet<number>;
  /** Gives every cell another format, by the one it has. */
  restyle(range: CellRange, change: (style: number) => number): void;
}

export type LineAxis = "rows" | "columns";

/** Rows and columns as such: standard sizes, and the groups of an outline. Lengths are points, levels 0 to 7. */
export interface Lines {
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** Width of all columns without one of their own. */
  setStandardWidth(points: number): void;
  /** Columns, or rows, that stand for all in this stretch: none beside them differs from all of them. */
  columnsIn(first: number, last: number): readonly number[];
  rowsIn(first: number, last: number): readonly number[];
  setRowHeight(first: number, last: number, points: number): void;
  /** Back to the standard. */
  resetWidth(first: number, last: number): void;
  resetHeight(first: number, last: number): void;
  outlineLevel(axis: LineAxis, index: number): number;
  /** Rows or columns that are in a group, in order. */
  grouped(axis: LineAxis): readonly number[];
  setOutlineLevel(axis: LineAxis, first: number, last: number, level: number): void;
  /** Where the line that sums up a group stands: after it, if the sheet does not say otherwise. */
  isSummaryAfter(axis: LineAxis): boolean;
  /** Marks the line beside a group as one whose group is closed. */
  setCollapsed(axis: LineAxis, index: number, isCollapsed: boolean): void;
}
