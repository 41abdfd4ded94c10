import type { WizardTexts } from "./wizard-texts.en";

/** Texte, die alle Assistenten gemeinsam haben. */
export const wizardTextsDe: WizardTexts = {
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  previous: "Zurück",
  next: "Weiter",
  finish: "In den Plan schreiben",
  nothing: "Noch nichts zu schreiben",
  cancel: "Abbrechen",
  add: "Hinzufügen",
  remove: "Entfernen",
  choose: "bitte wählen",
  nobody: "noch niemand",
  none: "keine",
  helpMeChoose: "Hilfe bei der Wahl",
  asTable: "Als Tabelle zeigen",
  hideTable: "Tabelle ausblenden",
  resumed: (date) => `Sie haben dies am ${date} begonnen. Machen Sie weiter oder beginnen Sie neu.`,
  startAgain: "Neu beginnen",
  draftKept: "Was Sie begonnen haben, bleibt in der Arbeitsmappe, bis Sie es in den Plan schreiben.",
  draftTrouble: "Was Sie begonnen haben, ist hier gesichert, aber noch nicht in der Arbeitsmappe",
  needs: {
    title: "Dafür fehlt ein Blatt",
    lead: (sheets) =>
      `Dieser Plan hat das Blatt „${sheets}“ noch nicht, oder es ist ausgeschaltet. Eingeschaltet kommt es zu den anderen hinzu; sonst ändert sich nichts. Zurücknehmen lässt sich das hier nicht, ausblenden lässt es sich wie jedes andere.`,
    switchOn: "Einschalten",
  },
  conflicts: {
    title: "Der Plan wurde inzwischen geändert",
    lead: "Jemand hat Zellen geändert, die Sie schreiben wollen. Noch ist nichts geschrieben. Welche Inhalte gelten?",
    rowGone: "Diese Zeile wurde gelöscht",
    before: "als Sie begannen",
    now: "jetzt im Blatt",
    mine: "Ihre Eingabe",
    empty: "leer",
    takeMine: "Meine schreiben",
    keepTheirs: "Inhalte im Blatt behalten, den Rest schreiben",
    backToWizard: "Zurück, später entscheiden",
  },
  written: (rows) => (rows === 1 ? "Eine Zeile wurde geschrieben." : `${rows} Zeilen wurden geschrieben.`),
  writtenNothing: "Alles steht schon im Plan; es war nichts zu schreiben.",
  keptFormulas: (cells) =>
    cells === 1
      ? "Eine Zelle behält die Formel, die Sie dort geschrieben haben."
      : `${cells} Zellen behalten die Formeln, die Sie dort geschrieben haben.`,
  problems: {
    number: "Bitte geben Sie eine Zahl ein, zum Beispiel 1.250,5.",
    range: (first, last) => `Bitte geben Sie einen Wert von ${first} bis ${last} ein.`,
    whole: "Bitte geben Sie eine ganze Zahl ein.",
  },
  percentHint: "in Prozent",
  severalNames: "mehrere mit Semikolon getrennt",
};
