import type { Language } from "./language";
import type { ColumnText } from "./sheet-text-types";

/** The row id, which every table has: first, narrow, and nothing to fill in. */
export const rowIdText: Readonly<Record<Language, ColumnText>> = {
  de: ["ID", "Vergibt das Add-in. Bitte leer lassen: Verweise finden die Zeile an ihrer ID."],
  en: ["ID", "Given by the add-in. Please leave it blank: references find the row by its ID."],
};
