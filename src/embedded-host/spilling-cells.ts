/** Which cells belong to formulas that spill. */
import type { CellRange, SheetFile } from "../package/workbook-file";
import { intersection } from "./addresses";
import { isInAreas } from "./cell-areas";
import { notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";

/** The formula of this cell spills, wherever it is copied to. */
export function isSpilling(sheet: SheetFile, row: number, column: number): boolean {
  return rangesOf(sheet).some(({ top, left }) => top === row && left === column);
}

/** The cells that a spilling formula fills together with this one, which may be that of the formula itself. */
export function spillAround(sheet: SheetFile, row: number, column: number): CellRange | undefined {
  return rangesOf(sheet).find((range) => isInAreas([range], row, column));
}

/** The cell shows what a formula in another one gives. */
export function isSpilled(sheet: SheetFile, row: number, column: number): boolean {
  const range = spillAround(sheet, row, column);
  return range !== undefined && (range.top !== row || range.left !== column);
}

/** For what would move or take away single cells of such a formula. */
export function refuseSpilling({ sheet, area }: RangeTarget, what: string): void {
  if (rangesOf(sheet).some((range) => intersection(range, area))) throw notSupported(`${what} a formula that spills`);
}

function rangesOf(sheet: SheetFile): readonly CellRange[] {
  return sheet.arrayFormulas.filter(({ isDynamic }) => isDynamic).map(({ range }) => range);
}
