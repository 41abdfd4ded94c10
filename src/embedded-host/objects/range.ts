import { flag, number, optional, text } from "../arguments";
import { formatAddress, intersection, isUnbounded, lastColumn, lastRow, wholeSheet } from "../addresses";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { atAddress, atArea, columnCount, rowCount, type RangeTarget } from "../range-target";
import { readFormats, readFormulas, readText, readValues, readValueTypes } from "../read-cells";
import { changeCells } from "../changes";
import { clearCells } from "../clear-cells";
import { checkArraySize, writeCells } from "../write-cells";
import { writeNumberFormats } from "../write-formats";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

const contents: Members<RangeTarget> = {
  Values: scalar(readValues, editCells),
  Formulas: scalar(readFormulas, editCells),
  ValueTypes: scalar(readValueTypes),
  Text: scalar(readText),
  NumberFormat: scalar((range) => readFormats(range, (format) => format.numberFormat), writeNumberFormats),
  Hyperlink: scalar(readHyperlink, writeHyperlink, "1.7"),
  // The client cuts large arrays into rows for several ranges, and has their size checked beforehand.
  _ValidateArraySize: method((range, [rows, columns]) => checkArraySize(range, number(rows), number(columns)), "1.3"),
  Clear: method((range, [applyTo]) => {
    const parts = optional(applyTo, text, "All");
    if (parts === "Formats") clearCells(range, parts);
    else changeCells(range, () => clearCells(range, parts));
  }),
  Select: method(({ book, sheet, area }) => {
    if (book.screen.activeSheet !== sheet) throw invalidArgument("a range on a worksheet that is not active");
    book.screen.select(sheet, area);
  }),
};

const place: Members<RangeTarget> = {
  Address: scalar(({ sheet, area }) => formatAddress(sheet.name, area)),
  RowIndex: scalar(({ area }) => area.top),
  ColumnIndex: scalar(({ area }) => area.left),
  RowCount: scalar(rowCount),
  ColumnCount: scalar(columnCount),
  CellCount: scalar((range) =>
    rowCount(range) * columnCount(range) > 2 ** 31 - 1 ? -1 : rowCount(range) * columnCount(range),
  ),
  IsEntireColumn: scalar(({ area }) => area.top === 0 && area.bottom === lastRow, undefined, "1.7"),
  IsEntireRow: scalar(({ area }) => area.left === 0 && area.right === lastColumn, undefined, "1.7"),
  ColumnHidden: scalar(readColumnHidden, writeColumnHidden, "1.2"),
  Worksheet: navigation((range) => worksheetObject(range)),
  Format: navigation((range) => rangeFormatObject(range)),
  DataValidation: navigation((range) => dataValidationObject(range), "1.8"),
  ConditionalFormats: navigation((range) => conditionalFormatsObject(range), "1.6"),
};

const relatives: Members<RangeTarget> = {
  GetCell: method((range, [row, column]) => cellAt(range, number(row), number(column))),
  GetRow: method((range, [row]) => shaped(range, { top: range.area.top + number(row), rows: 1 })),
  GetColumn: method((range, [column]) => shaped(range, { left: range.area.left + number(column), columns: 1 })),
  GetLastCell: method((range) =>
    shaped(range, { top: range.area.bottom, left: range.area.right, rows: 1, columns: 1 }),
  ),
  GetLastRow: method((range) => shaped(range, { top: range.area.bottom, rows: 1 })),
  GetLastColumn: method((range) => shaped(range, { left: range.area.right, columns: 1 })),
  GetEntireColumn: method((range) => shaped(range, { top: 0, rows: lastRow + 1 })),
  GetEntireRow: method((range) => shaped(range, { left: 0, columns: lastColumn + 1 })),
  GetOffsetRange: method((range, [rows, columns]) =>
    shaped(range, { top: range.area.top + number(rows), left: range.area.left + number(columns) }),
  ),
  GetResizedRange: method(
    (range, [rows, columns]) =>
      shaped(range, { rows: rowCount(range) + number(rows), columns: columnCount(range) + number(columns) }),
    "1.3",
  ),
  GetAbsoluteResizedRange: method(
    (range, [rows, columns]) => shaped(range, { rows: number(rows), columns: number(columns) }),
    "1.7",
  ),
  GetRowsBelow: method(
    (range, [count]) => shaped(range, { top: range.area.bottom + 1, rows: optional(count, number, 1) }),
    "1.2",
  ),
  GetColumnsAfter: method(
    (range, [count]) => shaped(range, { left: range.area.right + 1, columns: optional(count, number, 1) }),
    "1.2",
  ),
  GetBoundingRect: method((range, [other]) => bound(range, other)),
  GetIntersectionOrNullObject: method((range, [other]) => intersect(range, other), "1.4"),
  GetUsedRange: method(
    (range, [valuesOnly]) => usedIn(range, optional(valuesOnly, flag, false)) ?? cellAt(range, 0, 0),
  ),
  GetUsedRangeOrNullObject: method((range, [valuesOnly]) => usedIn(range, optional(valuesOnly, flag, false)), "1.4"),
};

