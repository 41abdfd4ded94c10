/** `range.values = …` and `range.formulas = …`: both take the same input. */
import { isUnbounded } from "./addresses";
import { createCellWriter, type CellWriter } from "./cell-writer";
import { declareCalculatedColumns } from "./calculated-columns";
import { fillFormula } from "./formulas";
import { invalidArgument, type HostError } from "./host-error";
import { columnCount, rowCount, type RangeTarget } from "./range-target";

/**
 * @param input rows of the range's size, or one value for all cells. `null` leaves a cell as it is, "" empties it.
 */
export function writeCells(target: RangeTarget, input: unknown): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be written");
  const writer = createCellWriter(target);
  if (Array.isArray(input)) writeRows(target, checkRows(target, input), writer);
  else fillAll(target, input, writer);
  declareCalculatedColumns(target, writer.tables);
}

function checkRows(target: RangeTarget, rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const columns = columnCount(target);
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns;
  if (rows.every(isRow)) checkArraySize(target, rows.length, columns);
  else throw wrongSize(target);
  return rows;
}

/** An array must have exactly the range's size. */
export function checkArraySize(target: RangeTarget, rows: number, columns: number): void {
  if (rows !== rowCount(target) || columns !== columnCount(target)) throw wrongSize(target);
}

function wrongSize(target: RangeTarget): HostError {
  return invalidArgument(`an array that is not ${rowCount(target)} x ${columnCount(target)} as the range is`);
}

function writeRows({ area }: RangeTarget, rows: readonly (readonly unknown[])[], writer: CellWriter): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((input, columnIndex) => writer.write(area.top + rowIndex, area.left + columnIndex, input));
  });
}

function fillAll({ sheet, area }: RangeTarget, input: unknown, writer: CellWriter): void {
  if (input === null || input === undefined) throw invalidArgument("null as the content of a range");
  writer.write(area.top, area.left, input);
  const formula = sheet.cell(area.top, area.left)?.formula;
  const filled = formula === undefined ? undefined : fillFormula(formula, area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (filled) writer.setFormula(row, column, filled(row, column));
      else writer.write(row, column, input);
    }
  }
}
