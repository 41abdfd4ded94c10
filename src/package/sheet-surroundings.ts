/** What a sheet is given by its workbook. */
import type { DefinedNames } from "./defined-names";
import type { PackageParts } from "./package-parts";
import type { SharedStrings } from "./shared-strings";
import type { CellObserver } from "./sheet-cells";
import type { TableRegistry } from "./sheet-tables";
import type { StyleSheet } from "./style-sheet";
import type { SheetFile, Visibility } from "./workbook-file";

/** What a sheet shares with the rest of its workbook. */
export interface SheetSurroundings extends CellObserver {
  readonly parts: PackageParts;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly names: DefinedNames;
  readonly tables: TableRegistry;
  renameSheet(sheet: SheetFile, name: string): void;
  setVisibility(sheet: SheetFile, visibility: Visibility): void;
}

/** The sheet's entry in the workbook part, as it stands now. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly visibility: Visibility;
}
