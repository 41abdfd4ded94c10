import type { CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";
import type { SheetContents } from "../workbook/port";

type Content = SheetContents["cells"][number][number];

/** What stands on those of the sheets that exist: formulas as their text, error values as theirs. */
export function readContents(workbook: WorkbookFile, sheets: readonly string[]): readonly SheetContents[] {
  return sheets.flatMap((name) => {
    const sheet = workbook.sheet(name);
    return sheet === undefined ? [] : [contentsOf(sheet)];
  });
}

function contentsOf(sheet: SheetFile): SheetContents {
  const charts = sheet.charts.map(({ name }) => name);
  const used = sheet.usedRange();
  if (used === undefined) return { sheet: sheet.name, top: 0, left: 0, cells: [], charts };
  const { top, left, bottom, right } = used;
  const cells = Array.from({ length: bottom - top + 1 }, (): Content[] =>
    Array.from({ length: right - left + 1 }, () => null),
  );
  for (const [row, column, { value, formula }] of sheet.cells()) {
    const line = cells[row - top];
    if (line !== undefined && column <= right) line[column - left] = contentOf(value, formula);
  }
  return { sheet: sheet.name, top, left, cells, charts };
}

function contentOf(value: CellValue, formula: string | undefined): Content {
  if (formula !== undefined) return `=${formula}`;
  if (value === "") return null;
  return typeof value === "object" && value !== null ? value.error : value;
}
