import type { CellFormat, FormatPatch, HorizontalAlignment, VerticalAlignment } from "../../package/workbook-file";
import { choice, color, flag, keyOf, number, text } from "../arguments";
import { autofitColumns, autofitRows } from "../autofit";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import type { RangeTarget } from "../range-target";
import { readCommon } from "../read-cells";
import { bordersObject } from "./borders";

/** What a sheet has where nobody set a width or height, in points. */
const defaultColumnWidth = 48;
const defaultRowHeight = 15;

const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
};
const verticals: Readonly<Record<string, VerticalAlignment>> = { Top: "top", Center: "center", Bottom: "bottom" };

/** A property of the cells' format: read where all cells agree, written to all of them. */
function formatProperty(
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => FormatPatch,
  since?: string,
): Member<RangeTarget> {
  const write = ({ sheet, area }: RangeTarget, value: unknown) => sheet.formatRange(area, patch(value));
  return scalar((range) => readCommon(range, read), write, since);
}

const fillObject = defineObject<RangeTarget>({
  name: "RangeFill",
  members: {
    Color: formatProperty(
      (format) => format.fill ?? "#FFFFFF",
      (value) => ({ fill: color(value) }),
    ),
    Clear: method(({ sheet, area }) => sheet.formatRange(area, { fill: null })),
  },
});

const fontObject = defineObject<RangeTarget>({
  name: "RangeFont",
  members: {
    Name: formatProperty(
      ({ font }) => font.name,
      (value) => ({ font: { name: text(value) } }),
    ),
    Size: formatProperty(
      ({ font }) => font.size,
      (value) => ({ font: { size: fontSize(value) } }),
    ),
    Bold: formatProperty(
      ({ font }) => font.bold,
      (value) => ({ font: { bold: flag(value) } }),
    ),
    Italic: formatProperty(
      ({ font }) => font.italic,
      (value) => ({ font: { italic: flag(value) } }),
    ),
    Underline: formatProperty(
      ({ font }) => (font.underline ? "Single" : "None"),
      (value) => ({ font: { underline: isUnderlined(value) } }),
    ),
    Color: formatProperty(
      ({ font }) => font.color ?? "#000000",
      (value) => ({ font: { color: color(value) } }),
    ),
  },
});

export const rangeFormatObject = defineObject<RangeTarget>({
  name: "RangeFormat",
  members: {
    Fill: navigation((range) => fillObject(range)),
    Font: navigation((range) => fontObject(range)),
    Borders: navigation((range) => bordersObject(range)),
    HorizontalAlignment: formatProperty(
      ({ alignment }) => keyOf(horizontals, alignment.horizontal),
      (value) => ({ alignment: { horizontal: choice(value, horizontals) } }),
    ),
    VerticalAlignment: formatProperty(
      ({ alignment }) => keyOf(verticals, alignment.vertical),
      (value) => ({ alignment: { vertical: choice(value, verticals) } }),
    ),
    WrapText: formatProperty(
      ({ alignment }) => alignment.wrapText,
      (value) => ({ alignment: { wrapText: flag(value) } }),
    ),
    IndentLevel: formatProperty(
      ({ alignment }) => alignment.indent,
      (value) => ({ alignment: { indent: number(value) } }),
      "1.9",
    ),
    ColumnWidth: scalar(readColumnWidth, writeColumnWidth, "1.2"),
    RowHeight: scalar(readRowHeight, writeRowHeight, "1.2"),
    AutofitColumns: method(autofitColumns, "1.2"),
    AutofitRows: method(autofitRows, "1.2"),
  },
});

function fontSize(value: unknown): number {
  const size = number(value);
  if (size < 1 || size > 409) throw invalidArgument("font size out of 1 to 409");
  return size;
}

function isUnderlined(value: unknown): boolean {
  if (value === "Double" || value === "SingleAccountant" || value === "DoubleAccountant")
    throw notSupported(`underline ${value}`);
  return choice(value, { None: false, Single: true });
}

function readColumnWidth({ sheet, area }: RangeTarget): number | null {
  const widths = new Set<number>();
  for (let column = area.left; column <= area.right; column++)
    widths.add(sheet.columnWidth(column) ?? defaultColumnWidth);
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}

/** Setting a width shows the column. */
function writeColumnWidth({ sheet, area }: RangeTarget, value: unknown): void {
  sheet.setColumnWidth(area.left, area.right, number(value));
  if (sheet.isColumnHidden(area.left)) sheet.setColumnHidden(area.left, area.right, false);
}

function readRowHeight({ sheet, area }: RangeTarget): number | null {
  const heights = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) heights.add(sheet.rowHeight(row) ?? defaultRowHeight);
  return heights.size === 1 ? ([...heights][0] ?? null) : null;
}

function writeRowHeight({ sheet, area }: RangeTarget, value: unknown): void {
  sheet.setRowHeight(area.top, area.bottom, number(value));
}
