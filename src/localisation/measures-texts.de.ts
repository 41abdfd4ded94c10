import type { MeasuresTexts } from "./measures-texts.en";

/** Texte der Maßnahmen im Aufgabenbereich. */
export const measuresTextsDe: MeasuresTexts = {
  title: "Maßnahmen",
  add: "Neue Maßnahme",
  goOn: "Begonnene Maßnahme fortsetzen",

  filter: {
    label: "Welche Maßnahmen",
    scope: "Wessen",
    scopes: {
      mine: (count) => `Meine (${count})`,
      mineUnknown: "Meine",
      all: (count) => `Alle (${count})`,
      unowned: (count) => `Niemandes (${count})`,
    },
    period: "Fällig",
    periods: {
      any: "jederzeit",
      days30: "in 30 Tagen",
      days90: "in 90 Tagen",
      fiscal_year: "im Geschäftsjahr",
    },
  },

  me: {
    ask: "Wer sind Sie?",
    askHint:
      "Wird einmal gefragt und nur auf diesem Rechner gemerkt. „Meine“ sind die Maßnahmen, für die Sie als verantwortlich eingetragen sind.",
    known: (name) => `Meine: ${name}`,
    change: "Ändern",
    nobody: "Im Team hat noch niemand ein Kürzel. Maßnahmen nennen Verantwortliche mit ihrem Kürzel.",
    toTeam: "Zum Blatt Key-Account-Team",
  },

  groups: {
    overdue: "Überfällig",
    next: "Als Nächstes",
    undated: "Ohne Frist",
    untitled: "Ohne Titel",
    closed: "Erledigt oder abgebrochen",
  },
  hints: {
    undated: "Ohne Frist ist eine Maßnahme nie überfällig, aber auch nie rechtzeitig erledigt.",
    untitled: "Zählt im Plan nirgends mit, solange der Titel fehlt.",
  },
  showClosed: (count) => `Erledigte und abgebrochene zeigen (${count})`,
  hideClosed: "Erledigte und abgebrochene ausblenden",
  more: (count) => `${count} weitere zeigen`,
  later: (count) => (count === 1 ? "Eine weitere ist später fällig." : `${count} weitere sind später fällig.`),
  showLater: "Alle zeigen",

  none: "Noch keine Maßnahmen",
  noneHelp:
    "Planen Sie hier eine, oder lassen Sie sie aus der Analyse entstehen: aus der Ziel-Lücke oder aus SWOT und Strategien.",
  noneHere: "In dieser Auswahl ist nichts offen.",

  untitled: "Maßnahme ohne Titel",
  nobody: "niemand verantwortlich",
  days: (days, date) => {
    if (days === 0) return `heute fällig, ${date}`;
    if (days === 1) return `morgen fällig, ${date}`;
    if (days > 1) return `in ${days} Tagen fällig, ${date}`;
    return days === -1 ? `seit gestern überfällig, ${date}` : `seit ${-days} Tagen überfällig, ${date}`;
  },
  due: (date) => `Frist ${date}`,
  undated: "keine Frist",
  highPriority: "hohe Priorität",
  decisionNeeded: "Entscheidung nötig",
  partOf: (kind, line) => (kind === "" ? `In: ${line}` : `${kind} in: ${line}`),
  openParts: (count) => (count === 1 ? "Ein Teil davon ist noch offen." : `${count} Teile davon sind noch offen.`),

  noStatus: "ohne Status",
  state: (status, progress) => (progress === undefined ? status : `${status} · ${progress}`),
  change: (title, state) => `${state}: Status und Fortschritt ändern von ${title}`,
  status: "Status",
  progress: "Fortschritt",
  statusHint: "Erledigt setzt den Fortschritt auf 100 %. Mit Fortschritt wird aus offen in Arbeit.",
  written: (title, state) => `${title}: ${state}`,
  writtenNothing: "Es hat sich nichts geändert.",
  takeBack: "Zurücknehmen",

  calendar: {
    title: "Fristen im Kalender",
    about: (count) =>
      count === 1
        ? "Die eine Frist dieser Liste als Kalenderdatei: Titel, Tag und Kunde, sonst nichts."
        : `Die ${count} Fristen dieser Liste als Kalenderdatei: Titel, Tag und Kunde, sonst nichts.`,
    leaves:
      "Die Datei verlässt den Plan: Wer sie hat, kann sie lesen, und was sich hier später ändert, ändert sich dort nicht mit. Neu gespeichert behält jede Frist ihre Kennung, an der Kalender sie wiedererkennen.",
    undated: (count) =>
      count === 1 ? "Eine Maßnahme ohne Frist ist nicht dabei." : `${count} Maßnahmen ohne Frist sind nicht dabei.`,
    nothing: "Keine Maßnahme dieser Liste hat eine Frist; für den Kalender gibt es nichts.",
    save: "Kalenderdatei speichern (.ics)",
    fileName: "Maßnahmen",
    handedOver: (name) => `„${name}“ ist zum Speichern übergeben.`,
    show: "Keine Datei gekommen? Text zeigen",
    hide: "Text ausblenden",
    copy: (name) =>
      `Excel für Mac lässt Add-Ins keine Dateien speichern. Kopieren Sie diesen Text in eine reine Textdatei und nennen Sie sie „${name}“.`,
    text: "Text der Kalenderdatei",
  },

  form: {
    title: "Neue Maßnahme",
    lead: "Was wird getan, von wem, bis wann? Alles andere hat im Blatt Zeit.",
    parent: "Gehört zu",
    parentHint: "Projekt oder Meilenstein, von dem sie ein Teil ist.",
    goalAbove: "Sie dient dem Ziel dessen, wozu sie gehört.",
    untitled: "Bitte sagen Sie, was getan werden soll.",
    sameTitle: "Eine offene Maßnahme hat diesen Titel schon.",
    pastDue: "Dieser Tag ist vorbei.",
    noGoal: "Der Plan hat noch keine Ziele.",
    write: "In den Plan schreiben",
    back: "Zurück zur Liste",
    discard: "Verwerfen",
    written: (title) => `${title}: in den Plan geschrieben.`,
  },
};
