import type { TableFile } from "../../package/workbook-file";
import { flag, number, text } from "../arguments";
import { eventTypes } from "../events";
import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { checkNewName } from "../name-rules";
import { tableId } from "../object-ids";
import { bodyOf } from "../range-target";
import { resizeTable, type TableTarget } from "../table-resize";
import { eventMembers } from "./event-members";
import { rangeArgument, rangeObject } from "./range";
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

const autoFilterObject = defineObject<TableTarget>({
  name: "AutoFilter",
  members: { IsDataFiltered: scalar(({ table }) => table.isFiltered) },
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
    ClearFilters: method(({ table }) => {
      if (table.isFiltered) throw notSupported("clearing the filters of a table");
    }),
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

/** Cells that come in are absorbed, never shifted. */
function resize(target: TableTarget, value: unknown): void {
  const { sheet, area } = rangeArgument(value, target);
  if (sheet !== target.sheet) throw invalidArgument("a range of another sheet");
  resizeTable(target, area);
}
