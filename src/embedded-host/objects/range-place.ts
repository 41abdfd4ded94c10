/** Where a range lies and how large it is, and the objects that look at its cells in their own way. */
import { formatAddress, lastColumn, lastRow } from "../addresses";
import { cellCount } from "../cell-count";
import { heightOf, leftOfColumn, topOfRow, widthOf } from "../geometry";
import { navigation, scalar, type Members } from "../host-object";
import { columnCount, rowCount, type RangeTarget } from "../range-target";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

export const rangePlace: Members<RangeTarget> = {
  Address: scalar(({ sheet, area }) => formatAddress(sheet.name, area)),
  // Only formulas read otherwise in other languages of Excel; A1 addresses are the same everywhere.
  AddressLocal: scalar(({ sheet, area }) => formatAddress(sheet.name, area)),
  RowIndex: scalar(({ area }) => area.top),
  ColumnIndex: scalar(({ area }) => area.left),
  RowCount: scalar(rowCount),
  ColumnCount: scalar(columnCount),
  CellCount: scalar(({ area }) => cellCount([area])),
  Top: scalar(({ sheet, area }) => topOfRow(sheet, area.top), undefined, "1.10"),
  Left: scalar(({ sheet, area }) => leftOfColumn(sheet, area.left), undefined, "1.10"),
  Height: scalar(({ sheet, area }) => heightOf(sheet, area.top, area.bottom), undefined, "1.10"),
  Width: scalar(({ sheet, area }) => widthOf(sheet, area.left, area.right), undefined, "1.10"),
  IsEntireColumn: scalar(({ area }) => area.top === 0 && area.bottom === lastRow, undefined, "1.7"),
  IsEntireRow: scalar(({ area }) => area.left === 0 && area.right === lastColumn, undefined, "1.7"),
  Worksheet: navigation((range) => worksheetObject(range)),
  Format: navigation((range) => rangeFormatObject(range)),
  DataValidation: navigation((range) => dataValidationObject({ ...range, areas: [range.area] }), "1.8"),
  ConditionalFormats: navigation((range) => conditionalFormatsObject({ ...range, areas: [range.area] }), "1.6"),
};
