/**
 * What `calculation/` offers: the formulas of a workbook turned into values.
 * Rows and columns are zero-based, ranges are inclusive, formulas stand without "=" in the file's own form
 * (English names, commas, `Table[[#This Row],[Column]]`, `_xlfn.` where the file has it).
 */

/** What a cell shows: text, number, logical, an Excel error such as "#N/A", or nothing. */
export type CalculatedValue = string | number | boolean | { readonly error: string } | null;

/** One cell. With a formula, `value` is the result that the cell came with; it stays where we cannot calculate. */
export interface CalculationCell {
  readonly value: CalculatedValue;
  readonly formula?: string;
}

export interface CalculationSheet {
  readonly name: string;
  /** Every cell that is not empty, in any order. */
  cells(): Iterable<readonly [row: number, column: number, cell: CalculationCell]>;
  /** Where one formula gives the values of several cells, or is marked as an array formula over one. */
  readonly arrayFormulas?: readonly CalculationArray[];
  /** Rows that are not shown, which SUBTOTAL leaves out; none, if not given. Asked for only where a formula calls it. */
  hiddenRows?(): readonly HiddenRow[];
}

export interface HiddenRow {
  readonly row: number;
  /** A filter hides it, or hides rows around it: every number of SUBTOTAL leaves it out, not only those above 100. */
  readonly isFiltered: boolean;
}

/** The cells that an array formula fills; the formula stands in the first of them. */
export interface CalculationArray {
  readonly range: CalculationRange;
  /** It spills: the cells that it fills follow the size of its result. */
  readonly isDynamic: boolean;
}

export interface CalculationRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CalculationTable {
  readonly name: string;
  readonly sheet: string;
  /** With the header row and the totals row, where the table has them. */
  readonly range: CalculationRange;
  /** Header texts from left to right. */
  readonly columns: readonly string[];
  /** Whether the first row of `range` holds the headers; it does if not given. */
  readonly hasHeaders?: boolean;
  readonly hasTotals?: boolean;
}

export interface CalculationName {
  readonly name: string;
  /** A reference or any expression, without "=". */
  readonly formula: string;
  /** Name of the sheet that the name is local to; undefined for the whole workbook. */
  readonly scope?: string;
}

export interface CalculationBook {
  readonly sheets: readonly CalculationSheet[];
  readonly tables: readonly CalculationTable[];
  readonly names: readonly CalculationName[];
  /**
   * The values that the formulas came with are results, though maybe those of another day. Then only formulas that
   * have none, that go with the time or that compute where they read are calculated, and what reads these.
   */
  readonly isCalculated?: boolean;
  /** Cells that were edited after these results had been calculated. */
  readonly edited?: readonly CellPlace[];
  /** Excel serial (1900 system): its whole part is TODAY(), with its fraction it is NOW(). */
  readonly today: number;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CalculatedCell extends CellPlace {
  readonly value: CalculatedValue;
}

/** A spilling formula whose result has another size than the cells that the book says it fills. */
export interface WaitingSpill extends CellPlace {
  /** Row by row. */
  readonly values: readonly (readonly CalculatedValue[])[];
}

export interface UnsupportedFormula extends CellPlace {
  /** The function we lack, in capitals without prefix, or "" where the formula could not be read at all. */
  readonly functionName: string;
}

/** A workbook under calculation. It holds memory of the engine until `dispose`. */
export interface Calculator {
  /**
   * Replaces everything by this book. Nothing is evaluated yet. After another book only what differs from it will be,
   * so that a table that grew or a name that changed does not cost the calculation of everything.
   */
  load(book: CalculationBook): void;
  /** An edit of one cell; evaluated when a value is asked for. A cell with value null and no formula is cleared. */
  setCell(sheet: string, row: number, column: number, cell: CalculationCell): void;
  /** The cell's value, evaluated if needed; null for an empty cell. */
  value(sheet: string, row: number, column: number): CalculatedValue;
  /**
   * The value of a formula as if it stood in this cell, which need not be empty and is left as it is.
   * null where we cannot calculate the formula.
   */
  evaluate(sheet: string, formula: string, row: number, column: number): CalculatedValue;
  /**
   * The values of a formula in every cell of a range, row by row, as if it had been filled there from the cell in
   * which it reads as given: relative references move along. One call for many cells takes about as long as for one;
   * asked again before the next edit, it costs nothing.
   */
  evaluateFilled(
    sheet: string,
    formula: string,
    from: { readonly row: number; readonly column: number },
    range: CalculationRange,
  ): readonly (readonly CalculatedValue[])[];
  /** Every cell that a formula gives its value, array formulas all of theirs, evaluated if needed. */
  results(): Iterable<CalculatedCell>;
  /**
   * The cells among `results` that may hold another value than when `changes` was asked before: all of them after `load`,
   * and later those that were calculated again or came by `setCell`.
   */
  changes(): Iterable<CalculatedCell>;
  /**
   * Spilling formulas that need other cells than the book gives them, evaluated if needed. They are `#SPILL!` until a
   * book is loaded that gives them these, so that they stay so where something is in their way.
   */
  waitingSpills(): readonly WaitingSpill[];
  /** Formulas that we do not calculate: they keep the value they came with, and others calculate with it. */
  unsupported(): readonly UnsupportedFormula[];
  /** Formula cells that depend on themselves, evaluated if needed; their value is 0 as in Excel. */
  circular(): readonly CellPlace[];
  /** Gives the engine's memory back; the calculator is empty afterwards and can load again. */
  dispose(): void;
}

/** A request that makes no sense for the loaded book. */
export class CalculationError extends Error {
  constructor(
    readonly code: "unknown-sheet",
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(code);
    this.name = "CalculationError";
  }
}
