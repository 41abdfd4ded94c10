/** Formulas in the columns of tables: what Excel does with them besides storing them. */
import type { Cell, CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { filledFormula, relativeForm } from "./file-formula";

/** Columns of tables that formulas are written to while one step of changes is carried out. */
export interface WrittenColumns {
  /** To be called after cells of the range were written. */
  note(sheet: SheetFile, written: CellRange): void;
  /** To be called at the end of the step: columns that were written in part are looked at as a whole. */
  settle(): void;
}

interface Written {
  readonly sheet: SheetFile;
  readonly columns: Set<number>;
}

/**
 * Fills and declares calculated columns: Excel makes one of the same formula in every body cell, and of a formula in a
 * column that is empty otherwise, and gives it to every new row.
 */
export function createWrittenColumns(): WrittenColumns {
  const waiting = new Map<TableFile, Written>();
  const declare = (table: TableFile, { sheet, columns }: Written) => {
    waiting.delete(table);
    for (const column of columns) declareColumn(sheet, table, column);
  };
  return {
    note: (sheet, written) => {
      for (const table of sheet.tables) {
        const columns = waiting.get(table)?.columns ?? new Set();
        for (const column of formulaColumns(sheet, table, written)) columns.add(column);
        if (columns.size === 0) continue;
        waiting.set(table, { sheet, columns });
        const { top, bottom } = bodyOf(table);
        const isCovered = written.top <= top && written.bottom >= bottom;
        // What is written afterwards to single cells does not undo the column's formula.
        if (isCovered) declare(table, { sheet, columns });
      }
    },
    settle: () => {
      for (const [table, written] of waiting) declare(table, written);
    },
  };
}

/** Columns of the table, as those of the sheet, where the written range has brought a formula into the body. */
function formulaColumns(sheet: SheetFile, table: TableFile, written: CellRange): readonly number[] {
  const body = bodyOf(table);
  const top = Math.max(written.top, body.top);
  const bottom = Math.min(written.bottom, body.bottom);
  const left = Math.max(written.left, body.left);
  const right = Math.min(written.right, body.right);
  return numbers(left, right).filter((column) =>
    numbers(top, bottom).some((row) => sheet.cell(row, column)?.formula !== undefined),
  );
}

function declareColumn(sheet: SheetFile, table: TableFile, column: number): void {
  const { top, bottom, left } = bodyOf(table);
  const known = table.columns[column - left]?.formula;
  if (known === undefined) fillEmptyCells(sheet, table, column);
  const formula = sheet.cell(top, column)?.formula;
  if (formula === undefined || formula === known) return;
  if (numbers(top + 1, bottom).every(isFilledFrom(sheet, column, top, formula)))
    table.setColumnFormula(column - left, formula);
}

/** "Fill formulas in tables to create calculated columns", which Excel does unless somebody has switched it off. */
function fillEmptyCells(sheet: SheetFile, table: TableFile, column: number): void {
  const { top, bottom } = bodyOf(table);
  const rows = numbers(top, bottom);
  const filled = rows.filter((row) => hasContent(sheet.cell(row, column)));
  const [first] = filled;
  const formula = first === undefined ? undefined : sheet.cell(first, column)?.formula;
  if (first === undefined || formula === undefined) return;
  if (!filled.every(isFilledFrom(sheet, column, first, formula))) return;
  const formulaAt = filledFormula(formula, first, column);
  for (const row of rows)
    if (!hasContent(sheet.cell(row, column))) sheet.setFormula(row, column, formulaAt(row, column), null);
}

/** Whether a row's cell has the formula that stands in the row `from`, moved along. */
function isFilledFrom(sheet: SheetFile, column: number, from: number, formula: string): (row: number) => boolean {
  const expected = relativeForm(formula, from, column);
  const formulaAt = filledFormula(formula, from, column);
  return (row) => {
    const other = sheet.cell(row, column)?.formula;
    if (other === undefined) return false;
    return other === formulaAt(row, column) || relativeForm(other, row, column) === expected;
  };
}

/** The table without its header and its totals. */
function bodyOf({ range, hasHeaderRow, hasTotalsRow }: TableFile): CellRange {
  return { ...range, top: range.top + Number(hasHeaderRow), bottom: range.bottom - Number(hasTotalsRow) };
}

function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
