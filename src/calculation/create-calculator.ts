import type { CalculationBook, CalculationCell, Calculator } from "./calculator";
import { CalculationError } from "./calculator";
import { loadEngine, type WasmBytes } from "./engine";
import { openBook, type OpenBook } from "./open-book";

/**
 * A calculator without a book. `wasm` is the content of `@ironcalc/wasm/wasm_bg.wasm`; in a browser it may be left
 * out, then the engine fetches the file that the bundler put beside the script.
 */
export async function createCalculator(wasm?: WasmBytes): Promise<Calculator> {
  const engine = await loadEngine(wasm);
  const open = (book: CalculationBook, before?: OpenBook) =>
    openBook(engine, book, before === undefined || before.isEmpty ? undefined : before.state());
  const work = createWork(open);
  return {
    load: work.load,
    setCell: work.setCell,
    value: (sheet, row, column) => work.ask((book) => book.value(sheet, row, column)),
    evaluate: (sheet, formula, row, column) => work.ask((book) => book.evaluate(sheet, formula, row, column)),
    evaluateFilled: (sheet, formula, from, range) =>
      work.ask((book) => book.evaluateFilled(sheet, formula, from, range)),
    results: () => work.ask((book) => book.results()),
    changes: () => work.ask((book) => book.changes()),
    waitingSpills: () => work.ask((book) => book.waitingSpills()),
    unsupported: () => work.ask((book) => book.unsupported()),
    circular: () => work.ask((book) => book.circular()),
    dispose: () => work.load(EMPTY_BOOK),
  };
}

const EMPTY_BOOK: CalculationBook = { sheets: [], tables: [], names: [], today: 0 };

type Edit = readonly [sheet: string, row: number, column: number, cell: CalculationCell];

/**
 * The book under calculation. An engine that runs out of stack or memory is of no use any more: the book is opened anew
 * with what has been edited since, and asked once again.
 */
function createWork(open: (book: CalculationBook, before?: OpenBook) => OpenBook) {
  let source = EMPTY_BOOK;
  let edits: Edit[] = [];
  let current = open(source);
  const edit = (...[sheet, row, column, cell]: Edit) => current.setCell(sheet, row, column, cell);
  const replaceBy = (next: OpenBook): void => {
    current.dispose();
    current = next;
  };
  const ask = <A>(question: (book: OpenBook) => A): A => {
    try {
      return question(current);
    } catch (error) {
      if (error instanceof CalculationError) throw error;
      replaceBy(open(source));
      edits.forEach((each) => edit(...each));
      return question(current);
    }
  };
  return {
    ask,
    load(book: CalculationBook): void {
      replaceBy(ask((before) => open(book, before)));
      [source, edits] = [book, []];
    },
    setCell(...each: Edit): void {
      ask(() => edit(...each));
      edits.push(each);
    },
  };
}
