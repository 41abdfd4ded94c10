import { metaKeyName } from "./meta-keys";
import type { RepairPaneTexts, RepairText } from "./repair-pane-texts.en";
import type { ToldRepairKind } from "./repair-texts";

const cells = (count: number) => (count === 1 ? "1 Zelle" : `${count} Zellen`);
const rows = (count: number) => (count === 1 ? "1 Zeile" : `${count} Zeilen`);

/** „currency: EUR“ mit dem Namen, den Menschen dafür haben. */
function metaText(text: string): string {
  const [key = "", ...value] = text.split(": ");
  return [metaKeyName(key)?.de ?? key, ...value].join(": ");
}

const converted = "Gemeint ist dasselbe; Formeln können danach wieder damit rechnen.";
const hiddenPart = "Etwas Unsichtbares, auf dem Formeln und Auswahllisten beruhen. Kein Eintrag ändert sich.";

const kinds: Readonly<Record<ToldRepairKind, RepairText>> = {
  meta_keys: {
    title: () => "Namen der Angaben zum Plan wiederherstellen",
    note: "Die Angaben selbst sind noch da, in der Reihenfolge, in der ein Plan mit ihnen beginnt.",
  },
  meta_value: {
    title: ({ after }) => `Angabe zum Plan ergänzen: ${metaText(after)}`,
    note: "Ohne sie lässt sich der Plan nicht lesen. Eingesetzt wird der wahrscheinlichste Wert; er lässt sich später ändern.",
  },
  table_renamed: {
    title: ({ before, after }) => `Tabelle „${before}“ wieder ${after} nennen`,
    note: "Formeln finden die Tabelle über ihren Namen. Keine Zelle ändert sich.",
  },
  table_from_range: {
    title: ({ count }) => `Aus den Zellen wieder eine Tabelle machen (${rows(count)})`,
    note: "Die Tabelle wurde in einen normalen Bereich umgewandelt. Keine Zelle ändert sich.",
  },
  sheet_recreated: {
    title: ({ after }) => `Fehlendes Blatt „${after}“ neu anlegen`,
    note: "Es ist zunächst leer. Was auf dem gelöschten Blatt stand, kommt nur aus einer früheren Version der Datei zurück.",
  },
  marker: { title: () => "Blatt wieder als Teil des Plans kennzeichnen", note: hiddenPart },
  name: { title: ({ after }) => `Namen ${after} wiederherstellen`, note: hiddenPart },
  column_inserted: {
    title: ({ count, after }) =>
      count === 1
        ? `Gelöschte Spalte wieder einfügen: ${after}`
        : `${count} gelöschte Spalten wieder einfügen: ${after}`,
    note: "Sie sind zunächst leer; berechnete Spalten rechnen sofort. Andere Spalten rücken nach rechts.",
  },
  column_found: {
    title: ({ before, after }) => `Spalte „${before}“ als „${after}“ führen`,
    note: "Sie steht da, wo diese Spalte hingehört. Ist es eine eigene Spalte, bitte so lassen.",
  },
  pointer: { title: () => "Verweise auf Überschriften erneuern", note: hiddenPart },
  header: {
    title: ({ before, after }) => `Überschrift „${before}“ wieder „${after}“ nennen`,
    note: "Die Einträge der Spalte bleiben, wie sie sind.",
  },
  rows_below: {
    title: ({ count }) =>
      `Tabelle um ${rows(count)} erweitern, die direkt darunter ${count === 1 ? "steht" : "stehen"}`,
    note: "Zeilen unter der Tabelle zählen nirgends mit. Keine Zelle ändert sich.",
  },
  formula: {
    title: ({ count }) => `Formel wiederherstellen (${cells(count)})`,
    note: "Diese Spalte rechnet sich selbst aus. Was dort eingetippt wurde, bleibt im Protokoll des Plans.",
  },
  page_formula: {
    title: ({ count }) => `Inhalt des Blatts wiederherstellen (${cells(count)})`,
    note: "Was dort eingetippt wurde, bleibt im Protokoll des Plans.",
  },
  list_cells: {
    title: ({ count }) => `Auswahllisten wiederherstellen (${cells(count)})`,
    note: "Auf dem ausgeblendeten Blatt mit den Listen. Einträge des Plans bleiben, wie sie sind.",
  },
  chart: { title: () => "Fehlendes Diagramm neu zeichnen", note: "Keine Zelle ändert sich." },
  validation: {
    title: () => "Auswahllisten und Eingabeprüfung wieder setzen",
    note: "Durch Einfügen aus anderen Zellen sind sie verschwunden. Die Einträge bleiben, wie sie sind.",
  },
  conditional_format: {
    title: () => "Bedingte Formate wieder setzen",
    note: "Durch Einfügen aus anderen Zellen sind sie verschwunden. Die Einträge bleiben, wie sie sind.",
  },
  id_missing: {
    title: ({ count }) => `Für ${rows(count)} eine ID vergeben`,
    note: "Über IDs verweisen Zeilen aufeinander, gleich in welcher Reihenfolge sie stehen. Sonst ändert sich nichts.",
  },
  id_duplicate: {
    title: ({ count }) => `Für ${rows(count)} eine eigene ID vergeben`,
    note: "Kopierte Zeilen bringen die ID der ersten mit. Die erste behält sie, ebenso die Verweise auf sie.",
  },
  number_text: { title: ({ count }) => `Text in Zahl umwandeln (${cells(count)})`, note: converted },
  date_text: { title: ({ count }) => `Text in Datum umwandeln (${cells(count)})`, note: converted },
  choice: { title: ({ count }) => `Einträge an die Auswahlliste angleichen (${cells(count)})`, note: converted },
  reference_title: {
    title: ({ count }) => `Titel in Verweisen erneuern (${cells(count)})`,
    note: "Die Zeile, auf die verwiesen wird, heißt inzwischen anders. Der Verweis bleibt derselbe.",
  },
  stamp: { title: () => "Unsichtbare Kennung der Datei erneuern", note: hiddenPart },
};

