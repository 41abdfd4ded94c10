/** What stands behind a Range: a block of cells of a sheet. */
import type { CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { contains, intersection, lastColumn, lastRow, readAddress } from "./addresses";
import { invalidArgument, itemNotFound } from "./host-error";
import type { Book } from "./book";

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: SheetFile;
}

export interface RangeTarget extends SheetTarget {
  readonly area: CellRange;
}

export function rowCount({ area }: RangeTarget): number {
  return area.bottom - area.top + 1;
}

export function columnCount({ area }: RangeTarget): number {
  return area.right - area.left + 1;
}

/** The same sheet, other cells; refused where they are outside of the sheet or none. */
export function atArea(target: SheetTarget, area: CellRange): RangeTarget {
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!isInside || area.top > area.bottom || area.left > area.right)
    throw invalidArgument("cells outside of the sheet");
  return { book: target.book, sheet: target.sheet, area };
}

/** Reads an address that may name another sheet; without a name it is one of `sheet`. */
export function atAddress(target: SheetTarget, address: string): RangeTarget {
  const { sheet: name, range } = readAddress(address);
  return atArea({ book: target.book, sheet: name === undefined ? target.sheet : sheetNamed(target.book, name) }, range);
}

export function sheetNamed(book: Book, name: string): SheetFile {
  const sheet = book.file.sheet(name);
  if (sheet) return sheet;
  throw itemNotFound(`the worksheet ${JSON.stringify(name)}`);
}

/** Tables that share cells with the range; a sheet has few. */
export function tablesIn({ sheet, area }: RangeTarget): readonly TableFile[] {
  return sheet.tables.filter((table) => intersection(wholeOf(table), area));
}

export function tableAround(tables: readonly TableFile[], row: number, column: number): TableFile | undefined {
  return tables.find((table) => contains(wholeOf(table), { top: row, left: column, bottom: row, right: column }));
}

export function bodyOf(table: TableFile): CellRange {
  return { ...table.range, top: table.range.top + Number(table.hasHeaderRow) };
}

/** With the totals row. */
export function wholeOf({ range, hasTotalsRow }: TableFile): CellRange {
  return { ...range, bottom: range.bottom + Number(hasTotalsRow) };
}

/** Does the row hold the headers of the table? */
export function isHeaderRow({ range, hasHeaderRow }: TableFile, row: number): boolean {
  return hasHeaderRow && row === range.top;
}
