/**
 * Which constants of the book stand in the engine: a column is put in when a formula first reads it. Opening a plan
 * whose values are known then costs nothing in the engine, and an edit only what it reaches.
 */
import type { CalculatedValue } from "./calculator";
import { columnKey } from "./dependency-graph";
import type { EngineBook } from "./engine";
import type { PlacedRange } from "./expression";
import { placeOf, type FormulaCell } from "./formula-cell";
import type { RowTemplate } from "./row-template";

export interface EngineMirror {
  /** The cell holds this value now; null empties it. */
  note(key: number, value: CalculatedValue): void;
  /** The cell has a value in `values`, and in the engine by other ways. */
  remember(key: number): void;
  /** Puts in all that these formulas read. */
  prepare(formulas: Iterable<FormulaCell>): void;
}

export function createEngineMirror(book: EngineBook, values: ReadonlyMap<number, CalculatedValue>): EngineMirror {
  /** Keys of the cells that have or had a value, by sheet and column. */
  const columns = new Map<number, Map<number, Set<number>>>();
  const ready = new Set<number>();

  const put = (key: number, value: CalculatedValue): void => {
    const { sheet, row, column } = placeOf(key);
    book.setValue(sheet, row, column, value);
  };
  const fill = (sheet: number, column: number, keys: Iterable<number>): void => {
    if (ready.has(columnKey(sheet, column))) return;
    ready.add(columnKey(sheet, column));
    for (const key of keys) {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
    }
  };
  const fillRange = ({ sheet, left, right }: PlacedRange): void => {
    for (const [column, keys] of columns.get(sheet) ?? []) {
      if (column >= left && column <= right) fill(sheet, column, keys);
    }
  };
  const fillAll = (): void => {
    for (const [sheet, ofSheet] of columns) for (const [column, keys] of ofSheet) fill(sheet, column, keys);
  };
  const remember = (key: number): void => {
    const { sheet, column } = placeOf(key);
    const ofSheet = columns.get(sheet) ?? new Map<number, Set<number>>();
    const keys = ofSheet.get(column) ?? new Set<number>();
    columns.set(sheet, ofSheet);
    ofSheet.set(column, keys.add(key));
  };
  return {
    remember,
    note: (key, value) => {
      const { sheet, column } = placeOf(key);
      remember(key);
      if (ready.has(columnKey(sheet, column))) put(key, value);
    },
    prepare: (formulas) => {
      const seen = new Set<RowTemplate>();
      for (const formula of formulas) {
        if (formula.isAlwaysFresh) return fillAll();
        const { template } = formula;
        if (template !== undefined && seen.has(template)) continue;
        if (template !== undefined) seen.add(template);
        formula.ranges.forEach(fillRange);
      }
    },
  };
}
