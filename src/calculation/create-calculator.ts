import { createArrayFormulas, shownFormula } from "./array-formulas";
import { CalculationError } from "./calculator";
import type {
  CalculatedCell,
  CalculatedValue,
  CalculationBook,
  CalculationCell,
  CalculationName,
  CalculationRange,
  Calculator,
  CellPlace,
  UnsupportedFormula,
} from "./calculator";
import { orderFormulas } from "./calculation-order";
import { createDependencyGraph } from "./dependency-graph";
import { createAside } from "./evaluate-aside";
import { loadEngine, type Engine, type WasmBytes } from "./engine";
import { evaluateFormulas } from "./evaluate-formulas";
import { cellKey, placeOf, withFifteenDigits, type FormulaCell } from "./formula-cell";
import { NO_SHIFT, type FormulaScope } from "./resolve-formula";
import { foldCase, indexTables } from "./structured-reference";
import { createFormulaTranslator } from "./translate-formula";
import { isVisible } from "./visible-change";

/**
 * A calculator without a book. `wasm` is the content of `@ironcalc/wasm/wasm_bg.wasm`; in a browser it may be left
 * out, then the engine fetches the file that the bundler put beside the script.
 */
export async function createCalculator(wasm?: WasmBytes): Promise<Calculator> {
  const engine = await loadEngine(wasm);
  let current = openBook(engine, EMPTY_BOOK);
  const replace = (book: CalculationBook): void => {
    current.dispose();
    current = openBook(engine, book);
  };
  return {
    load: replace,
    setCell: (sheet, row, column, cell) => current.setCell(sheet, row, column, cell),
    value: (sheet, row, column) => current.value(sheet, row, column),
    evaluate: (sheet, formula, row, column) => current.evaluate(sheet, formula, row, column),
    evaluateFilled: (sheet, formula, from, range) => current.evaluateFilled(sheet, formula, from, range),
    results: () => current.results(),
    changes: () => current.changes(),
    unsupported: () => current.unsupported(),
    circular: () => current.circular(),
    dispose: () => replace(EMPTY_BOOK),
  };
}

const EMPTY_BOOK: CalculationBook = { sheets: [], tables: [], names: [], today: 0 };

type OpenBook = Omit<Calculator, "load">;

