import type { CellRange } from "../package/workbook-file";

/** How many cells there are, as the API answers it: -1 above the largest number of 32 bits. */
export function cellCount(areas: readonly CellRange[]): number {
  const count = areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return count > 2 ** 31 - 1 ? -1 : count;
}
