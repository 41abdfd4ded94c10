import { hasSizeOf, parseArrayText, valueInArray, type ArrayValues } from "./array-text";
import type { CalculatedValue } from "./calculator";
import type { CalculationOrder } from "./calculation-order";
import type { EngineBook } from "./engine";
import type { PlacedRange } from "./expression";
import { cellKey, type ArrayPart, type FormulaCell } from "./formula-cell";

export interface Evaluation {
  readonly values: ReadonlyMap<number, CalculatedValue>;
  readonly circular: readonly number[];
  /** The engine gave up on these while calculating; their value is the one that they came with. */
  readonly failed: readonly number[];
  /** Results of spilling formulas that do not have the size of the cells they stand in, by the key of their first cell. */
  readonly waiting: ReadonlyMap<number, ArrayValues>;
}

/** The array formulas that have been calculated, by the key of their first cell. */
interface Arrays {
  readonly shown: Map<number, ArrayValues>;
  readonly waiting: Map<number, ArrayValues>;
}

/**
 * Errors that Excel does not have: the engine could not read, or does not do, what the formula asks. `#SPILL!` is none
 * of them: the engine itself never spills here.
 */
const ENGINE_FAILURES = new Set(["#ERROR!", "#N/IMPL!", "#N/IMPL"]);
const CIRCULAR = "#CIRC!";
/** Each round settles cells that others wait for; what is left after that many is settled at once. */
const MOST_ROUNDS = 8;

/** Calculates these formulas batch by batch and leaves their values in the engine as constants. */
export function evaluateFormulas(book: EngineBook, { batches, cyclic, endless }: CalculationOrder): Evaluation {
  const values = new Map<number, CalculatedValue>();
  const circular: number[] = [];
  const failed: number[] = [];
  const settle = (formula: FormulaCell, value: CalculatedValue): void => {
    values.set(formula.key, value);
    setConstant(book, formula, value);
  };
  const settleCircular = (formula: FormulaCell): void => {
    circular.push(formula.key);
    settle(formula, 0);
  };
  const settleFailed = (formula: FormulaCell): void => {
    failed.push(formula.key);
    settle(formula, formula.came);
  };

  const arrays: Arrays = { shown: new Map(), waiting: new Map() };
  const settleShown = (formula: FormulaCell, array: ArrayPart): void => {
    const shown = arrays.shown.get(array.anchor);
    if (shown === undefined) settleFailed(formula);
    else settle(formula, valueInArray(shown, array));
  };

  endless.forEach(settleCircular);
  for (const { formulas: batch, shown } of batches.map(withoutShown)) {
    shown.forEach(({ formula, array }) => settleShown(formula, array));
    if (batch.length === 0) continue;
    book.tidy();
    batch.forEach(({ place, text }) => book.setFormula(place.sheet, place.row, place.column, text));
    let open = batch;
    for (let round = 1; open.length > 0; round += 1) {
      const results = withArrays(readResults(book, open), open, arrays);
      const isLast = round === MOST_ROUNDS;
      const loops = open.filter(({ key }) => hasError(results, key, isCircular) && (isLast || cyclic.has(key)));
      const failures = findFailures(open, results, isLast);
      loops.forEach(settleCircular);
      failures.forEach(settleFailed);
      const done = loops.length + failures.length === 0 || isLast;
      open = open.filter(({ key }) => !values.has(key));
      if (done) open.forEach((formula) => settle(formula, results.get(formula.key) ?? null));
      if (done) break;
    }
  }
  return { values, circular, failed, waiting: arrays.waiting };
}

interface ShownFormula {
  readonly formula: FormulaCell;
  readonly array: ArrayPart;
}

/** The cells that only show a value of an array formula stand apart: the engine never sees them. */
function withoutShown(batch: readonly FormulaCell[]) {
  const isShown = ({ array }: FormulaCell) => array !== undefined && (array.row > 0 || array.column > 0);
  const shown = batch.flatMap((formula): ShownFormula[] =>
    formula.array && isShown(formula) ? [{ formula, array: formula.array }] : [],
  );
  return { formulas: shown.length === 0 ? batch : batch.filter((formula) => !isShown(formula)), shown };
}