function openBook(engine: Engine, book: CalculationBook): OpenBook {
  const scope = createScope(book);
  const translate = createFormulaTranslator(scope, engine.hasFunction);
  const inEngine = engine.openBook(book.sheets.length);
  const aside = createAside(inEngine, translate);
  const graph = createDependencyGraph();
  const arrays = createArrayFormulas(book.sheets);
  const values = new Map<number, CalculatedValue>();
  const unsupported = new Map<number, string>();
  const circular = new Set<number>();
  const failed = new Set<number>();
  /** Values before the change, as they were seen when formulas were calculated last. */
  const changed = new Map<number, CalculatedValue>();
  const untold = new Set<number>();
  let isFirst = true;

  const indexOf = (sheet: string): number => {
    const index = scope.sheetIndex(sheet);
    if (index === undefined) throw new CalculationError("unknown-sheet", { sheet });
    return index;
  };
  const keep = (key: number, value: CalculatedValue): void => {
    if (value === null) values.delete(key);
    else values.set(key, value);
  };
  const putConstant = (key: number, value: CalculatedValue): void => {
    const { sheet, row, column } = placeOf(key);
    keep(key, value);
    inEngine.setValue(sheet, row, column, value);
  };
  const putFormula = (key: number, formula: string, came: CalculatedValue): void => {
    const translation = translate(formula, placeOf(key), came, NO_SHIFT, arrays.part(key));
    if (translation.kind === "formula") return graph.add(translation.formula);
    unsupported.set(key, translation.functionName);
    putConstant(key, came);
  };
  const forget = (key: number): void => {
    graph.remove(key);
    [unsupported, circular, failed, untold].forEach((known) => known.delete(key));
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
  const put = (key: number, cell: CalculationCell): void => {
    if (!changed.has(key)) changed.set(key, values.get(key) ?? null);
    if (cell.formula !== undefined) untold.add(key);
    if (cell.formula === undefined) putConstant(key, cell.value);
    else putFormula(key, cell.formula, cell.value);
  };
  const valuesOf = (key: number) => {
    const after = values.get(key) ?? null;
    const before = changed.get(key);
    return { before: before === undefined ? after : before, after };
  };
  const valuesAt = (sheet: number, row: number, column: number) => valuesOf(cellKey(sheet, row, column));
  const isSeen = ({ resolved }: FormulaCell, key: number): boolean => {
    const { before, after } = valuesOf(key);
    if (isSame(before, after)) return false;
    return resolved === undefined || isVisible(resolved, { ...placeOf(key), before, after }, valuesAt);
  };
  const evaluate = (): void => {
    if (changed.size === 0) return;
    const formulas = isFirst ? graph.formulas : graph.affectedBy(changed.keys(), isSeen);
    isFirst = false;
    const different = new Set(changed.keys());
    changed.clear();
    for (const key of formulas.keys()) {
      [circular, failed].forEach((known) => known.delete(key));
      untold.add(key);
    }
    const evaluation = evaluateFormulas(inEngine, orderFormulas(formulas));
    evaluation.values.forEach((calculated, key) => {
      const value = withFifteenDigits(calculated);
      if (!isSame(value, values.get(key) ?? null)) different.add(key);
      keep(key, value);
    });
    aside.forget(different);
    evaluation.circular.forEach((key) => circular.add(key));
    evaluation.failed.forEach((key) => failed.add(key));
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

  book.sheets.forEach((sheet, index) => {
    for (const [row, column, cell] of sheet.cells()) put(cellKey(index, row, column), cell);
  });
  for (const anchor of arrays.anchors().filter((key) => graph.formulas.has(key))) {
    for (const key of arrays.filledFrom(anchor)) {
      const part = arrays.part(key);
      if (part && key !== anchor) graph.add(shownFormula(key, part, values.get(key) ?? null));
    }
  }

  return {
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
    unsupported: () => {
      evaluate();
      const found = [...unsupported, ...[...failed].map((key) => [key, ""] as const)];
      return found.map(([key, functionName]): UnsupportedFormula => ({ ...describePlace(key), functionName }));
    },
    circular: () => {
      evaluate();
      return [...circular].map(describePlace);
    },
    dispose: () => inEngine.dispose(),
  };
}

function isSame(one: CalculatedValue, other: CalculatedValue): boolean {
  const isError = typeof one === "object" && one !== null && typeof other === "object" && other !== null;
  return isError ? one.error === other.error : one === other;
}

function singleCell(row: number, column: number): CalculationRange {
  return { top: row, left: column, bottom: row, right: column };
}

function createScope({ sheets, tables, names, today }: CalculationBook): FormulaScope {
  const byName = new Map(sheets.map(({ name }, index) => [foldCase(name), index]));
  const sheetIndex = (name: string) => byName.get(foldCase(name));
  const formulas = indexNames(names, sheetIndex);
  return {
    sheetIndex,
    tables: indexTables(tables, sheetIndex),
    nameFormula: (name, sheet) => formulas.get(`${sheet}!${foldCase(name)}`) ?? formulas.get(foldCase(name)),
    today,
    sheetCount: sheets.length,
    spilledFrom: (sheet, row, column) => {
      const spilling = sheets[sheet]?.arrayFormulas?.find(({ range }) => range.top === row && range.left === column);
      return spilling && { sheet, ...spilling.range };
    },
  };
}

/** Names of one sheet are kept as `<position>!<name>`. */
function indexNames(
  names: readonly CalculationName[],
  sheetIndex: (name: string) => number | undefined,
): ReadonlyMap<string, string> {
  const entries = names.map(({ name, formula, scope }) => {
    const prefix = scope === undefined ? "" : `${sheetIndex(scope) ?? ""}!`;
    return [`${prefix}${foldCase(name)}`, formula] as const;
  });
  return new Map(entries);
}
