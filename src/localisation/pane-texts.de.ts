import { createPaneTextsDe } from "./create-pane-texts.de";
import type { PaneTexts } from "./pane-texts.en";

/** Texts of the pane. */
export const paneTextsDe: PaneTexts = {
  product: "Key Account Plan",
  promise: "Alles bleibt in dieser Mappe.",
  languageOfPane: "Sprache dieses Bereichs",
  back: "Zurück zum Start",
  tryAgain: "Noch einmal versuchen",
  clearFilter: "Filter löschen und schreiben",
  removeFiltered: "Blätter mit ihren Filtern entfernen",
  screenFailed: {
    title: "Diese Seite ließ sich nicht anzeigen",
    help: "Was in der Arbeitsmappe steht, bleibt. Bitte die Netzverbindung prüfen und den Bereich neu laden.",
    reload: "Neu laden",
  },
  dismiss: "Diese Meldung schließen",
  row: (row) => `Zeile ${row}`,
  severity: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  technicalDetails: "Technische Angaben",

  reading: {
    loading: "Die Arbeitsmappe wird gelesen …",
    failed: "Die Arbeitsmappe ließ sich nicht lesen",
    stale: "Die Anzeige ist möglicherweise veraltet",
    hungHelp:
      "Vielleicht zeigt Excel gerade eine Rückfrage oder rechnet. Ein Blick ins Excel-Fenster hilft; danach hier noch einmal anfragen.",
    askAgain: "Excel noch einmal anfragen",
    readAgain: "Noch einmal lesen",
  },

  operation: {
    running: {
      create: "Der Plan wird angelegt",
      sample: "Der Beispielplan wird angelegt",
      removeSample: "Der Beispielplan wird entfernt",
      resume: "Der Plan wird vervollständigt",
      remove: "Die Blätter werden entfernt",
      import: "Der Import läuft",
      write: "Wird in den Plan geschrieben",
      takeBack: "Wird zurückgenommen",
      switchSheets: "Blätter werden eingeschaltet",
      repair: "Wird repariert",
      migrate: "Wird auf diese Version gebracht",
      rollForward: "Die neue Periode wird begonnen",
      adopt: "Wird übernommen",
    },
    failed: {
      create: "Der Plan ist nicht fertig geworden",
      sample: "Der Beispielplan ist nicht fertig geworden",
      removeSample: "Der Beispielplan ist noch nicht ganz entfernt",
      resume: "Der Plan ist nicht fertig geworden",
      remove: "Es wurde nicht alles entfernt",
      import: "Der Import ist nicht fertig geworden",
      write: "Es wurde nicht in den Plan geschrieben",
      takeBack: "Es wurde nicht zurückgenommen",
      switchSheets: "Die Blätter wurden nicht eingeschaltet",
      repair: "Die Reparatur ist nicht zu Ende gekommen",
      migrate: "Der Plan ist noch nicht auf dieser Version",
      rollForward: "Die neue Periode wurde nicht begonnen",
      adopt: "Nicht alles wurde übernommen",
    },
    step: (done, total) => `Schritt ${Math.min(done + 1, total)} von ${total}`,
    starting: "Wird vorbereitet …",
    cancelling: "Hält nach dem laufenden Schritt an …",
    patience: "In der Arbeitsmappe blättern ist möglich; bitte solange nichts eingeben.",
    stopAfterStep: "Abbrechen",
  },

  welcome: {
    title: "Key Account Plan anlegen",
    lead: "Eine Arbeitsmappe für einen Kunden: Fakten, Personen, Zahlen, Ziele und Maßnahmen, verbunden durch normale Excel-Formeln.",
    benefits: [
      "Funktioniert bei allen, die die Datei bekommen, auch ohne dieses Add-In.",
      "Istwerte kommen aus dem Auftragsexport, Ziele und Maßnahmen aus dem Team.",
      "Eine Druckseite zeigt, wo der Kunde steht.",
    ],
    create: "Plan anlegen",
    sample: "Beispielplan ansehen",
  },

  foreign: {
    title: "Diese Arbeitsmappe enthält noch keinen Plan",
    lead: (sheets) =>
      sheets === 1
        ? "Sie enthält ein eigenes Blatt. Der Plan kann daneben entstehen; das Blatt bleibt, wie es ist."
        : `Sie enthält ${sheets} eigene Blätter. Der Plan kann daneben entstehen; die Blätter bleiben, wie sie sind.`,
    takeOver: "Aus dieser Mappe übernehmen",
    takeOverHint:
      "Kontakte, Kundendaten, Kennzahlen, Aufträge, Maßnahmen, SWOT und Wettbewerber, die hier schon stehen, kommen in den Plan; Sie sehen vorher, was und wohin.",
    createBeside: "Leeren Plan in dieser Mappe anlegen",
    openNew: "Neue Arbeitsmappe öffnen",
    newHint: "Die neue Arbeitsmappe öffnet sich in einem eigenen Fenster; dort diesen Bereich wieder öffnen.",
    openedNew: "In einem anderen Fenster ist eine neue Arbeitsmappe geöffnet.",
    needs: "Blattnamen, die frei sein müssen",
    needsWhy: "Ist einer davon vergeben, wird nichts geschrieben und der Name genannt.",
    shown: "Sichtbar",
    hidden: "Ausgeblendet, für Formeln und Controlling",
  },

  unfinished: {
    title: "Der Plan ist noch nicht vollständig",
    lead: "Das Anlegen wurde unterbrochen. Beim Vervollständigen kommt dazu, was fehlt; Vorhandenes bleibt.",
    leadBroken:
      "Das Anlegen wurde zu früh unterbrochen, um fortgesetzt zu werden. Vorhandenes entfernen und den Plan neu anlegen.",
    leadStuck:
      "Hier sind Teile eines Plans, zu wenige, um ihn zu vervollständigen, und ob sie weg können, ist nicht sicher. Die letzten Schritte in Excel rückgängig machen oder diese Blätter von Hand löschen.",
    sheets: "Bisher in der Arbeitsmappe",
    resume: "Plan vervollständigen",
    remove: "Diese Blätter entfernen …",
    confirmTitle: "Diese Blätter entfernen?",
    confirm:
      "Sie werden gelöscht, und Excel kann das nicht rückgängig machen. Blätter mit eigenen Einträgen bleiben erhalten.",
    confirmButton: (sheets) => (sheets === 1 ? "1 Blatt entfernen" : `${sheets} Blätter entfernen`),
    keep: "Behalten",
    removed: "Die Blätter sind entfernt.",
    kept: (names) => `Diese bleiben, weil inzwischen anderes darauf steht: ${names}. Alles Übrige ist entfernt.`,
    completed: "Der Plan ist vollständig.",
  },

  newer: {
    title: "Plan einer neueren Version",
    lead: (version, known) =>
      `Diesen Plan hat eine neuere Version des Add-Ins angelegt (Planformat ${version}; hier bekannt: ${known}).`,
    what: "Er wurde nicht verändert. In den Blättern lässt sich wie gewohnt weiterarbeiten; nur dieser Bereich kann nicht helfen.",
    doThis: "Excel schließen und neu öffnen, um die aktuelle Version zu laden. Hilft das nicht, bitte die IT fragen.",
  },

  damaged: {
    title: "Der Plan ist beschädigt",
    lead: (missing) => `Es fehlt oder ist ungültig: ${missing}.`,
    what: "Es wurde nichts verändert. Die Blätter lassen sich weiterhin lesen und bearbeiten.",
    steps: [
      "Wurde gerade etwas gelöscht: die letzten Schritte in Excel rückgängig machen (Strg+Z).",
      "Sonst eine frühere Version öffnen: Datei > Informationen > Versionsverlauf, oder die zuletzt verschickte Kopie.",
      "Hilft beides nicht: unter „Prüfen und reparieren“ ansehen, was sich wiederherstellen lässt.",
    ],
  },

  plan: {
    years: (first, last) => `${first} bis ${last}`,
    level: { lean: "schlanker Plan", standard: "Standardplan", full: "voller Plan" },
    nextStep: "Nächster Schritt",
    health: "Zustand des Plans",
    completeness: "Vollständigkeit",
    completenessHelp: "Anteil der erwarteten Angaben, die ausgefüllt sind, wie im Blatt Übersicht",
    freshness: "Aktualität",
    freshnessHelp: "Anteil der Angaben, die datiert und neu genug sind, wie im Blatt Übersicht",
    notCounted: "noch nichts zu zählen",
    firstGap: "Zur ersten Lücke",
    firstStale: "Zur ersten fälligen Angabe",
    findings: "Befunde",
    noFindings: "Bei der Prüfung ist nichts aufgefallen.",
    errors: (count) => `${count} Fehler`,
    warnings: (count) => (count === 1 ? "1 Warnung" : `${count} Warnungen`),
    notes: (count) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
    repair: "Prüfen und reparieren",
    older:
      "Diesen Plan hat eine ältere Version angelegt. Bevor hier etwas hineingeschrieben wird, bitte auf diese Version bringen.",
    overdue: "Überfällige Maßnahmen",
    noOverdue: "Keine Maßnahme ist überfällig.",
    nobody: "niemand verantwortlich",
    due: (date) => `fällig ${date}`,
    untitled: "Maßnahme ohne Titel",
    import: "Istwerte importieren",
    checkAgain: "Noch einmal prüfen",
    checkedSame: "Geprüft: Es hat sich nichts geändert.",
    checked: (errors, warnings) => `Geprüft. Fehler: ${errors}, Warnungen: ${warnings}.`,
  },

  tools: {
    title: "Denken und planen",
    group: {
      begun: "Begonnen",
      understand: "Verstehen",
      plan: "Planen",
      act: "Handeln",
      care: "Pflegen",
    },
    begun: (date) => `begonnen am ${date}`,
    takeBack: "Zurücknehmen",
    lastAction: (what, date) => `Zuletzt geschrieben: ${what}, ${date}`,
    takenBack: "Zurückgenommen.",
    takenBackExcept: (cells) =>
      `Zurückgenommen, bis auf das, was seither geändert wurde (${cells === 1 ? "1 Zelle" : `${cells} Zellen`}).`,
    action: {
      target_gap: "Ziel-Lücke",
      swot: "SWOT",
      tows: "SWOT und Strategien",
      buying_center: "Buying Center",
      goals: "Vision, Mission, Ziele",
      selection: "Auswahl und Bereitschaft",
      self_check: "St. Galler Selbstcheck",
      review: "Review",
      measures: "Maßnahmen",
      import: "Import",
      adopt: "Übernahme",
      repair: "Prüfung und Reparatur",
      roll_forward: "Neue Periode",
      hand_over: "Übergabe",
    },
    purpose: {
      buying_center: "Wer entscheidet, und wie stehen wir da?",
      tows: "Was folgt aus Stärken und Chancen?",
      selection: "Ein Key Account, und sind wir bereit?",
      goals: "Wohin wollen wir mit diesem Kunden?",
      target_gap: "Was fehlt zum Ziel, und was schließt es?",
      measures: "Wer ist womit dran, was ist überfällig?",
      review: "Wo steht der Plan, was beschließen wir?",
      self_check: "Wie reif arbeiten wir bei diesem Kunden?",
      roll_forward: "Was wird Historie, was läuft weiter?",
    },
  },

  pasted: {
    summary: (cells, fine, ...columns) => {
      const where = columns.length > 2 ? `${columns.length} Spalten` : columns.map((name) => `„${name}“`).join(" und ");
      const result =
        fine === cells ? "alle in Ordnung" : `${fine === 0 ? "keine" : fine} in Ordnung, ${cells - fine} nicht`;
      return `${cells} Zellen auf einmal eingetragen in ${where}: ${result}.`;
    },
    problem: (row, what, more) => {
      if (more === 0) return `Zeile ${row}: ${what}`;
      return `Zeile ${row}: ${what} Ebenso in ${more === 1 ? "einer weiteren Zelle" : `${more} weiteren Zellen`}.`;
    },
    more: (problems) =>
      problems === 1
        ? "Ein weiterer Fehler steht unter den Befunden."
        : `${problems} weitere Arten von Fehlern stehen unter den Befunden.`,
  },

  nextStep: {
    repair_errors: {
      title: "Fehler berichtigen",
      why: "Solange sie da sind, können Zahlen in der Übersicht fehlen oder falsch sein.",
      action: "Zum ersten Fehler",
    },
    import_actuals: {
      title: "Importieren, was der Kunde gekauft hat",
      why: "Zielwerte brauchen einen Ausgangspunkt: die Auftragszeilen aus dem ERP-Export.",
      action: "Istwerte importieren",
    },
    describe_account: {
      title: "Den Kunden beschreiben",
      why: "Was über das Unternehmen bekannt ist, jede Angabe mit Quelle und Datum.",
      action: "Profil ausfüllen",
    },
    name_team: {
      title: "Das Team benennen",
      why: "Wer was beiträgt. Ziele und Maßnahmen verweisen dann auf diese Kürzel.",
      action: "Team eintragen",
    },
    name_decider: {
      title: "Klären, wer entscheidet",
      why: "Ohne bekannten Entscheider bleibt ein Plan eine Hoffnung. Personen und Rollen eintragen.",
      action: "Zum Buying Center",
    },
    set_targets: {
      title: "Zielwerte festlegen",
      why: "Für jede Kennzahl und jedes Planjahr steht eine Zeile bereit; es fehlt der Zielwert.",
      action: "Zielwerte eintragen",
    },
    write_goals: {
      title: "Ziele formulieren",
      why: "Zuerst Vision und Mission, dann was erreicht werden soll, mit Kennzahl und Horizont.",
      action: "Ziele formulieren",
    },
    plan_measures: {
      title: "Maßnahmen planen",
      why: "Zu jedem Ziel gehört jemand, der bis zu einer Frist etwas tut.",
      action: "Maßnahmen eintragen",
    },
    do_overdue: {
      title: "Überfällige Maßnahmen klären",
      why: "Erledigt, verschoben oder gestrichen: alles ist besser als überfällig.",
      action: "Zur ersten Maßnahme",
    },
    refresh_facts: {
      title: "Fällige Angaben prüfen",
      why: "Sie sind älter, als es für den Plan gut ist: bestätigen oder berichtigen.",
      action: "Zur ersten Angabe",
    },
    review: {
      title: "Den Plan mit dem Team besprechen",
      why: "Alles ist ausgefüllt und aktuell. Die Übersicht drucken und darüber reden.",
      action: "Blatt Übersicht zeigen",
    },
  },

  create: createPaneTextsDe,
};
