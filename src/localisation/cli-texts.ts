/** "1 row", "2 rows". */
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Messages of the command line. */
const en = {
  missing: (option: string) => `Option --${option} is missing. "kap help new" shows all options.`,
  unknownOption: (option: string, command: string, hint: string) =>
    `There is no option ${option}.${hint} "kap help ${command}" shows all options.`,
  valueMissing: (option: string, command: string) =>
    `The option ${option} needs a value. "kap help ${command}" shows all options.`,
  valueNotExpected: (option: string, command: string) =>
    `The option ${option} takes no value. "kap help ${command}" shows all options.`,
  didYouMean: (option: string) => ` Did you mean ${option}?`,
  needsFrom: (option: string) => `The option --${option} has an effect only together with --from.`,
  sheetNeedsWorkbook: (path: string) => `--sheet is for .xlsx files; "${path}" is a text file without sheets.`,
  encodingNeedsText: (path: string) => `--encoding is for text files; "${path}" is a workbook.`,
  badValue: (option: string, value: string, expected: string) => `--${option} ${value}: expected ${expected}.`,
  unknownKpi: (key: string) => `--kpis: unknown KPI "${key}". "kap help new" lists all KPIs.`,
  unknownCommand: (name: string, known: string) => `Unknown command "${name}". There are: ${known}.`,
  unexpected: (text: string) => `"${text}" is not expected here. File names go with --from and --out.`,
  oneFile: (command: string) => `Please name exactly one plan file: kap ${command} <file.xlsx> …`,
  unreadable: (path: string, reason: string) => `The file "${path}" cannot be read: ${reason}.`,
  outMustBeXlsx: (path: string) => `--out ${path}: a plan is an .xlsx file.`,
  outExists: (path: string) => `The file "${path}" exists. It was not changed; please choose another name for --out.`,
  outIsFolder: (path: string) => `--out ${path}: this is a folder; please name a file. Nothing was written.`,
  folderMissing: (path: string) => `The folder "${path}" does not exist. Nothing was written.`,
  notWritten: (path: string, reason: string) => `The file "${path}" cannot be written: ${reason}. Nothing was changed.`,
  sourceRefused: (path: string) => `Nothing could be taken from "${path}".`,
  noPlanWritten: "No plan file was written.",
  planUnchanged: (path: string) => `The plan "${path}" was not changed.`,
  created: (path: string, account: string) => `Key Account Plan for ${account}: ${path}`,
  imported: (lines: number, rows: number) =>
    `${counted(lines, "order line", "order lines")} became ${counted(rows, "KPI row", "KPI rows")}.`,
  columnsUsed: "Columns:",
  computedRevenue: (hasDiscount: boolean): string =>
    hasDiscount ? "revenue = unit price × quantity × (1 − discount)" : "revenue = unit price × quantity",
  yearTotals: (year: number, revenue: string, orders: number | null): string =>
    orders === null ? `${year}: revenue ${revenue}` : `${year}: revenue ${revenue}, ${orders} orders`,
  written: (path: string) => `The figures are in "${path}".`,
  updated: (added: number, changed: number, same: number, kept: number) =>
    `${counted(added, "row", "rows")} new, ${changed} updated, ${same} unchanged, ${kept} kept although the export differs.`,
  checked: (path: string, account: string, errors: number, warnings: number, notes: number) =>
    `${path}: plan for ${account}; ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(notes, "note", "notes")}.`,
  reading: (file: string) => `Reading ${file} …`,
  building: (done: number, total: number) => `Building the workbook … ${done}/${total}`,
  calculating: "Calculating …",
};

export type CliTexts = typeof en;

