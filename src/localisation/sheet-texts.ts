import type { SheetKey, TableSheetKey, planSheets } from "../domain/schema/plan-schema";
import type { Language } from "./language";
import { sheetTextsDe } from "./sheet-texts.de";
import { sheetTextsEn } from "./sheet-texts.en";

/** A column's header (at most 32 characters, letters, digits, spaces and hyphens) and the prompt of its cells. */
export type ColumnText = readonly [header: string, prompt?: string];

export interface TableSheetText<K extends TableSheetKey> {
  readonly name: string;
  readonly help: string;
  readonly columns: Readonly<Record<keyof (typeof planSheets)[K]["columns"] & string, ColumnText>>;
}

type PlainSheetKey = Exclude<SheetKey, TableSheetKey>;

export type SheetTexts = { readonly [K in TableSheetKey]: TableSheetText<K> } & {
  readonly [K in PlainSheetKey]: { readonly name: string };
};

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
