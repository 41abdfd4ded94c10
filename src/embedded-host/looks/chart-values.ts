/** What stands in the cells that a chart refers to. */
import { chartCells } from "../../package/chart-cache";
import { literals } from "../../package/chart-series";
import type { CellValue, SheetFile, WorkbookFile } from "../../package/workbook-file";
import type { ChartSource } from "./chart-picture";

/**
 * The values of a reference of a chart, row by row; none for a reference that leads to no cells.
 * @param value of a cell, as calculated
 */
export function chartValues(
  file: WorkbookFile,
  value: (sheet: SheetFile, row: number, column: number) => CellValue,
): ChartSource["values"] {
  return (reference) => {
    if (reference.startsWith("{")) return literals(reference).map(literal);
    const cells = chartCells(file, reference);
    if (cells === undefined) return [];
    const { sheet, range } = cells;
    const bottom = Math.min(range.bottom, Math.max(range.top, sheet.usedRange()?.bottom ?? 0));
    const values: CellValue[] = [];
    for (let row = range.top; row <= bottom; row++)
      for (let column = range.left; column <= range.right; column++) values.push(value(sheet, row, column));
    return values;
  };
}

function literal(item: string): CellValue {
  return item === "" ? null : Number.isNaN(Number(item)) ? item : Number(item);
}
