/** `range.values`, `formulas`, `valueTypes`, `text`: rows of the range's size, or `null` for whole rows or columns. */
import type { Cell, CellFormat, CellValue } from "../package/workbook-file";
import { isUnbounded } from "./addresses";
import { toApiFormula } from "./formulas";
import { displayText } from "./display-text";
import { tableAround, tablesIn, type RangeTarget } from "./range-target";

export function readValues(target: RangeTarget): unknown {
  target.book.recalculate();
  return mapCells(target, (cell) => apiValue(cell?.value ?? null));
}

export function readFormulas(target: RangeTarget): unknown {
  target.book.recalculate();
  const tables = tablesIn(target);
  return mapCells(target, (cell, row, column) =>
    cell?.formula === undefined
      ? apiValue(cell?.value ?? null)
      : toApiFormula(cell.formula, tableAround(tables, row, column)?.name),
  );
}

export function readValueTypes(target: RangeTarget): unknown {
  target.book.recalculate();
  return mapCells(target, (cell) => (cell ? valueType(cell) : "Empty"));
}

export function readText(target: RangeTarget): unknown {
  target.book.recalculate();
  const { styles } = target.book.file;
  return mapCells(target, (cell) =>
    cell ? displayText(cell.value, styles.format(cell.style).numberFormat, target.book.culture) : "",
  );
}

/** One format for every cell of the range. */
export function readFormats(target: RangeTarget, read: (format: CellFormat) => unknown): unknown {
  const { styles } = target.book.file;
  const { formats } = target.sheet;
  return mapCells(target, (_, row, column) => read(styles.format(formats.styleAt(row, column))));
}

/** Rows with every value changed; `null`, which stands for whole rows or columns, stays. */
export function mapRows(rows: unknown, change: (value: unknown, row: number, column: number) => unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown, down): unknown =>
    Array.isArray(row) ? row.map((value: unknown, along) => change(value, down, along)) : row,
  );
}

function mapCells(
  target: RangeTarget,
  read: (cell: Cell | undefined, row: number, column: number) => unknown,
): unknown {
  const { area, sheet } = target;
  if (isUnbounded(area)) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column++)
      values.push(read(sheet.cell(row, column), row, column));
    rows.push(values);
  }
  return rows;
}

/** A value as the API answers it. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType({ value, formula }: Cell): string {
  if (value === null) return formula === undefined ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
