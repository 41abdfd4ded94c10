/** Keeps the cached values of a workbook's formulas in step with its cells, as late as possible. */
import type {
  CalculatedCell,
  CalculatedValue,
  Calculator,
  CellPlace,
  UnsupportedFormula,
} from "../calculation/calculator";
import { settleSpills } from "../package/settle-spills";
import { calculationBook, isUnsettled } from "./calculation-book";
import { isInAreas } from "./cell-areas";
import type { Cell, CellRange, CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";

export interface Recalculation {
  noteCell(sheet: SheetFile, row: number, column: number): void;
  noteStructure(): void;
  /** Cells are merged no longer: formulas that spill may find room there. */
  noteRoom(): void;
  /** Other rows are hidden than before. */
  noteHiddenRows(): void;
  /** Answers the sheets on which the result of a formula changed. */
  run(): readonly SheetFile[];
  doubtfulFormulas(): DoubtfulFormulas;
  evaluate(sheet: SheetFile, formula: string, row: number, column: number): CellValue;
  evaluateFilled(
    sheet: SheetFile,
    formula: string,
    from: { readonly row: number; readonly column: number },
    range: CellRange,
  ): readonly (readonly CellValue[])[];
}

/** Formulas whose value is not what Excel would calculate. */
export interface DoubtfulFormulas {
  /** They keep the value that the file held, for want of the function named. */
  readonly unsupported: readonly UnsupportedFormula[];
  /** They depend on themselves and show 0. */
  readonly circular: readonly CellPlace[];
}

interface Edit {
  readonly sheet: SheetFile;
  readonly row: number;
  readonly column: number;
}

/** From here on, loading everything again is quicker than edit by edit. */
const manyEdits = 2000;

/** So often the sizes of formulas that spill may change one another; what has not come to rest by then has none. */
const mostRounds = 20;

export function createRecalculation(file: WorkbookFile, calculator: Calculator, today: number): Recalculation {
  const loading = createLoading(file, calculator, today);
  let isDue = file.calculation.isDue || needsCalculation(file);
  let areOthersHidden = false;
  const respilled = new Set<SheetFile>();
  const noteStructure = () => {
    isDue = true;
    loading.drop();
  };
  const lookAtHiddenRows = () => {
    if (areOthersHidden && someCell(file, ({ formula }) => formula !== undefined && subtotal.test(formula)))
      noteStructure();
    areOthersHidden = false;
  };
  /** Answers whether the calculator holds the workbook, which it need not where nobody needs it. */
  const bringUpToDate = (isNeeded: () => boolean): boolean => {
    if (!loading.bringUpToDate(isNeeded)) return false;
    for (let round = 1; ; round++) {
      const waiting = calculator.waitingSpills();
      const sheets = settleSpills(file, waiting, round < mostRounds);
      if (sheets.length === 0) return true;
      sheets.forEach((sheet) => respilled.add(sheet));
      loading.drop();
      loading.bringUpToDate(() => true);
    }
  };
  const run = (): readonly SheetFile[] => {
    lookAtHiddenRows();
    if (!isDue) return [];
    isDue = false;
    if (!bringUpToDate(() => hasFormulas(file))) return [];
    const changed = new Set(respilled);
    respilled.clear();
    for (const result of calculator.changes()) {
      const sheet = store(file, result);
      if (sheet) changed.add(sheet);
    }
    return [...changed];
  };
  const ready = () => {
    lookAtHiddenRows();
    bringUpToDate(() => true);
    return calculator;
  };
  return {
    noteCell: (sheet, row, column) => {
      isDue = true;
      loading.noteCell(sheet, row, column);
    },
    noteStructure,
    noteRoom: () => {
      isDue = true;
    },
    noteHiddenRows: () => {
      areOthersHidden = true;
    },
    run,
    doubtfulFormulas: () => ({ unsupported: ready().unsupported(), circular: ready().circular() }),
    evaluate: (sheet, formula, row, column) => ready().evaluate(sheet.name, formula, row, column),
    evaluateFilled: (sheet, formula, from, range) => ready().evaluateFilled(sheet.name, formula, from, range),
  };
}

/** Keeps the calculator's copy of the workbook in step, as long as that is quicker than to load it again. */
function createLoading(file: WorkbookFile, calculator: Calculator, today: number) {
  let isLoaded = false;
  /** Something was changed of which the calculator does not learn cell by cell, or before the file was opened. */
  let isRebuilt = file.calculation.isDue;
  let edits: Edit[] = [];
  let arrays = "";
  /** Cells of array formulas are not edited one by one. */
  const areArraysOther = () =>
    arraysOf(file) !== arrays ||
    edits.some(({ sheet, row, column }) => sheet.arrayFormulas.some(({ range }) => isInAreas([range], row, column)));
  const drop = () => {
    isLoaded = false;
    isRebuilt = true;
  };
  const update = () => {
    for (const { sheet, row, column } of edits)
      calculator.setCell(sheet.name, row, column, sheet.cell(row, column) ?? { value: null });
  };
  const load = () => {
    const isCalculated = !isRebuilt && edits.length <= manyEdits && hasResults(file);
    const edited = edits.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column }));
    calculator.load({ ...calculationBook(file, today), isCalculated, edited });
    arrays = arraysOf(file);
  };
  return {
    noteCell: (sheet: SheetFile, row: number, column: number) => {
      if (edits.length <= manyEdits) edits.push({ sheet, row, column });
    },
    drop,
    bringUpToDate: (isNeeded: () => boolean): boolean => {
      if (isLoaded && areArraysOther()) drop();
      if (isLoaded && edits.length <= manyEdits) update();
      else {
        isLoaded = isNeeded();
        if (isLoaded) load();
      }
      edits = [];
      return isLoaded;
    },
  };
}

