/** Formats of the cells of one sheet: those that are stored, and those that rows and columns give to all others. */
import { MAX_COLUMNS } from "./cell-range";
import type { StoredRow } from "./cell-store";
import type { SheetCells } from "./sheet-cells";
import type { SheetColumns } from "./sheet-columns";
import type { CellFormats } from "./sheet-features";
import type { CellRange } from "./workbook-file";
import { attribute } from "./xml-scan";

/** What is read from the sheet's part. */
interface SheetInside {
  readonly content: SheetCells;
  readonly columns: SheetColumns;
}

export class SheetFormats implements CellFormats {
  readonly #inside: () => SheetInside;

  constructor(inside: () => SheetInside) {
    this.#inside = inside;
  }

  styleAt(row: number, column: number): number {
    const { content } = this.#inside();
    return content.store.get(row, column)?.style ?? content.defaultStyle(row, column);
  }

  restyle(range: CellRange, change: (style: number) => number): void {
    this.#inside().content.restyle(range, change);
  }

  stylesIn(range: CellRange): ReadonlySet<number> {
    const { content, columns } = this.#inside();
    const found = new Set<number>();
    let storedRows = 0;
    for (const number of content.store.rowNumbers()) {
      const row = number < range.top || number > range.bottom ? undefined : content.store.row(number);
      if (row === undefined) continue;
      storedRows++;
      addRow(found, row, range, columns);
    }
    if (storedRows < range.bottom - range.top + 1) columns.addStyles(found, range.left, range.right);
    return found;
  }
}

function addRow(found: Set<number>, row: StoredRow, { left, right }: CellRange, columns: SheetColumns): void {
  const ownStyle = attribute(row.attributes, "s");
  let next = left;
  const addGap = (end: number): void => {
    if (next > end) return;
    if (ownStyle === undefined) columns.addStyles(found, next, end);
    else found.add(Number(ownStyle));
  };
  row.columns.forEach((column, index) => {
    if (column < left || column > right) return;
    addGap(column - 1);
    found.add(row.cells[index]?.style ?? 0);
    next = column + 1;
  });
  addGap(Math.min(right, MAX_COLUMNS - 1));
}
