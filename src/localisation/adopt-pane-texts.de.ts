import type { AdoptPaneTexts } from "./adopt-pane-texts.en";

/** Deutsche Texte der Übernahme aus einer vorhandenen Arbeitsmappe. */
export const adoptPaneTextsDe: AdoptPaneTexts = {
  name: "Aus dieser Mappe übernehmen",
  reading: "Die Blätter werden gelesen …",
  readFailed: "Die Blätter konnten nicht gelesen werden",
  previewing: "Die Vorschau wird erstellt …",
  previewFailed: "Die Vorschau konnte nicht erstellt werden",
  readAgain: "Blätter neu lesen",
  resumed: (date) => `Sie haben dies am ${date} begonnen. Machen Sie weiter oder beginnen Sie neu.`,
  startAgain: "Neu beginnen",
  keptHere:
    "Was Sie beginnen, bleibt auf diesem Computer, bis es geschrieben ist. In der Arbeitsmappe steht noch nichts davon.",
  lost: (blocks) =>
    `Inzwischen geändert, sodass Ihre Angaben dazu nicht mehr passen: ${blocks}. Bitte sehen Sie dort noch einmal nach.`,
  rows: (count) => (count === 1 ? "1 Zeile" : `${count} Zeilen`),
  lines: (count) => (count === 1 ? "1 Position" : `${count} Positionen`),
  goThere: (place) => `${place} im Blatt zeigen`,

  found: {
    title: "Was gefunden wurde",
    lead: "Die Bereiche Ihrer Blätter und wonach sie aussehen. Wählen Sie, was in den Plan kommt; Ihre Blätter bleiben, wie sie sind.",
    nothing: "Neben dem Plan gibt es keine Blätter mit Inhalt.",
    nothingKnown:
      "Nichts davon sieht aus wie etwas, das in einen Plan gehört. Wenn Sie es besser wissen, geben Sie unten an, auf welches Blatt es gehört.",
    unknown: "Nicht erkannt",
    unknownHint: "Bleibt, wo es ist, solange Sie nicht sagen, auf welches Blatt es gehört.",
    belongs: "Gehört zu",
    asRecognised: (what) => `wie erkannt: ${what}`,
    notTaken: "keinem Blatt des Plans",
    take: (what) => `Übernehmen: ${what}`,
    told: (headers) => `erkannt an: ${headers}`,
    begins: (texts) => `beginnt mit: ${texts}`,
    taken: (taken, all) => `${taken} von ${all} werden übernommen`,
    none: "Bitte übernehmen Sie mindestens einen Bereich.",
  },
  columns: {
    title: "Was die Spalten bedeuten",
    lead: "Jede Spalte Ihrer Listen und die Spalte des Plans, in die sie kommt. Ändern Sie, was nicht stimmt.",
    notUsed: "wird nicht übernommen",
    own: "eigene Kennzahl oder eigenes Feld",
    examples: (cells) => `Zum Beispiel ${cells}`,
    empty: "leer",
    summary: (taken, all) => `${taken} von ${all} Spalten`,
    labelsSummary: (taken, all) => `${taken} von ${all} Zeilen`,
    show: "Zeigen und ändern",
    hide: "Ausblenden",
    labels: "Zeilen",
    perspective: "Wen beschreibt diese SWOT?",
    perspectives: { relationship: "uns beim Kunden", customer_market: "den Kunden in seinem Markt" },
    customer: "Welche Auftragspositionen gehören zu diesem Kunden?",
    customerHint: (count) => `Die Positionen nennen ${count} Kunden. Übernommen werden nur die eines Kunden.`,
    customerOpen: "die mit dem Namen des Kunden",
    reasons: {
      loose: "Dieser Name bedeutet das oft, aber nicht immer.",
      idle: "Zählt nur die Zeilen.",
      no_place: "Dafür hat der Plan keine Spalte.",
      unknown: "Nicht erkannt.",
      sum: "Summiert oder vergleicht andere Spalten.",
      forecast: "Eine Hochrechnung, weder Ist noch Ziel.",
    },
    second: (other) => `„${other}“ bedeutet dasselbe und hat Vorrang.`,
  },
  plan: {
    title: "Der neue Plan",
    lead: "Vorgeschlagen nach dem, was in Ihren Blättern steht. Der Plan bekommt in dieser Mappe eigene Blätter.",
    namesTaken: (names, others) =>
      `Der Plan braucht diese Namen, und eigene Blätter tragen sie: ${names}. Sie können hier in ${others} umbenannt werden; ihr Inhalt bleibt, und Formeln ziehen nach.`,
    rename: "Meine Blätter umbenennen",
    renamed: (name) => `${name} (bisher)`,
    problems: (count) => (count === 1 ? "Bitte korrigieren Sie ein Feld." : `Bitte korrigieren Sie ${count} Felder.`),
  },
  preview: {
    title: "Was geschrieben wird",
    lead: "Geschrieben wird erst, wenn Sie unten zustimmen. Die Zellen Ihrer Blätter werden nur gelesen.",
    newPlan: (account, level, currency, first) =>
      `Neuer Plan für ${account}: ${level}, ${currency}, Planjahre ab ${first}. Seine Blätter lassen sich hier nicht zurücknehmen, wenn sie einmal angelegt sind; Ihre bleiben, wie sie sind.`,
    cannotTakeBack:
      "So viele Zeilen lassen sich hier nicht mehr zurücknehmen, wenn sie geschrieben sind. Bitte vorher eine Kopie der Datei behalten.",
    work: "In den Plan",
    counts: (added, filled, unchanged) =>
      [
        ...(added > 0 ? [`${added} neu`] : []),
        ...(filled > 0 ? [`${filled} ergänzt`] : []),
        ...(unchanged > 0 ? [`${unchanged} schon vorhanden`] : []),
      ].join(", "),
    orders: (lines, figures) => `Aus ${lines} Auftragspositionen werden ${figures} Kennzahlenwerte.`,
    ordersApart:
      "Diese Werte werden zuletzt und für sich geschrieben: Zurücknehmen beginnt mit ihnen, die anderen Zeilen folgen.",
    nothing: "Alles steht schon im Plan; es ist nichts zu schreiben.",
    rowsOf: (sheet) => `Zeilen für ${sheet}`,
    filledRow: (row) => `Zeile ${row} ergänzt`,
    more: (count) => `und ${count} weitere`,
    missing: (sheets) =>
      `Diese Blätter hat der Plan nicht, oder sie sind ausgeschaltet: ${sheets}. Was dorthin gehört, bleibt in Ihren Blättern. Das Einschalten lässt sich hier nicht zurücknehmen; ausblenden lassen sie sich wie jedes Blatt.`,
    missingNew: (sheets) =>
      `Auf der gewählten Stufe hat der Plan diese Blätter nicht: ${sheets}. Was dorthin gehört, bleibt in Ihren Blättern.`,
    switchOn: "Blätter einschalten",
    conflicts: "Weicht vom Plan ab",
    conflictsHint: "Was im Plan steht, bleibt. Stimmt Ihr Blatt, korrigieren Sie es bitte im Plan.",
    inPlan: "Plan",
    inSource: "Ihr Blatt",
    left: "Wird nicht übernommen",
    leftHint: "Bleibt in Ihren Blättern, wie es ist.",
    leftBlock: (what) => `${what}: von Ihnen ausgelassen`,
    unknownBlock: "nicht erkannt",
    leftColumns: (columns) => `Spalten: ${columns}`,
    leftNothing: "Alles, was gefunden wurde, kommt in den Plan.",
    findings: "Bitte ansehen",
    noFindings: "Es ist nichts aufgefallen.",
    showAll: (count) => `Alle ${count} zeigen`,
    changedTitle: "Die Arbeitsmappe wurde inzwischen geändert",
    changed: "Es wurde nichts geschrieben. Unten steht, was jetzt geschrieben würde.",
    write: "Übernehmen",
    writeNew: "Plan anlegen und übernehmen",
    close: "Zur Startseite",
  },
  written: (rows, figures) =>
    `${rows === 1 ? "Eine Zeile wurde" : `${rows} Zeilen wurden`} übernommen${figures > 0 ? `, dazu ${figures} Kennzahlenwerte aus Auftragspositionen` : ""}. Ihre eigenen Blätter sind, wie sie waren.`,
  writtenNew: (account) => `Der Plan für ${account} ist angelegt.`,
  missing: (count) =>
    count === 1 ? "Eine Zeile bleibt in Ihren Blättern." : `${count} Zeilen bleiben in Ihren Blättern.`,
};
