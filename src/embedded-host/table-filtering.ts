/** Filters of tables and of sheets: which rows are hidden follows from all columns. */
import type { FilterDay } from "../package/filter-periods";
import { passes, withResult, type FilteredCell } from "../package/filter-test";
import type { CellRange, FilterCriterion, FilterFile, SheetFile, TableFile } from "../package/workbook-file";
import { displayText } from "./display-text";
import { invalidArgument, notSupported } from "./host-error";
import type { SheetTarget } from "./range-target";
import type { TableTarget } from "./table-resize";

/** One filter, of a table or of a sheet. */
export interface FilterTarget extends SheetTarget {
  readonly filter: FilterFile;
  readonly table?: TableFile;
}

export function filterOfTable({ book, sheet, table }: TableTarget): FilterTarget {
  return { book, sheet, table, filter: table.filter };
}

export function filterOfSheet({ book, sheet }: SheetTarget): FilterTarget {
  return { book, sheet, filter: sheet.filter };
}

/** The filters of the sheet and of its tables. */
export function filtersOn(sheet: SheetFile): readonly FilterFile[] {
  return [sheet.filter, ...sheet.tables.map(({ filter }) => filter)];
}

/** Lets only rows through that meet the criterion in this column too; undefined lets all through. */
export function filterColumn(target: FilterTarget, index: number, criterion: FilterCriterion | undefined): void {
  const { filter, table } = target;
  const { range } = filter;
  const columns = range ? range.right - range.left + 1 : 0;
  if (range === undefined && table?.hasHeaderRow === true) table.setShowFilterButton(true);
  else if (range === undefined || index < 0 || index >= columns)
    throw invalidArgument(`a filter on the column ${index}`);
  filter.setCriterion(index, criterion && withCurrentResult(target, index, criterion));
  hideRows(target);
}

function withCurrentResult(target: FilterTarget, index: number, criterion: FilterCriterion): FilterCriterion {
  const { range } = target.filter;
  if (range === undefined || range.top === range.bottom) return criterion;
  target.book.recalculate();
  return withResult(criterion, readColumn(target, { ...range, top: range.top + 1 }, range.left + index), dayOf(target));
}

/** Shows all rows of the table again. */
export function clearFilters(target: TableTarget): void {
  clearCriteria(filterOfTable(target));
}

export function clearCriteria(target: FilterTarget): void {
  const { range, isFiltered } = target.filter;
  if (range === undefined || !isFiltered) return;
  for (let index = 0; index <= range.right - range.left; index++) target.filter.setCriterion(index, undefined);
  hideRows(target);
}

/** The buttons go, and with them all criteria. */
export function removeFilter(target: TableTarget): void {
  clearFilters(target);
  target.table.setShowFilterButton(false);
}

/** Applies all criteria to what the cells hold now. */
export function hideRows(target: FilterTarget): void {
  const { book, sheet, filter } = target;
  const { range } = filter;
  if (range === undefined || range.bottom === range.top) return;
  book.recalculate();
  const body = { ...range, top: range.top + 1 };
  const hidden = new Set<number>();
  for (let column = body.left; column <= body.right; column++) {
    const criterion = filter.criterion(column - body.left);
    if (criterion === undefined) continue;
    const cells = readColumn(target, body, column);
    const isShown = passes(criterion, cells, dayOf(target));
    if (isShown === undefined)
      throw notSupported("applying a filter by icons, or one that newer editions have brought");
    cells.forEach((cell, index) => {
      if (!isShown(cell)) hidden.add(body.top + index);
    });
  }
  for (let row = body.top; row <= body.bottom; row++) sheet.setRowHidden(row, row, hidden.has(row));
  book.noteHiddenRows();
}

function dayOf({ book }: FilterTarget): FilterDay {
  return { uses1904Dates: book.file.uses1904Dates, today: book.today };
}

function readColumn({ book, sheet }: FilterTarget, body: CellRange, column: number): readonly FilteredCell[] {
  const { styles } = book.file;
  return Array.from({ length: body.bottom - body.top + 1 }, (_, index) => {
    const cell = sheet.cell(body.top + index, column);
    const format = styles.format(cell?.style ?? 0);
    const value = cell?.value ?? null;
    return { value, texts: [displayText(value, format.numberFormat, book.culture).toLowerCase()], format };
  });
}
