import type { Language } from "./language";

/** Texts of the preview page, the small Excel around the pane. */
export interface PreviewTexts {
  readonly product: string;
  readonly files: {
    readonly label: string;
    readonly create: string;
    readonly open: string;
    readonly save: string;
    readonly newName: string;
    readonly firstSheet: string;
    readonly unsaved: string;
    readonly saved: string;
    readonly drop: string;
    readonly opening: string;
    readonly failed: (name: string, reason: string) => string;
    readonly failedAtFirst: (reason: string) => string;
    readonly reasons: Readonly<Record<string, string>>;
  };
  readonly leave: {
    readonly question: (name: string) => string;
    readonly save: string;
    readonly discard: string;
    readonly cancel: string;
  };
  readonly newWorkbook: { readonly blocked: string; readonly open: string };
  readonly ribbon: { readonly label: string; readonly missing: (name: string) => string };
  readonly pane: {
    readonly label: string;
    readonly close: string;
    readonly loading: string;
    readonly silent: string;
    readonly reloaded: string;
  };
  readonly notice: { readonly close: string };
  readonly settings: SettingsTexts;
  readonly faults: FaultTexts;
}

export interface SettingsTexts {
  readonly label: string;
  readonly close: string;
  readonly intro: string;
  readonly language: string;
  readonly culture: string;
  readonly cultures: Readonly<Record<string, string>>;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string; readonly highContrast: string };
  readonly paneWidth: string;
  readonly pixels: (width: number) => string;
  readonly excelVersion: string;
  readonly minimum: (version: string) => string;
  readonly older: (version: string) => string;
  readonly reloads: string;
}

export interface FaultTexts {
  readonly label: string;
  readonly intro: string;
  readonly cellEditMode: string;
  readonly viewOnly: string;
  readonly slow: string;
  readonly smallPayload: string;
  readonly call: string;
  readonly fail: string;
  readonly deny: string;
  readonly hang: string;
  readonly cancel: string;
  readonly calls: Readonly<Record<"fail" | "deny" | "hang", CallTexts>>;
  readonly none: string;
  readonly colleague: string;
  readonly cell: string;
  readonly value: string;
  readonly enter: string;
  readonly enterLater: string;
  readonly entered: (cell: string) => string;
  readonly waiting: (cell: string) => string;
  readonly notEntered: (cell: string) => string;
  readonly noCell: (cell: string) => string;
  readonly restart: string;
  readonly restartHint: string;
  readonly active: (count: number) => string;
}

/** A call that goes wrong: before, with how many calls from now it is, and after. */
export interface CallTexts {
  readonly pending: (call: number) => string;
  readonly happened: string;
}

/** Texts of the preview page in a language. */
export function previewTexts(language: Language): PreviewTexts {
  return language === "de" ? german : english;
}

