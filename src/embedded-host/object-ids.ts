/** How the client names objects that it looks up again, and those that it listens to. */
import type { SheetFile, TableFile } from "../package/workbook-file";

/** As Excel writes it; it stays when the sheet is renamed or moved. */
export function sheetId(sheet: SheetFile): string {
  return `{${sheet.id.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

export function tableId(table: TableFile): string {
  return String(table.id);
}
