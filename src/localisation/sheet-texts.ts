import { planSheets, type SheetKey, type TableSheetKey } from "../domain/schema/plan-schema";
import { formerHeaders } from "./former-headers";
import { languages, type Language } from "./language";
import type { ColumnText, SheetTexts } from "./sheet-text-types";
import { sheetTextsDe } from "./sheet-texts.de";
import { sheetTextsEn } from "./sheet-texts.en";

const texts: Readonly<Record<Language, SheetTexts>> = { de: sheetTextsDe, en: sheetTextsEn };

/** All sheet names, headers and prompts in one language. */
export function sheetTexts(language: Language): SheetTexts {
  return texts[language];
}

/** Name of a sheet's tab. */
export function sheetName(key: SheetKey, language: Language): string {
  return texts[language][key].name;
}

/** Header and prompt of a column; throws for a key that the schema does not have. */
export function columnText(sheet: TableSheetKey, column: string, language: Language): ColumnText {
  const columns: Readonly<Record<string, ColumnText>> = texts[language][sheet].columns;
  const found = columns[column];
  if (!found) throw new Error(`no text for ${sheet}.${column}`);
  return found;
}

/** Headers that a column has or had in a language, today's first. */
export function headersOf(sheet: TableSheetKey, column: string, language: Language): readonly string[] {
  return [columnText(sheet, column, language)[0], ...(formerHeaders[`${sheet}.${column}`]?.[language] ?? [])];
}

/** The same in all languages, those of today before those of before. */
export function allHeadersOf(sheet: TableSheetKey, column: string): readonly string[] {
  const headers = languages.map((language) => headersOf(sheet, column, language));
  return [...headers.map(([today = ""]) => today), ...headers.flatMap(([, ...former]) => former)];
}

/** True for a sheet with a table, whose columns have headers. */
export function hasColumns(sheet: SheetKey): sheet is TableSheetKey {
  return sheet in planSheets;
}
