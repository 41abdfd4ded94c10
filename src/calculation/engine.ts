/**
 * The only file that knows IronCalc. A book in the engine holds constants and, while a batch is calculated, the
 * formulas of that batch. Results are read through one ARRAYTOTEXT per column run, because the engine's own getter
 * gives formatted text with six digits, and ARRAYTOTEXT gives types and all digits.
 */
import initialise, { Model } from "@ironcalc/wasm";
import { parseArrayText } from "./array-text";
import type { CalculatedValue } from "./calculator";
import { engineSheetName, printRange, type PlacedRange } from "./expression";

/** The bytes of `@ironcalc/wasm/wasm_bg.wasm`. */
export type WasmBytes = ArrayBuffer | Uint8Array<ArrayBuffer>;

export interface EngineBook {
  /** Position of a sheet that no formula of the book can reach. */
  readonly asideSheet: number;
  /** Gives memory of earlier inputs back. Only while no formula stands in the book. */
  tidy(): void;
  /** Puts a constant into a cell; null empties it. */
  setValue(sheet: number, row: number, column: number, value: CalculatedValue): void;
  /** Puts a formula, in the engine's language and without "=", into a cell. */
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  /** Calculates all formulas, then gives the values of these runs (one column each) from top to bottom. */
  evaluate(runs: readonly PlacedRange[]): readonly (readonly CalculatedValue[])[];
  /** Empties a range. */
  clear(range: PlacedRange): void;
  dispose(): void;
}

export interface Engine {
  /** An empty book whose sheets are addressed by position. */
  openBook(sheetCount: number): EngineBook;
  /** Whether the engine has a function of this name (in capitals, without prefix). */
  hasFunction(name: string): boolean;
}

/**
 * Every input leaves a step in the engine's undo history, which only a copy of the book gets rid of. The copy reads
 * `@(A+B)` as `@A+B`, so formulas must not be in it.
 */
const INPUTS_BEFORE_COPY = 20000;

const ENGINE_ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Starts the engine. Without bytes it fetches the file that the bundler put beside the script (browser only). */
export async function loadEngine(wasm?: WasmBytes): Promise<Engine> {
  await (wasm === undefined ? initialise() : initialise({ module_or_path: wasm }));
  return { openBook, hasFunction: createFunctionProbe() };
}

function newModel(): Model {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  return model;
}

/** The engine prints a function that it knows in capitals, and any other in small letters. */
function createFunctionProbe(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const probe = (name: string): boolean => {
    const model = newModel();
    model.setUserInput(0, 1, 1, `=${name}()`);
    const isKnown = model.getCellContent(0, 1, 1) === `=${name}()`;
    model.free();
    return isKnown;
  };
  return (name) => {
    const isKnown = known.get(name) ?? probe(name);
    known.set(name, isKnown);
    return isKnown;
  };
}

function openBook(sheetCount: number): EngineBook {
  const readingSheet = sheetCount;
  const asideSheet = sheetCount + 1;
  let model = createSheets(newModel(), sheetCount + 2);
  let inputs = 0;

  const put = (sheet: number, row: number, column: number, input: string): void => {
    model.setUserInput(sheet, row + 1, column + 1, input);
    inputs += 1;
  };
  const clear = ({ sheet, top, left, bottom, right }: PlacedRange): void => {
    model.rangeClearContents(sheet, top + 1, left + 1, bottom + 1, right + 1);
  };
  const readRuns = (runs: readonly PlacedRange[]) => {
    runs.forEach((run, index) => put(readingSheet, index, 0, `=@(ARRAYTOTEXT(${readingRange(run)},1))`));
    model.evaluate();
    const values = runs.map((_, index) => readColumn(model.getFormattedCellValue(readingSheet, index + 1, 1)));
    clear({ sheet: readingSheet, top: 0, bottom: Math.max(0, runs.length - 1), left: 0, right: 0 });
    return values;
  };
  const tidy = (): void => {
    if (inputs < INPUTS_BEFORE_COPY) return;
    const old = model;
    model = Model.from_bytes(old.toBytes(), "en");
    model.pauseEvaluation();
    old.free();
    inputs = 0;
  };

  return {
    asideSheet,
    tidy,
    setValue: (sheet, row, column, value) => put(sheet, row, column, engineInput(value)),
    setFormula: (sheet, row, column, formula) => put(sheet, row, column, engineFormula(formula)),
    evaluate: readRuns,
    clear,
    dispose: () => free(model),
  };
}

/** An engine that gave up in the middle of its work cannot give its memory back. */
function free(model: Model): void {
  try {
    model.free();
  } catch {
    // what it holds is lost with the page or process; other books are not affected
  }
}

/** A single cell of another sheet must not be intersected: the engine answers #VALUE! to `@('_1'!A1)`. */
function engineFormula(formula: string): string {
  return SINGLE_CELL.test(formula) ? `=${formula}` : `=@(${formula})`;
}

/** Of a single cell ARRAYTOTEXT gives no braces, unless it is written as a range. */
function readingRange(run: PlacedRange): string {
  const range = printRange(run);
  return range.includes(":") ? range : `${range}:${range.slice(range.indexOf("!") + 1)}`;
}

function createSheets(model: Model, count: number): Model {
  for (let sheet = 0; sheet < count; sheet += 1) {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, engineSheetName(sheet));
  }
  return model;
}

/** What to type so that exactly this value arrives: the apostrophe keeps text text, whatever it looks like. */
function engineInput(value: CalculatedValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberInput(value);
  return ENGINE_ERRORS.has(value.error) ? value.error : "#N/A";
}

/** Typed with an exponent a number would bring a number format along; as a formula it does not. */
function numberInput(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const text = String(value);
  return text.includes("e") ? `=${text}` : text;
}

function readColumn(text: string): readonly CalculatedValue[] {
  return parseArrayText(text).map(([value = null]) => value);
}

const SINGLE_CELL = /^'_\d+'!\$?[A-Z]+\$?\d+$/;
