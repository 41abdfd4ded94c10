/** What a sheet offers about where its cells are: part of the contract. */
import type { CellRange } from "./workbook-file";

export interface SheetStructure {
  /** Merges; as in Excel, only the first cell keeps its content. */
  merge(range: CellRange): void;
  /** Dissolves every merged range that touches the given one. */
  unmerge(range: CellRange): void;
  readonly merges: readonly CellRange[];

  /**
   * Inserts empty cells at `range` and moves what stands there down or to the right; whole rows reach from column 0
   * to 16383, whole columns from row 0 to 1048575. New cells take the format of those above (or to the left).
   * Everything that refers to moved cells follows: formulas of all sheets, names, tables (which grow when the place
   * is inside of them), merges, links, validations, conditional formats, comments, drawings, charts, page breaks.
   * Throws "shiftConflict" for what Excel refuses: a table, a merge, an array formula or a pivot table cut in two,
   * or content pushed off the sheet. Nothing has changed then.
   */
  insertCells(range: CellRange, shift: "down" | "right"): void;
  /**
   * Deletes the cells of `range` and moves what follows up or to the left. References to deleted cells become
   * `#REF!`, ranges shrink. A table whose whole body goes keeps one blank row; a table that goes entirely is removed.
   * Throws "shiftConflict" as `insertCells` does, and for the header row of a table that would stay.
   */
  deleteCells(range: CellRange, shift: "up" | "left"): void;
}
