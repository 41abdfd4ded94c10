/** Moves the cells of a sheet and lets its own formulas follow. */
import { isDynamicArray } from "./array-formulas";
import { parseRange, rangeAddress } from "./cell-range";
import type { CellStore, StoredCell } from "./cell-store";
import { conflict, isConcerned, isCut, lastIndex, shiftedRange, type CellShift } from "./cell-shift";
import type { SheetCells } from "./sheet-cells";
import { moveStoredCells } from "./shift-rows";
import type { CellRange } from "./workbook-file";
import { attribute, withAttribute } from "./xml-scan";

/** What the cells need of the sheet and the workbook around them. */
export interface CellShiftOptions {
  /** The row (or column) that gives inserted cells their format, seen from a column (or row) across. */
  readonly formatSource: (across: number) => number | undefined;
  /** A formula of this sheet after the shift. */
  readonly follow: (formula: string) => string;
}

/** Throws "shiftConflict" where an array formula or data table would be cut, or content pushed off the sheet. */
export function requireMovableCells(cells: SheetCells, shift: CellShift): void {
  for (const range of cells.store.arrayRanges) {
    if (isCut(shift, range) && !isDynamic(cells, range)) conflict("array formula", range);
  }
  if (shift.count > 0) requireRoom(cells.store, shift);
}

function requireRoom(store: CellStore, shift: CellShift): void {
  const firstLost = lastIndex(shift.axis) - shift.count + 1;
  for (const row of store.rowNumbers()) {
    const { columns = [], cells = [] } = store.row(row) ?? {};
    // Nearly every row ends far from the edge: only the others are looked at.
    if ((shift.axis === "rows" ? row : (columns.at(-1) ?? 0)) < firstLost) continue;
    columns.forEach((column, index) => {
      const place = { top: row, left: column, bottom: row, right: column };
      const isOnEdge = shift.axis === "rows" || column >= firstLost;
      const cell = cells[index];
      if (isOnEdge && cell !== undefined && isFilled(cell) && isConcerned(shift, place))
        conflict("end of the sheet", place);
    });
  }
}

/** As in Excel, a format is enough for a cell to be in the way. */
function isFilled(cell: StoredCell): boolean {
  return cell.value !== null || cell.formula !== undefined || cell.style !== 0;
}

/** Moves the cells; deleted ones are gone. The shift was checked before. */
export function shiftCells(cells: SheetCells, shift: CellShift, options: CellShiftOptions): void {
  collapseSpills(cells, shift);
  moveStoredCells(cells.store, shift, {
    formatSource: options.formatSource,
    onDeleted: (cell) => cells.noteRemoved(cell),
  });
  moveArrays(cells, shift);
  followFormulas(cells, shift, options.follow);
  cells.noteShifted();
}

/** Spilled values are calculated anew: where cells move between them, only the formula itself is left. */
function collapseSpills(cells: SheetCells, shift: CellShift): void {
  for (const range of [...cells.store.arrayRanges]) if (isCut(shift, range)) cells.collapseSpill(range);
}

function isDynamic(cells: SheetCells, range: CellRange): boolean {
  return isDynamicArray(cells.store.get(range.top, range.left));
}

function setArrayAttributes(
  cells: SheetCells,
  { top, left }: CellRange,
  cell: StoredCell,
  change: (attributes: string) => string,
): void {
  const formula = cell.kept?.formula;
  if (formula !== undefined) cells.store.set(top, left, { ...cell, kept: { ...cell.kept, formula: change(formula) } });
}

function moveArrays(cells: SheetCells, shift: CellShift): void {
  const ranges = cells.store.arrayRanges;
  const moved = ranges.flatMap((range) => shiftedRange(shift, range) ?? []);
  ranges.splice(0, ranges.length, ...moved);
  for (const range of moved) {
    const cell = cells.store.get(range.top, range.left);
    const current = cell?.kept?.formula ?? "";
    const changed = inputCells(withAttribute(current, "ref", rangeAddress(range)), shift);
    if (cell !== undefined && current !== "" && changed !== current)
      setArrayAttributes(cells, range, cell, () => changed);
  }
}

/** A data table names the cells that it fills in for its rows and columns. */
function inputCells(attributes: string, shift: CellShift): string {
  return ["r1", "r2"].reduce((text, name) => {
    const range = parseRange(attribute(text, name) ?? "");
    const moved = range === undefined ? undefined : shiftedRange(shift, range);
    if (range === undefined) return text;
    if (moved === undefined) return withAttribute(withAttribute(text, name, undefined), name.replace("r", "del"), 1);
    return withAttribute(text, name, rangeAddress(moved));
  }, attributes);
}

function followFormulas({ store }: SheetCells, shift: CellShift, follow: (formula: string) => string): void {
  const changes: (readonly [number, number, StoredCell])[] = [];
  for (const [row, column, cell] of store.entries()) {
    const formula = cell.formula === undefined ? undefined : follow(cell.formula);
    if (formula !== undefined && formula !== cell.formula) changes.push([row, column, { ...cell, formula }]);
  }
  for (const change of changes) store.set(...change);
}
