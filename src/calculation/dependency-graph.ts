import { isSingleCell, LAST_COLUMN, type PlacedRange } from "./expression";
import { cellKey, placeOf, type FormulaCell } from "./formula-cell";
import type { RowTemplate } from "./row-template";

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

/** Who reads a range: single formulas, and formulas of many rows that have it in common. */
interface Readers {
  readonly range: PlacedRange;
  readonly keys: Set<number>;
  readonly groups: Set<Group>;
}

/** The formulas of one template. */
interface Group {
  readonly template: RowTemplate;
  readonly keys: Set<number>;
}

/** An empty graph. */
export function createDependencyGraph(): DependencyGraph {
  const formulas = new Map<number, FormulaCell>();
  const cellReaders = new Map<number, Readers>();
  const rangeReaders = new Map<number, Map<string, Readers>>();
  const groups = new Map<RowTemplate, Group>();
  /** Groups that read a cell of their own row in this column. */
  const rowReaders = new Map<number, Set<Group>>();
  const fresh = new Set<number>();

  const readersOf = (range: PlacedRange): Readers => {
    const create = (): Readers => ({ range, keys: new Set(), groups: new Set() });
    if (isSingleCell(range)) return entry(cellReaders, cellKey(range.sheet, range.top, range.left), create);
    return entry(
      entry(rangeReaders, range.sheet, () => new Map<string, Readers>()),
      rangeKey(range),
      create,
    );
  };
  const addGroup = (template: RowTemplate): Group => {
    const group = { template, keys: new Set<number>() };
    template.fixed.forEach((range) => readersOf(range).groups.add(group));
    for (const { sheet, left, right } of template.moving) {
      for (let column = left; column <= right; column++)
        entry(rowReaders, columnKey(sheet, column), () => new Set<Group>()).add(group);
    }
    return group;
  };
  const register = (formula: FormulaCell): void => {
    const { template } = formula;
    if (template === undefined) formula.ranges.forEach((range) => readersOf(range).keys.add(formula.key));
    else entry(groups, template, () => addGroup(template)).keys.add(formula.key);
  };

  /** Those who read the cell through a range or reference of their own, and those who do in their own row. */
  const wideReaders = (key: number): readonly Readers[] => {
    const { sheet, row, column } = placeOf(key);
    const wide = [...(rangeReaders.get(sheet)?.values() ?? [])].filter(({ range }) => contains(range, row, column));
    const single = cellReaders.get(key);
    return single === undefined ? wide : [single, ...wide];
  };
  const readersInRow = (key: number): readonly number[] => {
    const { sheet, row, column } = placeOf(key);
    const found = [...(rowReaders.get(columnKey(sheet, column)) ?? [])].map(({ template, keys }) => {
      const reader = cellKey(template.sheet, row, template.column);
      return keys.has(reader) ? reader : undefined;
    });
    return found.filter((reader) => reader !== undefined);
  };

  return {
    formulas,
    add: (formula) => {
      formulas.set(formula.key, formula);
      if (formula.isAlwaysFresh) fresh.add(formula.key);
      register(formula);
    },
    remove: (key) => {
      const formula = formulas.get(key);
      if (formula?.template === undefined) formula?.ranges.forEach((range) => readersOf(range).keys.delete(key));
      else groups.get(formula.template)?.keys.delete(key);
      formulas.delete(key);
      fresh.delete(key);
    },
    affectedBy: (changed, isSeen = () => true) => {
      const start = [...changed];
      const affected = new Set([...start.filter((key) => formulas.has(key)), ...fresh]);
      const open = [...start, ...fresh];
      /** Readers that are all affected by now. */
      const spent = new Set<Readers>();
      const reach = (reader: number, key: number, isCertain: boolean): void => {
        if (affected.has(reader)) return;
        const formula = isCertain ? undefined : formulas.get(reader);
        if (formula !== undefined && !isSeen(formula, key)) return;
        affected.add(reader);
        open.push(reader);
      };
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        const at = key;
        const isCertain = affected.has(at);
        for (const readers of wideReaders(at).filter((known) => !spent.has(known))) {
          if (isCertain) spent.add(readers);
          membersOf(readers).forEach((members) => members.forEach((reader) => reach(reader, at, isCertain)));
        }
        readersInRow(at).forEach((reader) => reach(reader, at, isCertain));
      }
      return pick(formulas, affected);
    },
  };
}

export function rangeKey({ sheet, top, left, bottom, right }: PlacedRange): string {
  return `${sheet}:${top}:${left}:${bottom}:${right}`;
}

/** One number for a column of a sheet. */
export function columnKey(sheet: number, column: number): number {
  return sheet * (LAST_COLUMN + 1) + column;
}

function membersOf({ keys, groups }: Readers): readonly ReadonlySet<number>[] {
  return [keys, ...[...groups].map((group) => group.keys)];
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