const de: CliTexts = {
  missing: (option) => `Die Option --${option} fehlt. „kap help new“ zeigt alle Optionen.`,
  unknownOption: (option, command, hint) =>
    `Die Option ${option} gibt es nicht.${hint} „kap help ${command}“ zeigt alle Optionen.`,
  valueMissing: (option, command) =>
    `Die Option ${option} braucht einen Wert. „kap help ${command}“ zeigt alle Optionen.`,
  valueNotExpected: (option, command) =>
    `Die Option ${option} nimmt keinen Wert an. „kap help ${command}“ zeigt alle Optionen.`,
  didYouMean: (option) => ` Meinten Sie ${option}?`,
  needsFrom: (option) => `Die Option --${option} wirkt nur zusammen mit --from.`,
  sheetNeedsWorkbook: (path) => `--sheet gilt für .xlsx-Dateien; „${path}“ ist eine Textdatei ohne Blätter.`,
  encodingNeedsText: (path) => `--encoding gilt für Textdateien; „${path}“ ist eine Arbeitsmappe.`,
  badValue: (option, value, expected) => `--${option} ${value}: erwartet wird ${expected}.`,
  unknownKpi: (key) => `--kpis: Die Kennzahl „${key}“ ist unbekannt. „kap help new“ nennt alle Kennzahlen.`,
  unknownCommand: (name, known) => `Den Befehl „${name}“ gibt es nicht. Es gibt: ${known}.`,
  unexpected: (text) => `„${text}“ wird hier nicht erwartet. Dateinamen stehen hinter --from und --out.`,
  oneFile: (command) => `Bitte genau eine Plandatei nennen: kap ${command} <Datei.xlsx> …`,
  unreadable: (path, reason) => `Die Datei „${path}“ lässt sich nicht lesen: ${reason}.`,
  outMustBeXlsx: (path) => `--out ${path}: Ein Plan ist eine .xlsx-Datei.`,
  outExists: (path) =>
    `Die Datei „${path}“ gibt es schon. Sie wurde nicht verändert; bitte für --out einen anderen Namen wählen.`,
  outIsFolder: (path) => `--out ${path}: Das ist ein Ordner; bitte eine Datei nennen. Es wurde nichts geschrieben.`,
  folderMissing: (path) => `Den Ordner „${path}“ gibt es nicht. Es wurde nichts geschrieben.`,
  notWritten: (path, reason) => `Die Datei „${path}“ lässt sich nicht schreiben: ${reason}. Es wurde nichts verändert.`,
  sourceRefused: (path) => `Aus „${path}“ ließ sich nichts übernehmen.`,
  noPlanWritten: "Es wurde keine Plandatei geschrieben.",
  planUnchanged: (path) => `Der Plan „${path}“ wurde nicht verändert.`,
  created: (path, account) => `Key Account Plan für ${account}: ${path}`,
  imported: (lines, rows) =>
    `Aus ${counted(lines, "Auftragsposition", "Auftragspositionen")} ${rows === 1 ? "wurde" : "wurden"} ${counted(rows, "Kennzahlenzeile", "Kennzahlenzeilen")}.`,
  columnsUsed: "Spalten:",
  computedRevenue: (hasDiscount) =>
    hasDiscount ? "Umsatz = Einzelpreis × Menge × (1 − Rabatt)" : "Umsatz = Einzelpreis × Menge",
  yearTotals: (year, revenue, orders) =>
    orders === null ? `${year}: Umsatz ${revenue}` : `${year}: Umsatz ${revenue}, ${orders} Aufträge`,
  written: (path) => `Die Werte stehen in „${path}“.`,
  updated: (added, changed, same, kept) =>
    `${counted(added, "Zeile", "Zeilen")} neu, ${changed} aktualisiert, ${same} unverändert, ${kept} trotz Abweichung vom Export beibehalten.`,
  checked: (path, account, errors, warnings, notes) =>
    `${path}: Plan für ${account}; ${errors} Fehler, ${counted(warnings, "Warnung", "Warnungen")}, ${counted(notes, "Hinweis", "Hinweise")}.`,
  reading: (file) => `${file} wird gelesen …`,
  building: (done, total) => `Die Arbeitsmappe wird aufgebaut … ${done}/${total}`,
  calculating: "Die Formeln werden berechnet …",
};

export const cliTexts = { en, de } as const;
