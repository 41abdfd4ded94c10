import type { SheetFile } from "../../package/workbook-file";
import { lastRow } from "../addresses";
import { flag } from "../arguments";
import type { Book } from "../book";
import { eventTypes, wholeWorkbook } from "../events";
import { excelTexts } from "../excel-texts";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, scalar, type HostObject, type Members } from "../host-object";
import { pushCells } from "../noted-shifts";
import { sheetId, tableId } from "../object-ids";
import { intersection } from "../addresses";
import { atArea, tablesIn, type RangeTarget } from "../range-target";
import { prepareHeaders } from "../table-headers";
import type { TableTarget } from "../table-resize";
import { eventMembers } from "./event-members";
import { rangeArgument } from "./range";
import { tableObject } from "./table";

/** The tables of the workbook, or of one sheet. */
interface TablesTarget {
  readonly book: Book;
  readonly sheet?: SheetFile;
}

const members: Members<TablesTarget> = {
  ...eventMembers<TablesTarget>(
    [
      { name: "DataChangedEvent", type: eventTypes.tableChanged, since: "1.7" },
      { name: "AddedEvent", type: eventTypes.tableAdded, since: "1.9" },
      { name: "DeletedEvent", type: eventTypes.tableDeleted, since: "1.9" },
    ],
    ({ sheet }) => (sheet ? sheetId(sheet) : wholeWorkbook),
  ),
  Count: scalar((target) => tables(target).length),
  GetCount: method((target) => tables(target).length, "1.4"),
  GetItem: method((target, [key]) => {
    const found = findTable(target, key);
    if (found) return found;
    throw itemNotFound(`the table ${JSON.stringify(key)}`);
  }),
  GetItemOrNullObject: method((target, [key]) => findTable(target, key), "1.4"),
  GetItemAt: method((target, [index]) => {
    const found = tables(target)[Number(index)];
    if (found) return tableObject(found);
    throw invalidArgument(`the table at ${JSON.stringify(index)}`);
  }),
  Add: method((target, [address, hasHeaders]) => addTable(target, address, flag(hasHeaders))),
};

const tablesObject = defineObject<TablesTarget>({
  name: "TableCollection",
  items: (target) => tables(target).map((table) => tableObject(table)),
  members,
});

export function workbookTablesObject(book: Book): HostObject {
  return tablesObject({ book });
}

export function sheetTablesObject({ book, sheet }: { readonly book: Book; readonly sheet: SheetFile }): HostObject {
  return tablesObject({ book, sheet });
}

function tables({ book, sheet }: TablesTarget): readonly TableTarget[] {
  const sheets = sheet ? [sheet] : book.file.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ book, sheet: owner, table })));
}

/** By name in any letters, or by id. */
function findTable(target: TablesTarget, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tables(target).find(({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted);
  return found ? tableObject(found) : null;
}

function addTable({ book, sheet }: TablesTarget, address: unknown, hasHeaders: boolean): HostObject {
  const given = rangeArgument(address, { book, sheet: sheet ?? book.screen.activeSheet });
  if (sheet && given.sheet !== sheet) throw invalidArgument("a range of another sheet");
  checkPlace(given);
  const range = withBody(hasHeaders ? given : withHeader(given));
  prepareHeaders(range);
  const table = range.sheet.addTable({
    name: freeName(book),
    range: range.area,
    style: book.file.styles.tableStyles.default,
    showBandedRows: true,
    showFilterButton: true,
  });
  book.noteStructure();
  tellTable({ book, sheet: range.sheet, table }, eventTypes.tableAdded);
  return tableObject({ book, sheet: range.sheet, table });
}

/** The message is that of Microsoft's list of errors for `MergedRangeConflict`. */
function checkPlace(range: RangeTarget): void {
  const { sheet, area } = range;
  if (tablesIn(range).length > 0) throw invalidArgument("a range that overlaps another table");
  if (sheet.arrayFormulas.some((array) => intersection(array.range, area)))
    throw invalidArgument("a range with an array formula over several cells, which tables do not hold");
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw new HostError(
      "MergedRangeConflict",
      "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells, or an XML Map.",
    );
}

function tellTable({ book, sheet, table }: TableTarget, type: number): void {
  const worksheetId = sheetId(sheet);
  const message = { source: book.events.source, tableId: tableId(table), tableName: table.name, worksheetId };
  book.events.raise(type, [worksheetId, wholeWorkbook], message);
}

/** Without headers, the cells move down by one row, and a row with new ones comes above them. */
function withHeader(range: RangeTarget): RangeTarget {
  const { book, sheet, area } = range;
  const header = { ...area, bottom: area.top };
  const taller = atArea(range, { ...area, bottom: area.bottom + 1 });
  pushCells(sheet, header, "down");
  for (let column = area.left; column <= area.right; column++) {
    sheet.setValue(area.top, column, `${excelTexts(book.culture).column}${column - area.left + 1}`);
    book.noteCell(sheet, area.top, column);
  }
  book.noteStructure();
  return taller;
}

/** A table has at least one row: below a header alone, all cells move down by one row (office-js #196, #1197). */
function withBody(range: RangeTarget): RangeTarget {
  const { book, sheet, area } = range;
  if (area.bottom > area.top || area.bottom === lastRow) return range;
  const below = { ...area, top: area.top + 1, bottom: area.top + 1 };
  pushCells(sheet, below, "down");
  book.noteStructure();
  return { ...range, area: { ...area, bottom: below.bottom } };
}

function freeName(book: Book): string {
  const { table } = excelTexts(book.culture);
  const isTaken = (name: string) =>
    book.file.table(name) !== undefined ||
    book.file.names.some((known) => known.name.toLowerCase() === name.toLowerCase());
  let count = 1;
  while (isTaken(`${table}${count}`)) count += 1;
  return `${table}${count}`;
}
