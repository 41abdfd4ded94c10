import { createArrayFormulas } from "./array-formulas";
import type { ArrayValues } from "./array-text";
import { CalculationError } from "./calculator";
import type {
  CalculatedCell,
  CalculatedValue,
  CalculationBook,
  CalculationRange,
  Calculator,
  CellPlace,
  UnsupportedFormula,
  WaitingSpill,
} from "./calculator";
import { orderFormulas } from "./calculation-order";
import { createDependencyGraph } from "./dependency-graph";
import type { Engine } from "./engine";
import { createEngineMirror } from "./engine-mirror";
import { createAside } from "./evaluate-aside";
import { evaluateFormulas } from "./evaluate-formulas";
import { cellKey, placeOf, withFifteenDigits, type FormulaCell } from "./formula-cell";
import { createScope } from "./formula-scope";
import { loadBook, putCell, type BookContent, type CalculatedState } from "./load-book";
import { createFormulaTranslator } from "./translate-formula";
import { isVisible } from "./visible-change";

export interface OpenBook extends Omit<Calculator, "load"> {
  readonly isEmpty: boolean;
  /** The book with everything calculated, for the one that follows it. */
  state(): CalculatedState;
}

/** So often formulas that compute where they read are calculated again, at most, until nothing changes any more. */
const MOST_ROUNDS = 4;

