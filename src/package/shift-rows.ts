/** Moves the stored cells of a sheet: in one pass over its rows, however many there are. */
import type { CellStore, StoredCell, StoredRow } from "./cell-store";
import { isWhole, movedIndex, type CellShift } from "./cell-shift";
import { attribute, attributeText, withAttribute } from "./xml-scan";

/** What the mover needs to know of the sheet around the cells. */
export interface RowMoveOptions {
  /** The row (or column) that gives inserted cells their format, seen from a column (or row) across. */
  readonly formatSource: (across: number) => number | undefined;
  /** Called with each cell that is deleted. */
  readonly onDeleted: (cell: StoredCell) => void;
}

type CellList = Pick<StoredRow, "columns" | "cells">;

/** Moves, deletes and inserts cells and rows as the shift says. */
export function moveStoredCells(store: CellStore, shift: CellShift, options: RowMoveOptions): void {
  const { axis, start, band } = shift;
  const isMoved = (row: number): boolean => (axis === "rows" ? row >= start : row >= band.first && row <= band.last);
  store.dissolveShared(isMoved);
  if (axis === "columns") return moveInRows(store, shift, options);
  if (isWhole(shift)) return moveWholeRows(store, shift, options);
  moveBlock(store, shift, options);
}

function* storedRows(store: CellStore): Iterable<readonly [number, StoredRow]> {
  for (const number of store.rowNumbers()) {
    const row = store.row(number);
    if (row !== undefined) yield [number, row];
  }
}

function moveWholeRows(store: CellStore, shift: CellShift, options: RowMoveOptions): void {
  const kept: (readonly [number, StoredRow])[] = [];
  const added = insertedRows(store, shift, options);
  for (const [number, row] of storedRows(store)) {
    const target = movedIndex(shift, number);
    if (number >= shift.start) kept.push(...added.splice(0));
    if (target === undefined) row.cells.forEach(options.onDeleted);
    else kept.push([target, target === number ? row : { ...row, source: undefined }]);
  }
  store.replaceRows([...kept, ...added]);
}

/** Inserted rows look like the one above: its height, its own format and that of its cells. */
function insertedRows(store: CellStore, shift: CellShift, options: RowMoveOptions): [number, StoredRow][] {
  if (shift.count < 0) return [];
  const attributes = lookOf(store.row(shift.start - 1)?.attributes ?? "");
  const blank = blankCells(store, shift, options);
  if (attributes === "" && blank.cells.length === 0) return [];
  return Array.from({ length: shift.count }, (_, index) => [
    shift.start + index,
    { attributes, columns: [...blank.columns], cells: [...blank.cells], source: undefined },
  ]);
}

/** Height, format and group of a row. Whatever else the file says about it is its own. */
function lookOf(attributes: string): string {
  const names = ["s", "customFormat", "ht", "customHeight", "outlineLevel"];
  return attributeText(Object.fromEntries(names.map((name) => [name, attribute(attributes, name)])));
}

/** What is new is neither hidden nor closed. */
export function openAttributes(attributes: string): string {
  return withAttribute(withAttribute(attributes, "hidden", undefined), "collapsed", undefined);
}

/** One row of the cells to be inserted, empty, with the formats that they take over. */
function blankCells(store: CellStore, shift: CellShift, { formatSource }: RowMoveOptions): CellList {
  const above = store.row(shift.start - 1)?.columns ?? [];
  const below = store.row(shift.start)?.columns ?? [];
  const columns = Array.from(new Set([...above, ...below])).filter((column) => isIn(shift, column));
  const styled = columns
    .sort((one, other) => one - other)
    .flatMap((column) => {
      const source = formatSource(column);
      const style = source === undefined ? 0 : (store.get(source, column)?.style ?? 0);
      return style === 0 ? [] : [{ column, cell: { value: null, style } satisfies StoredCell }];
    });
  return { columns: styled.map(({ column }) => column), cells: styled.map(({ cell }) => cell) };
}

function isIn({ band }: CellShift, across: number): boolean {
  return across >= band.first && across <= band.last;
}

