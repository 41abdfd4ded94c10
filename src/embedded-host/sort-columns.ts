import { tellSorted } from "./cell-events";
import { createCellWriter } from "./cell-writer";
import { setStyle, writeValue } from "./copy-cells";
import { copiedFormula } from "./copy-formula";
import type { RangeTarget } from "./range-target";
import { refuseSpilling } from "./spilling-cells";
import { lineOrder, type SortField, type SortOptions } from "./sort-rows";

/** Sorts columns of cells by what stands in rows: the key of a field counts rows of the range. */
export function sortColumns(range: RangeTarget, fields: readonly SortField[], options: SortOptions = {}): void {
  const { book, sheet, area } = range;
  book.recalculate();
  refuseSpilling(range, "sorting");
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, along) => {
    const from = area.left + along;
    return { from, cells: rows.map((row) => sheet.cell(row, from)) };
  });
  const compare = lineOrder(range, fields, options);
  columns.sort((one, other) => compare(one.cells, other.cells));
  const writer = createCellWriter(range);
  columns.forEach(({ from, cells }, along) => {
    const column = area.left + along;
    if (column === from) return;
    rows.forEach((row, down) => {
      const cell = cells[down];
      if (cell?.formula === undefined) writeValue(writer, row, column, cell);
      else writer.setFormula(row, column, copiedFormula(cell.formula, { row, column: from }, { row, column }));
      setStyle(sheet, { row, column }, cell?.style ?? 0);
    });
  });
  const moved = columns.flatMap(({ from }, along) => (from === area.left + along ? [] : [area.left + along]));
  const [left, right] = [moved[0], moved.at(-1)];
  if (left !== undefined && right !== undefined) tellSorted({ ...range, area: { ...area, left, right } }, "columns");
}
