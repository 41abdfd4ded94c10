/** Where cells lie on the sheet, in points at 100 %. Hidden rows and columns take no room. */
import type { SheetFile } from "../package/workbook-file";

/** Height of all rows before this one. */
export function topOfRow(sheet: SheetFile, row: number): number {
  return heightOf(sheet, 0, row - 1);
}

export function leftOfColumn(sheet: SheetFile, column: number): number {
  return widthOf(sheet, 0, column - 1);
}

export function heightOf(sheet: SheetFile, first: number, last: number): number {
  const { standardHeight } = sheet.lines;
  let height = 0;
  for (let row = first; row <= last; row++)
    if (!sheet.isRowHidden(row)) height += sheet.rowHeight(row) ?? standardHeight;
  return height;
}

export function widthOf(sheet: SheetFile, first: number, last: number): number {
  const { standardWidth } = sheet.lines;
  let width = 0;
  for (let column = first; column <= last; column++)
    if (!sheet.isColumnHidden(column)) width += sheet.columnWidth(column) ?? standardWidth;
  return width;
}
