/** `range.removeDuplicates`: rows that repeat an earlier one go, those after them move up. */
import type { Cell } from "../package/workbook-file";
import { createCellWriter } from "./cell-writer";
import { setStyle, writeValue } from "./copy-cells";
import { copiedFormula } from "./copy-formula";
import { invalidArgument, notSupported } from "./host-error";
import { atArea, columnCount, tablesIn, type RangeTarget } from "./range-target";
import { intersection } from "./addresses";
import { refuseSpilling } from "./spilling-cells";
import { deleteCells } from "./shift-cells";

export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

interface Row {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

/**
 * @param keys columns of the range, from 0, in which rows have to agree to be duplicates
 * @param hasHeader the first row stays and is not counted
 */
export function removeDuplicates(range: RangeTarget, keys: readonly number[], hasHeader: boolean): RemovedDuplicates {
  if (keys.length === 0 || keys.some((key) => !Number.isInteger(key) || key < 0 || key >= columnCount(range)))
    throw invalidArgument("columns of the range");
  if (range.sheet.merges.some((merge) => intersection(merge, range.area)))
    throw notSupported("removing duplicates among merged cells");
  range.book.recalculate();
  refuseSpilling(range, "removing duplicates among the cells of");
  const rows = readRows(range, hasHeader);
  const kept = uniqueRows(rows, keys);
  const removed = rows.length - kept.length;
  if (removed > 0) closeRanks(range, rows, kept);
  return { removed, uniqueRemaining: kept.length };
}

/** Only as far as something stands there: empty rows at the end are none. */
function readRows({ sheet, area }: RangeTarget, hasHeader: boolean): readonly Row[] {
  const rows: Row[] = [];
  for (let row = area.top + (hasHeader ? 1 : 0); row <= area.bottom; row++) {
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, along) => area.left + along);
    rows.push({ row, cells: columns.map((column) => sheet.cell(row, column)) });
  }
  const filled = rows.map(({ cells }) => cells.some((cell) => cell && cell.value !== null));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}

/** Capital and small letters are the same, numbers and text that looks like them are not. */
function uniqueRows(rows: readonly Row[], keys: readonly number[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const key = JSON.stringify(keys.map((at) => comparable(cells[at]?.value ?? "")));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function comparable(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function closeRanks(range: RangeTarget, rows: readonly Row[], kept: readonly Row[]): void {
  const writer = createCellWriter(range);
  rows.forEach(({ row }, index) => {
    const from = kept[index];
    if (from?.row === row) return;
    for (let along = 0; along < columnCount(range); along++) {
      const column = range.area.left + along;
      const cell = from?.cells[along];
      if (from && cell?.formula !== undefined)
        writer.setFormula(row, column, copiedFormula(cell.formula, { row: from.row, column }, { row, column }));
      else writeValue(writer, row, column, cell);
      if (from) setStyle(range.sheet, { row, column }, cell?.style ?? 0);
    }
  });
  const first = rows[kept.length];
  const last = rows.at(-1);
  if (first && last) shrinkTable(range, first.row, last.row);
}

/** A table does not keep rows that have become empty. */
function shrinkTable(range: RangeTarget, first: number, last: number): void {
  const [table] = tablesIn(range);
  if (!table) return;
  const { left, right } = table.range;
  if (range.area.left !== left || range.area.right !== right)
    throw notSupported("removing duplicates in some columns of a table");
  deleteCells(atArea(range, { top: first, left, bottom: last, right }), "up");
}
