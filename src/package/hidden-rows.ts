/** Rows that are not shown, and why: Excel treats those that a filter hides otherwise than those that somebody has hidden. */
import type { CellRange, SheetFile } from "./workbook-file";

export interface HiddenRow {
  readonly row: number;
  readonly isFiltered: boolean;
}

const lastRow = 1048575;

/** Every row of the sheet that is not shown, from top to bottom. */
export function hiddenRows(sheet: SheetFile): readonly HiddenRow[] {
  const isFiltered = isFilteredOut(sheet);
  const hidden = sheet.lines.rowsIn(0, lastRow).filter((row) => sheet.isRowHidden(row));
  return hidden.map((row) => ({ row, isFiltered: isFiltered(row) }));
}

/**
 * Tells for each row whether a filter of the sheet, or of one of its tables, hides it. The file does not say why a row
 * is hidden: inside a range that is filtered, the filter counts as the reason.
 */
export function isFilteredOut(sheet: SheetFile): (row: number) => boolean {
  const ranges = [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].flatMap(({ range, isFiltered }) =>
    range && isFiltered ? [range] : [],
  );
  if (ranges.length === 0) return () => false;
  return (row) => ranges.some((range) => isBelowHeader(range, row)) && sheet.isRowHidden(row);
}

function isBelowHeader({ top, bottom }: CellRange, row: number): boolean {
  return row > top && row <= bottom;
}
