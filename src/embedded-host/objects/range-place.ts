/** Where a range lies and how large it is, and the objects that look at its cells in their own way. */
import { formatAddress, lastColumn, lastRow } from "../addresses";
import { navigation, scalar, type Members } from "../host-object";
import { columnCount, rowCount, type RangeTarget } from "../range-target";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./range-format";
import { worksheetObject } from "./worksheet";

export const rangePlace: Members<RangeTarget> = {
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
  Worksheet: navigation((range) => worksheetObject(range)),
  Format: navigation((range) => rangeFormatObject(range)),
  DataValidation: navigation((range) => dataValidationObject({ ...range, areas: [range.area] }), "1.8"),
  ConditionalFormats: navigation((range) => conditionalFormatsObject({ ...range, areas: [range.area] }), "1.6"),
};
