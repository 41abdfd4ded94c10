/** Filters of a table: which rows are hidden follows from all of its columns. */
import { displayText } from "./display-text";
import { notSupported } from "./host-error";
import { bodyOf } from "./range-target";
import type { TableTarget } from "./table-resize";

/** Lets only rows through that show one of the texts in this column; undefined lets all through. */
export function filterColumn(target: TableTarget, index: number, texts: readonly string[] | undefined): void {
  if (!target.table.showFilterButton) throw notSupported("filtering a table without filter buttons");
  target.table.setColumnFilter(index, texts);
  hideRows(target);
}

export function clearFilters(target: TableTarget): void {
  if (!target.table.isFiltered) return;
  target.table.columns.forEach((_, index) => target.table.setColumnFilter(index, undefined));
  hideRows(target);
}

function hideRows({ book, sheet, table }: TableTarget): void {
  book.recalculate();
  const body = bodyOf(table);
  const filters = table.columns.map((_, index) => lowerCase(table.columnFilter(index)));
  for (let row = body.top; row <= body.bottom; row++) {
    const isShown = filters.every((texts, index) => texts?.has(shown(row, body.left + index)) ?? true);
    sheet.setRowHidden(row, row, !isShown);
  }

  function shown(row: number, column: number): string {
    const cell = sheet.cell(row, column);
    const { numberFormat } = book.file.styles.format(cell?.style ?? 0);
    return displayText(cell?.value ?? null, numberFormat, book.culture).toLowerCase();
  }
}

function lowerCase(texts: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return texts && new Set(texts.map((text) => text.toLowerCase()));
}
