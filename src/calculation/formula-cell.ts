import type { CalculatedValue } from "./calculator";
import type { Expression, PlacedRange } from "./expression";
import type { RowTemplate } from "./row-template";
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

/**
 * Nesting depth that the engine bears in one batch, measured in Node: nested functions along a chain of 250 pass, 500
 * crash (IronCalc 0.8.4). A browser that has just loaded the engine runs it unoptimised, with larger frames on its stack:
 * there a chain of 150 has crashed.
 */
export const DEEPEST_CHAIN = 75;

/** So that an array formula is calculated before all that read it: its values are in the cells only afterwards. */
export const ARRAY_WEIGHT = DEEPEST_CHAIN;

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
  /** For the cell of an array formula: which of its values this cell shows. */
  readonly array?: ArrayPart;
  /** Calls INDIRECT with a text not known before: that the engine finds no such place may be for its own sheet names. */
  readonly mayMissPlace?: boolean;
  /** Asks for today's date or the time. */
  readonly isTimed?: boolean;
  /** Where other rows have the same formula: what is common to all of them. */
  readonly template?: RowTemplate;
}

export interface ArrayPart {
  /** Key of the first cell, where the formula stands. */
  readonly anchor: number;
  /** Position of this cell; the first cell has 0 and 0. */
  readonly row: number;
  readonly column: number;
  /** Rows and columns that the formula fills. */
  readonly rows: number;
  readonly columns: number;
  readonly isDynamic: boolean;
}

/** Excel keeps 15 significant digits of what it shows and stores; the engine's doubles carry noise beyond. */
export function withFifteenDigits(value: CalculatedValue): CalculatedValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
