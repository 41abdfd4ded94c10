/** Stores what is typed into cells, one by one, with all that belongs to it in Excel. */
import { createSpillTest, type SpillTest } from "../calculation/spilling";
import type { CellValue, SheetFile, TableFile } from "../package/workbook-file";
import type { Book } from "./book";
import { calculationBook } from "./calculation-book";
import { readCellInput, type CellInput } from "./cell-input";
import { toFileFormula } from "./formulas";
import { unguarded } from "./guarded-file";
import { invalidArgument, notSupported } from "./host-error";
import { isHeaderRow, tableAround, tablesIn, type RangeTarget } from "./range-target";
import { writeHeader } from "./table-headers";

export interface CellWriter {
  /** Tables that share cells with the range. */
  readonly tables: readonly TableFile[];
  /** Reads text as typed in English (US) and stores what comes out; `null` leaves the cell as it is. */
  write(row: number, column: number, input: unknown): void;
  /** Stores what was read from typed text; its formula is in English, as it is typed. */
  enter(row: number, column: number, typed: CellInput): void;
  /** Stores a formula in file form, which may fill cells beside its own if it is said to spill. */
  setFormula(row: number, column: number, formula: string, spills?: boolean): void;
}

/** A writer for the cells of one range. */
export function createCellWriter(target: RangeTarget): CellWriter {
  const tables = tablesIn(target);
  const store = createStore(target, tables);
  const isTextFormat = memoize((style: number) => target.book.file.styles.format(style).numberFormat === "@");
  const enter = createEntry(target, tables, store);
  const writeText = (row: number, column: number, text: string) => {
    if (text !== "" && isTextFormat(target.sheet.cell(row, column)?.style ?? 0))
      return store.setValue(row, column, text);
    enter(row, column, readCellInput(text, target.book.year));
  };
  return {
    tables,
    enter,
    setFormula: store.setFormula,
    write: (row, column, input) => {
      if (input === null) return;
      if (typeof input === "string") return writeText(row, column, input);
      if (typeof input === "number" || typeof input === "boolean") return store.setValue(row, column, input);
      throw invalidArgument(`${JSON.stringify(input)} as a cell's content`);
    },
  };
}

type Store = ReturnType<typeof createStore>;

function createEntry({ book, sheet }: RangeTarget, tables: readonly TableFile[], store: Store): CellWriter["enter"] {
  const spills = createSpills(book, sheet);
  const fileFormula = memoize((key: string) =>
    toFileFormula(book.file, key.slice(key.indexOf("=")), key.slice(0, key.indexOf("=")) || undefined),
  );
  return (row, column, typed) => {
    if (typed.kind === "text") return store.setText(row, column, typed.text);
    if (typed.kind === "value") return store.setValue(row, column, typed.value, typed.numberFormat);
    const formula = fileFormula((tableAround(tables, row, column)?.name ?? "") + typed.formula);
    // Written back as it was read, a formula from before Excel could spill stays what it is.
    const isSame = sheet.cell(row, column)?.formula === formula;
    store.setFormula(row, column, formula, !isSame && spills(formula, row, column));
  };
}

/** Told from the formula alone; whether a formula spills does not depend on its cell. */
function createSpills({ file, today }: Book, sheet: SheetFile) {
  const known = new Map<string, boolean>();
  let isSpilling: SpillTest | undefined;
  return (formula: string, row: number, column: number): boolean => {
    const found = known.get(formula);
    if (found !== undefined) return found;
    isSpilling ??= createSpillTest(calculationBook(file, today));
    const values = isSpilling(sheet.name, formula, row, column);
    if (values === "tooMany") throw notSupported(`a formula that spills from more than 50,000 cells: ${formula}`);
    known.set(formula, values === "several");
    return values === "several";
  };
}

function createStore({ book, sheet }: RangeTarget, tables: readonly TableFile[]) {
  const isGeneral = memoize((style: number) => book.file.styles.format(style).numberFormat === "General");
  const headerOf = (row: number, column: number) =>
    tables.find((table) => isHeaderRow(table, row) && table.range.left <= column && column <= table.range.right);
  return {
    setValue: (row: number, column: number, value: CellValue, numberFormat?: string) => {
      const table = headerOf(row, column);
      if (table) return writeHeader(book, table, column - table.range.left, value);
      sheet.setValue(row, column, value);
      book.noteCell(sheet, row, column);
      if (numberFormat === undefined || !isGeneral(sheet.cell(row, column)?.style ?? 0)) return;
      // What is typed into a cell brings its format along, on a protected sheet too.
      unguarded(sheet).formatRange({ top: row, left: column, bottom: row, right: column }, { numberFormat });
    },
    setText: (row: number, column: number, text: string) => {
      const table = headerOf(row, column);
      if (table) return writeHeader(book, table, column - table.range.left, text);
      sheet.setText(row, column, text);
      book.noteCell(sheet, row, column);
    },
    setFormula: (row: number, column: number, formula: string, spills = false) => {
      if (headerOf(row, column)) throw notSupported("a formula in the header of a table");
      sheet.setFormula(row, column, formula, null);
      if (spills) sheet.spills.allow(row, column);
      book.noteCell(sheet, row, column);
    },
  };
}

function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found ?? compute(key);
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
