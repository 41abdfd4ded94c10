import { flag, text } from "../arguments";
import type { TableFile, TableLook } from "../../package/workbook-file";
import { changeCells } from "../changes";
import { eventTypes, wholeWorkbook } from "../events";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";
import { checkNewName } from "../name-rules";
import { pullCells } from "../noted-shifts";
import { sheetId, tableId } from "../object-ids";
import { bodyOf, wholeOf, type RangeTarget } from "../range-target";
import { convertTable } from "../table-conversion";
import { clearFilters, filterOfTable, hideRows, removeFilter } from "../table-filtering";
import { showHeaders, showTotals } from "../table-layout";
import { headerRange, totalsRange } from "../table-parts";
import { resizeTable, type TableTarget } from "../table-resize";
import { eventMembers } from "./event-members";
import { rangeArgument, rangeObject } from "./range";
import { columnsObject } from "./table-columns";
import { autoFilterObject } from "./table-filter";
import { rowsObject } from "./table-rows";
import { tableSortObject } from "./table-sort";
import { worksheetObject } from "./worksheet";

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
    LegacyId: scalar(({ table }) => String(table.id), undefined, "1.8"),
    Name: scalar(({ table }) => table.name, rename),
    Style: scalar(
      ({ table }) => table.style ?? "",
      ({ table }, value) => table.setLook({ style: text(value) || undefined }),
    ),
    ShowBandedRows: lookFlag("showBandedRows"),
    ShowBandedColumns: lookFlag("showBandedColumns"),
    HighlightFirstColumn: lookFlag("showFirstColumn"),
    HighlightLastColumn: lookFlag("showLastColumn"),
    ShowFilterButton: scalar(
      ({ table }) => table.showFilterButton,
      (target, value) => showFilterButton(target, flag(value)),
      "1.3",
    ),
    ShowHeaders: scalar(
      ({ table }) => table.hasHeaderRow,
      (target, value) => changeCells(wholeRange(target), () => showHeaders(target, flag(value))),
    ),
    ShowTotals: scalar(
      ({ table }) => table.hasTotalsRow,
      (target, value) => changeCells(wholeRange(target), () => showTotals(target, flag(value))),
    ),
    Worksheet: navigation((target) => worksheetObject(target), "1.2"),
    Columns: navigation((target) => columnsObject(target)),
    Rows: navigation((target) => rowsObject(target)),
    Sort: navigation((target) => tableSortObject(target), "1.2"),
    AutoFilter: navigation((target) => autoFilterObject(filterOfTable(target)), "1.9"),
    GetRange: method((target) => rangeObject(wholeRange(target))),
    GetHeaderRowRange: method((target) => rangeObject(headerRange(target))),
    GetDataBodyRange: method(({ book, sheet, table }) => rangeObject({ book, sheet, area: bodyOf(table) })),
    GetTotalRowRange: method((target) => rangeObject(totalsRange(target))),
    Resize: method((target, [range]) => resize(target, range), "1.13"),
    ClearFilters: method(clearFilters, "1.2"),
    ReapplyFilters: method((target) => hideRows(filterOfTable(target)), "1.2"),
    ConvertToRange: method(convert, "1.2"),
    Delete: method(remove),
  },
});

function lookFlag(name: Exclude<keyof TableLook, "style"> & keyof TableFile): Member<TableTarget> {
  return scalar(
    ({ table }) => table[name],
    ({ table }, value) => table.setLook({ [name]: flag(value) }),
    "1.3",
  );
}

function wholeRange({ book, sheet, table }: TableTarget): RangeTarget {
  return { book, sheet, area: wholeOf(table) };
}

/** Without a header row there is no place for the buttons. */
function showFilterButton(target: TableTarget, isShown: boolean): void {
  if (isShown && !target.table.hasHeaderRow) throw invalidArgument("filter buttons of a table without a header row");
  if (isShown) target.table.setShowFilterButton(true);
  else removeFilter(target);
}

function rename({ book, table }: TableTarget, value: unknown): void {
  const name = text(value);
  if (name === table.name) return;
  if (name.toLowerCase() !== table.name.toLowerCase()) checkNewName(book, name);
  table.rename(name);
  book.noteStructure();
}

/** With its cells; what stands below them moves up. */
function remove(target: TableTarget): void {
  const { book, sheet, table } = target;
  const range = wholeRange(target);
  clearFilters(target);
  const message = { tableId: tableId(table), tableName: table.name, worksheetId: sheetId(sheet) };
  pullCells(sheet, range.area, "up");
  book.noteStructure();
  tellDeleted(target, message);
}

function tellDeleted({ book, sheet }: TableTarget, message: Readonly<Record<string, string>>): void {
  const { source } = book.events;
  book.events.raise(eventTypes.tableDeleted, [sheetId(sheet), wholeWorkbook], { source, ...message });
}

/** Cells and looks stay; what named the table refers to its cells from then on. */
function convert(target: TableTarget): HostObject {
  const { sheet, table } = target;
  const range = wholeRange(target);
  const message = { tableId: tableId(table), tableName: table.name, worksheetId: sheetId(sheet) };
  convertTable(target);
  tellDeleted(target, message);
  return rangeObject(range);
}

/** Cells that come in are absorbed, never shifted. */
function resize(target: TableTarget, value: unknown): void {
  const { sheet, area } = rangeArgument(value, target);
  if (sheet !== target.sheet) throw invalidArgument("a range of another sheet");
  resizeTable(target, area);
}
