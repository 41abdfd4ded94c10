/** Where a structured reference points to, as far as that does not depend on the cell it stands in. */
import { parseStructRef } from "@borgar/fx/xlsx";
import type { CellRange, TableFile } from "../package/workbook-file";
import type { Book } from "./book";
import { bodyOf, wholeOf, type RangeTarget } from "./range-target";

/** @param reference such as `Table[Column]` or `Table[[#Totals],[From]:[To]]`; undefined for anything else */
export function structuredPlace(book: Book, reference: string): RangeTarget | undefined {
  const { table: name = reference, columns = [], sections = [] } = parseStructRef(reference) ?? {};
  const table = book.file.table(name);
  const sheet = book.file.sheetOfTable(name);
  if (!table || !sheet) return undefined;
  const spans = (sections.length === 0 ? ["data"] : sections).map((section) => rowsOf(table, section));
  const indexes = columns.map((column) => indexOf(table, column));
  const rows = spans.filter((span) => span !== undefined);
  if (rows.length < spans.length || indexes.includes(-1)) return undefined;
  const { left, right } = table.range;
  const area = {
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
    left: indexes.length === 0 ? left : left + Math.min(...indexes),
    right: indexes.length === 0 ? right : left + Math.max(...indexes),
  };
  return { book, sheet, area };
}

function indexOf(table: TableFile, column: string): number {
  return table.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
}

function rowsOf(table: TableFile, section: string): Pick<CellRange, "top" | "bottom"> | undefined {
  const { top } = table.range;
  const { bottom } = wholeOf(table);
  switch (section.toLowerCase()) {
    case "data":
      return bodyOf(table);
    case "all":
      return { top, bottom };
    case "headers":
      return table.hasHeaderRow ? { top, bottom: top } : undefined;
    case "totals":
      return table.hasTotalsRow ? { top: bottom, bottom } : undefined;
    default:
      return undefined;
  }
}
