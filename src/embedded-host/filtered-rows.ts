/** Rows that a filter hides: other than those that somebody has hidden, most operations leave them out. */
import { contains } from "./addresses";
import type { CellRange, SheetFile } from "../package/workbook-file";

/** Tells for each row whether a filter of the sheet, or of one of its tables, hides it. */
export function isFilteredOut(sheet: SheetFile): (row: number) => boolean {
  const ranges = [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].flatMap(({ range, isFiltered }) =>
    range && isFiltered ? [range] : [],
  );
  if (ranges.length === 0) return () => false;
  return (row) => ranges.some((range) => isBelowHeader(range, row)) && sheet.isRowHidden(row);
}

function isBelowHeader(range: CellRange, row: number): boolean {
  return contains(range, { ...range, top: row, bottom: row }) && row > range.top;
}
