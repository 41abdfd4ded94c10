/** One formula over the whole column of a table makes it a calculated column. */
import type { Cell, CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { intersection } from "./addresses";
import type { Book } from "./book";
import { fillFormula, relativeForm } from "./formulas";
import { bodyOf, type RangeTarget } from "./range-target";
import { isSpilling } from "./spilling-cells";

/** Columns of tables that formulas were written to, until the batch ends: large arrays arrive in pieces. */
const writtenColumns = new WeakMap<TableFile, Set<number>>();

/** To be called after formulas were written to the range. */
export function declareCalculatedColumns({ book, sheet, area }: RangeTarget, tables: readonly TableFile[]): void {
  for (const table of tables) {
    const body = bodyOf(table);
    const columns = writtenColumns.get(table) ?? new Set();
    const shared = intersection(body, area);
    if (shared) for (const column of formulaColumns(sheet, shared)) columns.add(column - body.left);
    if (columns.size === 0) continue;
    writtenColumns.set(table, columns);
    const isComplete = area.top <= body.top && area.bottom >= body.bottom;
    // A later action of the batch may change single cells, which does not undo the column's formula.
    if (isComplete) declareWrittenColumns(book, sheet, table);
    else book.later(table, () => declareWrittenColumns(book, sheet, table));
  }
}

/** The first cell of a column may have been left as it is, and a formula come further down. */
function formulaColumns(sheet: SheetFile, { top, left, bottom, right }: CellRange): readonly number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.filter((column) => rows.some((row) => sheet.cell(row, column)?.formula !== undefined));
}

function declareWrittenColumns(book: Book, sheet: SheetFile, table: TableFile): void {
  const columns = writtenColumns.get(table) ?? [];
  writtenColumns.delete(table);
  for (const index of columns) {
    if (table.columns[index]?.formula === undefined) fillEmptyCells(book, sheet, table, table.range.left + index);
    const formula = commonFormula(sheet, table, table.range.left + index);
    if (formula !== undefined && formula !== table.columns[index]?.formula) table.setColumnFormula(index, formula);
  }
}

/**
 * A formula in a column that is empty otherwise is meant for the whole column: Excel fills it there at once
 * ("Fill formulas in tables to create calculated columns", which is on unless somebody has switched it off).
 */
function fillEmptyCells(book: Book, sheet: SheetFile, table: TableFile, column: number): void {
  const { top, bottom } = bodyOf(table);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const filled = rows.filter((row) => isFilled(sheet.cell(row, column)));
  const [first] = filled;
  const formula = first === undefined ? undefined : sheet.cell(first, column)?.formula;
  if (first === undefined || formula === undefined || isSpilling(sheet, first, column)) return;
  if (filled.length === rows.length) return;
  const expected = relativeForm(formula, first, column);
  const isAlike = (row: number) => {
    const other = sheet.cell(row, column)?.formula;
    return other !== undefined && relativeForm(other, row, column) === expected;
  };
  if (!filled.every(isAlike)) return;
  const at = fillFormula(formula, first, column);
  for (const row of rows.filter((candidate) => !filled.includes(candidate))) {
    sheet.setFormula(row, column, at(row, column), null);
    book.noteCell(sheet, row, column);
  }
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The formula of the column's first cell, if all others are filled from it. */
function commonFormula(sheet: SheetFile, table: TableFile, column: number): string | undefined {
  const { top, bottom } = bodyOf(table);
  const first = sheet.cell(top, column)?.formula;
  if (first === undefined || isSpilling(sheet, top, column)) return undefined;
  const filled = fillFormula(first, top, column);
  for (let row = top + 1; row <= bottom; row++) {
    const formula = sheet.cell(row, column)?.formula;
    if (formula === undefined || (formula !== filled(row, column) && relative(formula, row) !== relative(first, top)))
      return undefined;
  }
  return first;

  function relative(formula: string, row: number): string {
    return relativeForm(formula, row, column);
  }
}
