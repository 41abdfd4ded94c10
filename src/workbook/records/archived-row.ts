import { isBlank, isCellError, type CellValue } from "../../domain/cell-value";
import { dateOfSerial } from "../../domain/dates";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys } from "../../domain/schema/plan-schema";
import { languages, type Language } from "../../localisation/language";
import { formatIsoDate } from "../../localisation/format-date";
import { columnText } from "../../localisation/sheet-texts";
import type { TableSnapshot } from "../port";

/** A little less than a cell takes. */
const longestText = 32_000;

/**
 * Everything that stands in a row, one line per filled cell: "Owner: AB". Columns of people's own are among them. More
 * text than a cell takes comes in several parts.
 */
export function archivedRow(table: TableSnapshot, rowNumber: number, language: Language): readonly string[] {
  const cells = table.rows[rowNumber - table.top - 2] ?? [];
  const dates = dateHeaders(table.name);
  const lines = table.headers.flatMap((header, index) => {
    const cell = cells[index] ?? null;
    return isBlank(cell) ? [] : [`${header}: ${textOf(cell, dates.has(header), language)}`];
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

/** Headers of a table's columns that hold dates, in either language. */
function dateHeaders(table: string): ReadonlySet<string> {
  const sheet = tableSheetKeys.find((key) => planSheets[key].table === table);
  if (sheet === undefined) return new Set();
  const columns = columnsOf(planSheets[sheet]).filter(([, column]) => {
    const validation = isInput(column) ? column.input.validation : undefined;
    return validation !== undefined && "date" in validation;
  });
  return new Set(columns.flatMap(([key]) => languages.map((language) => columnText(sheet, key, language)[0])));
}