/** A book under calculation. With the state of an earlier one only what differs from it is calculated. */
export function openBook(engine: Engine, book: CalculationBook, before: CalculatedState | undefined): OpenBook {
  const scope = createScope(book);
  const translate = createFormulaTranslator(scope, engine.hasFunction);
  const inEngine = engine.openBook(book.sheets.length);
  const values = new Map<number, CalculatedValue>();
  const mirror = createEngineMirror(inEngine, values);
  const aside = createAside(inEngine, mirror, translate);
  const graph = createDependencyGraph();
  const arrays = createArrayFormulas(book.sheets);
  const unsupported = new Map<number, string>();
  const circular = new Set<number>();
  const failed = new Set<number>();
  const waiting = new Map<number, ArrayValues>();
  const content: BookContent = { values, graph, mirror, arrays, unsupported, translate };

  const due = loadBook(book, content, before);
  /** Values before the change, as they were seen when formulas were calculated last. */
  const changed = due.changed;
  const untold = new Set<number>([...graph.formulas.keys(), ...unsupported.keys()]);
  let isFirst = true;
  let areCirclesKnown = due.isAll;

  const indexOf = (sheet: string): number => {
    const index = scope.sheetIndex(sheet);
    if (index === undefined) throw new CalculationError("unknown-sheet", { sheet });
    return index;
  };
  const forget = (key: number): void => {
    graph.remove(key);
    [unsupported, circular, failed, untold, waiting].forEach((known) => known.delete(key));
  };
  const put = (key: number, cell: Parameters<typeof putCell>[2]): void => {
    if (!changed.has(key)) changed.set(key, values.get(key) ?? null);
    if (cell.formula !== undefined) untold.add(key);
    putCell(content, key, cell);
  };
  /** An array formula goes with all that it had filled. */
  const forgetArray = (anchor: number): void => {
    const filled = arrays.filledFrom(anchor);
    arrays.remove(anchor);
    for (const key of filled) {
      forget(key);
      put(key, { value: null });
    }
  };
  const valuesOf = (key: number) => {
    const after = values.get(key) ?? null;
    const known = changed.get(key);
    return { before: known === undefined ? after : known, after };
  };
  const valuesAt = (sheet: number, row: number, column: number) => valuesOf(cellKey(sheet, row, column));
  const isSeen = ({ resolved }: FormulaCell, key: number): boolean => {
    const { before: was, after } = valuesOf(key);
    if (isSame(was, after)) return false;
    return resolved === undefined || isVisible(resolved, { ...placeOf(key), before: was, after }, valuesAt);
  };
  /** Calculates these formulas and answers whose value is another one now. */
  const calculate = (formulas: ReadonlyMap<number, FormulaCell>): ReadonlySet<number> => {
    const different = new Set<number>();
    for (const key of formulas.keys()) {
      [circular, failed, waiting].forEach((known) => known.delete(key));
      untold.add(key);
    }
    mirror.prepare(formulas.values());
    const evaluation = evaluateFormulas(inEngine, orderFormulas(formulas));
    evaluation.values.forEach((calculated, key) => {
      const value = withFifteenDigits(calculated);
      if (!isNearly(value, values.get(key) ?? null)) different.add(key);
      if (value === null) values.delete(key);
      else values.set(key, value);
      mirror.remember(key);
    });
    evaluation.circular.forEach((key) => circular.add(key));
    evaluation.failed.forEach((key) => failed.add(key));
    evaluation.waiting.forEach((shown, key) => waiting.set(key, shown));
    aside.forget(different);
    return different;
  };
  /** What computes where it reads may have been calculated before that; it is repeated until nothing changes. */
  const settleFresh = (): void => {
    const fresh = graph.affectedBy([]);
    for (let round = 0; fresh.size > 0 && round < MOST_ROUNDS; round++) if (calculate(fresh).size === 0) return;
  };
  const calculateTimed = (done: ReadonlyMap<number, FormulaCell>): void => {
    const timed = [...due.timed].flatMap((key) => graph.formulas.get(key) ?? []).filter(({ key }) => !done.has(key));
    const different = calculate(new Map(timed.map((formula) => [formula.key, formula])));
    if (different.size > 0) calculate(graph.affectedBy(different));
  };
  const evaluate = (): void => {
    if (!isFirst && changed.size === 0) return;
    const formulas = isFirst && due.isAll ? graph.formulas : graph.affectedBy(changed.keys(), isSeen);
    const edited = new Set(changed.keys());
    changed.clear();
    aside.forget(edited);
    calculate(formulas);
    if (isFirst && due.timed.size > 0) calculateTimed(formulas);
    isFirst = false;
    settleFresh();
  };
  /** Formulas whose values came with the file were not calculated, so nobody has seen whether they go in circles. */
  const findCircles = (): void => {
    evaluate();
    if (areCirclesKnown) return;
    areCirclesKnown = true;
    const { cyclic, endless } = orderFormulas(graph.formulas);
    const keys = [...cyclic, ...endless.map(({ key }) => key)];
    if (keys.some((key) => !circular.has(key))) calculate(graph.affectedBy(keys));
  };
  const evaluateFilled: Calculator["evaluateFilled"] = (sheet, formula, from, range) => {
    evaluate();
    return aside.evaluate(indexOf(sheet), formula, from, range);
  };
  const describePlace = (key: number): CellPlace => {
    const { sheet, row, column } = placeOf(key);
    return { sheet: book.sheets[sheet]?.name ?? "", row, column };
  };
  const describeCell = (key: number): CalculatedCell => ({ ...describePlace(key), value: values.get(key) ?? null });

  return {
    isEmpty: book.sheets.length === 0,
    state: () => {
      evaluate();
      const uncertain = new Set([...failed, ...circular]);
      return { values, formulas: graph.formulas, uncertain };
    },
    setCell: (sheet, row, column, cell) => {
      const key = cellKey(indexOf(sheet), row, column);
      const array = arrays.part(key);
      if (array) forgetArray(array.anchor);
      forget(key);
      put(key, cell);
    },
    value: (sheet, row, column) => {
      evaluate();
      return values.get(cellKey(indexOf(sheet), row, column)) ?? null;
    },
    evaluate: (sheet, formula, row, column) =>
      evaluateFilled(sheet, formula, { row, column }, singleCell(row, column))[0]?.[0] ?? null,
    evaluateFilled,
    results: () => {
      evaluate();
      return [...graph.formulas.keys(), ...unsupported.keys()].map(describeCell);
    },
    changes: () => {
      evaluate();
      const told = [...untold].map(describeCell);
      untold.clear();
      return told;
    },
    waitingSpills: () => {
      evaluate();
      const whole = (shown: ArrayValues) => shown.map((row) => row.map((value) => value ?? 0));
      return [...waiting].map(([key, shown]): WaitingSpill => ({ ...describePlace(key), values: whole(shown) }));
    },
    unsupported: () => {
      evaluate();
      const found = [...unsupported, ...[...failed].map((key) => [key, ""] as const)];
      return found.map(([key, functionName]): UnsupportedFormula => ({ ...describePlace(key), functionName }));
    },
    circular: () => {
      findCircles();
      return [...circular].map(describePlace);
    },
    dispose: () => inEngine.dispose(),
  };
}

function isSame(one: CalculatedValue, other: CalculatedValue): boolean {
  const isError = typeof one === "object" && one !== null && typeof other === "object" && other !== null;
  return isError ? one.error === other.error : one === other;
}

/** A file may hold 17 digits where we have 15. */
function isNearly(one: CalculatedValue, other: CalculatedValue): boolean {
  return isSame(withFifteenDigits(one), withFifteenDigits(other));
}

function singleCell(row: number, column: number): CalculationRange {
  return { top: row, left: column, bottom: row, right: column };
}
