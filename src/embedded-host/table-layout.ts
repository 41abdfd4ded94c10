/** The header row and the totals row of a table come and go. */
import { stringifyStructRef } from "@borgar/fx/xlsx";
import { subtotals } from "../package/table-totals";
import type { CellRange, TableTotal } from "../package/workbook-file";
import { excelTexts } from "./excel-texts";
import { lastRow } from "./addresses";
import { pushCells } from "./noted-shifts";
import { bodyOf, tablesIn, wholeOf } from "./range-target";
import { clearFilters } from "./table-filtering";
import type { TableTarget } from "./table-resize";
import { usedRange } from "./used-range";

/** Its texts go with the header row; it comes back above the body, where other cells make room for it. */
export function showHeaders(target: TableTarget, isShown: boolean): void {
  const { book, sheet, table } = target;
  if (isShown === table.hasHeaderRow) return;
  const { top, ...columns } = table.range;
  if (isShown) {
    const above = { ...columns, top: top - 1, bottom: top - 1 };
    if (top === 0 || !isFree(target, above)) pushCells(sheet, { ...above, top, bottom: top }, "down");
    table.setHeaderRow(true);
  } else {
    clearFilters(target);
    table.setHeaderRow(false);
    emptyCells(target, { ...columns, top, bottom: top });
  }
  book.noteStructure();
}

/** The totals row takes the row below where that is empty, or pushes down what stands there. */
export function showTotals(target: TableTarget, isShown: boolean): void {
  const { book, sheet, table } = target;
  if (isShown === table.hasTotalsRow) return;
  if (isShown) {
    const row = table.range.bottom + 1;
    const below = { ...table.range, top: row, bottom: row };
    if (row > lastRow || !isFree(target, below)) pushCells(sheet, below, "down");
    if (isNew(table.totals)) chooseTotals(target);
    table.setTotalsRow(true);
    table.totals.forEach((total, index) => writeTotal(target, index, total));
  } else {
    const row = wholeOf(table).bottom;
    table.setTotalsRow(false);
    emptyCells(target, { ...table.range, top: row, bottom: row });
  }
  book.noteStructure();
}

function isFree({ book, sheet, table }: TableTarget, area: CellRange): boolean {
  const range = { book, sheet, area };
  return !usedRange(range, true) && tablesIn(range).every((other) => other === table);
}

function emptyCells({ book, sheet }: TableTarget, { top, left, right }: CellRange): void {
  for (let column = left; column <= right; column++) {
    sheet.setValue(top, column, null);
    book.noteCell(sheet, top, column);
  }
}

/** A totals row that comes back says what it said before. */
function isNew(totals: readonly TableTotal[]): boolean {
  return totals.every((total) => total.function === "none" && total.label === undefined);
}

/** As Excel begins: a word in the first column; in the last one the sum of numbers, or how many values there are. */
function chooseTotals({ book, sheet, table }: TableTarget): void {
  const last = table.columns.length - 1;
  const { top, bottom, right } = bodyOf(table);
  book.recalculate();
  let isNumeric = true;
  for (let row = top; row <= bottom; row++) {
    const value = sheet.cell(row, right)?.value ?? null;
    isNumeric &&= value === null || typeof value === "number";
  }
  if (last > 0) table.setTotal(0, { function: "none", label: excelTexts(book.culture).total });
  table.setTotal(last, { function: isNumeric ? "sum" : "count" });
}

function writeTotal({ book, sheet, table }: TableTarget, index: number, total: TableTotal): void {
  const row = wholeOf(table).bottom;
  const column = table.range.left + index;
  const number = subtotals[total.function];
  const reference = stringifyStructRef({
    table: table.name,
    columns: [table.columns[index]?.name ?? ""],
    sections: [],
  });
  const formula = number === undefined ? total.formula : `SUBTOTAL(${number},${reference})`;
  if (formula === undefined) sheet.setValue(row, column, total.label ?? null);
  else sheet.setFormula(row, column, formula, null);
  book.noteCell(sheet, row, column);
}
