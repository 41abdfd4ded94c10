/** Rows and columns come into a table or leave it; the cells around it make room or close up. */
import type { CellRange } from "../package/workbook-file";
import { HostError, invalidArgument } from "./host-error";
import { pullCells, pushCells } from "./noted-shifts";
import { continueFormats } from "./table-growth";
import { freeHeader } from "./table-headers";
import { bodyOf, wholeOf } from "./range-target";
import { continueFormulas, type TableTarget } from "./table-resize";
import { excelTexts } from "./excel-texts";
import { usedRange } from "./used-range";

/**
 * Empty rows before the row `index` of the body, or behind the last one. They look and are checked as the row above,
 * and calculated columns go on in them.
 */
export function insertTableRows(target: TableTarget, index: number, count: number, mayAbsorb: boolean): void {
  const { book, sheet, table } = target;
  const body = bodyOf(table);
  const top = body.top + index;
  const place = { ...body, top, bottom: top + count - 1 };
  const isAtEnd = top > body.bottom;
  const isBelow = isAtEnd && !table.hasTotalsRow;
  if (!(isBelow && mayAbsorb && isFree(target, place))) pushCells(sheet, place, "down");
  if (isBelow) table.resize({ ...table.range, bottom: place.bottom });
  // Cells that come in at its edge push the whole table away.
  if (table.range.top > top) table.resize({ ...table.range, top });
  book.noteStructure();
  if (isAtEnd) continueFormats({ ...target, area: place }, table.range, body.bottom);
  else if (index === 0) takeFormats(target, place, top + count);
  for (let row = place.top; row <= place.bottom; row++) continueFormulas(target, row);
}

function isFree({ book, sheet }: TableTarget, area: CellRange): boolean {
  const holdsTable = sheet.tables.some(({ range }) => range.top <= area.bottom && range.bottom >= area.top);
  return !usedRange({ book, sheet, area }, true) && (!holdsTable || sheet.tables.length === 1);
}

/** Above the first row of a table stands its header: new rows there look as the row below. */
function takeFormats({ book, sheet }: TableTarget, place: CellRange, from: number): void {
  for (let column = place.left; column <= place.right; column++) {
    const style = sheet.cell(from, column)?.style ?? 0;
    sheet.formats.restyle({ ...place, left: column, right: column }, () => style);
  }
  book.noteStructure();
}

/** Deletes rows of the body, counted from 0; the last one left is emptied instead. */
export function deleteTableRows(target: TableTarget, indexes: readonly number[]): void {
  const { book, sheet, table } = target;
  const body = bodyOf(table);
  checkUnfiltered(target);
  const rows = [...indexes].sort((left, right) => right - left);
  const isWrong = (row: number, at: number) =>
    !Number.isInteger(row) || row < 0 || row > body.bottom - body.top || row === rows[at - 1];
  if (rows.length === 0 || rows.some(isWrong)) throw invalidArgument("rows that the table does not have");
  for (const { first, last } of blocks(rows))
    pullCells(sheet, { ...body, top: body.top + first, bottom: body.top + last }, "up");
  book.noteStructure();
}

/** Rows from the last to the first as blocks of neighbours. */
function blocks(rows: readonly number[]): readonly { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const block = found.at(-1);
    if (block && block.first === row + 1) block.first = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

/** Declared for `deleteRows`: with a filter, Excel refuses to take rows out of a table. */
function checkUnfiltered({ table }: TableTarget): void {
  if (!table.isFiltered) return;
  throw new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");
}

/** An empty column at `index`, with a header of its own; cells at the right of the table make room. */
export function insertTableColumn(target: TableTarget, index: number, name: string | undefined): void {
  const { book, sheet, table } = target;
  const { left, right } = table.range;
  const column = left + index;
  const taken = new Set(table.columns.map((known) => known.name.toLowerCase()));
  const header = name === undefined ? defaultHeader(book.culture, taken) : freeHeader(name, taken);
  pushCells(sheet, { ...wholeOf(table), left: column, right: column }, "right");
  if (column > right) table.resize({ ...table.range, right: column });
  // Cells that come in at its edge push the whole table away.
  if (table.range.left > column) table.resize({ ...table.range, left: column });
  table.renameColumn(index, header);
  book.noteStructure();
}

function defaultHeader(culture: string, taken: ReadonlySet<string>): string {
  const { column } = excelTexts(culture);
  let count = 1;
  while (taken.has(`${column}${count}`.toLowerCase())) count += 1;
  return `${column}${count}`;
}

/** What stands at the right of the table moves to the left. The last column takes the table with it. */
export function deleteTableColumn({ book, sheet, table }: TableTarget, index: number): void {
  const column = table.range.left + index;
  pullCells(sheet, { ...wholeOf(table), left: column, right: column }, "left");
  book.noteStructure();
}
