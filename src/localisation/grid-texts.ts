/** Texts of the grid in the preview page: Excel's own words where it has them. */
import type { Language } from "./language";

export interface GridTexts {
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly accept: string;
  readonly cancelEditing: string;
  readonly editor: string;
  /** Name of the sheet: {sheet}. */
  readonly grid: string;
  readonly tabs: string;
  readonly selectAll: string;
  readonly openChoices: string;
  readonly choices: string;
  readonly filterNote: string;
  /** Heading and message where a validation has none of its own. */
  readonly refusedTitle: string;
  readonly refusedMessage: string;
  readonly continueQuestion: string;
  readonly impossibleTitle: string;
  readonly impossible: string;
  readonly unknownPlace: string;
  readonly retry: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly help: string;
}

const de: GridTexts = {
  nameBox: "Namenfeld",
  formulaBar: "Bearbeitungsleiste",
  accept: "Eingeben",
  cancelEditing: "Abbrechen",
  editor: "Zelle {address} bearbeiten",
  grid: "Tabellenblatt {sheet}",
  tabs: "Blattregister",
  selectAll: "Alles markieren",
  openChoices: "Auswahlliste öffnen (Alt+Nach unten)",
  choices: "Auswahlliste",
  filterNote: "Filtern und Sortieren gibt es in Excel, nicht in dieser Vorschau.",
  refusedTitle: "Eingabe nicht zulässig",
  refusedMessage: "Dieser Wert entspricht nicht den Einschränkungen der Datenüberprüfung, die für diese Zelle gelten.",
  continueQuestion: "Fortfahren?",
  impossibleTitle: "Eingabe nicht möglich",
  impossible: "Diese Eingabe lässt sich nicht übernehmen. Bitte die Formel prüfen.",
  unknownPlace: "Diesen Bezug oder Namen gibt es in der Arbeitsmappe nicht: {place}",
  retry: "Wiederholen",
  cancel: "Abbrechen",
  yes: "Ja",
  no: "Nein",
  ok: "OK",
  help: "Zellen mit den Pfeiltasten wählen; F2 bearbeitet die Zelle, Strg+Bild auf und Strg+Bild ab wechseln das Blatt.",
};

const en: GridTexts = {
  nameBox: "Name box",
  formulaBar: "Formula bar",
  accept: "Enter",
  cancelEditing: "Cancel",
  editor: "Edit cell {address}",
  grid: "Worksheet {sheet}",
  tabs: "Sheet tabs",
  selectAll: "Select all",
  openChoices: "Open the list of choices (Alt+Down)",
  choices: "Choices",
  filterNote: "Filtering and sorting are done in Excel, not in this preview.",
  refusedTitle: "Entry not allowed",
  refusedMessage: "This value does not match the data validation restrictions defined for this cell.",
  continueQuestion: "Continue?",
  impossibleTitle: "Entry not possible",
  impossible: "This entry cannot be taken. Please check the formula.",
  unknownPlace: "There is no such reference or name in the workbook: {place}",
  retry: "Retry",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  ok: "OK",
  help: "Choose cells with the arrow keys; F2 edits the cell, Ctrl+PageUp and Ctrl+PageDown change the sheet.",
};

const texts: Readonly<Record<Language, GridTexts>> = { de, en };

export function gridTexts(language: Language): GridTexts {
  return texts[language];
}
