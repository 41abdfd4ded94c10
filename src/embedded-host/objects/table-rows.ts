import { lastRow } from "../addresses";
import { number, optional } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import { bodyOf, type RangeTarget } from "../range-target";
import { readValues } from "../read-cells";
import { resizeTable, type TableTarget } from "../table-resize";
import { writeCells } from "../write-cells";
import { rangeObject, usedIn } from "./range";

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
      if (at >= 0 && at < rowCount(target)) return rowObject({ ...target, index: at });
      throw invalidArgument(`the row at ${at}`);
    }),
    Add: method((target, [index, values]) => add(target, index, values)),
  },
});

function rowCount({ table }: TableTarget): number {
  return table.range.bottom - table.range.top;
}

function rowRange({ book, sheet, table, index }: RowTarget): RangeTarget {
  const row = bodyOf(table).top + index;
  return { book, sheet, area: { ...bodyOf(table), top: row, bottom: row } };
}

/** At the end; the one empty row of a new table is filled first. Cells below the table would have to move: refused. */
function add(target: TableTarget, index: unknown, values: unknown): HostObject {
  const { book, sheet, table } = target;
  if (optional(index, number, -1) !== -1) throw notSupported("table rows that are added elsewhere than at the end");
  const rows: readonly unknown[] = Array.isArray(values) ? values : [[]];
  const first = isEmpty(target) ? bodyOf(table).top : table.range.bottom + 1;
  const area = { ...table.range, top: first, bottom: first + rows.length - 1 };
  const added = { book, sheet, area };
  if (usedIn({ ...added, area: { ...area, top: table.range.bottom + 1, bottom: lastRow } }, true))
    throw notSupported("table rows above other cells");
  const write = () => {
    if (area.bottom > table.range.bottom) resizeTable(target, { ...table.range, bottom: area.bottom });
    if (Array.isArray(values)) writeCells(added, values);
  };
  changeCells(added, write, "RowInserted");
  return rowObject({ ...target, index: first - bodyOf(table).top });
}

function isEmpty({ book, sheet, table }: TableTarget): boolean {
  const body = bodyOf(table);
  return body.top === body.bottom && !usedIn({ book, sheet, area: body }, true);
}