const german: PreviewTexts = {
  product: "Vorschau",
  files: {
    label: "Datei",
    create: "Neu",
    open: "Öffnen",
    save: "Speichern",
    newName: "Mappe",
    firstSheet: "Tabelle1",
    unsaved: "Nicht gespeichert",
    saved: "Gespeichert",
    drop: "Hier ablegen, um die Arbeitsmappe zu öffnen",
    opening: "Arbeitsmappe wird geöffnet …",
    failed: (name, reason) =>
      `„${name}“ lässt sich nicht öffnen. ${reason} Die bisherige Arbeitsmappe bleibt geöffnet.`,
    failedAtFirst: (reason) =>
      `Der Inhalt für die neue Arbeitsmappe lässt sich nicht öffnen. ${reason} Stattdessen ist eine leere Arbeitsmappe geöffnet.`,
    reasons: {
      notAPackage: "Die Datei ist keine Excel-Arbeitsmappe (.xlsx).",
      encrypted: "Die Datei ist mit einem Kennwort geschützt. Bitte das Kennwort in Excel entfernen.",
      legacyFormat: "Die Datei hat das alte Format .xls. Bitte in Excel als .xlsx speichern.",
      damaged: "Die Datei ist beschädigt.",
      tooLarge: "Die Datei ist zu groß.",
      unsafe: "Die Datei enthält Inhalte, die aus Sicherheitsgründen nicht gelesen werden.",
      notAWorkbook: "Die Datei ist keine Excel-Arbeitsmappe (.xlsx).",
      unexpected: "Beim Lesen ist ein unerwarteter Fehler aufgetreten.",
    },
  },
  leave: {
    question: (name) => `Änderungen an „${name}“ speichern?`,
    save: "Speichern",
    discard: "Nicht speichern",
    cancel: "Abbrechen",
  },
  newWorkbook: {
    blocked: "Das Add-In möchte eine neue Arbeitsmappe öffnen; der Browser hat den neuen Tab verhindert.",
    open: "Neue Arbeitsmappe öffnen",
  },
  ribbon: { label: "Menüband", missing: (name) => `Das Add-In kennt die Funktion „${name}“ nicht.` },
  pane: {
    label: "Aufgabenbereich",
    close: "Aufgabenbereich schließen",
    loading: "Der Aufgabenbereich wird geladen …",
    silent: "Die Seite des Aufgabenbereichs hat sich noch nicht bei Office gemeldet.",
    reloaded: "Aufgabenbereich neu geladen",
  },
  notice: { close: "Meldung schließen" },
  settings: {
    label: "Einstellungen der Vorschau",
    close: "Einstellungen schließen",
    intro: "So verhält sich das Excel dieser Vorschau.",
    language: "Sprache von Office",
    culture: "Zahlen und Datumswerte",
    cultures: { "de-DE": "1.234,56", "en-US": "1,234.56" },
    theme: "Design",
    themes: { light: "Hell", dark: "Dunkel", highContrast: "Hoher Kontrast" },
    paneWidth: "Breite des Aufgabenbereichs",
    pixels: (width) => `${width} Pixel`,
    excelVersion: "Excel-Version",
    minimum: (version) => `ExcelApi ${version} (Mindestversion)`,
    older: (version) => `ExcelApi ${version} (älteres Excel)`,
    reloads: "Ändert sich Sprache, Zahlenformat oder Excel-Version, wird der Aufgabenbereich neu geladen.",
  },
  faults: {
    label: "Störungen",
    intro: "Zum Ausprobieren, wie sich das Add-In in schwierigen Lagen verhält.",
    cellEditMode: "Eine Zelle wird gerade bearbeitet",
    viewOnly: "Arbeitsmappe ist nur zur Ansicht geöffnet",
    slow: "Excel antwortet langsam (1 Sekunde je Aufruf)",
    smallPayload: "Höchstens 10 KB je Aufruf und Antwort",
    call: "Aufruf ab jetzt (1 = der nächste)",
    fail: "Schlägt fehl",
    deny: "Wird verweigert",
    hang: "Bleibt ohne Antwort",
    cancel: "Zurücknehmen",
    calls: {
      fail: {
        pending: (call) => `Der ${call}. Aufruf ab jetzt schlägt fehl.`,
        happened: "Ein Aufruf ist fehlgeschlagen.",
      },
      deny: {
        pending: (call) => `Der ${call}. Aufruf ab jetzt wird verweigert.`,
        happened: "Ein Aufruf wurde verweigert.",
      },
      hang: {
        pending: (call) => `Der ${call}. Aufruf ab jetzt bleibt ohne Antwort.`,
        happened: "Ein Aufruf ist ohne Antwort geblieben.",
      },
    },
    none: "Kein Fehler vorgemerkt.",
    colleague: "Änderung durch eine andere Person",
    cell: "Zelle",
    value: "Inhalt",
    enter: "Eintragen",
    enterLater: "Vor dem nächsten Schreiben",
    entered: (cell) => `In ${cell} eingetragen.`,
    waiting: (cell) => `Wird in ${cell} eingetragen, sobald das Add-In etwas ändert.`,
    notEntered: (cell) => `${cell} nimmt diesen Inhalt nicht an.`,
    noCell: (cell) => `„${cell}“ ist keine Zelle.`,
    restart: "Aufgabenbereich neu starten",
    restartHint:
      "Wie nach dem Schließen in Excel: Das Add-In beginnt von vorn und hört nicht mehr, was vorher angemeldet war.",
    active: (count) => (count === 1 ? "1 Störung aktiv" : `${count} Störungen aktiv`),
  },
};

