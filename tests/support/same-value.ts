import type { CellValue } from "../../src/domain/cell-value";

/** Programs show 15 digits of what they compute, so the last ones of two equal numbers may differ. */
const digitsApart = 1e-13;

/** True for equal values, and for numbers that agree to about 13 digits. */
export function isSameValue(first: CellValue | undefined, second: CellValue | undefined): boolean {
  if (typeof first !== "number" || typeof second !== "number") return JSON.stringify(first) === JSON.stringify(second);
  return Math.abs(first - second) <= digitsApart * Math.max(1, Math.abs(first), Math.abs(second));
}

/** True where every entry of the first is the same in the second. */
export function isSameRecord(
  first: Readonly<Record<string, CellValue>>,
  second: Readonly<Record<string, CellValue | undefined>>,
): boolean {
  return Object.entries(first).every(([key, value]) => isSameValue(value, second[key]));
}
