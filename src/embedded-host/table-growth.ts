/** What Excel does by itself while somebody types at a table: it grows, and a formula fills its column. */
import type { CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { fillFormula, relativeForm } from "./formulas";
import { bodyOf, tableAround, type RangeTarget } from "./range-target";
import { isSpilling } from "./spilling-cells";
import { resizeTable } from "./table-resize";

/** To be called after something was typed or pasted: a table that ends just above or left of it takes it in. */
export function growTables(target: RangeTarget): void {
  const { book, sheet, area } = target;
  for (const table of sheet.tables) {
    const grown = table.hasTotalsRow ? undefined : (below(sheet, table, area) ?? beside(sheet, table, area));
    if (!grown) continue;
    const last = table.range.bottom;
    resizeTable({ book, sheet, table }, grown);
    if (grown.bottom > last) continueFormats(target, table.range, last);
  }
}

function below(sheet: SheetFile, { range }: TableFile, area: CellRange): CellRange | undefined {
  const isBelow = area.top === range.bottom + 1 && area.left >= range.left && area.right <= range.right;
  const taken = { ...range, top: range.bottom + 1, bottom: area.bottom };
  return isBelow && isFree(sheet, taken, area) ? { ...range, bottom: area.bottom } : undefined;
}

function beside(sheet: SheetFile, { range }: TableFile, area: CellRange): CellRange | undefined {
  const isBeside = area.left === range.right + 1 && area.top >= range.top && area.bottom <= range.bottom;
  const taken = { ...range, left: range.right + 1, right: area.right };
  return isBeside && isFree(sheet, taken, area) ? { ...range, right: area.right } : undefined;
}

/** Nothing but what has just come in stands there, and that is something; no other table is in the way. */
function isFree(sheet: SheetFile, taken: CellRange, area: CellRange): boolean {
  let isFilled = false;
  for (let row = taken.top; row <= taken.bottom; row++) {
    for (let column = taken.left; column <= taken.right; column++) {
      if (tableAround(sheet.tables, row, column)) return false;
      if (!hasContent(sheet, row, column)) continue;
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) return false;
      isFilled = true;
    }
  }
  return isFilled;
}

function hasContent(sheet: SheetFile, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** New rows look and are checked as the last one before them. `range` is what the table covers now. */
export function continueFormats({ sheet }: RangeTarget, range: CellRange, last: number): void {
  for (let column = range.left; column <= range.right; column++) {
    const style = sheet.cell(last, column)?.style ?? 0;
    if (style === 0) continue;
    const added = { top: last + 1, left: column, bottom: range.bottom, right: column };
    sheet.formats.restyle(added, () => style);
  }
  for (const { range: checked, ...validation } of sheet.validations) {
    const covers = checked.bottom === last && checked.left <= range.right && checked.right >= range.left;
    if (covers) sheet.setValidation({ ...checked, bottom: range.bottom }, validation);
  }
  continueRules(sheet, range, last);
}

/** Conditional formats go on in their place among the others. */
function continueRules(sheet: SheetFile, table: CellRange, last: number): void {
  const isOfTable = ({ bottom, left, right }: CellRange) =>
    bottom === last && left <= table.right && right >= table.left;
  for (const { id, ranges } of sheet.conditionalFormats) {
    if (!ranges.some(isOfTable)) continue;
    const grown = ranges.map((one) => (isOfTable(one) ? { ...one, bottom: table.bottom } : one));
    sheet.rules.change(id, { ranges: grown });
  }
}

/** A formula in a column that is otherwise empty, or calculated throughout, is meant for the whole column. */
export function fillCalculatedColumn({ book, sheet, area }: RangeTarget): void {
  const { top: row, left: column } = area;
  const formula = sheet.cell(row, column)?.formula;
  const table = tableAround(sheet.tables, row, column);
  // In a table it cannot spill: the other cells of the column are left as they are.
  if (formula === undefined || !table || isSpilling(sheet, row, column)) return;
  const body = bodyOf(table);
  if (row < body.top || row > body.bottom) return;
  const index = column - body.left;
  if (!isMeantForAll(sheet, body, row, column, table.columns[index]?.formula)) return;
  const filled = fillFormula(formula, row, column);
  for (let at = body.top; at <= body.bottom; at++) {
    if (at === row) continue;
    sheet.setFormula(at, column, filled(at, column), null);
    book.noteCell(sheet, at, column);
  }
  table.setColumnFormula(index, filled(body.top, column));
}

function isMeantForAll(
  sheet: SheetFile,
  body: CellRange,
  row: number,
  column: number,
  columnFormula: string | undefined,
): boolean {
  const expected = columnFormula === undefined ? undefined : relativeForm(columnFormula, body.top, column);
  for (let at = body.top; at <= body.bottom; at++) {
    if (at === row || !hasContent(sheet, at, column)) continue;
    const formula = sheet.cell(at, column)?.formula;
    if (formula === undefined || relativeForm(formula, at, column) !== expected) return false;
  }
  return true;
}
