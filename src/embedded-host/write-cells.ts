/** `range.values = …` and `range.formulas = …`: both take the same input. */
import type { CellRange } from "../package/workbook-file";
import { isUnbounded } from "./addresses";
import { createCellWriter, type CellWriter } from "./cell-writer";
import { declareCalculatedColumns } from "./calculated-columns";
import { isFilteredOut } from "../package/hidden-rows";
import { fillFormula } from "./formulas";
import { invalidArgument, type HostError } from "./host-error";
import { isSpilling } from "./spilling-cells";
import { columnCount, rowCount, type RangeTarget } from "./range-target";

/** Writes what is given for one cell; `null` leaves it as it is. */
export type WriteCell = (writer: CellWriter, row: number, column: number, input: unknown) => void;

const writeEnglish: WriteCell = (writer, row, column, input) => writer.write(row, column, input);

/**
 * @param input rows of the range's size, or one value for all cells. `null` leaves a cell as it is, "" empties it.
 */
export function writeCells(target: RangeTarget, input: unknown, write: WriteCell = writeEnglish): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be written");
  const writer = createCellWriter(target);
  if (Array.isArray(input)) writeRows(target, checkRows(target, input), writer, write);
  else fillAll(target, input, writer, write);
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

/**
 * Rows that a filter hides are left out, and each block of shown rows begins with the first row of the array again:
 * that is how "data seems to be misplaced" in office-js #224, and what xlwings #747 shows cell by cell.
 */
function writeRows(
  target: RangeTarget,
  rows: readonly (readonly unknown[])[],
  writer: CellWriter,
  write: WriteCell,
): void {
  const { left } = target.area;
  for (const block of writtenBlocks(target)) {
    for (let row = block.top; row <= block.bottom; row++)
      rows[row - block.top]?.forEach((input, columnIndex) => write(writer, row, left + columnIndex, input));
  }
}

/** The rows of the range without those that a filter hides; all of them where it hides them all. */
function writtenBlocks({ sheet, area }: RangeTarget): readonly Pick<CellRange, "top" | "bottom">[] {
  const isHidden = isFilteredOut(sheet);
  const blocks: { top: number; bottom: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (isHidden(row)) continue;
    const block = blocks.at(-1);
    if (block?.bottom === row - 1) block.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks.length > 0 ? blocks : [area];
}

function fillAll(target: RangeTarget, input: unknown, writer: CellWriter, write: WriteCell): void {
  if (input === null || input === undefined) throw invalidArgument("null as the content of a range");
  const { sheet, area } = target;
  const blocks = writtenBlocks(target);
  const first = blocks[0]?.top ?? area.top;
  write(writer, first, area.left, input);
  const formula = sheet.cell(first, area.left)?.formula;
  const filled = formula === undefined ? undefined : fillFormula(formula, first, area.left);
  const spills = isSpilling(sheet, first, area.left);
  for (const { top, bottom } of blocks) {
    for (let row = top; row <= bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (filled) writer.setFormula(row, column, filled(row, column), spills);
        else write(writer, row, column, input);
      }
    }
  }
}