/** The results with those of array formulas told apart: their cells show the first value, or that they failed. */
function withArrays(results: Results, formulas: readonly FormulaCell[], arrays: Arrays): Results {
  const first = new Map<number, CalculatedValue>();
  for (const formula of formulas) {
    const { key, array } = formula;
    const value = results.get(key);
    if (array === undefined || value === undefined) continue;
    first.set(key, firstValue(formula, array, value, arrays));
  }
  return first.size === 0 ? results : new Map([...results, ...first]);
}

function firstValue(
  formula: FormulaCell,
  array: ArrayPart,
  value: CalculatedValue,
  { shown, waiting }: Arrays,
): CalculatedValue {
  const values = typeof value === "string" ? parseArrayText(value) : [[value]];
  const failure = values.flat().find((item) => isError(item) && isFailureOf(formula, item.error));
  if (failure !== undefined) return failure;
  const isWhole = !array.isDynamic || hasSizeOf(values, array);
  (isWhole ? waiting : shown).delete(formula.key);
  (isWhole ? shown : waiting).set(formula.key, values);
  return isWhole ? valueInArray(values, array) : { error: "#SPILL!" };
}

function isError(value: CalculatedValue | undefined): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

function setConstant(book: EngineBook, { place }: FormulaCell, value: CalculatedValue): void {
  book.setValue(place.sheet, place.row, place.column, value);
}

type Results = ReadonlyMap<number, CalculatedValue>;

function isCircular(error: string): boolean {
  return error === CIRCULAR;
}

/** An error that tells of the engine, not of the formula. */
export function isFailure(error: string): boolean {
  return ENGINE_FAILURES.has(error);
}

function isFailureOf({ mayMissPlace = false }: FormulaCell, error: string): boolean {
  return isFailure(error) || (mayMissPlace && error === "#REF!");
}

function hasError(results: Results, key: number, isMeant: (error: string) => boolean): boolean {
  const value = results.get(key);
  return isError(value) && isMeant(value.error);
}

/** Failing cells that do not merely pass on the failure of another one. */
function findFailures(open: readonly FormulaCell[], results: Results, isLast: boolean): readonly FormulaCell[] {
  const failing = open.filter((formula) => hasError(results, formula.key, (error) => isFailureOf(formula, error)));
  const sources = failing.filter(
    ({ ranges, key }) => !failing.some((other) => other.key !== key && reads(ranges, other)),
  );
  return isLast || sources.length === 0 ? failing : sources;
}

function reads(ranges: readonly PlacedRange[], { place }: FormulaCell): boolean {
  return ranges.some(({ sheet, top, left, bottom, right }) => {
    const inRows = place.row >= top && place.row <= bottom;
    return sheet === place.sheet && inRows && place.column >= left && place.column <= right;
  });
}

/** Calculates, and gives the values of these cells by their keys. */
export function readResults(book: EngineBook, formulas: readonly FormulaCell[]): Results {
  const runs = columnRuns(formulas);
  const columns = book.evaluate(runs);
  const results = new Map<number, CalculatedValue>();
  runs.forEach(({ sheet, top, left }, index) => {
    columns[index]?.forEach((value, offset) => results.set(cellKey(sheet, top + offset, left), value));
  });
  return results;
}

/** The cells as vertical runs without gaps. */
function columnRuns(formulas: readonly FormulaCell[]): readonly PlacedRange[] {
  const places = formulas.map(({ place }) => place);
  const sorted = places.sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const runs: PlacedRange[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const continues = last !== undefined && last.sheet === sheet && last.left === column && last.bottom === row - 1;
    const top = continues ? last.top : row;
    if (continues) runs.pop();
    runs.push({ sheet, top, bottom: row, left: column, right: column });
  }
  return runs;
}
