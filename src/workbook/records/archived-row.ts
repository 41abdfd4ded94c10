import { isBlank, isCellError, type CellValue } from "../../domain/cell-value";
import { dateOfSerial } from "../../domain/dates";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import { formatIsoDate } from "../../localisation/format-date";
import type { ColumnPositions } from "../locate-columns";
import type { TableSnapshot } from "../port";

/** A little less than a cell takes. */
const longestText = 32_000;

/**
 * Everything that stands in a row, one line per filled cell: "Owner: AB". Columns of people's own are among them. More
 * text than a cell takes comes in several parts. `positions` are those of the sheet's columns in this table.
 */
export function archivedRow(
  table: TableSnapshot,
  {
    sheet,
    row,
    positions,
  }: { readonly sheet: TableSheetKey; readonly row: number; readonly positions: ColumnPositions },
  language: Language,
): readonly string[] {
  const cells = table.rows[row - table.top - 2] ?? [];
  const dates = datePositions(sheet, positions);
  const lines = table.headers.flatMap((header, index) => {
    const cell = cells[index] ?? null;
    return isBlank(cell) ? [] : [`${header}: ${textOf(cell, dates.has(index), language)}`];
  });
  const text = lines.join("\n");
  const parts = Math.max(1, Math.ceil(text.length / longestText));
  return Array.from({ length: parts }, (_, index) => text.slice(index * longestText, (index + 1) * longestText));
}

function textOf(cell: CellValue, isDate: boolean, language: Language): string {
  if (isCellError(cell)) return cell.error;
  const iso = isDate && typeof cell === "number" ? dateOfSerial(cell) : undefined;
  return iso === undefined ? String(cell) : formatIsoDate(iso, language);
}

/** Where the sheet's dates stand, whatever their columns are called now. */
function datePositions(sheet: TableSheetKey, positions: ColumnPositions): ReadonlySet<number> {
  const columns = columnsOf(planSheets[sheet]).filter(([, column]) => {
    const validation = isInput(column) ? column.input.validation : undefined;
    return validation !== undefined && "date" in validation;
  });
  return new Set(columns.flatMap(([key]) => positions.get(key) ?? []));
}
