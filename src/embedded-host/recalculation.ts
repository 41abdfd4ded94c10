/** Keeps the cached values of a workbook's formulas in step with its cells, as late as possible. */
import type { CalculatedCell, CalculatedValue, Calculator } from "../calculation/calculator";
import type { Cell, CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";

export interface Recalculation {
  noteCell(sheet: SheetFile, row: number, column: number): void;
  noteStructure(): void;
  run(): void;
}

interface Edit {
  readonly sheet: SheetFile;
  readonly row: number;
  readonly column: number;
}

/** From here on, loading everything again is quicker than edit by edit. */
const manyEdits = 2000;

export function createRecalculation(file: WorkbookFile, calculator: Calculator, today: number): Recalculation {
  let isLoaded = false;
  let edits: Edit[] = [];
  let isDue = needsCalculation(file);

  const reload = () => {
    calculator.load(calculationBook(file, today));
    isLoaded = true;
  };
  const update = () => {
    for (const { sheet, row, column } of edits) {
      calculator.setCell(sheet.name, row, column, sheet.cell(row, column) ?? { value: null });
    }
  };
  const evaluate = () => {
    if (!isLoaded || edits.length > manyEdits) {
      if (!hasFormulas(file)) return void (isLoaded = false);
      reload();
    } else update();
    for (const result of calculator.results()) store(file, result);
  };

  return {
    noteCell: (sheet, row, column) => {
      isDue = true;
      if (edits.length <= manyEdits) edits.push({ sheet, row, column });
    },
    noteStructure: () => {
      isDue = true;
      isLoaded = false;
    },
    run: () => {
      if (!isDue) return;
      evaluate();
      isDue = false;
      edits = [];
    },
  };
}

const volatile = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\(/i;

/** A file's own values stand until something changes, but for formulas that never had one or that go with the time. */
function needsCalculation(file: WorkbookFile): boolean {
  return someCell(file, ({ formula, value }) => formula !== undefined && (value === null || volatile.test(formula)));
}

function hasFormulas(file: WorkbookFile): boolean {
  return someCell(file, ({ formula }) => formula !== undefined);
}

function someCell(file: WorkbookFile, test: (cell: Cell) => boolean): boolean {
  return file.sheets.some((sheet) => {
    for (const [, , cell] of sheet.cells()) if (test(cell)) return true;
    return false;
  });
}

function calculationBook(file: WorkbookFile, today: number) {
  const tables = file.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      name: table.name,
      sheet: sheet.name,
      range: table.range,
      columns: table.columns.map((column) => column.name),
    })),
  );
  return { sheets: file.sheets, tables, names: file.names, today };
}

/** Only differences are written, so that a sheet that nobody touched stays byte for byte as it was. */
function store(file: WorkbookFile, result: CalculatedCell): void {
  const sheet = file.sheet(result.sheet);
  const cell = sheet?.cell(result.row, result.column);
  if (!sheet || cell?.formula === undefined || isSameValue(cell.value, result.value)) return;
  sheet.setCached(result.row, result.column, result.value);
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
