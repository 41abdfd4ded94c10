/** A table of a hidden sheet: language-neutral headers in the first row, plain looks, readable by other tools. */
import type { CellInput, Change } from "../changes";
import { hiddenTablePlace, spareRows } from "../places";
import { cellsAt } from "./sheet-build";

/** The cells and the table; `rows` are as long as `headers`. */
export function hiddenTable(
  sheet: string,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellInput[])[],
): Change[] {
  const bottom = rows.length + spareRows;
  return [
    cellsAt(sheet, hiddenTablePlace.headerRow, 0, [headers, ...rows]),
    {
      kind: "addTable",
      sheet,
      name,
      range: { top: hiddenTablePlace.headerRow, left: 0, bottom, right: headers.length - 1 },
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    },
  ];
}
