import type { FilterSnapshot } from "../workbook/filter-snapshot";
import { isPlanTable, type CellValue, type ColumnRun, type RowSpan, type TableSnapshot } from "../workbook/port";
import { untracked } from "./proxies";
import { queueFormulas } from "./read-formulas";
import { queueFilter, readFilter } from "./read-filter";

export interface QueuedTable {
  /** Asks for what the batch has told in part only, and says whether there is something: one more batch is due. */
  askAgain(): boolean;
  /** What the table holds, once the batch has been sent. */
  read(): TableSnapshot;
  /** Its filter, where one hides rows. */
  filter(): FilterSnapshot | undefined;
}

/** `contentsOf` names the plan tables whose contents are wanted; all of them, if not given. */
export function queueTable(table: Excel.Table, contentsOf?: readonly string[]): QueuedTable {
  const sheet = table.worksheet.load("name");
  // Not the header row: a foreign table may hide it, and asking for it would fail the whole batch.
  const columns = table.columns.load("items/name");
  const place = untracked(table.getRange()).load("rowIndex,columnIndex");
  // A table without filter buttons may have no filter to ask.
  const filter = table.showFilterButton ? queueFilter(table.autoFilter) : undefined;
  const isWanted = isPlanTable(table.name) && (contentsOf?.includes(table.name) ?? true);
  const below = isWanted ? cellsBelow(table) : undefined;
  const body = isWanted
    ? untracked(table.getDataBodyRange()).load("rowIndex,columnIndex,values,valueTypes")
    : undefined;
  const formulas = body && queueFormulas(table, body);
  return {
    askAgain: () => formulas?.askAgain() ?? false,
    read: () => ({
      name: table.name,
      sheet: sheet.name,
      top: place.rowIndex,
      left: place.columnIndex,
      headers: columns.items.map(({ name }) => name),
      rows: body === undefined ? [] : readRows(body),
      isFiltered: filter?.isDataFiltered ?? false,
      hasTotalsRow: table.showTotals,
      ...(below?.isNullObject === false && { filledBelow: rowsOf(below) }),
      ...withFormulas(formulas?.read() ?? []),
    }),
    filter: () =>
      filter &&
      readFilter(
        filter,
        { sheet: sheet.name, table: table.name },
        columns.items.map(({ name }) => name),
      ),
  };
}

const withFormulas = (formulas: readonly ColumnRun[]): Pick<TableSnapshot, "formulas"> =>
  formulas.length > 0 ? { formulas } : {};

/** What is filled from the row below the table to the end of the sheet, in the table's columns. */
function cellsBelow(table: Excel.Table): Excel.Range {
  const whole = untracked(table.getRange());
  const next = untracked(untracked(whole.getLastRow()).getOffsetRange(1, 0));
  const end = untracked(untracked(whole.getEntireColumn()).getLastRow());
  return untracked(untracked(next.getBoundingRect(end)).getUsedRangeOrNullObject(true)).load("rowIndex,rowCount");
}

function rowsOf({ rowIndex, rowCount }: Excel.Range): RowSpan {
  return { first: rowIndex, last: rowIndex + rowCount - 1 };
}

/** The cells of a range of which `values` and `valueTypes` are loaded. */
export function readRows({ values, valueTypes }: Excel.Range): readonly (readonly CellValue[])[] {
  return values.map((row: readonly unknown[], index) => {
    const types = valueTypes[index] ?? [];
    return row.map((value, column) => readCell(value, types[column]));
  });
}

/** An error is told by its type, because anybody may type the text "#N/A". A formula that shows nothing is empty. */
function readCell(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
