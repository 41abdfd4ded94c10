/** What a sheet is given by its workbook. */
import type { ShiftDirection } from "./cell-shift";
import type { DefinedNames } from "./defined-names";
import type { PackageParts } from "./package-parts";
import type { SharedStrings } from "./shared-strings";
import type { CellObserver } from "./sheet-cells";
import type { TableRegistry } from "./sheet-tables";
import type { StyleSheet } from "./style-sheet";
import type { CellRange, SheetFile, Visibility } from "./workbook-file";

/** What a sheet shares with the rest of its workbook. */
export interface SheetSurroundings extends CellObserver {
  readonly parts: PackageParts;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly tables: TableRegistry;
  /** Inserts cells ("down", "right") or deletes them ("up", "left"), with all that refers to them in the workbook. */
  shiftCells(sheet: SheetFile, range: CellRange, direction: ShiftDirection): void;
  /** What `cm` is on cells with a formula that spills. */
  dynamicArrayMark(): number;
  renameSheet(sheet: SheetFile, name: string): void;
  setVisibility(sheet: SheetFile, visibility: Visibility): void;
}

/** The sheet's entry in the workbook part, as it stands now. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly visibility: Visibility;
}
