/** From the file's formats, tables and rules to what is seen. */
import type { CellRange, CellValue, SheetFile, StyleBook } from "../../package/workbook-file";
import type { CellLook, SheetLooks } from "./cell-look";
import { plainLook } from "./plain-look";

/** What the looks of a workbook are made from. */
export interface LookSource {
  readonly styles: StyleBook;
  /** The value as calculated. */
  value(sheet: SheetFile, row: number, column: number): CellValue;
  /** What a number format makes of a value, in the culture of the reader. */
  text(value: CellValue, numberFormat: string): string;
  /**
   * `Calculator.evaluateFilled`: the values of a formula in every cell of a range, row by row, as if it had been
   * filled there from the cell in which it reads as given. null where it cannot be calculated.
   */
  evaluateFilled(
    sheet: SheetFile,
    formula: string,
    from: { readonly row: number; readonly column: number },
    range: CellRange,
  ): readonly (readonly CellValue[])[];
}

/** The looks of a sheet's cells as they are now. Whatever changes the workbook makes them stale. */
export function createSheetLooks(source: LookSource, sheet: SheetFile): SheetLooks {
  return { cell: (row, column): CellLook => plainLook(source, sheet, row, column) };
}
