/** Names for the keys of `KAP_Meta`: the keys themselves are for formulas and controlling. */
import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** Where the keys stand. */
export const metaPlace = both("ausgeblendetes Blatt „Meta“", "hidden sheet “Meta”");

const names = {
  plan_id: both("Kennung des Plans", "ID of the plan"),
  account: both("Kunde", "customer"),
  currency: both("Währung", "currency"),
  language: both("Sprache des Plans", "language of the plan"),
  level: both("Umfang des Plans", "scope of the plan"),
  schema_version: both("Version des Planformats", "version of the plan format"),
  fiscal_year_start: both("Beginn des Geschäftsjahrs", "start of the fiscal year"),
  status: both("Status des Plans", "status of the plan"),
  status_by: both("Status gesetzt von", "status set by"),
  status_on: both("Status gesetzt am", "status set on"),
  first_plan_year: both("erstes Planjahr", "first plan year"),
  horizon: both("Anzahl der Planjahre", "number of plan years"),
  status_tolerance: both("Toleranz der Ampel", "tolerance of the status"),
  created_on: both("Datum der Anlage", "date of creation"),
  import_where: both("Auswahl der Zeilen beim Import", "choice of lines when importing"),
  import_map: both("Zuordnung der Spalten beim Import", "mapping of columns when importing"),
  sheets_on: both("einzeln eingeschaltete Blätter", "sheets switched on one by one"),
  sheets_off: both("einzeln ausgeschaltete Blätter", "sheets switched off one by one"),
  sample: both("Beispielplan", "sample plan"),
} satisfies Readonly<Record<string, Bilingual>>;

export type MetaKey = keyof typeof names;

/** Name of a key that a plan has; undefined for any other. */
export function metaKeyName(key: string): Bilingual | undefined {
  return isMetaKey(key) ? names[key] : undefined;
}

/** Name of a key, in the middle of a sentence. */
export function nameOfMetaKey(key: MetaKey): Bilingual {
  return names[key];
}

function isMetaKey(key: string): key is MetaKey {
  return Object.hasOwn(names, key);
}
