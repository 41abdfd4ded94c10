import { flag, number, optional } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import { bodyOf, columnCount, type RangeTarget } from "../range-target";
import { readValues } from "../read-cells";
import { deleteTableRows, insertTableRows } from "../table-cells";
import type { TableTarget } from "../table-resize";
import { usedRange } from "../used-range";
import { checkArraySize, writeCells } from "../write-cells";
import { rangeObject } from "./range";

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowObject = defineObject<RowTarget>({
  name: "TableRow",
  id: { name: "_Id", get: ({ index }) => String(index) },
  members: {
    Index: scalar(({ index }) => index),
    Values: scalar(
      (row) => readValues(rowRange(row)),
      (row, value) => changeCells(rowRange(row), () => writeCells(rowRange(row), value)),
    ),
    GetRange: method((row) => rangeObject(rowRange(row))),
    Delete: method((row) => deleteRows(row, [row.index])),
  },
});

export const rowsObject = defineObject<TableTarget>({
  name: "TableRowCollection",
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => rowObject({ ...target, index })),
  members: {
    Count: scalar(rowCount),
    GetCount: method(rowCount, "1.4"),
    GetItemAt: method((target, [index]) => {
      const at = number(index);
      if (Number.isInteger(at) && at >= 0 && at < rowCount(target)) return rowObject({ ...target, index: at });
      throw invalidArgument(`the row at ${at}`);
    }),
    Add: method((target, [index, values, alwaysInsert]) => add(target, index, values, alwaysInsert)),
    DeleteRows: method((target, [rows]) => {
      if (!Array.isArray(rows)) throw invalidArgument("a list of rows expected");
      deleteRows(
        target,
        rows.map((row) => rowObject.targetOf(row)?.index ?? number(row)),
      );
    }, "ExcelApiOnline 1.1"),
    DeleteRowsAt: method((target, [index, count]) => {
      const first = number(index);
      deleteRows(
        target,
        Array.from({ length: optional(count, number, 1) }, (_, along) => first + along),
      );
    }, "ExcelApiOnline 1.1"),
  },
});

function rowCount({ table }: TableTarget): number {
  const { top, bottom } = bodyOf(table);
  return bottom - top + 1;
}

function rowRange({ book, sheet, table, index }: RowTarget): RangeTarget {
  const row = bodyOf(table).top + index;
  return { book, sheet, area: { ...bodyOf(table), top: row, bottom: row } };
}

function deleteRows(target: TableTarget, indexes: readonly number[]): void {
  const { book, sheet, table } = target;
  const { top, ...body } = bodyOf(table);
  const area = { ...body, top: top + Math.min(...indexes), bottom: top + Math.max(...indexes) };
  changeCells({ book, sheet, area }, () => deleteTableRows(target, indexes), "RowDeleted");
}

/** The one empty row of a new table is filled first. */
function add(target: TableTarget, index: unknown, values: unknown, alwaysInsert: unknown): HostObject {
  const { book, sheet, table } = target;
  const body = bodyOf(table);
  const wanted = optional(index, number, -1);
  const count = Array.isArray(values) ? values.length : 1;
  const fillsFirst = wanted === -1 && isEmpty(target);
  const at = fillsFirst ? 0 : wanted === -1 ? rowCount(target) : wanted;
  if (!Number.isInteger(at) || at < 0 || at > rowCount(target)) throw invalidArgument(`the place ${wanted} for a row`);
  const top = body.top + at;
  const added = { book, sheet, area: { ...body, top, bottom: top + count - 1 } };
  checkRows(added, values);
  const inserted = fillsFirst ? count - 1 : count;
  const mayAbsorb = !optional(alwaysInsert, flag, true);
  const write = () => {
    if (inserted > 0) insertTableRows(target, fillsFirst ? 1 : at, inserted, mayAbsorb);
    if (values !== undefined && values !== null) writeCells(added, values);
  };
  changeCells(added, write, "RowInserted");
  return rowObject({ ...target, index: at });
}

/** Before any cell moves: an array that does not fit leaves the table as it is. */
function checkRows(added: RangeTarget, values: unknown): void {
  if (!Array.isArray(values)) return;
  if (values.length === 0) throw invalidArgument("no rows at all");
  for (const row of values)
    checkArraySize(added, values.length, Array.isArray(row) ? row.length : columnCount(added) + 1);
}

function isEmpty({ book, sheet, table }: TableTarget): boolean {
  const body = bodyOf(table);
  return body.top === body.bottom && !usedRange({ book, sheet, area: body }, true);
}