export const rangeObject = defineObject<RangeTarget>({
  name: "Range",
  members: { ...contents, ...place, ...relatives },
});

/** An argument that is a range or an address; addresses without a sheet mean `sheet`. */
export function rangeArgument(value: unknown, on: Parameters<typeof atAddress>[0]): RangeTarget {
  const range = rangeObject.targetOf(value);
  if (range) return range;
  return atAddress(on, text(value, "range or address expected"));
}

function editCells(range: RangeTarget, input: unknown): void {
  changeCells(range, () => writeCells(range, input));
}

interface Shape {
  readonly top?: number;
  readonly left?: number;
  readonly rows?: number;
  readonly columns?: number;
}

function shaped(range: RangeTarget, shape: Shape): HostObject {
  const { top = range.area.top, left = range.area.left, rows = rowCount(range), columns = columnCount(range) } = shape;
  return rangeObject(atArea(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function cellAt(range: RangeTarget, row: number, column: number): HostObject {
  return shaped(range, { top: range.area.top + row, left: range.area.left + column, rows: 1, columns: 1 });
}

function bound(range: RangeTarget, other: unknown): HostObject {
  const { sheet, area } = rangeArgument(other, range);
  if (sheet !== range.sheet) throw invalidArgument("ranges of two sheets");
  const top = Math.min(range.area.top, area.top);
  const left = Math.min(range.area.left, area.left);
  const bottom = Math.max(range.area.bottom, area.bottom);
  return rangeObject(atArea(range, { top, left, bottom, right: Math.max(range.area.right, area.right) }));
}

function intersect(range: RangeTarget, other: unknown): HostObject | null {
  const { sheet, area } = rangeArgument(other, range);
  if (sheet !== range.sheet) throw invalidArgument("ranges of two sheets");
  const common = intersection(range.area, area);
  return common ? rangeObject(atArea(range, common)) : null;
}

/**
 * Smallest block with all cells that hold something; `null` where there are none.
 * @param valuesOnly formatted cells without content do not count
 */
export function usedIn({ book, sheet, area }: RangeTarget, valuesOnly: boolean): HostObject | null {
  const limits = { ...wholeSheet, top: lastRow, left: lastColumn, bottom: -1, right: -1 };
  for (const [row, column, cell] of sheet.cells()) {
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!isInside || (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0))) continue;
    limits.top = Math.min(limits.top, row);
    limits.left = Math.min(limits.left, column);
    limits.bottom = Math.max(limits.bottom, row);
    limits.right = Math.max(limits.right, column);
  }
  return limits.bottom < 0 ? null : rangeObject({ book, sheet, area: limits });
}

function readColumnHidden({ sheet, area }: RangeTarget): boolean | null {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    sheet.isColumnHidden(area.left + index),
  );
  return columns.every((isHidden) => isHidden === columns[0]) ? (columns[0] ?? false) : null;
}

function writeColumnHidden(range: RangeTarget, value: unknown): void {
  if (isUnbounded(range.area) && columnCount(range) > lastColumn) throw notSupported("hiding all columns of a sheet");
  range.sheet.setColumnHidden(range.area.left, range.area.right, flag(value));
}
