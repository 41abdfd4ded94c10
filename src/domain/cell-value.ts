/** An Excel error value such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers of the 1900 system; an empty cell is `null`. */
export type CellValue = string | number | boolean | null | CellError;

/** True for an Excel error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True where a person would call the cell empty: nothing in it, or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
