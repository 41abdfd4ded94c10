/** Sorts rows of cells as Excel does: numbers, texts, logical values, errors, and empty cells always last. */
import type { Cell, CellFormat, CellValue, FormatPatch } from "../package/workbook-file";
import { fillFormula } from "./formulas";
import type { RangeTarget } from "./range-target";

export interface SortField {
  /** Column of the range, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Formulas and formats move along with their rows. */
export function sortRows(range: RangeTarget, fields: readonly SortField[]): void {
  const { book, sheet, area } = range;
  book.recalculate();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    return Array.from({ length: area.right - area.left + 1 }, (_, along) => sheet.cell(row, area.left + along));
  });
  const sorted = rows.map((cells, index) => ({ cells, from: area.top + index }));
  sorted.sort((left, right) => compareRows(left.cells, right.cells, fields));
  sorted.forEach(({ cells, from }, index) => {
    if (from !== area.top + index) placeRow(range, cells, from, area.top + index);
  });
}

type Row = readonly (Cell | undefined)[];

function compareRows(left: Row, right: Row, fields: readonly SortField[]): number {
  for (const { key, ascending } of fields) {
    const order = compareValues(left[key]?.value ?? null, right[key]?.value ?? null, ascending);
    if (order !== 0) return order;
  }
  return 0;
}

const collator = new Intl.Collator("en", { sensitivity: "base" });

function compareValues(left: CellValue, right: CellValue, ascending: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = rank(left) - rank(right) || compareAlike(left, right);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareAlike(left: CellValue, right: CellValue): number {
  if (typeof left === "string" && typeof right === "string") return collator.compare(left, right);
  return typeof left === "object" ? 0 : Number(left) - Number(right);
}

function placeRow({ book, sheet, area }: RangeTarget, cells: Row, from: number, to: number): void {
  cells.forEach((cell, along) => {
    const column = area.left + along;
    const style = sheet.cell(to, column)?.style ?? 0;
    if (cell?.formula !== undefined)
      sheet.setFormula(to, column, fillFormula(cell.formula, from, column)(to, column), cell.value);
    else sheet.setValue(to, column, cell?.value ?? null);
    book.noteCell(sheet, to, column);
    if (style === (cell?.style ?? 0)) return;
    const format = book.file.styles.format(cell?.style ?? 0);
    sheet.formatRange({ top: to, left: column, bottom: to, right: column }, wholePatch(format));
  });
}

/** A patch that makes any cell look like this. */
export function wholePatch({ numberFormat, font, fill, border, alignment, quotePrefix }: CellFormat): FormatPatch {
  const none = { style: "none", color: "#000000" } as const;
  const edges = { top: none, bottom: none, left: none, right: none, ...border };
  return { numberFormat, font, fill: fill ?? null, border: edges, alignment, quotePrefix };
}
