import type { CalculationBook, CalculationSheet } from "../calculation/calculator";
import { hiddenRows } from "../package/hidden-rows";
import type { ArrayFormula, CellRange, SheetFile, WorkbookFile } from "../package/workbook-file";

/** The file as the calculator reads it; `today` is a serial number of the 1900 system. */
export function calculationBook(file: WorkbookFile, today: number): CalculationBook {
  const tables = file.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({
      name: table.name,
      sheet: sheet.name,
      range: { ...table.range, bottom: table.range.bottom + Number(table.hasTotalsRow) },
      hasHeaders: table.hasHeaderRow,
      hasTotals: table.hasTotalsRow,
      columns: table.columns.map((column) => column.name),
    })),
  );
  return { sheets: file.sheets.map(calculationSheet), tables, names: file.names, today };
}

function calculationSheet(sheet: SheetFile): CalculationSheet {
  return {
    name: sheet.name,
    cells: () => knownCells(sheet),
    arrayFormulas: sheet.arrayFormulas,
    hiddenRows: () => hiddenRows(sheet),
  };
}

/**
 * Whether this array formula spills and has no certain result: a file tells `#SPILL!` and `#CALC!` only beside the
 * cell's value, which is `#VALUE!` for both.
 */
export function isUnsettled(sheet: SheetFile, { range: { top, left }, isDynamic }: ArrayFormula): boolean {
  const value = sheet.cell(top, left)?.value ?? null;
  return isDynamic && typeof value === "object" && value?.error === "#VALUE!";
}

function knownCells(sheet: SheetFile): ReturnType<CalculationSheet["cells"]> {
  const unsettled = sheet.arrayFormulas.filter((array) => isUnsettled(sheet, array)).map(({ range }) => range);
  return unsettled.length === 0 ? sheet.cells() : withoutValues(sheet, unsettled);
}

function* withoutValues(sheet: SheetFile, unsettled: readonly CellRange[]): ReturnType<CalculationSheet["cells"]> {
  for (const [row, column, cell] of sheet.cells()) {
    const isUnknown = unsettled.some(({ top, left }) => top === row && left === column);
    yield [row, column, isUnknown ? { ...cell, value: null } : cell];
  }
}
