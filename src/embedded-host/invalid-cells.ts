/** Which cells hold what their validation would refuse. */
import type { CellRange, CellValue } from "../package/workbook-file";
import type { AreasTarget } from "./areas-target";
import { areasOfCells } from "./cell-areas";
import { isValueAllowed } from "./entry-validation";
import { usedPart, validationPieces, type ValidationPiece } from "./validation-state";

export interface CheckedCells {
  readonly invalid: readonly CellRange[];
  /** Some cell is valid; cells without a validation are. */
  readonly hasValid: boolean;
}

/** Of a longer range only the part with content is looked at: the cells below are empty. */
const longRange = 100_000;

export function checkCells(target: AreasTarget): CheckedCells {
  target.book.recalculate();
  const cells: (readonly [row: number, column: number])[] = [];
  let count = 0;
  for (const piece of validationPieces(target)) {
    const invalid = invalidIn(target, piece);
    cells.push(...invalid);
    count += invalid.length;
  }
  cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return { invalid: areasOfCells(cells), hasValid: count < sizeOf(target.areas) };
}

function sizeOf(areas: readonly CellRange[]): number {
  return areas.reduce((sum, area) => sum + size(area), 0);
}

function size({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function invalidIn(target: AreasTarget, { area, check }: ValidationPiece): (readonly [number, number])[] {
  const { book, sheet } = target;
  const looked = size(area) > longRange ? usedPart(area, sheet.usedRange()) : area;
  if (looked === undefined || check.rule.kind === "any") return [];
  const validation = { ...check, range: area };
  const evaluate = filled(target, area, looked);
  const found: (readonly [number, number])[] = [];
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (!isValueAllowed({ book, sheet, validation, row, column, evaluate }, value)) found.push([row, column]);
    }
  }
  return found;
}

/** Formulas of the rule, calculated for all cells at once. */
function filled({ book, sheet }: AreasTarget, { top, left }: CellRange, looked: CellRange) {
  const known = new Map<string, readonly (readonly CellValue[])[]>();
  return (formula: string, row: number, column: number): CellValue => {
    const values = known.get(formula) ?? book.evaluateFilled(sheet, formula, { row: top, column: left }, looked);
    known.set(formula, values);
    return values[row - looked.top]?.[column - looked.left] ?? null;
  };
}
