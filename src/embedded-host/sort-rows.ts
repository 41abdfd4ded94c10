/** Sorts rows of cells as Excel does: numbers, texts, logical values, errors, and empty cells always last. */
import type { Cell, CellValue, SheetFile } from "../package/workbook-file";
import { tellSorted } from "./cell-events";
import { fillFormula } from "./formulas";
import { isFilteredOut } from "../package/hidden-rows";
import { hasLocked, requireRight, unguarded } from "./guarded-file";
import { accessDenied } from "./host-error";
import type { RangeTarget } from "./range-target";
import { refuseSpilling } from "./spilling-cells";

export interface SortField {
  /** Column of the range, from 0. */
  readonly key: number;
  readonly ascending: boolean;
  /** What is looked at; cells with the color come first, or last where it is not `ascending`. */
  readonly on?: "value" | "cellColor" | "fontColor";
  readonly color?: string | undefined;
  /** Text that reads as a number counts as one. */
  readonly textAsNumber?: boolean;
}

export interface SortOptions {
  /** Small letters come before capital ones. */
  readonly matchCase?: boolean;
}

/** Formulas and formats move along with their rows. Rows that a filter hides stay where they are, as in Excel. */
export function sortRows(target: RangeTarget, fields: readonly SortField[], options: SortOptions = {}): void {
  const range = { ...target, sheet: requireSort(target) };
  const { book, sheet, area } = range;
  book.recalculate();
  refuseSpilling(range, "sorting");
  const isHidden = isFilteredOut(sheet);
  const places = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).filter(
    (row) => !isHidden(row),
  );
  const rows = places.map((from) => ({
    from,
    cells: Array.from({ length: area.right - area.left + 1 }, (_, along) => sheet.cell(from, area.left + along)),
  }));
  const compare = lineOrder(range, fields, options);
  rows.sort((left, right) => compare(left.cells, right.cells));
  rows.forEach(({ cells, from }, index) => {
    const to = places[index] ?? from;
    if (from !== to) placeRow(range, cells, from, to);
  });
  const moved = rows.flatMap(({ from }, index) => (places[index] === from ? [] : (places[index] ?? [])));
  const [top, bottom] = [moved[0], moved.at(-1)];
  if (top !== undefined && bottom !== undefined) tellSorted({ ...range, area: { ...area, top, bottom } }, "rows");
}

/** A protected sheet can be sorted if it says so, and where no cell is locked; the formats move along all the same. */
function requireSort({ book, sheet, area }: RangeTarget): SheetFile {
  if (sheet.protection.options) {
    requireRight(sheet, "sort");
    if (hasLocked(book.file, sheet, area)) throw accessDenied();
  }
  return unguarded(sheet);
}

/** Cells of a row, or of a column where columns are sorted. */
export type Line = readonly (Cell | undefined)[];

/** Which of two lines comes first. */
export function lineOrder({ book }: RangeTarget, fields: readonly SortField[], options: SortOptions) {
  const collator = new Intl.Collator("en", options.matchCase ? { caseFirst: "lower" } : { sensitivity: "base" });
  const compareField = (left: Cell | undefined, right: Cell | undefined, field: SortField): number => {
    if (field.on === "cellColor" || field.on === "fontColor") {
      const order = Number(hasColor(book, right, field)) - Number(hasColor(book, left, field));
      return field.ascending ? order : -order;
    }
    return compareValues(sortedValue(left, field), sortedValue(right, field), field.ascending, collator);
  };
  return (left: Line, right: Line): number => {
    for (const field of fields) {
      const order = compareField(left[field.key], right[field.key], field);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function hasColor(book: RangeTarget["book"], cell: Cell | undefined, { on, color }: SortField): boolean {
  const { fill, font } = book.file.styles.format(cell?.style ?? 0);
  return (on === "cellColor" ? (fill ?? undefined) : font.color) === color;
}

function sortedValue(cell: Cell | undefined, { textAsNumber }: SortField): CellValue {
  const value = cell?.value ?? null;
  if (textAsNumber !== true || typeof value !== "string" || value.trim() === "") return value;
  return Number.isNaN(Number(value)) ? value : Number(value);
}

function compareValues(left: CellValue, right: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = rank(left) - rank(right) || compareAlike(left, right, collator);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareAlike(left: CellValue, right: CellValue, collator: Intl.Collator): number {
  if (typeof left === "string" && typeof right === "string") return collator.compare(left, right);
  return typeof left === "object" ? 0 : Number(left) - Number(right);
}

function placeRow({ book, sheet, area }: RangeTarget, cells: Line, from: number, to: number): void {
  cells.forEach((cell, along) => {
    const column = area.left + along;
    const style = sheet.cell(to, column)?.style ?? 0;
    if (cell?.formula !== undefined)
      sheet.setFormula(to, column, fillFormula(cell.formula, from, column)(to, column), cell.value);
    else sheet.setValue(to, column, cell?.value ?? null);
    book.noteCell(sheet, to, column);
    if (style === (cell?.style ?? 0)) return;
    sheet.formats.restyle({ top: to, left: column, bottom: to, right: column }, () => cell?.style ?? 0);
  });
}
