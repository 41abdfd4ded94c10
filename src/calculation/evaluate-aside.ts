/** Formulas that stand in no cell, such as those of conditional formats: calculated on a sheet that nobody reads. */
import type { CalculatedValue, CalculationRange } from "./calculator";
import type { EngineBook } from "./engine";
import { isFailure, readResults } from "./evaluate-formulas";
import { cellKey, withFifteenDigits, type FormulaCell } from "./formula-cell";
import type { FormulaTranslator } from "./translate-formula";

type Rows = readonly (readonly CalculatedValue[])[];

interface Aside {
  /** As `Calculator.evaluateFilled`; every formula of the book has to be calculated before. */
  evaluate(sheet: number, formula: string, from: { row: number; column: number }, range: CalculationRange): Rows;
  /** The book has changed: nothing that was calculated before holds. */
  forget(): void;
}

export function createAside(book: EngineBook, translate: FormulaTranslator): Aside {
  const known = new Map<string, Rows>();
  return {
    evaluate: (sheet, formula, from, range) => {
      const { top, left, bottom, right } = range;
      const key = [sheet, from.row, from.column, top, left, bottom, right, formula].join(" ");
      const rows = known.get(key) ?? calculate(book, cellsOf(sheet, range, filled(book, translate, formula, from)));
      known.set(key, rows);
      return rows;
    },
    forget: () => known.clear(),
  };
}

/** The formula for a cell, moved to the aside sheet; undefined where we cannot calculate it. */
type FormulaFor = (sheet: number, row: number, column: number) => FormulaCell | undefined;

function filled(
  book: EngineBook,
  translate: FormulaTranslator,
  formula: string,
  from: { row: number; column: number },
): FormulaFor {
  return (sheet, row, column) => {
    const shift = { row: row - from.row, column: column - from.column };
    const translation = translate(formula, { sheet, row, column }, null, shift);
    if (translation.kind === "unsupported") return undefined;
    const place = { sheet: book.asideSheet, row, column };
    return { ...translation.formula, place, key: cellKey(place.sheet, row, column) };
  };
}

type Cells = readonly (readonly (FormulaCell | undefined)[])[];

function cellsOf(sheet: number, { top, left, bottom, right }: CalculationRange, formulaFor: FormulaFor): Cells {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => formulaFor(sheet, top + row, left + column)),
  );
}

function calculate(book: EngineBook, cells: Cells): Rows {
  const formulas = cells.flat().filter((cell) => cell !== undefined);
  book.tidy();
  formulas.forEach(({ place, text }) => book.setFormula(place.sheet, place.row, place.column, text));
  const results = readResults(book, formulas);
  clear(book, formulas);
  return cells.map((row) => row.map((cell) => result(cell === undefined ? null : (results.get(cell.key) ?? null))));
}

function result(value: CalculatedValue): CalculatedValue {
  const failed = typeof value === "object" && value !== null && isFailure(value.error);
  return failed ? null : withFifteenDigits(value);
}

function clear(book: EngineBook, formulas: readonly FormulaCell[]): void {
  const rows = formulas.map(({ place }) => place.row);
  const columns = formulas.map(({ place }) => place.column);
  if (formulas.length === 0) return;
  book.clear({
    sheet: book.asideSheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  });
}
