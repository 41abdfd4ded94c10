/** Formulas that spill: they stand in one cell and fill as many as their result needs. */
import { isDynamicArray } from "./array-formulas";
import type { SheetCells } from "./sheet-cells";
import type { Spills } from "./sheet-features";
import { PackageError, type CellRange, type CellValue } from "./workbook-file";
import { withAttribute } from "./xml-scan";

export class SheetSpills implements Spills {
  readonly #cells: () => SheetCells;
  readonly #mark: () => number;

  /** @param mark answers what `cm` is on cells with such a formula */
  constructor(cells: () => SheetCells, mark: () => number) {
    this.#cells = cells;
    this.#mark = mark;
  }

  allow(row: number, column: number): void {
    const cells = this.#cells();
    const cell = cells.store.get(row, column);
    if (cell?.formula === undefined) throw new PackageError("invalidArgument", `no formula at ${row}, ${column}`);
    if (isDynamicArray(cell)) return;
    const attributes = withAttribute(cell.kept?.attributes ?? "", "cm", this.#mark());
    cells.store.set(row, column, { ...cell, kept: { ...cell.kept, attributes } });
    cells.setArrayRange({ top: row, left: column, bottom: row, right: column });
  }

  fill(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const cells = this.#cells();
    const known = cells.store.arrayRanges.find(({ top, left }) => top === row && left === column);
    if (known === undefined || !isDynamicArray(cells.store.get(row, column)))
      throw new PackageError("invalidArgument", `no formula that spills at ${row}, ${column}`);
    const bottom = row + values.length - 1;
    const range = { top: row, left: column, bottom, right: column + (values[0]?.length ?? 1) - 1 };
    if (!isSame(known, range)) cells.clearSpill(known);
    if (!isSame(known, range)) cells.setArrayRange(range);
    values.forEach((line, down) => line.forEach((value, along) => cells.setSpilled(row + down, column + along, value)));
  }
}

function isSame(one: CellRange, other: CellRange): boolean {
  return one.bottom === other.bottom && one.right === other.right;
}
