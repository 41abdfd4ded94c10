/** A table takes in cells around it, or gives some up. */
import type { CellRange, TableFile } from "../package/workbook-file";
import { intersection } from "./addresses";
import { fillFormula } from "./formulas";
import { invalidArgument, notSupported } from "./host-error";
import { bodyOf, tablesIn, type SheetTarget } from "./range-target";
import { prepareHeaders } from "./table-headers";

export interface TableTarget extends SheetTarget {
  readonly table: TableFile;
}

/** Cells that come in are absorbed, never shifted; columns with one formula go on in their empty new rows. */
export function resizeTable(target: TableTarget, area: CellRange): void {
  const { sheet, table, book } = target;
  if (table.hasTotalsRow) throw notSupported("resizing a table with a totals row");
  const keepsHeader = area.top === table.range.top && area.bottom >= area.top + Number(table.hasHeaderRow);
  if (!keepsHeader || !intersection(area, table.range)) throw invalidArgument("a range without the table's header row");
  if (tablesIn({ book, sheet, area }).some((other) => other !== table))
    throw invalidArgument("a range that overlaps another table");
  const before = table.range;
  if (table.hasHeaderRow) prepareHeaders({ book, sheet, area });
  table.resize(area);
  book.noteStructure();
  for (let row = before.bottom + 1; row <= area.bottom; row++) continueFormulas(target, row);
}

/** Calculated columns go on in the cells of a row that are empty. */
export function continueFormulas({ book, sheet, table }: TableTarget, row: number): void {
  const { top, left } = bodyOf(table);
  table.columns.forEach(({ formula }, index) => {
    const column = left + index;
    const cell = sheet.cell(row, column);
    if (formula === undefined || (cell && (cell.value !== null || cell.formula !== undefined))) return;
    sheet.setFormula(row, column, fillFormula(formula, top, column)(row, column), null);
    book.noteCell(sheet, row, column);
  });
}
