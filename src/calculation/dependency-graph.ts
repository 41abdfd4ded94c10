import { isSingleCell, type PlacedRange } from "./expression";
import { cellKey, placeOf, type FormulaCell } from "./formula-cell";

/** Formulas by their cell, and who reads what. */
export interface DependencyGraph {
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  add(formula: FormulaCell): void;
  remove(key: number): void;
  /**
   * All formulas that must be calculated again when these cells have changed, and those that always must.
   * `isSeen` may say of a formula that reads a changed cell that the change makes no difference to it. A cell with a
   * formula that is calculated again itself is never asked for: nobody knows yet what it will hold.
   */
  affectedBy(
    changed: Iterable<number>,
    isSeen?: (reader: FormulaCell, changed: number) => boolean,
  ): ReadonlyMap<number, FormulaCell>;
}

interface Readers {
  readonly range: PlacedRange;
  readonly keys: Set<number>;
}

/** An empty graph. */
export function createDependencyGraph(): DependencyGraph {
  const formulas = new Map<number, FormulaCell>();
  const cellReaders = new Map<number, Set<number>>();
  const rangeReaders = new Map<number, Map<string, Readers>>();
  const fresh = new Set<number>();

  const readersOfCell = (key: number): Set<number> => entry(cellReaders, key, () => new Set());
  const readersOfRange = (range: PlacedRange): Set<number> => {
    const ofSheet = entry(rangeReaders, range.sheet, () => new Map<string, Readers>());
    return entry(ofSheet, rangeKey(range), () => ({ range, keys: new Set<number>() })).keys;
  };
  const readersOf = (range: PlacedRange): Set<number> =>
    isSingleCell(range) ? readersOfCell(cellKey(range.sheet, range.top, range.left)) : readersOfRange(range);

  const directReaders = (key: number): readonly number[] => {
    const { sheet, row, column } = placeOf(key);
    const wide = [...(rangeReaders.get(sheet)?.values() ?? [])].filter(({ range }) => contains(range, row, column));
    return [...(cellReaders.get(key) ?? []), ...wide.flatMap(({ keys }) => [...keys])];
  };

  return {
    formulas,
    add: (formula) => {
      formulas.set(formula.key, formula);
      if (formula.isAlwaysFresh) fresh.add(formula.key);
      formula.ranges.forEach((range) => readersOf(range).add(formula.key));
    },
    remove: (key) => {
      formulas.get(key)?.ranges.forEach((range) => readersOf(range).delete(key));
      formulas.delete(key);
      fresh.delete(key);
    },
    affectedBy: (changed, isSeen = () => true) => {
      const start = [...changed];
      const affected = new Set([...start.filter((key) => formulas.has(key)), ...fresh]);
      const open = [...start, ...fresh];
      const isReached = (key: number) => (reader: number) => {
        if (affected.has(reader)) return false;
        const formula = affected.has(key) ? undefined : formulas.get(reader);
        return formula === undefined || isSeen(formula, key);
      };
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        const added = directReaders(key).filter(isReached(key));
        added.forEach((reader) => affected.add(reader));
        open.push(...added);
      }
      return pick(formulas, affected);
    },
  };
}

export function rangeKey({ sheet, top, left, bottom, right }: PlacedRange): string {
  return `${sheet}:${top}:${left}:${bottom}:${right}`;
}

function pick(formulas: ReadonlyMap<number, FormulaCell>, keys: Iterable<number>): ReadonlyMap<number, FormulaCell> {
  const picked = new Map<number, FormulaCell>();
  for (const key of keys) {
    const formula = formulas.get(key);
    if (formula !== undefined) picked.set(key, formula);
  }
  return picked;
}

function contains({ top, bottom, left, right }: PlacedRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
