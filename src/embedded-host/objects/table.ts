import type { TableFile } from "../../package/workbook-file";
import { lastRow } from "../addresses";
import { flag, number, text } from "../arguments";
import { clearCells } from "../clear-cells";
import { eventTypes, wholeWorkbook } from "../events";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { checkNewName } from "../name-rules";
import { sheetId, tableId } from "../object-ids";
import { bodyOf } from "../range-target";
import { clearFilters } from "../table-filtering";
import { resizeTable, type TableTarget } from "../table-resize";
import { eventMembers } from "./event-members";
import { rangeArgument, rangeObject, usedIn } from "./range";
import { autoFilterObject, filterObject } from "./table-filter";
import { rowsObject } from "./table-rows";
import { tableSortObject } from "./table-sort";
import { worksheetObject } from "./worksheet";

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const columnObject = defineObject<ColumnTarget>({
  name: "TableColumn",
  members: {
    Name: scalar(({ table, index }) => table.columns[index]?.name),
    Index: scalar(({ index }) => index),
    GetRange: method((target) => columnRange(target, target.table.range.top)),
    GetDataBodyRange: method((target) => columnRange(target, target.table.range.top + 1)),
    Filter: navigation((target) => filterObject(target), "1.2"),
  },
});

const columnsObject = defineObject<TableTarget>({
  name: "TableColumnCollection",
  items: (target) => target.table.columns.map((_, index) => columnObject({ ...target, index })),
  members: {
    Count: scalar(({ table }) => table.columns.length),
    GetCount: method(({ table }) => table.columns.length, "1.4"),
    GetItem: method((target, [key]) => {
      const found = findColumn(target, text(key));
      if (found) return found;
      throw itemNotFound(`the column ${text(key)}`);
    }),
    GetItemOrNullObject: method((target, [key]) => findColumn(target, text(key)), "1.4"),
    GetItemAt: method((target, [index]) => {
      if (target.table.columns[number(index)]) return columnObject({ ...target, index: number(index) });
      throw invalidArgument(`the column at ${number(index)}`);
    }),
  },
});

const events = eventMembers<TableTarget>(
  [
    { name: "DataChangedEvent", type: eventTypes.tableChanged, since: "1.7" },
    { name: "SelectionChangedEvent", type: eventTypes.tableSelectionChanged, since: "1.7" },
  ],
  ({ table }) => tableId(table),
);

export const tableObject = defineObject<TableTarget>({
  name: "Table",
  id: { name: "Id", get: ({ table }) => tableId(table) },
  members: {
    ...events,
    Id: scalar(({ table }) => tableId(table)),
    Name: scalar(({ table }) => table.name, rename),
    Style: scalar(
      ({ table }) => table.style ?? "",
      ({ table }, value) => table.setStyle(text(value) || undefined, table.showBandedRows),
    ),
    ShowBandedRows: scalar(
      ({ table }) => table.showBandedRows,
      ({ table }, value) => table.setStyle(table.style, flag(value)),
      "1.3",
    ),
    ShowFilterButton: scalar(
      ({ table }) => table.showFilterButton,
      ({ table }, value) => table.setShowFilterButton(flag(value)),
      "1.3",
    ),
    ShowHeaders: scalar(() => true),
    ShowTotals: scalar(({ table }) => table.hasTotalsRow),
    Worksheet: navigation((target) => worksheetObject(target), "1.2"),
    Columns: navigation((target) => columnsObject(target)),
    AutoFilter: navigation((target) => autoFilterObject(target), "1.9"),
    GetRange: method((target) => rangeObject({ ...target, area: wholeOf(target.table) })),
    GetHeaderRowRange: method((target) => rangeObject({ ...target, area: headerOf(target.table) })),
    GetDataBodyRange: method((target) => rangeObject({ ...target, area: bodyOf(target.table) })),
    Resize: method((target, [range]) => resize(target, range), "1.13"),
    Rows: navigation((target) => rowsObject(target)),
    Sort: navigation((target) => tableSortObject(target), "1.2"),
    ClearFilters: method(clearFilters, "1.2"),
    Delete: method(remove),
  },
});

function wholeOf({ range, hasTotalsRow }: TableFile) {
  return { ...range, bottom: range.bottom + Number(hasTotalsRow) };
}

function headerOf(table: TableFile) {
  return { ...table.range, bottom: table.range.top };
}

function findColumn(target: TableTarget, name: string): HostObject | null {
  const index = target.table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : columnObject({ ...target, index });
}

function columnRange(target: ColumnTarget, top: number): HostObject {
  const column = target.table.range.left + target.index;
  return rangeObject({ ...target, area: { ...target.table.range, top, left: column, right: column } });
}

function rename({ book, table }: TableTarget, value: unknown): void {
  const name = text(value);
  if (name === table.name) return;
  if (name.toLowerCase() !== table.name.toLowerCase()) checkNewName(book, name);
  table.rename(name);
  book.noteStructure();
}

/** With its cells; what stands below them would have to move up, so there must be nothing. */
function remove(target: TableTarget): void {
  const { book, sheet, table } = target;
  const range = { book, sheet, area: wholeOf(table) };
  const below = { ...range, area: { ...range.area, top: range.area.bottom + 1, bottom: lastRow } };
  if (usedIn(below, true)) throw notSupported("deleting a table above other cells");
  const message = { tableId: tableId(table), tableName: table.name, worksheetId: sheetId(sheet) };
  sheet.removeTable(table.name);
  clearCells(range, "All");
  book.noteStructure();
  const { source } = book.events;
  book.events.raise(eventTypes.tableDeleted, [sheetId(sheet), wholeWorkbook], { source, ...message });
}

/** Cells that come in are absorbed, never shifted. */
function resize(target: TableTarget, value: unknown): void {
  const { sheet, area } = rangeArgument(value, target);
  if (sheet !== target.sheet) throw invalidArgument("a range of another sheet");
  resizeTable(target, area);
}
