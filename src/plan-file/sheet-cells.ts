import type { CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";
import { PlanError } from "../workbook/port";

/** Cells of a sheet or table, as an import reads them. */
export interface SheetCells {
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** One-based row of the worksheet in which the cells begin. */
  readonly firstRow: number;
  readonly dateSystem: 1900 | 1904;
}

/**
 * Cells of the sheet or table called `place`; of the first sheet when nothing is named. Error values come as their text.
 * @throws PlanError `placeNotFound` with the names that exist.
 */
export function sheetCells(workbook: WorkbookFile, place?: string): SheetCells {
  const found = place === undefined ? wholeSheet(workbook.sheets[0]) : named(workbook, place);
  if (!found) throw new PlanError("placeNotFound", { place: place ?? "", places: placesOf(workbook) });
  const { sheet, range } = found;
  const dateSystem = workbook.uses1904Dates ? 1904 : 1900;
  if (!range) return { cells: [], firstRow: 1, dateSystem };
  const cells = Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (__, column) =>
      plain(sheet.cell(range.top + row, range.left + column)?.value ?? null),
    ),
  );
  return { cells, firstRow: range.top + 1, dateSystem };
}

function wholeSheet(sheet: SheetFile | undefined) {
  return sheet && { sheet, range: sheet.usedRange() };
}

function named(workbook: WorkbookFile, place: string) {
  const table = workbook.table(place);
  const sheet = table && workbook.sheetOfTable(place);
  return sheet ? { sheet, range: table.range } : wholeSheet(workbook.sheet(place));
}

function placesOf(workbook: WorkbookFile): string {
  return workbook.sheets.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]).join(", ");
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}
