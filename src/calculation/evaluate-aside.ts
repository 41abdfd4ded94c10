/**
 * Formulas that stand in no cell, such as those of conditional formats: calculated on a sheet that nobody reads.
 * Their results are kept until something changes that they read, since a screen asks for the same ones again and again.
 */
import type { CalculatedValue, CalculationRange } from "./calculator";
import type { EngineBook } from "./engine";
import type { EngineMirror } from "./engine-mirror";
import { isFailure, readResults } from "./evaluate-formulas";
import { isSingleCell, type PlacedRange } from "./expression";
import { cellKey, placeOf, withFifteenDigits, type FormulaCell } from "./formula-cell";
import type { FormulaPlace } from "./structured-reference";
import type { FormulaTranslator } from "./translate-formula";

type Rows = readonly (readonly CalculatedValue[])[];

interface Aside {
  /** As `Calculator.evaluateFilled`; every formula of the book has to be calculated before. */
  evaluate(sheet: number, formula: string, from: { row: number; column: number }, range: CalculationRange): Rows;
  /** These cells have other values than before. */
  forget(changed: ReadonlySet<number>): void;
}

interface Known {
  readonly value: CalculatedValue;
  /** undefined where we cannot calculate the formula, whatever it reads. */
  readonly formula: FormulaCell | undefined;
}

export function createAside(book: EngineBook, mirror: EngineMirror, translate: FormulaTranslator): Aside {
  const knownOf = new Map<string, Map<number, Known>>();
  return {
    evaluate: (sheet, formula, from, range) => {
      const key = [sheet, from.row, from.column, formula].join(" ");
      const known = knownOf.get(key) ?? new Map<number, Known>();
      knownOf.set(key, known);
      const missing = placesOf(sheet, range).filter((place) => !known.has(keyOf(place)));
      const cells = missing.map((place) => [keyOf(place), filled(book, translate, formula, from, place)] as const);
      const formulas = cells.flatMap(([, cell]) => cell ?? []);
      mirror.prepare(formulas);
      const results = calculate(book, formulas);
      for (const [at, cell] of cells) known.set(at, { formula: cell, value: result(results, cell) });
      return rowsOf(range, (row, column) => known.get(cellKey(sheet, row, column))?.value ?? null);
    },
    forget: (changed) => {
      for (const known of knownOf.values()) {
        for (const [key, { formula }] of known) if (formula && readsAny(formula, changed)) known.delete(key);
      }
    },
  };
}

function keyOf({ sheet, row, column }: FormulaPlace): number {
  return cellKey(sheet, row, column);
}

function placesOf(sheet: number, range: CalculationRange): readonly FormulaPlace[] {
  return rowsOf(range, (row, column) => ({ sheet, row, column })).flat();
}

function rowsOf<T>(
  { top, left, bottom, right }: CalculationRange,
  at: (row: number, column: number) => T,
): readonly (readonly T[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => at(top + row, left + column)),
  );
}

/** The formula for a cell, moved to the aside sheet; undefined where we cannot calculate it. */
function filled(
  book: EngineBook,
  translate: FormulaTranslator,
  formula: string,
  from: { row: number; column: number },
  place: FormulaPlace,
): FormulaCell | undefined {
  const shift = { row: place.row - from.row, column: place.column - from.column };
  const translation = translate.one(formula, place, null, shift);
  if (translation.kind === "unsupported") return undefined;
  const aside = { ...place, sheet: book.asideSheet };
  return { ...translation.formula, place: aside, key: keyOf(aside) };
}

function calculate(book: EngineBook, formulas: readonly FormulaCell[]): ReadonlyMap<number, CalculatedValue> {
  if (formulas.length === 0) return new Map();
  book.tidy();
  formulas.forEach(({ place, text }) => book.setFormula(place.sheet, place.row, place.column, text));
  const results = readResults(book, formulas);
  clear(book, formulas);
  return results;
}

function result(results: ReadonlyMap<number, CalculatedValue>, cell: FormulaCell | undefined): CalculatedValue {
  const value = (cell && results.get(cell.key)) ?? null;
  const failed = typeof value === "object" && value !== null && isFailure(value.error);
  return failed ? null : withFifteenDigits(value);
}

function clear(book: EngineBook, formulas: readonly FormulaCell[]): void {
  const rows = formulas.map(({ place }) => place.row);
  const columns = formulas.map(({ place }) => place.column);
  book.clear({
    sheet: book.asideSheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  });
}

function readsAny({ isAlwaysFresh, ranges }: FormulaCell, changed: ReadonlySet<number>): boolean {
  return isAlwaysFresh || ranges.some((range) => holdsAny(range, changed));
}

function holdsAny(range: PlacedRange, changed: ReadonlySet<number>): boolean {
  const { sheet, top, left, bottom, right } = range;
  if (isSingleCell(range)) return changed.has(cellKey(sheet, top, left));
  return [...changed].some((key) => {
    const place = placeOf(key);
    const inRows = place.row >= top && place.row <= bottom;
    return place.sheet === sheet && inRows && place.column >= left && place.column <= right;
  });
}