const english: PreviewTexts = {
  product: "Preview",
  files: {
    label: "File",
    create: "New",
    open: "Open",
    save: "Save",
    newName: "Book",
    firstSheet: "Sheet1",
    unsaved: "Not saved",
    saved: "Saved",
    drop: "Drop here to open the workbook",
    opening: "Opening the workbook …",
    failed: (name, reason) => `“${name}” cannot be opened. ${reason} The previous workbook stays open.`,
    failedAtFirst: (reason) =>
      `The content for the new workbook cannot be opened. ${reason} An empty workbook is open instead.`,
    reasons: {
      notAPackage: "The file is no Excel workbook (.xlsx).",
      encrypted: "The file is protected by a password. Please remove the password in Excel.",
      legacyFormat: "The file has the old format .xls. Please save it as .xlsx in Excel.",
      damaged: "The file is damaged.",
      tooLarge: "The file is too large.",
      unsafe: "The file has content that is not read for safety.",
      notAWorkbook: "The file is no Excel workbook (.xlsx).",
      unexpected: "An unexpected error occurred while reading it.",
    },
  },
  leave: {
    question: (name) => `Save changes to “${name}”?`,
    save: "Save",
    discard: "Don't save",
    cancel: "Cancel",
  },
  newWorkbook: {
    blocked: "The add-in wants to open a new workbook; the browser has blocked the new tab.",
    open: "Open new workbook",
  },
  ribbon: { label: "Ribbon", missing: (name) => `The add-in does not know the function “${name}”.` },
  pane: {
    label: "Task pane",
    close: "Close task pane",
    loading: "The task pane is loading …",
    silent: "The page of the task pane has not yet called Office.",
    reloaded: "Task pane reloaded",
  },
  notice: { close: "Close message" },
  settings: {
    label: "Preview settings",
    close: "Close settings",
    intro: "How the Excel of this preview behaves.",
    language: "Office language",
    culture: "Numbers and dates",
    cultures: { "de-DE": "1.234,56", "en-US": "1,234.56" },
    theme: "Theme",
    themes: { light: "Light", dark: "Dark", highContrast: "High contrast" },
    paneWidth: "Width of the task pane",
    pixels: (width) => `${width} pixels`,
    excelVersion: "Excel version",
    minimum: (version) => `ExcelApi ${version} (minimum)`,
    older: (version) => `ExcelApi ${version} (older Excel)`,
    reloads: "A change of language, number format or Excel version reloads the task pane.",
  },
  faults: {
    label: "Faults",
    intro: "To try how the add-in behaves in difficult situations.",
    cellEditMode: "A cell is being edited",
    viewOnly: "Workbook is open for viewing only",
    slow: "Excel answers slowly (1 second per call)",
    smallPayload: "At most 10 KB per call and answer",
    call: "Call from now (1 = the next one)",
    fail: "Fails",
    deny: "Is denied",
    hang: "Gets no answer",
    cancel: "Cancel",
    calls: {
      fail: { pending: (call) => `Call ${call} from now will fail.`, happened: "A call has failed." },
      deny: { pending: (call) => `Call ${call} from now will be denied.`, happened: "A call was denied." },
      hang: { pending: (call) => `Call ${call} from now will get no answer.`, happened: "A call got no answer." },
    },
    none: "No fault is set.",
    colleague: "Edit by another person",
    cell: "Cell",
    value: "Content",
    enter: "Make the edit",
    enterLater: "Just before the next write",
    entered: (cell) => `Entered in ${cell}.`,
    waiting: (cell) => `Will be entered in ${cell} as soon as the add-in changes something.`,
    notEntered: (cell) => `${cell} does not take this content.`,
    noCell: (cell) => `“${cell}” is no cell.`,
    restart: "Restart the pane",
    restartHint: "As after closing it in Excel: the add-in starts over and no longer hears what it listened to before.",
    active: (count) => (count === 1 ? "1 fault active" : `${count} faults active`),
  },
};
