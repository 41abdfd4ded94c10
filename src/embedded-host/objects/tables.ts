import type { SheetFile } from "../../package/workbook-file";
import { lastRow } from "../addresses";
import { flag } from "../arguments";
import type { Book } from "../book";
import { eventTypes, wholeWorkbook } from "../events";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, scalar, type HostObject, type Members } from "../host-object";
import { tablesIn, type RangeTarget } from "../range-target";
import { sheetId, tableId } from "../object-ids";
import { prepareHeaders } from "../table-headers";
import { eventMembers } from "./event-members";
import { rangeArgument, usedIn } from "./range";
import type { TableTarget } from "../table-resize";
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
  if (!hasHeaders) throw notSupported("tables without a header row");
  const range = withBody(rangeArgument(address, { book, sheet: sheet ?? book.screen.activeSheet }));
  if (sheet && range.sheet !== sheet) throw invalidArgument("a range of another sheet");
  if (tablesIn(range).length > 0) throw invalidArgument("a range that overlaps another table");
  prepareHeaders(range);
  const table = range.sheet.addTable({
    name: freeName(book),
    range: range.area,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  book.noteStructure();
  tellTable({ book, sheet: range.sheet, table }, eventTypes.tableAdded);
  return tableObject({ book, sheet: range.sheet, table });
}

function tellTable({ book, sheet, table }: TableTarget, type: number): void {
  const worksheetId = sheetId(sheet);
  const message = { source: book.events.source, tableId: tableId(table), tableName: table.name, worksheetId };
  book.events.raise(type, [worksheetId, wholeWorkbook], message);
}

/** A table has at least one row: below a header alone Excel makes room, which is nothing where the cells are free. */
function withBody(range: RangeTarget): RangeTarget {
  const { area } = range;
  if (area.bottom > area.top) return range;
  const below = { ...area, top: area.top + 1, bottom: area.top + 1 };
  if (usedIn({ ...range, area: { ...below, bottom: lastRow } }, true)) {
    throw notSupported("a table of a header alone above other cells");
  }
  return { ...range, area: { ...area, bottom: below.bottom } };
}

function freeName(book: Book): string {
  let count = 1;
  while (book.file.table(`Table${count}`)) count += 1;
  return `Table${count}`;
}
