import type { CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { filledFormula, relativeForm } from "./file-formula";

/**
 * Declares the calculated columns that a written range has made: Excel makes one of the same formula in every body cell,
 * and gives it to every new row.
 */
export function declareCalculatedColumns(sheet: SheetFile, written: CellRange): void {
  for (const table of sheet.tables) {
    const isCovered = written.top <= table.range.top + 1 && written.bottom >= table.range.bottom;
    if (!isCovered) continue;
    const first = Math.max(written.left, table.range.left);
    const last = Math.min(written.right, table.range.right);
    for (let column = first; column <= last; column += 1) declareColumn(sheet, table, column);
  }
}

function declareColumn(sheet: SheetFile, table: TableFile, column: number): void {
  const { top, bottom, left } = table.range;
  const formula = sheet.cell(top + 1, column)?.formula;
  if (formula === undefined) return;
  const expected = relativeForm(formula, top + 1, column);
  const filled = filledFormula(formula, top + 1, column);
  for (let row = top + 2; row <= bottom; row += 1) {
    const other = sheet.cell(row, column)?.formula;
    if (other === undefined) return;
    if (other !== filled(row, column) && relativeForm(other, row, column) !== expected) return;
  }
  table.setColumnFormula(column - left, formula);
}
