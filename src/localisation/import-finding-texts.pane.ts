import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** Findings whose advice names options of the command line, in the words of the pane; all others are the same there. */
export const paneImportFindingTexts: Readonly<Record<string, Bilingual>> = {
  "tabular.file-not-text": both(
    "Die Datei ist keine Textdatei (vermutlich: {format}). Eine Arbeitsmappe bitte in Excel öffnen, die Auftragszeilen in diese Mappe kopieren und hier als Tabelle, Blatt oder Markierung wählen; alles andere bitte als CSV speichern.",
    "The file is no text file but probably: {format}. Please open a workbook in Excel, copy the order lines into this one and choose them here as table, sheet or selection; save anything else as CSV.",
  ),
  "tabular.separator-ambiguous": both(
    "Die Datei lässt offen, welches Zeichen ihre Spalten trennt: „{separator}“ oder „{other}“. Bitte auswählen.",
    "Nothing in the file settles what separates its columns: “{separator}” or “{other}”. Please choose.",
  ),
  "tabular.decimal-ambiguous": both(
    "Ist das Dezimalzeichen ein Komma oder ein Punkt? Die Datei lässt es offen (Werte: {count}, zum Beispiel {examples}). Bitte unten angeben.",
    "Comma or point as decimal mark? Nothing in the file settles it (values: {count}, for example {examples}). Please state it below.",
  ),
  "tabular.date-order-ambiguous": both(
    "Steht der Tag oder der Monat vorn? Die Datei lässt es offen (Werte: {count}, zum Beispiel {examples}). Bitte unten angeben.",
    "Day or month first? Nothing in the file settles it (values: {count}, for example {examples}). Please state it below.",
  ),
  "import.filter-differs": both(
    "Dieser Plan wurde mit {remembered} gefüllt, jetzt ist {filter} gewählt: Das wären andere Zeilen. Ist das gewollt, bitte bestätigen.",
    "This plan was filled with {remembered}; {filter} would select other lines. If that is meant, please confirm it.",
  ),
  "import.filter-column-missing": both(
    "Dieser Plan wurde mit {filter} gefüllt; die Quelle hat diese Spalte nicht. Bitte die Zeilen des Kunden auswählen.",
    "This plan was filled with {filter}; the source does not have that column. Please select the account's lines.",
  ),
  "import.needed-column-missing": both(
    "Es fehlt die Spalte für {field}. Bitte zuordnen. Vorhanden sind: {columns}.",
    "The column for {field} is missing. Please map it. The columns are: {columns}.",
  ),
  "import.revenue-missing": both(
    "Es fehlt der Umsatz: Bitte entweder die Spalte mit dem Nettoumsatz zuordnen oder Einzelpreis und Menge. Vorhanden sind: {columns}.",
    "The revenue is missing: please map either the column with net revenue, or unit price and quantity. The columns are: {columns}.",
  ),
  "import.needed-column-ambiguous": both(
    "Für {field} kommen mehrere Spalten in Frage: {candidates}. Bitte eine zuordnen.",
    "Several columns could be {field}: {candidates}. Please map one.",
  ),
  "import.column-ambiguous": both(
    "Für {field} kommen mehrere Spalten in Frage: {candidates}. Keine wurde verwendet; bei Bedarf bitte eine zuordnen.",
    "Several columns could be {field}: {candidates}. None was used; map one if you need it.",
  ),
  "import.several-customers": both(
    "Die Zeilen gehören zu {count} Kunden ({examples}). Ein Plan gilt für einen Kunden; bitte dessen Zeilen auswählen.",
    "The lines belong to {count} customers ({examples}). A plan is for one account; please select its lines.",
  ),
  "import.discounts-are-amounts": both(
    "Die meisten Rabatte liegen über 100 % („{text}“): Die Spalte enthält wohl Beträge. Dann bitte als Rabattbetrag zuordnen.",
    "Most discounts are above 100 % (“{text}”): the column seems to hold amounts. If so, map it as discount amount.",
  ),
  "import.dates-in-future": both(
    "Zeilen mit einem Datum nach dem {today} werden nicht übernommen, denn ein Ist kann nicht in der Zukunft liegen: {count} (Zeile {lines}), spätestes Datum {last}. Ist es ein Liefertermin, bitte das Auftragsdatum zuordnen; ist es ein Tippfehler, bitte in der Quelle berichtigen.",
    "Lines dated after {today} are left out, because an actual cannot lie in the future: {count} (line {lines}), the latest date is {last}. If it is a delivery date, map the order date; if it is a slip, correct it in the source.",
  ),
};