/** Texte zu „Prüfen und reparieren“. */
export const repairPaneTextsDe: RepairPaneTexts = {
  title: "Prüfen und reparieren",
  lead: "Was nicht stimmt, warum es zählt und was hilft. Geschrieben wird nur, was Sie bestätigen.",
  kinds,
  repairs: "Reparaturen",
  repairsLead: "Jede zeigt vorher, was sich ändert.",
  searching: "Blätter, Formeln und Auswahllisten werden durchgesehen …",
  searchFailed: "Die Blätter ließen sich nicht durchsehen",
  nothing: "Es gibt nichts zu reparieren.",
  onlyAsked: "Über die übrigen Reparaturen entscheiden Sie.",
  searchAgain: "Noch einmal durchsehen",
  outdated: "Die Arbeitsmappe wurde seither geändert. Bitte noch einmal durchsehen, damit die Vorschau stimmt.",
  repair: "Reparieren",
  repairAll: (count) =>
    count === 1 ? "Die angezeigte Reparatur ausführen" : `Alle ${count} angezeigten Reparaturen ausführen`,
  asked: "Bitte entscheiden",
  askedLead: "Hier kann auch etwas anderes gemeint sein. Ohne Ihre Zustimmung bleibt alles, wie es ist.",
  agree: "So reparieren",
  askedNumber:
    "Gelesen, wie es in der Sprache des Plans üblich ist. In der anderen bedeuten Punkt und Komma etwas anderes.",
  askedDate:
    "Gelesen, wie es in der Sprache des Plans üblich ist. Tag, Monat oder Jahrhundert können anders gemeint sein.",
  more: (count) => `${count} weitere anzeigen`,
  moreCells: (count) => (count === 1 ? "1 weitere Zelle anzeigen" : `${count} weitere Zellen anzeigen`),
  quoted: (text) => `„${text}“`,
  empty: "leer",
  formula: "Formel des Plans",
  ownFormula: (text) => `Formel ${text}`,
  becomes: "wird zu",
  cannotTakeBack: "Lässt sich hier nicht zurücknehmen.",
  wholePlan: "Der ganze Plan",
  reason: "Warum, und was tun",
  showRepair: "Reparatur ansehen",
  done: (count) => {
    if (count === 0) return "Es war nichts mehr zu reparieren.";
    return count === 1 ? "1 Reparatur ausgeführt." : `${count} Reparaturen ausgeführt.`;
  },
  older: {
    title: "Plan einer älteren Version",
    lead: (version) =>
      `Dieser Plan hat das Format ${version}. Er lässt sich lesen und prüfen; zum Schreiben braucht er das heutige Format.`,
    preview: "Das ändert sich",
    step: (from, to) => `Der Plan wird von Format ${from} auf Format ${to} gebracht.`,
    keeps: "Alles Eingetragene bleibt, auf jedem Blatt.",
    column: (sheet, header) => `Neue Spalte auf „${sheet}“: ${header}`,
    replaced: (place, text) =>
      `Die eigene Formel in ${place} weicht der Formel des Plans; das Protokoll bewahrt sie auf: ${text}`,
    migrate: "Auf diese Version bringen",
    cannotTakeBack: "Das lässt sich hier nicht zurücknehmen. Bitte vorher eine Kopie der Datei behalten.",
    done: (version) => `Der Plan hat jetzt das Format ${version}. Alles Eingetragene ist unverändert.`,
  },
  damaged: (missing) => `Der Plan lässt sich nicht lesen. Es fehlt oder ist ungültig: ${missing}.`,
};
