import type { CalculationBook, CalculationSheet } from "../calculation/calculator";
import { hiddenRows } from "../package/hidden-rows";
import type { SheetFile, WorkbookFile } from "../package/workbook-file";

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
    cells: () => sheet.cells(),
    arrayFormulas: sheet.arrayFormulas,
    hiddenRows: () => hiddenRows(sheet),
  };
}
