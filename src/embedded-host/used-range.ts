/** Where something stands on a sheet, or in a part of it. */
import type { CellRange } from "../package/workbook-file";
import { lastColumn, lastRow } from "./addresses";
import type { RangeTarget } from "./range-target";

/**
 * Smallest block with all cells of the range that hold something; undefined where there are none.
 * @param valuesOnly formatted cells without content do not count
 */
export function usedRange({ book, sheet, area }: RangeTarget, valuesOnly: boolean): CellRange | undefined {
  book.fillSpills();
  const limits = { top: lastRow, left: lastColumn, bottom: -1, right: -1 };
  for (const [row, column, cell] of sheet.cells()) {
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!isInside || (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0))) continue;
    limits.top = Math.min(limits.top, row);
    limits.left = Math.min(limits.left, column);
    limits.bottom = Math.max(limits.bottom, row);
    limits.right = Math.max(limits.right, column);
  }
  return limits.bottom < 0 ? undefined : limits;
}
