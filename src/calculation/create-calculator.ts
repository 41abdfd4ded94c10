import type { CalculationBook, Calculator } from "./calculator";
import { loadEngine, type WasmBytes } from "./engine";
import { openBook } from "./open-book";

/**
 * A calculator without a book. `wasm` is the content of `@ironcalc/wasm/wasm_bg.wasm`; in a browser it may be left
 * out, then the engine fetches the file that the bundler put beside the script.
 */
export async function createCalculator(wasm?: WasmBytes): Promise<Calculator> {
  const engine = await loadEngine(wasm);
  let current = openBook(engine, EMPTY_BOOK, undefined);
  const replace = (book: CalculationBook): void => {
    const next = openBook(engine, book, current.isEmpty ? undefined : current.state());
    current.dispose();
    current = next;
  };
  return {
    load: replace,
    setCell: (sheet, row, column, cell) => current.setCell(sheet, row, column, cell),
    value: (sheet, row, column) => current.value(sheet, row, column),
    evaluate: (sheet, formula, row, column) => current.evaluate(sheet, formula, row, column),
    evaluateFilled: (sheet, formula, from, range) => current.evaluateFilled(sheet, formula, from, range),
    results: () => current.results(),
    changes: () => current.changes(),
    waitingSpills: () => current.waitingSpills(),
    unsupported: () => current.unsupported(),
    circular: () => current.circular(),
    dispose: () => {
      current.dispose();
      current = openBook(engine, EMPTY_BOOK, undefined);
    },
  };
}

const EMPTY_BOOK: CalculationBook = { sheets: [], tables: [], names: [], today: 0 };
