/** What repairs do, as sentences for their preview and report. */
import type { SheetKey } from "../domain/schema/plan-schema";
import { describePlace } from "./describe-finding";
import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** `{before}` and `{after}` are what stands there and what will; `{count}` how many cells, rows or names. */
const kinds = {
  meta_keys: both(
    "Namen der Angaben zum Plan wiederhergestellt ({count})",
    "Keys of the entries about the plan restored ({count})",
  ),
  meta_value: both("Angabe zum Plan ergänzt: {after}", "Entry about the plan filled in: {after}"),
  table_renamed: both(
    "Die Tabelle heißt „{before}“ und bekommt wieder den Namen {after}",
    "The table is called “{before}” and gets its name {after} back",
  ),
  table_from_range: both(
    "Aus den Zellen wird wieder die Tabelle {after} ({count} Zeilen); keine Zelle ändert sich",
    "The cells become the table {after} again ({count} rows); no cell changes",
  ),
  sheet_recreated: both(
    "Das Blatt fehlt und wird leer neu angelegt („{after}“); die Einträge des gelöschten Blatts sind verloren",
    "The sheet is missing and is made anew, empty (“{after}”); what stood on the deleted sheet is lost",
  ),
  marker: both("Kennung des Blatts wiederhergestellt: {after}", "The sheet's marker restored: {after}"),
  name: both("Name der Arbeitsmappe wiederhergestellt: {after}", "Name of the workbook restored: {after}"),
  column_inserted: both(
    "Gelöschte Spalten leer wieder eingefügt ({count}): {after}",
    "Deleted columns inserted again, empty ({count}): {after}",
  ),
  column_found: both(
    "Die Spalte „{before}“ kennt der Plan nicht; sie ist vermutlich „{after}“ und wird so geführt",
    "The plan does not know the column “{before}”; it is most likely “{after}” and is taken for it",
  ),
  pointer: both(
    "Verweise auf Überschriften erneuert ({count}): {after}",
    "Pointers to headers renewed ({count}): {after}",
  ),
  header: both("Überschrift „{before}“ wieder „{after}“", "Header “{before}” is “{after}” again"),
  rows_below: both(
    "Die Tabelle wächst über {count} Zeilen, die direkt darunter stehen: {before}",
    "The table grows over {count} rows that stand directly below it: {before}",
  ),
  formula: both("Formel in {count} Zellen wiederhergestellt", "Formula restored in {count} cells"),
  page_formula: both("Inhalt des Blatts wiederhergestellt ({count})", "Contents of the sheet restored ({count})"),
  list_cells: both("Auswahllisten wiederhergestellt ({count} Zellen)", "Choice lists restored ({count} cells)"),
  chart: both("Diagramm wiederhergestellt", "Chart restored"),
  validation: both("Auswahl und Prüfung der Eingaben wieder gesetzt", "Choices and checks of entries set again"),
  conditional_format: both("Bedingte Formate wieder gesetzt", "Conditional formats set again"),
  id_missing: both("{count} Zeilen ohne ID bekommen eine", "{count} rows without an id get one"),
  id_duplicate: both(
    "{count} Zeilen mit der ID einer früheren Zeile bekommen eine eigene: {before}",
    "{count} rows with the id of an earlier row get one of their own: {before}",
  ),
  number_text: both(
    "Text wird Zahl ({count}): {before} → {after}",
    "Text becomes a number ({count}): {before} → {after}",
  ),
  date_text: both("Text wird Datum ({count}): {before}", "Text becomes a date ({count}): {before}"),
  choice: both(
    "Einträge wie in der Auswahlliste ({count}): {before} → {after}",
    "Entries as in the choice list ({count}): {before} → {after}",
  ),
  reference_title: both(
    "Titel in Verweisen erneuert ({count}): {before} → {after}",
    "Titles in references renewed ({count}): {before} → {after}",
  ),
  stamp: both("Unsichtbare Kennung der Datei erneuert", "The file's hidden stamp renewed"),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What exactly is repaired. */
export type ToldRepairKind = keyof typeof kinds;

/** What is known of a repair when it is told. */
export interface ToldRepair {
  readonly kind: ToldRepairKind;
  readonly sheet?: SheetKey;
  readonly row?: number;
  readonly column?: string;
  readonly count: number;
  readonly before: string;
  readonly after: string;
  /** Texts that people had typed where a formula belongs. */
  readonly replaced: readonly { readonly text: string }[];
}

/** A repair with its place, as one sentence. */
export function describeRepair(repair: ToldRepair, language: Language): string {
  const { kind, sheet, row, column, count, before, after, replaced } = repair;
  const words: Readonly<Record<string, string>> = { count: String(count), before, after };
  const sentence = kinds[kind][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
  const place = describePlace(
    {
      code: kind,
      severity: "info",
      params: {},
      ...(sheet && { sheet }),
      ...(row && { row }),
      ...(column && { column }),
    },
    language,
  );
  const typed = replaced.length === 0 ? "" : `; ${typedTexts[language]} ${shown(replaced)}`;
  return `${place === "" ? "" : `${place}: `}${sentence}${typed}.`;
}

const typedTexts: Readonly<Record<Language, string>> = {
  de: "eingetippt stand dort, und bleibt im Protokoll des Plans erhalten:",
  en: "typed there, and kept in the log of the plan:",
};

const mostShown = 5;
const longText = 60;

function shown(replaced: readonly { readonly text: string }[]): string {
  const texts = replaced
    .slice(0, mostShown)
    .map(({ text }) => (text.length > longText ? `${text.slice(0, longText)}…` : text));
  return replaced.length > mostShown ? `${texts.join(", ")} …` : texts.join(", ");
}

/** Texts of `kap repair`. */
export const repairCommandTexts = {
  de: {
    nothing: (path: string) => `${path}: nichts zu reparieren.`,
    would: (count: number) => `${count} Reparaturen würden ausgeführt; geschrieben wurde nichts:`,
    done: (count: number, out: string) => `${count} Reparaturen ausgeführt, geschrieben: ${out}`,
    asked: (count: number) =>
      `${count} weitere brauchen Ihre Zustimmung, weil auch etwas anderes gemeint sein kann (--accept):`,
    left: (count: number) => `${count} Befunde sind von Menschen zu entscheiden; kap check nennt sie.`,
  },
  en: {
    nothing: (path: string) => `${path}: nothing to repair.`,
    would: (count: number) => `${count} repairs would be carried out; nothing was written:`,
    done: (count: number, out: string) => `${count} repairs carried out, written: ${out}`,
    asked: (count: number) => `${count} more need your consent, because something else may have been meant (--accept):`,
    left: (count: number) => `${count} findings are for people to decide; kap check names them.`,
  },
} as const;
