/** Where things stand. Every plan table has a title, a help line and a free row above it. */
import type { CellRange } from "./changes";

/** Zero-based rows of a plan sheet. */
export const tablePlace = {
  titleRow: 0,
  helpRow: 1,
  summaryRow: 2,
  headerRow: 3,
  firstRow: 4,
  firstColumn: 0,
} as const;

/** Tables of hidden sheets stand at the top: other tools read them. */
export const hiddenTablePlace = { headerRow: 0, firstRow: 1, firstColumn: 0 } as const;

/** Empty body rows that every new table has (data model, 14). */
export const spareRows = 5;

/** Rows that ranges outside tables look down to, so that they need not follow a growing table. */
export const listDepth = 1_000;

/** Prefix of the names that mark our sheets: `KAP_Sheet_kpis` points to A1 of the sheet, whatever it is called. */
export const sheetMarkerPrefix = "KAP_Sheet_";

/** A single row of cells. */
export function rowRange(row: number, left: number, right: number): CellRange {
  return { top: row, left, bottom: row, right };
}

/** A single column of cells. */
export function columnRange(column: number, top: number, bottom: number): CellRange {
  return { top, left: column, bottom, right: column };
}

/** A single cell as a range. */
export function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
