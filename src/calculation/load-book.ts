/**
 * Reads the cells of a book, and finds out which of its formulas have to be calculated: all of them; or, where the
 * values that came with the file are results, those that have none and those that go with the time; or, where the book
 * is a later state of one that was calculated before, those that differ from it or read what differs.
 */
import { shownFormula, type ArrayFormulas } from "./array-formulas";
import type { CalculatedValue, CalculationBook, CalculationCell } from "./calculator";
import type { EngineMirror } from "./engine-mirror";
import type { DependencyGraph } from "./dependency-graph";
import { cellKey, placeOf, type FormulaCell } from "./formula-cell";
import { NO_SHIFT } from "./resolve-formula";
import type { FormulaTranslator, RowOfFormula, Translation } from "./translate-formula";

/** A book whose formulas have all been calculated. */
export interface CalculatedState {
  readonly values: ReadonlyMap<number, CalculatedValue>;
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  /** Keys of formulas whose value is none that was calculated. */
  readonly uncertain: ReadonlySet<number>;
}

/** Where the cells are put. */
export interface BookContent {
  readonly values: Map<number, CalculatedValue>;
  readonly graph: DependencyGraph;
  readonly mirror: EngineMirror;
  readonly arrays: ArrayFormulas;
  /** Functions that keep a formula from being calculated, by the formula's key. */
  readonly unsupported: Map<number, string>;
  readonly translate: FormulaTranslator;
}

/** What is to be calculated first. */
export interface Due {
  readonly isAll: boolean;
  /** Cells that differ from before, with the values that they had. */
  readonly changed: Map<number, CalculatedValue>;
  /** Formulas that go with the time: whether their readers are due depends on what they give. */
  readonly timed: ReadonlySet<number>;
}

/** Puts every cell of the book where it belongs. */
export function loadBook(book: CalculationBook, content: BookContent, before: CalculatedState | undefined): Due {
  const groups = readCells(book, content);
  const put = (key: number, translation: Translation, came: CalculatedValue) =>
    putTranslation(content, key, translation, came);
  for (const [formula, columns] of groups) {
    for (const { sheet, column, rows } of columns.values()) {
      const sorted = rows.sort((one, other) => one.row - other.row);
      content.translate.inRows(formula, sheet, column, sorted).forEach((translation, index) => {
        const row = sorted[index];
        if (row !== undefined) put(cellKey(sheet, row.row, column), translation, row.came);
      });
    }
  }
  putShown(content);
  if (book.isCalculated === true) return dueInCalculated(content, placesOf(book));
  if (before === undefined) return { isAll: true, changed: new Map(), timed: new Set() };
  return { isAll: false, changed: differences(content, before), timed: new Set() };
}

interface FormulaColumn {
  readonly sheet: number;
  readonly column: number;
  readonly rows: RowOfFormula[];
}

type FormulaGroups = Map<string, Map<string, FormulaColumn>>;

/** Puts constants and array formulas in, and gathers all other formulas by their text and column. */
function readCells({ sheets }: CalculationBook, content: BookContent): FormulaGroups {
  const groups: FormulaGroups = new Map();
  sheets.forEach((source, sheet) => {
    for (const [row, column, cell] of source.cells()) {
      const key = cellKey(sheet, row, column);
      if (cell.formula === undefined) putConstant(content, key, cell.value);
      else if (content.arrays.part(key) !== undefined) putFormula(content, key, cell.formula, cell.value);
      else gather(groups, cell.formula, sheet, column, { row, came: cell.value });
    }
  });
  return groups;
}

function gather(groups: FormulaGroups, formula: string, sheet: number, column: number, row: RowOfFormula): void {
  const columns = groups.get(formula) ?? new Map<string, FormulaColumn>();
  const place = `${sheet} ${column}`;
  const found = columns.get(place) ?? { sheet, column, rows: [] };
  groups.set(formula, columns);
  columns.set(place, found);
  found.rows.push(row);
}

/** Puts one cell in, whatever it holds. */
export function putCell(content: BookContent, key: number, cell: CalculationCell): void {
  if (cell.formula === undefined) putConstant(content, key, cell.value);
  else putFormula(content, key, cell.formula, cell.value);
}

function putConstant({ values, mirror }: BookContent, key: number, value: CalculatedValue): void {
  if (value === null) values.delete(key);
  else values.set(key, value);
  mirror.note(key, value);
}

function putFormula(content: BookContent, key: number, formula: string, came: CalculatedValue): void {
  const part = content.arrays.part(key);
  putTranslation(content, key, content.translate.one(formula, placeOf(key), came, NO_SHIFT, part), came);
}

function putTranslation(content: BookContent, key: number, translation: Translation, came: CalculatedValue): void {
  if (translation.kind === "formula") content.graph.add(translation.formula);
  else content.unsupported.set(key, translation.functionName);
  putConstant(content, key, came);
}

/** The cells that array formulas fill besides their first one. */
function putShown({ arrays, graph, values }: BookContent): void {
  for (const anchor of arrays.anchors().filter((key) => graph.formulas.has(key))) {
    for (const key of arrays.filledFrom(anchor)) {
      const part = arrays.part(key);
      if (part && key !== anchor) graph.add(shownFormula(key, part, values.get(key) ?? null));
    }
  }
}

function placesOf({ sheets, edited = [] }: CalculationBook): readonly number[] {
  return edited.map(({ sheet, row, column }) =>
    cellKey(
      sheets.findIndex(({ name }) => name === sheet),
      row,
      column,
    ),
  );
}

/** What a cell held before nobody knows: as different as can be from whatever it holds now. */
const UNKNOWN: CalculatedValue = { error: "#UNKNOWN!" };

function dueInCalculated({ graph, values }: BookContent, edited: readonly number[]): Due {
  const formulas = [...graph.formulas.values()];
  const without = formulas.filter(({ key, isAlwaysFresh }) => isAlwaysFresh || !values.has(key));
  return {
    isAll: without.length === formulas.length,
    changed: new Map([...without.map(({ key }) => key), ...edited].map((key) => [key, UNKNOWN])),
    timed: new Set(formulas.filter(({ isTimed }) => isTimed === true).map(({ key }) => key)),
  };
}

/** Every cell that is not what it was, and formulas that read something else; values that stand were calculated before. */
function differences({ graph, values, mirror }: BookContent, before: CalculatedState): Map<number, CalculatedValue> {
  const changed = new Map<number, CalculatedValue>();
  for (const formula of graph.formulas.values()) {
    const { key } = formula;
    const value = before.values.get(key) ?? null;
    const isKnown = !before.uncertain.has(key) && isSameFormula(formula, before.formulas.get(key));
    if (!isKnown) changed.set(key, value);
    else if (value === null) values.delete(key);
    else values.set(key, value);
    if (isKnown) mirror.note(key, value);
  }
  for (const key of new Set([...before.values.keys(), ...values.keys()])) {
    if (!graph.formulas.has(key) && !isSameValue(values.get(key), before.values.get(key)))
      changed.set(key, before.values.get(key) ?? null);
  }
  return changed;
}

function isSameFormula(one: FormulaCell, other: FormulaCell | undefined): boolean {
  if (other === undefined || one.array !== undefined || other.array !== undefined) return false;
  const [own, former] = [one.template ?? one, other.template ?? other];
  return own.text === former.text || one.text === other.text;
}

function isSameValue(one: CalculatedValue | undefined, other: CalculatedValue | undefined): boolean {
  const isErrors = typeof one === "object" && typeof other === "object" && one !== null && other !== null;
  return isErrors ? one.error === other.error : (one ?? null) === (other ?? null);
}
