import type { CellRange } from "../../src/workbook/changes";

export function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}
