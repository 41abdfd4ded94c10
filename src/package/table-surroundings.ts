import type { SheetCells } from "./sheet-cells";
import type { StyleSheet } from "./style-sheet";
import type { CellRange, TableFile } from "./workbook-file";

/** What a table needs of the workbook around it. */
export interface TableSurroundings {
  readonly cells: SheetCells;
  readonly styles: StyleSheet;
  /** Ranges of the other tables on the sheet. */
  otherRanges(table: TableFile): readonly CellRange[];
  /** Throws unless no table or defined name is called this. */
  requireFreeName(name: string): void;
  onTableRenamed(from: string, to: string): void;
  /** New names by old ones. */
  onColumnsRenamed(table: string, names: ReadonlyMap<string, string>): void;
}
