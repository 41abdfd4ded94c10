import { number, optional, text } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { bodyOf, wholeOf, type RangeTarget } from "../range-target";
import { readValues } from "../read-cells";
import { deleteTableColumn, insertTableColumn } from "../table-cells";
import { headerRange, totalsRange } from "../table-parts";
import type { TableTarget } from "../table-resize";
import { checkArraySize, writeCells } from "../write-cells";
import { rangeObject } from "./range";
import { filterObject } from "./table-filter";

/** A column by the number that stays with it while others come and go. */
interface ColumnTarget extends TableTarget {
  readonly id: number;
}

const columnObject = defineObject<ColumnTarget>({
  name: "TableColumn",
  id: { name: "_Id", get: ({ id }) => String(id) },
  members: {
    Id: scalar(({ id }) => id),
    Index: scalar(indexOf),
    Name: scalar((target) => target.table.columns[indexOf(target)]?.name, rename, undefined, "1.4"),
    Values: scalar(
      (target) => readValues(cellsOf(target)),
      (target, value) => changeCells(cellsOf(target), () => writeCells(cellsOf(target), value)),
    ),
    Filter: navigation((target) => filterObject({ ...target, index: indexOf(target) }), "1.2"),
    GetRange: method((target) => rangeObject(cellsOf(target))),
    GetHeaderRowRange: method((target) => rangeObject(inColumn(target, headerRange(target)))),
    GetDataBodyRange: method((target) => rangeObject(inColumn(target, { ...target, area: bodyOf(target.table) }))),
    GetTotalRowRange: method((target) => rangeObject(inColumn(target, totalsRange(target)))),
    Delete: method((target) => {
      changeCells(cellsOf(target), () => deleteTableColumn(target, indexOf(target)), "ColumnDeleted");
    }),
  },
});

export const columnsObject = defineObject<TableTarget>({
  name: "TableColumnCollection",
  items: (target) => target.table.columnIds.map((id) => columnObject({ ...target, id })),
  members: {
    Count: scalar(({ table }) => table.columns.length),
    GetCount: method(({ table }) => table.columns.length, "1.4"),
    GetItem: method((target, [key]) => {
      const found = findColumn(target, key);
      if (found) return found;
      throw itemNotFound(`the column ${JSON.stringify(key)}`);
    }),
    GetItemOrNullObject: method((target, [key]) => findColumn(target, key), "1.4"),
    GetItemAt: method((target, [index]) => columnAt(target, number(index))),
    Add: method((target, [index, values, name]) => add(target, index, values, name)),
  },
});

function columnAt(target: TableTarget, index: number): HostObject {
  const id = target.table.columnIds[index];
  if (id !== undefined) return columnObject({ ...target, id });
  throw invalidArgument(`the column at ${index}`);
}

/** By name in any letters, or by id. */
function findColumn(target: TableTarget, key: unknown): HostObject | null {
  const { columns, columnIds } = target.table;
  const wanted = String(key).toLowerCase();
  const named = typeof key === "number" ? -1 : columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  const id = named < 0 ? columnIds.find((known) => String(known) === wanted) : columnIds[named];
  return id === undefined ? null : columnObject({ ...target, id });
}

function indexOf({ table, id }: ColumnTarget): number {
  const index = table.columnIds.indexOf(id);
  if (index >= 0) return index;
  throw itemNotFound(`the column with the id ${id}`);
}

function inColumn(target: ColumnTarget, range: RangeTarget): RangeTarget {
  const column = range.area.left + indexOf(target);
  return { ...range, area: { ...range.area, left: column, right: column } };
}

function cellsOf({ book, sheet, ...target }: ColumnTarget): RangeTarget {
  return inColumn({ book, sheet, ...target }, { book, sheet, area: wholeOf(target.table) });
}

/** Other than a name that is typed into a header cell, one that is taken is refused. */
function rename(target: ColumnTarget, value: unknown): void {
  const name = text(value);
  const { book, table } = target;
  changeCells(cellsOf(target), () => {
    table.renameColumn(indexOf(target), name);
    book.noteStructure();
  });
}

/** @param values of all cells of the column, with its header, or one for all of them */
function add(target: TableTarget, index: unknown, values: unknown, name: unknown): HostObject {
  const { book, sheet, table } = target;
  const count = table.columns.length;
  const wanted = optional(index, number, -1);
  const at = wanted === -1 ? count : wanted;
  if (!Number.isInteger(at) || at < 0 || at > count) throw invalidArgument(`the place ${wanted} for a column`);
  const column = table.range.left + at;
  const added = { book, sheet, area: { ...wholeOf(table), left: column, right: column } };
  const isGiven = values !== undefined && values !== null;
  if (Array.isArray(values)) checkArraySize(added, values.length, 1);
  const write = () => {
    insertTableColumn(target, at, name === undefined || name === null ? undefined : text(name));
    if (isGiven) writeCells(added, Array.isArray(values) && name ? [[null], ...values.slice(1)] : values);
  };
  changeCells(added, write, "ColumnInserted");
  return columnAt(target, at);
}
