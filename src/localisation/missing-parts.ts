/** What a damaged plan lacks, in the words of people. */
import type { Bilingual, Language } from "./language";
import { metaKeyName, metaPlace } from "./meta-keys";

/** `missing` as it comes with a `PlanError`: keys of `KAP_Meta`, or the name of a table; a column's has its header too. */
export interface MissingParts {
  readonly missing: string;
  /** Header of the column that has gone. */
  readonly column?: string | undefined;
  /** The sheet of that table or column, as its tab says. */
  readonly sheet?: string | undefined;
}

const columnOn = (column: string, sheet: string): Bilingual => ({
  de: `Spalte „${column}“ auf dem Blatt „${sheet}“`,
  en: `column “${column}” on the sheet “${sheet}”`,
});
const tableOn = (table: string, sheet: string): Bilingual => ({
  de: `Tabelle ${table} auf dem Blatt „${sheet}“`,
  en: `table ${table} on the sheet “${sheet}”`,
});

/** The sentence's part that names what is missing or invalid; a name that is not known stays as it is. */
export function describeMissing({ missing, column, sheet }: MissingParts, language: Language): string {
  if (column !== undefined) return columnOn(column, sheet ?? missing)[language];
  if (sheet !== undefined) return tableOn(missing, sheet)[language];
  if (missing === "KAP_Meta") return tableOn(missing, "Meta")[language];
  const keys = missing.split(", ").map((key) => metaKeyName(key)?.[language]);
  const known = keys.filter((name) => name !== undefined);
  return known.length === keys.length ? `${known.join(", ")} (${metaPlace[language]})` : missing;
}
