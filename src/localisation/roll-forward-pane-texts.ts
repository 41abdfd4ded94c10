/** Texts of rolling a plan forward in the pane. */
import type { Language } from "./language";

const en = {
  title: "New period",
  lead: (from: string, to: string) =>
    `Plan years ${from} become ${to}. Below is everything that changes; nothing is written until you say so at the end.`,
  years: "Years to move on by",
  year: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  resumed: (date: string) => `Your choices of ${date} are still here.`,
  startAgain: "Start again",

  repeated: (date: string) =>
    `The plan was rolled forward on ${date} already. Once more takes it a further year on, so it is refused unless you mean it.`,
  again: "Roll it forward once more nevertheless",
  againMissing: "It was rolled forward lately. Please tick above that you mean it.",
  begun: (date: string, years: string) =>
    `On ${date} this was begun by ${years} and did not come to its end. Do it again as it is: what is written already is not written twice.`,
  historyFailed: "The log of the plan could not be read",
  reading: "Reading the log of the plan",
  readAgain: "Read again",

  results: "Becomes history",
  resultsHint: "Result of the whole account for each KPI of the years that end.",
  resultsArchive: "This plan has no history sheet: the results go to the archive.",
  noResults: "The years that end have no actual and no target; import the actuals first.",
  openActuals: "Some actuals are open. Import them before you go on: they go into the history as they stand.",

  closed: "Closed: goes to the archive",
  closedHint: "Tick what is to stay in its list.",
  open: "Open: goes on",
  openHint: "Untick what is not pursued any more; it goes to the archive.",
  facts: "Old facts: no longer confirmed",
  factsHint:
    "Not dated within the freshness of the settings. They become plausible until somebody confirms them. Tick what you know to be still true; its date stays.",
  allTrue: "All are still true",
  noneTrue: "None",
  needed: "stays, because rows that stay refer to it",
  withoutId: "no ID yet, so it cannot be chosen here; check and repair gives one",
  place: (sheet: string, row: string) => `${sheet}, row ${row}`,
  untitled: "without a title",
  more: (count: string) => `Show ${count} more`,

  lines: "New lines",
  targets: (count: number) =>
    count === 1
      ? "One target line; its target is yours to set."
      : `${count} target lines; their targets are yours to set.`,
  gapLines: (count: number) => (count === 1 ? "One line of the target gap." : `${count} lines of the target gap.`),
  noLines: "The last plan year has no lines that could go on.",

  after: "Before you go on",
  takeBack:
    "The plan is a draft again. Rows in the archive (hidden sheet) keep everything that stood in them. All of it can be taken back at the start, as one of the last five things written; archived rows then come back at the end of their lists.",
  write: "Begin the new period",
  done: (years: string, archived: number) =>
    archived === 0
      ? `The plan now covers ${years} and is a draft again.`
      : `The plan now covers ${years} and is a draft again; ${archived} ${archived === 1 ? "row is" : "rows are"} in the archive.`,
};

export type RollForwardPaneTexts = typeof en;

const de: RollForwardPaneTexts = {
  title: "Neue Periode",
  lead: (from, to) =>
    `Aus den Planjahren ${from} werden ${to}. Unten steht alles, was sich ändert; geschrieben wird erst, wenn Sie es am Ende sagen.`,
  years: "Um wie viele Jahre",
  year: (count) => (count === 1 ? "1 Jahr" : `${count} Jahre`),
  resumed: (date) => `Ihre Auswahl vom ${date} ist noch da.`,
  startAgain: "Neu beginnen",

  repeated: (date) =>
    `Der Plan wurde schon am ${date} fortgeschrieben. Noch einmal hieße: ein weiteres Jahr. Das geschieht nur, wenn Sie es ausdrücklich wollen.`,
  again: "Trotzdem noch einmal fortschreiben",
  againMissing: "Der Plan wurde erst kürzlich fortgeschrieben. Bitte bestätigen Sie oben, dass Sie es wollen.",
  begun: (date, years) =>
    `Am ${date} wurde dies um ${years} begonnen und kam nicht zum Ende. Führen Sie es so noch einmal aus: Was schon geschrieben ist, wird nicht doppelt geschrieben.`,
  historyFailed: "Das Protokoll des Plans ließ sich nicht lesen",
  reading: "Das Protokoll des Plans wird gelesen",
  readAgain: "Noch einmal lesen",

  results: "Wird Historie",
  resultsHint: "Das Ergebnis des ganzen Kunden je Kennzahl der Jahre, die enden.",
  resultsArchive: "Dieser Plan hat kein Blatt Historie: Die Ergebnisse gehen ins Archiv.",
  noResults: "Die Jahre, die enden, haben weder Ist noch Ziel; importieren Sie zuerst die Ist-Werte.",
  openActuals:
    "Manche Ist-Werte sind offen. Importieren Sie sie vorher: So, wie sie stehen, gehen sie in die Historie.",

  closed: "Abgeschlossen: geht ins Archiv",
  closedHint: "Haken Sie an, was in seiner Liste bleiben soll.",
  open: "Offen: läuft weiter",
  openHint: "Entfernen Sie den Haken, wo nichts mehr weiterverfolgt wird; diese Zeilen gehen ins Archiv.",
  facts: "Alte Angaben: nicht mehr bestätigt",
  factsHint:
    "Ihr Stand ist älter, als die Einstellungen für aktuell halten. Sie gelten als plausibel, bis jemand sie bestätigt. Haken Sie an, was sicher noch stimmt; der Stand bleibt.",
  allTrue: "Alle stimmen noch",
  noneTrue: "Keine",
  needed: "bleibt, weil Bleibendes sich darauf bezieht",
  withoutId: "noch ohne ID, daher hier nicht wählbar; Prüfung und Reparatur vergibt sie",
  place: (sheet, row) => `${sheet}, Zeile ${row}`,
  untitled: "ohne Titel",
  more: (count) => `${count} weitere zeigen`,

  lines: "Neue Zeilen",
  targets: (count) =>
    count === 1
      ? "Eine Zielzeile; ihren Zielwert legen Sie fest."
      : `${count} Zielzeilen; ihre Zielwerte legen Sie fest.`,
  gapLines: (count) => (count === 1 ? "Eine Zeile der Ziel-Lücke." : `${count} Zeilen der Ziel-Lücke.`),
  noLines: "Das letzte Planjahr hat keine Zeilen, die weiterlaufen könnten.",

  after: "Bevor Sie weitermachen",
  takeBack:
    "Der Plan ist danach wieder ein Entwurf. Zeilen im Archiv (ausgeblendetes Blatt) behalten alles, was in ihnen stand. Alles lässt sich am Start zurücknehmen, solange es zu den letzten fünf Schreibvorgängen gehört; archivierte Zeilen kommen dann ans Ende ihrer Listen zurück.",
  write: "Neue Periode beginnen",
  done: (years, archived) =>
    archived === 0
      ? `Der Plan umfasst jetzt ${years} und ist wieder ein Entwurf.`
      : `Der Plan umfasst jetzt ${years} und ist wieder ein Entwurf; ${archived} ${archived === 1 ? "Zeile ist" : "Zeilen sind"} im Archiv.`,
};

/** Texts of the new period in one language; loaded with it. */
export function rollForwardPaneTexts(language: Language): RollForwardPaneTexts {
  return language === "de" ? de : en;
}