/** Cells of some columns move from row to row: they are taken out of their rows and put into others. */
function moveBlock(store: CellStore, shift: CellShift, options: RowMoveOptions): void {
  const rows = new Map<number, StoredRow>();
  const moving = new Map<number, CellList>();
  for (const index of Array.from({ length: Math.max(0, shift.count) }, (_, offset) => shift.start + offset))
    moving.set(index, blankCells(store, shift, options));
  for (const [number, row] of storedRows(store)) {
    const { inside, outside } = number < shift.start ? { inside: undefined, outside: row } : split(row, shift);
    rows.set(number, inside === undefined ? row : { ...outside, attributes: row.attributes, source: undefined });
    const target = movedIndex(shift, number);
    if (inside === undefined) continue;
    if (target === undefined) inside.cells.forEach(options.onDeleted);
    else moving.set(target, inside);
  }
  for (const [number, cells] of moving)
    if (cells.columns.length > 0) rows.set(number, merged(rows.get(number), cells, shift));
  store.replaceRows(Array.from(rows).sort(([one], [other]) => one - other));
}

function split(
  row: StoredRow,
  shift: CellShift,
): { readonly inside: CellList | undefined; readonly outside: CellList } {
  const isInside = row.columns.map((column) => isIn(shift, column));
  if (!isInside.includes(true)) return { inside: undefined, outside: row };
  const part = (wanted: boolean): CellList => ({
    columns: row.columns.filter((_, index) => isInside[index] === wanted),
    cells: row.cells.filter((_, index) => isInside[index] === wanted),
  });
  return { inside: part(true), outside: part(false) };
}

/** The row with the cells put in between what stands to the left and to the right of the band. */
function merged(row: StoredRow | undefined, cells: CellList, { band }: CellShift): StoredRow {
  const known = row ?? { attributes: "", columns: [], cells: [] };
  const right = known.columns.findIndex((column) => column > band.last);
  const at = right < 0 ? known.columns.length : right;
  return {
    attributes: known.attributes,
    columns: [...known.columns.slice(0, at), ...cells.columns, ...known.columns.slice(at)],
    cells: [...known.cells.slice(0, at), ...cells.cells, ...known.cells.slice(at)],
    source: undefined,
  };
}

function moveInRows(store: CellStore, shift: CellShift, options: RowMoveOptions): void {
  const rows = Array.from(storedRows(store), ([number, row]) => {
    const isUntouched = !isIn(shift, number) || (row.columns.at(-1) ?? -1) < shift.start - 1;
    return [number, isUntouched ? row : movedRow(number, row, shift, options)] as const;
  });
  store.replaceRows(rows);
}

function movedRow(number: number, row: StoredRow, shift: CellShift, options: RowMoveOptions): StoredRow {
  const moved: StoredRow = { attributes: row.attributes, columns: [], cells: [], source: undefined };
  const insertAt = firstFrom(row.columns, shift.start);
  const styled = insertedCells(number, row, shift, options);
  row.columns.forEach((column, index) => {
    if (index === insertAt) append(moved, styled);
    const [cell, target] = [row.cells[index], movedIndex(shift, column)];
    if (cell === undefined) return;
    if (target === undefined) options.onDeleted(cell);
    else append(moved, { columns: [target], cells: [cell] });
  });
  if (insertAt >= row.columns.length) append(moved, styled);
  return moved;
}

function append(row: StoredRow, { columns, cells }: CellList): void {
  row.columns.push(...columns);
  row.cells.push(...cells);
}

function insertedCells(number: number, row: StoredRow, shift: CellShift, { formatSource }: RowMoveOptions): CellList {
  const source = formatSource(number);
  const at = source === undefined ? -1 : row.columns.indexOf(source);
  const style = row.cells[at]?.style ?? 0;
  const count = style === 0 ? 0 : Math.max(0, shift.count);
  const columns = Array.from({ length: count }, (_, index) => shift.start + index);
  return { columns, cells: columns.map(() => ({ value: null, style })) };
}

function firstFrom(columns: readonly number[], from: number): number {
  const index = columns.findIndex((column) => column >= from);
  return index < 0 ? columns.length : index;
}
