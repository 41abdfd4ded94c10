import type { CalculatedValue } from "./calculator";
import type { Expression, PlacedRange } from "./expression";
import type { FormulaPlace } from "./structured-reference";

const COLUMNS = 16384;
const CELLS_PER_SHEET = COLUMNS * 1048576;

/** One number for a cell of the book, usable as a key. */
export function cellKey(sheet: number, row: number, column: number): number {
  return sheet * CELLS_PER_SHEET + row * COLUMNS + column;
}

/** The cell behind a key. */
export function placeOf(key: number): FormulaPlace {
  const inSheet = key % CELLS_PER_SHEET;
  const row = Math.floor(inSheet / COLUMNS);
  return { sheet: Math.floor(key / CELLS_PER_SHEET), row, column: inSheet % COLUMNS };
}

/** A formula that the engine can calculate. */
export interface FormulaCell {
  readonly key: number;
  readonly place: FormulaPlace;
  /** In the engine's language. */
  readonly text: string;
  /** What it reads, as far as the formula says. */
  readonly ranges: readonly PlacedRange[];
  /** As it reads before it is adapted to the engine; only where not every change in the ranges can be told from the result. */
  readonly resolved: Expression | undefined;
  /** Nesting depth: how much of the engine's stack one evaluation takes. */
  readonly weight: number;
  /** Has to be calculated after every edit. */
  readonly isAlwaysFresh: boolean;
  /** The value the cell came with. */
  readonly came: CalculatedValue;
}

/** Excel keeps 15 significant digits of what it shows and stores; the engine's doubles carry noise beyond. */
export function withFifteenDigits(value: CalculatedValue): CalculatedValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
