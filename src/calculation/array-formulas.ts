import type { CalculatedValue, CalculationSheet } from "./calculator";
import { cellKey, placeOf, type ArrayPart, type FormulaCell } from "./formula-cell";

/** The cells of a book that array formulas fill, each with its place in its array. */
export interface ArrayFormulas {
  part(key: number): ArrayPart | undefined;
  /** Keys of all cells that are filled from this first cell. */
  filledFrom(anchor: number): readonly number[];
  /** First cells of all array formulas. */
  anchors(): readonly number[];
  /** The array formula that stands there is gone. */
  remove(anchor: number): void;
}

export function createArrayFormulas(sheets: readonly CalculationSheet[]): ArrayFormulas {
  const parts = new Map<number, ArrayPart>();
  const filled = new Map<number, readonly number[]>();
  sheets.forEach((sheet, index) => {
    for (const { range, isDynamic } of sheet.arrayFormulas ?? []) {
      const { top, left, bottom, right } = range;
      const anchor = cellKey(index, top, left);
      const size = { rows: bottom - top + 1, columns: right - left + 1, isDynamic };
      const keys: number[] = [];
      for (let row = 0; row < size.rows; row++) {
        for (let column = 0; column < size.columns; column++) {
          const key = cellKey(index, top + row, left + column);
          keys.push(key);
          parts.set(key, { anchor, row, column, ...size });
        }
      }
      filled.set(anchor, keys);
    }
  });
  return {
    part: (key) => parts.get(key),
    filledFrom: (anchor) => filled.get(anchor) ?? [],
    anchors: () => [...filled.keys()],
    remove: (anchor) => {
      filled.get(anchor)?.forEach((key) => parts.delete(key));
      filled.delete(anchor);
    },
  };
}

/** A cell that shows a value of an array formula in another cell: it reads nothing else. */
export function shownFormula(key: number, array: ArrayPart, came: CalculatedValue): FormulaCell {
  const { sheet, row, column } = placeOf(array.anchor);
  return {
    key,
    place: placeOf(key),
    text: "",
    ranges: [{ sheet, top: row, bottom: row, left: column, right: column }],
    resolved: undefined,
    weight: 1,
    isAlwaysFresh: false,
    came,
    array,
  };
}
