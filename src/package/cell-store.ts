/**
 * The cells of one sheet: rows by number, each with its columns in order. A row that came with the file
 * remembers where its text stands until something in it changes, so that it can be written back unchanged.
 */
import type { Cell, CellRange } from "./workbook-file";

/** What a cell had in the file beyond the contract's `Cell`, kept until the cell is overwritten. */
export interface KeptDetails {
  /** Further attributes of the cell (`cm`, `vm`, `ph`). */
  readonly attributes?: string;
  /** Attributes of the formula element where it is no ordinary formula (array, data table). */
  readonly formula?: string;
  /** The element of a value that plain text cannot stand for (rich text), and the cell's type with it. */
  readonly value?: { readonly type: string; readonly text: string };
  /** Elements after the value. */
  readonly tail?: string;
}

export interface StoredCell extends Cell {
  readonly kept?: KeptDetails;
}

export interface StoredRow {
  /** Attributes other than `r` and `spans`. */
  attributes: string;
  readonly columns: number[];
  readonly cells: StoredCell[];
  /** Offsets of the row's text in the part as read; undefined when it has to be written anew. */
  source: { readonly start: number; readonly end: number } | undefined;
}

export class CellStore {
  readonly #rows = new Map<number, StoredRow>();
  /** Rows that hold members of a shared formula, by the row that holds its master. */
  readonly #sharedRows = new Map<number, Set<number>>();
  #order: number[] | undefined = [];
  #used: CellRange | undefined;
  #isUsedKnown = true;
  #version = 0;
  /** Ranges that hold one array formula or data table together. */
  readonly arrayRanges: CellRange[] = [];

  /** Rises with every change; 0 while all is as it was read. */
  get version(): number {
    return this.#version;
  }

  /** Puts a row in as it was read. */
  load(row: number, stored: StoredRow): void {
    const last = this.#order?.at(-1) ?? -1;
    if (row > last) this.#order?.push(row);
    else this.#order = undefined;
    this.#rows.set(row, stored);
    this.#isUsedKnown = false;
  }

  linkShared(masterRow: number, memberRow: number): void {
    const rows = this.#sharedRows.get(masterRow);
    if (rows === undefined) this.#sharedRows.set(masterRow, new Set([memberRow]));
    else rows.add(memberRow);
  }

  /** Makes groups of shared formulas ordinary where a row of theirs is one of these. */
  dissolveShared(isConcerned: (row: number) => boolean): void {
    for (const [master, members] of Array.from(this.#sharedRows)) {
      if (isConcerned(master) || Array.from(members).some(isConcerned)) this.changeRow(master);
    }
  }

  /** Puts these rows, in ascending order, in place of all. */
  replaceRows(rows: Iterable<readonly [number, StoredRow]>): void {
    this.#version++;
    this.#rows.clear();
    this.#order = [];
    for (const [row, stored] of rows) this.load(row, stored);
  }

  row(row: number): StoredRow | undefined {
    return this.#rows.get(row);
  }

  /** True for a row that is not written back as it was read. */
  isRowChanged(row: number): boolean {
    const stored = this.#rows.get(row);
    return stored !== undefined && stored.source === undefined;
  }

  get(row: number, column: number): StoredCell | undefined {
    const stored = this.#rows.get(row);
    return stored === undefined ? undefined : stored.cells[place(stored, column)];
  }

  /** Row numbers in ascending order. */
  rowNumbers(): readonly number[] {
    this.#order ??= Array.from(this.#rows.keys()).sort((one, other) => one - other);
    return this.#order;
  }

  *entries(): Iterable<readonly [row: number, column: number, cell: StoredCell]> {
    for (const row of this.rowNumbers()) {
      const stored = this.#rows.get(row);
      if (stored === undefined) continue;
      for (let index = 0; index < stored.columns.length; index++) {
        const column = stored.columns[index];
        const cell = stored.cells[index];
        if (column !== undefined && cell !== undefined) yield [row, column, cell];
      }
    }
  }

  /** Replaces, adds or (with undefined) removes a cell. */
  set(row: number, column: number, cell: StoredCell | undefined): void {
    if (cell === undefined) this.#delete(row, column);
    else this.#put(this.changeRow(row), column, cell);
    this.#trackUse(row, column, cell);
  }

  #put(stored: StoredRow, column: number, cell: StoredCell): void {
    const last = stored.columns.at(-1) ?? -1;
    if (column > last) {
      stored.columns.push(column);
      stored.cells.push(cell);
      return;
    }
    const at = firstFrom(stored.columns, column);
    const isKnown = stored.columns[at] === column;
    stored.columns.splice(at, isKnown ? 1 : 0, column);
    stored.cells.splice(at, isKnown ? 1 : 0, cell);
  }

  #delete(row: number, column: number): void {
    const stored = this.#rows.get(row);
    const at = stored === undefined ? -1 : place(stored, column);
    if (stored === undefined || at < 0) return;
    this.changeRow(row);
    stored.columns.splice(at, 1);
    stored.cells.splice(at, 1);
  }

  /** The row, made if need be, to be written anew; with it all rows that share a formula defined in it. */
  changeRow(row: number): StoredRow {
    this.#version++;
    const shared = this.#sharedRows.get(row);
    if (shared !== undefined) {
      this.#sharedRows.delete(row);
      for (const member of shared) this.changeRow(member);
    }
    const known = this.#rows.get(row);
    if (known !== undefined) {
      known.source = undefined;
      return known;
    }
    const added: StoredRow = { attributes: "", columns: [], cells: [], source: undefined };
    const wasUsedKnown = this.#isUsedKnown;
    this.load(row, added);
    // A new row is empty: it changes nothing about the used range.
    this.#isUsedKnown = wasUsedKnown;
    return added;
  }

  /** Smallest range with every value and formula in it. */
  usedRange(): CellRange | undefined {
    if (!this.#isUsedKnown) {
      this.#used = undefined;
      for (const [row, column, cell] of this.entries())
        if (isUsed(cell)) this.#used = extended(this.#used, row, column);
      this.#isUsedKnown = true;
    }
    return this.#used;
  }

  #trackUse(row: number, column: number, cell: StoredCell | undefined): void {
    if (!this.#isUsedKnown) return;
    if (cell !== undefined && isUsed(cell)) this.#used = extended(this.#used, row, column);
    else if (this.#used !== undefined && isOnEdge(this.#used, row, column)) this.#isUsedKnown = false;
  }
}

function isUsed(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

function isOnEdge(range: CellRange, row: number, column: number): boolean {
  return row === range.top || row === range.bottom || column === range.left || column === range.right;
}

function extended(range: CellRange | undefined, row: number, column: number): CellRange {
  if (range === undefined) return { top: row, left: column, bottom: row, right: column };
  if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return range;
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/** Index of the column in the row, or -1. Rows without gaps answer at once. */
function place(stored: StoredRow, column: number): number {
  const first = stored.columns[0];
  if (first === undefined || column < first) return -1;
  if (stored.columns[column - first] === column) return column - first;
  const at = firstFrom(stored.columns, column);
  return stored.columns[at] === column ? at : -1;
}

/** Index of the first column that is not smaller. */
function firstFrom(columns: readonly number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
