import type { CalculationBook, CalculationSheet, Calculator } from "../calculation/calculator";
import { hiddenRows } from "../package/hidden-rows";
import { settleSpills } from "../package/settle-spills";
import type { CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";

/** What has not come to rest by then has no size. */
const MOST_ROUNDS = 20;

/**
 * Gives every formula of the file its value as of `today` (serial number of the 1900 system). A formula that we cannot
 * calculate keeps the value that it has; cells whose value stays the same are not touched.
 */
export function recalculate(workbook: WorkbookFile, calculator: Calculator, today: number): void {
  const load = () => calculator.load(calculationBook(workbook, today));
  load();
  // Formulas that spill may need other cells than before, which others read.
  for (let round = 1; settleSpills(workbook, calculator.waitingSpills(), round < MOST_ROUNDS).length > 0; round++)
    load();
  for (const { sheet, row, column, value } of calculator.results()) {
    const target = workbook.sheet(sheet);
    const cell = target?.cell(row, column);
    if (cell !== undefined && !isSameValue(cell.value, value)) target?.setCached(row, column, value);
  }
}

function calculationBook(workbook: WorkbookFile, today: number): CalculationBook {
  return {
    sheets: workbook.sheets.map(calculationSheet),
    tables: workbook.sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, range, columns, hasHeaderRow, hasTotalsRow }) => ({
        name,
        sheet,
        range: { ...range, bottom: range.bottom + Number(hasTotalsRow) },
        hasHeaders: hasHeaderRow,
        hasTotals: hasTotalsRow,
        columns: columns.map((column) => column.name),
      })),
    ),
    names: workbook.names,
    today,
  };
}

function calculationSheet(sheet: SheetFile): CalculationSheet {
  return {
    name: sheet.name,
    cells: () => sheet.cells(),
    arrayFormulas: sheet.arrayFormulas,
    hiddenRows: () => hiddenRows(sheet),
  };
}

/** The calculation gives 15 digits, as many as Excel shows; a file may hold 17, which are not to be lost. */
function isSameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-14 * Math.max(Math.abs(left), Math.abs(right));
  }
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  return left?.error === right?.error;
}
