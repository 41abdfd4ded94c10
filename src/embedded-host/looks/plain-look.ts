/** A cell's look by its own format alone. */
import type { CellFormat, CellValue, SheetFile } from "../../package/workbook-file";
import type { CellLook } from "./cell-look";
import type { LookSource } from "./create-sheet-looks";

const automaticInk = "#000000";

export function plainLook(source: LookSource, sheet: SheetFile, row: number, column: number): CellLook {
  const value = source.value(sheet, row, column);
  const format = source.styles.format(sheet.cell(row, column)?.style ?? 0);
  const { font, fill, border, alignment } = format;
  return {
    text: source.text(value, format.numberFormat),
    horizontal: horizontalOf(value, alignment.horizontal),
    vertical: alignment.vertical,
    wrap: alignment.wrapText,
    indent: alignment.indent,
    font: { ...font, color: font.color ?? automaticInk },
    fill,
    border,
    hasFilterButton: false,
  };
}

/** Text to the left, numbers to the right, logical values and errors in the middle. */
function horizontalOf(value: CellValue, alignment: CellFormat["alignment"]["horizontal"]): CellLook["horizontal"] {
  if (alignment !== "general") return alignment;
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}