function arraysOf({ sheets }: WorkbookFile): string {
  return JSON.stringify(sheets.map(({ arrayFormulas }) => arrayFormulas));
}

const volatile = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/i;

/** It leaves hidden rows out. */
const subtotal = /\bSUBTOTAL\(/i;

/** The values of a calculated file stand until something changes, but for formulas without one or that go with the time. */
function needsCalculation(file: WorkbookFile): boolean {
  if (file.sheets.some((sheet) => sheet.arrayFormulas.some((array) => isUnsettled(sheet, array)))) return true;
  return someCell(file, ({ formula, value }) => formula !== undefined && (value === null || volatile.test(formula)));
}

function hasFormulas(file: WorkbookFile): boolean {
  return someCell(file, ({ formula }) => formula !== undefined);
}

/** Programs that do not calculate write 0 or nothing as the value of every formula. */
function hasResults(file: WorkbookFile): boolean {
  return someCell(file, ({ formula, value }) => formula !== undefined && ![null, 0, ""].some((none) => none === value));
}

function someCell(file: WorkbookFile, test: (cell: Cell) => boolean): boolean {
  return file.sheets.some((sheet) => {
    for (const [, , cell] of sheet.cells()) if (test(cell)) return true;
    return false;
  });
}

/**
 * Only differences are written, so that a sheet that nobody touched stays byte for byte as it was.
 * @returns the sheet, where its cell was written
 */
function store(file: WorkbookFile, result: CalculatedCell): SheetFile | undefined {
  const sheet = file.sheet(result.sheet);
  const cell = sheet?.cell(result.row, result.column);
  if (!sheet || cell === undefined || isSameValue(cell.value, result.value)) return undefined;
  sheet.setCached(result.row, result.column, result.value);
  return sheet;
}

function isSameValue(left: CellValue, right: CalculatedValue): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-14 * Math.max(Math.abs(left), Math.abs(right));
  }
  if (isError(left) && isError(right)) return left.error === right.error;
  return left === right;
}

function isError(value: CalculatedValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
