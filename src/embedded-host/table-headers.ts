import type { CellValue, TableFile } from "../package/workbook-file";
import type { Book } from "./book";
import { displayText } from "./display-text";
import { excelTexts } from "./excel-texts";
import type { RangeTarget } from "./range-target";

/** Header cells become text as Excel makes them: not empty, and no two alike. */
export function prepareHeaders({ book, sheet, area }: RangeTarget): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    const shown = cell ? displayText(cell.value, book.file.styles.format(cell.style).numberFormat) : "";
    const header = freeHeader(shown || `${excelTexts(book.culture).column}${column - area.left + 1}`, taken);
    taken.add(header.toLowerCase());
    if (cell?.value === header && cell.formula === undefined) continue;
    sheet.setValue(area.top, column, header);
    book.noteCell(sheet, area.top, column);
  }
}

/** Typing into a header cell renames the column: never to nothing, and never as another one. */
export function writeHeader(book: Book, table: TableFile, index: number, value: CellValue): void {
  const others = table.columns.filter((_, other) => other !== index).map(({ name }) => name.toLowerCase());
  const name = freeHeader(
    displayText(value, "General") || `${excelTexts(book.culture).column}${index + 1}`,
    new Set(others),
  );
  if (table.columns[index]?.name === name) return;
  table.renameColumn(index, name);
  book.noteStructure();
}

/** The header, with a number where it is taken. `taken` holds small letters. */
export function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let header = wanted;
  for (let count = 2; taken.has(header.toLowerCase()); count++) header = `${wanted}${count}`;
  return header;
}
