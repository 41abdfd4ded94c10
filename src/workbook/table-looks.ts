import { isInput, type Column } from "../domain/schema/define-sheet";
import type { Language } from "../localisation/language";
import type { FormatPatch, PageSetup } from "./changes";
import { tablePlace } from "./places";
import {
  computedCellFormat,
  computedHeaderFormat,
  dateFormat,
  inputCellFormat,
  inputHeaderFormat,
  quietCellFormat,
  widthOfCharacters,
} from "./theme";

/** What the body cells of all columns share, and the header cells. */
export const bodyBase: FormatPatch = {
  ...inputCellFormat,
  numberFormat: "General",
  alignment: { horizontal: "left", vertical: "center", wrapText: false, indent: 1 },
};
export const headerBase: FormatPatch = inputHeaderFormat;

/** Header cell of a column: filled for input, light for computed, aligned as the cells below it. */
export function headerLook(column: Column): FormatPatch {
  const { align } = isInput(column) ? column.input : column.computed;
  const look = isInput(column) ? inputHeaderFormat : computedHeaderFormat;
  return { ...look, alignment: { horizontal: align, vertical: "center", wrapText: true, indent: indentOf(align) } };
}

/** Body cells of a column. Dates look as readers of the plan's language expect. */
export function columnLook(column: Column, language: Language): FormatPatch {
  const look = isInput(column) ? column.input : { ...column.computed, wrap: false };
  const numberFormat = hasDateFormat(column) ? dateFormat[language] : look.numberFormat;
  return {
    ...cellLook(column),
    numberFormat,
    alignment: { horizontal: look.align, vertical: "center", wrapText: look.wrap, indent: indentOf(look.align) },
  };
}

/** True for a column of dates, whose format is that of the plan's language. */
export function hasDateFormat(column: Column): boolean {
  return (isInput(column) ? column.input : column.computed).numberFormat === "yyyy-mm-dd";
}

/** A little air, so that a number and the text beside it do not run together. */
function indentOf(align: "left" | "center" | "right"): number {
  return align === "center" ? 0 : 1;
}

function cellLook(column: Column): FormatPatch {
  if (!isInput(column)) return computedCellFormat;
  return column.input.quiet === true ? quietCellFormat : inputCellFormat;
}

const margin = 36;

/** Points that one printed page carries and still can be read: a text of 10 points comes out with 6. */
const readableWidth = 1_280;

/**
 * Every table prints on landscape A4, wide ones on several pages side by side, each with the header and with the first
 * columns: they say of which row it speaks.
 */
export function tablePage(columns: readonly Column[], firstColumns: number): PageSetup {
  const repeated = printedWidth(columns.slice(0, firstColumns));
  const pages = Math.ceil((printedWidth(columns) - repeated) / (readableWidth - repeated));
  const titleColumns = { first: 0, last: firstColumns - 1 };
  return { ...pageSetup, titleColumns, fitTo: { width: pages, height: 0 } };
}

function printedWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : widthOfCharacters(column.width)), 0);
}

const pageSetup: Omit<PageSetup, "fitTo"> = {
  orientation: "landscape",
  paperSize: "a4",
  margins: { left: margin, right: margin, top: margin, bottom: margin + 12, header: 18, footer: 18 },
  centerHorizontally: false,
  footer: { left: "Key Account Plan", center: "&A", right: "&P / &N" },
  titleRows: { first: tablePlace.headerRow, last: tablePlace.headerRow },
};
