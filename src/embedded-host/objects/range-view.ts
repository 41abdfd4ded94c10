/** The visible cells of a range: rows and columns that are hidden, by hand or by a filter, are left out. */
import { formatAddress, isUnbounded } from "../addresses";
import { number } from "../arguments";
import { changeCells } from "../changes";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";
import type { RangeTarget } from "../range-target";
import { readFormats, readFormulas, readText, readValues, readValueTypes } from "../read-cells";
import { writeCells } from "../write-cells";
import { writeNumberFormats } from "../write-formats";
import { rangeObject } from "./range";

interface View {
  readonly range: RangeTarget;
  /** Only one of the visible rows. */
  readonly row?: number;
}

export const rangeViewObject = defineObject<View>({
  name: "RangeView",
  since: "1.3",
  members: {
    Index: scalar(({ row }) => row ?? 0),
    RowCount: scalar((view) => visibleRows(view).length),
    ColumnCount: scalar(({ range }) => visibleColumns(range).length),
    CellAddresses: scalar((view) => shown(view, addresses(view.range))),
    Values: content(readValues, writeContents),
    Formulas: content(readFormulas, writeContents),
    NumberFormat: content((range) => readFormats(range, ({ numberFormat }) => numberFormat), writeNumberFormats),
    Text: content(readText),
    ValueTypes: content(readValueTypes),
    Rows: navigation(({ range }): HostObject => rowsObject({ range })),
    GetRange: method(({ range }) => rangeObject(range)),
  },
});

const rowsObject = defineObject<View>({
  name: "RangeViewCollection",
  since: "1.3",
  items: (view): readonly HostObject[] => visibleRows(view).map((_, row) => rangeViewObject({ ...view, row })),
  members: {
    GetCount: method((view) => visibleRows(view).length, "1.4"),
    GetItemAt: method((view, [index]): HostObject => {
      const row = number(index);
      if (visibleRows(view)[row] === undefined) throw invalidArgument(`the visible row ${row}`);
      return rangeViewObject({ ...view, row });
    }),
  },
});

function content(
  read: (range: RangeTarget) => unknown,
  write?: (range: RangeTarget, input: unknown) => void,
): Member<View> {
  return scalar(
    (view) => shown(view, read(bounded(view.range))),
    write && ((view, input) => spread(view, input, write)),
  );
}

function bounded(range: RangeTarget): RangeTarget {
  if (isUnbounded(range.area)) throw invalidArgument("the view of whole rows or columns");
  return range;
}

function writeContents(range: RangeTarget, input: unknown): void {
  changeCells(range, () => writeCells(range, input));
}

/** Offsets in the range. */
function visibleRows({ range: { sheet, area }, row }: View): readonly number[] {
  const count = area.bottom - area.top + 1;
  const rows = Array.from({ length: count }, (_, at) => at).filter((at) => !sheet.isRowHidden(area.top + at));
  return row === undefined ? rows : rows.slice(row, row + 1);
}

function visibleColumns({ sheet, area }: RangeTarget): readonly number[] {
  const count = area.right - area.left + 1;
  return Array.from({ length: count }, (_, at) => at).filter((at) => !sheet.isColumnHidden(area.left + at));
}

function shown(view: View, cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  const columns = visibleColumns(view.range);
  const rows: readonly unknown[] = cells;
  return visibleRows(view).map((row) => {
    const values: unknown = rows[row];
    return columns.map((column): unknown => (Array.isArray(values) ? values[column] : undefined));
  });
}

/** Writes to visible cells only: all others are left as they are by a `null`. */
function spread(view: View, input: unknown, write: (range: RangeTarget, input: unknown) => void): void {
  const rows = visibleRows(view);
  const columns = visibleColumns(view.range);
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns.length;
  const given: unknown[] = Array.isArray(input) ? input : rows.map(() => columns.map(() => input));
  if (given.length !== rows.length) throw invalidArgument("rows that are not those of the view");
  const { top, left, bottom, right } = bounded(view.range).area;
  const cells = Array.from({ length: bottom - top + 1 }, () => new Array<unknown>(right - left + 1).fill(null));
  given.forEach((row, index) => {
    if (!isRow(row)) throw invalidArgument("a row that is not one of the view");
    row.forEach((value, along) => cells[rows[index] ?? 0]?.splice(columns[along] ?? 0, 1, value));
  });
  write(view.range, cells);
}

function addresses({ sheet, area }: RangeTarget): readonly (readonly string[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_, along) => {
      const [row, column] = [area.top + down, area.left + along];
      return formatAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
    }),
  );
}
