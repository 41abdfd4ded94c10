/** How an adoption is told on the command line: blocks, columns, what is written and what is not. */
import { adoptionFindingTexts } from "./adoption-finding-texts";
import { describeImportFinding } from "./import-findings";
import type { Language } from "./language";
import { labelOf } from "./list-labels";
import { columnText, hasColumns, sheetName } from "./sheet-texts";
import { sheetOrder, type SheetKey } from "../domain/schema/plan-schema";

/** A finding of an adoption or of reading. */
export interface DescribableAdoptionFinding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly line?: number;
  readonly column?: string;
}

/** The finding as a sentence, led by its place. */
export function describeAdoptionFinding(finding: DescribableAdoptionFinding, language: Language): string {
  const template = adoptionFindingTexts[finding.code]?.[language];
  if (template === undefined) return describeImportFinding(finding, language) ?? finding.code;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => wordOf(name, finding.params[name] ?? "", language));
  const { line, column } = finding;
  const places = [
    ...(line === undefined ? [] : [adoptionTexts[language].row(line)]),
    ...(column === undefined ? [] : [adoptionTexts[language].column(column)]),
  ];
  return places.length === 0 ? text : `${places.join(", ")}: ${text}`;
}

function wordOf(name: string, value: string | number, language: Language): string {
  if (name === "year") return String(value);
  if (typeof value === "number") return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
  if (name === "kpi") return labelOf("kpi", value, language);
  const key = name === "target" || name === "other" ? sheetOrder.find((sheet) => sheet === value) : undefined;
  return key === undefined ? value : sheetName(key, language);
}

/** Name of a column of the plan, as its sheet heads it; parts of columns and fields of imports by their own name. */
export function adoptedColumn(sheet: SheetKey, column: string, language: Language): string {
  if (sheet === "swot") return quadrantName(column, language);
  const special = adoptionTexts[language].parts[column];
  if (special !== undefined) return special;
  return hasColumns(sheet) && hasColumn(sheet, column, language) ? columnText(sheet, column, language)[0] : column;
}

/** A SWOT in blocks has quadrants for columns, a list has those of the sheet. */
function quadrantName(column: string, language: Language): string {
  const label = labelOf("swot_quadrant", column, language);
  return label === column && hasColumn("swot", column, language) ? columnText("swot", column, language)[0] : label;
}

function hasColumn(sheet: Parameters<typeof columnText>[0], column: string, language: Language): boolean {
  try {
    columnText(sheet, column, language);
    return true;
  } catch {
    return false; // a field of an import, or a quadrant
  }
}

const en = {
  row: (line: number) => `row ${line}`,
  column: (header: string) => `column “${header}”`,
  parts: {
    "@first_name": "first name",
    "@last_name": "last name",
    "@role": "roles",
    figure: "actual or target",
    year: "year",
  } as Readonly<Record<string, string | undefined>>,
  kinds: {
    list: (sheet: string) => `list for “${sheet}”`,
    facts: () => "facts of the account",
    matrix: () => "figures by KPI and period",
    swot: () => "SWOT",
    orders: () => "order lines",
  },
  confidence: { high: "certain", medium: "likely", low: "uncertain" },
  reasons: {
    exact: "",
    loose: "(often means this)",
    mapped: "(as you said)",
    idle: "only numbers the rows",
    no_place: "the plan has no column for it",
    unknown: "not recognised",
    period: "",
    sum: "sums or compares other columns",
    forecast: "a forecast, neither actual nor target",
  },
  second: (other: string) => `means the same as “${other}”`,
  block: (number: number, place: string, what: string, confidence: string, rows: number) =>
    `${number}  ${place}: ${what}, ${confidence}, ${rows === 1 ? "1 row" : `${rows} rows`}`,
  unknownBlock: (number: number, place: string, first: string) =>
    `${number}  ${place}: not recognised (“${first}” …), stays in the source`,
  refusedBlock: (number: number, place: string) => `${number}  ${place}: not taken, as you said`,
  taken: "taken:",
  notTaken: "not taken:",
  question: "Question:",
  answer: (entries: string) => `Otherwise: ${entries}`,
  nothingFound: "Nothing that belongs into a plan was recognised.",
  willWrite: "Would be written:",
  written: "Written:",
  sheet: (name: string, added: number, filled: number, unchanged: number) =>
    `${name}: ${added} new, ${filled} completed, ${unchanged} already there`,
  conflictRow: (name: string, row: number | undefined, column: string) =>
    row === undefined || row === 0 ? `${name}, ${column}` : `${name}, row ${row}, ${column}`,
  newPlan: (account: string, level: string, currency: string, month: number, first: number) =>
    `New plan for ${account}: ${level}, ${currency}, fiscal year from month ${month}, plan years from ${first}.`,
  done: (path: string) => `The plan is in “${path}”. The sheets of the source are as they were.`,
  unchanged: "Nothing had to be changed.",
  dryRun: "Nothing was written (--dry-run).",
  refused: "Nothing was written.",
  needsAccount: "No company name was found; please give one with --account.",
  needsCurrency: "No currency was found; please give one with --currency.",
  needsSource:
    "Please name a workbook, or a source with --from: kap adopt <workbook.xlsx> … or kap adopt --from <file> --out <plan.xlsx>.",
  assumed: (what: string) => `Assumed: ${what}`,
  accountFound: (name: string) => `account ${name} (--account)`,
  currencyFound: (code: string) => `currency ${code} (--currency)`,
  yearAssumed: "fiscal year from January (--fiscal-year-start)",
  languageFound: (language: string) => `language ${language} (--language)`,
  besideHint: "A plan in a file of its own: kap adopt --from <workbook.xlsx> --out <plan.xlsx>.",
  orders: (lines: number, figures: number) => `${lines} order lines become ${figures} KPI figures`,
};

export type AdoptionTexts = typeof en;

const de: AdoptionTexts = {
  row: (line) => `Zeile ${line}`,
  column: (header) => `Spalte „${header}“`,
  parts: {
    "@first_name": "Vorname",
    "@last_name": "Nachname",
    "@role": "Rollen",
    figure: "Ist oder Ziel",
    year: "Jahr",
  },
  kinds: {
    list: (sheet) => `Liste für „${sheet}“`,
    facts: () => "Angaben zum Kunden",
    matrix: () => "Werte nach Kennzahl und Zeitraum",
    swot: () => "SWOT",
    orders: () => "Auftragspositionen",
  },
  confidence: { high: "sicher", medium: "wahrscheinlich", low: "unsicher" },
  reasons: {
    exact: "",
    loose: "(bedeutet das oft)",
    mapped: "(wie angegeben)",
    idle: "zählt nur die Zeilen",
    no_place: "dafür hat der Plan keine Spalte",
    unknown: "nicht erkannt",
    period: "",
    sum: "summiert oder vergleicht andere Spalten",
    forecast: "eine Hochrechnung, weder Ist noch Ziel",
  },
  second: (other) => `bedeutet dasselbe wie „${other}“`,
  block: (number, place, what, confidence, rows) =>
    `${number}  ${place}: ${what}, ${confidence}, ${rows === 1 ? "1 Zeile" : `${rows} Zeilen`}`,
  unknownBlock: (number, place, first) => `${number}  ${place}: nicht erkannt („${first}“ …), bleibt in der Quelle`,
  refusedBlock: (number, place) => `${number}  ${place}: wird nicht übernommen, wie angegeben`,
  taken: "übernommen:",
  notTaken: "nicht übernommen:",
  question: "Frage:",
  answer: (entries) => `Sonst: ${entries}`,
  nothingFound: "Es wurde nichts erkannt, was in einen Plan gehört.",
  willWrite: "Geschrieben würde:",
  written: "Geschrieben:",
  sheet: (name, added, filled, unchanged) => `${name}: ${added} neu, ${filled} ergänzt, ${unchanged} schon vorhanden`,
  conflictRow: (name, row, column) =>
    row === undefined || row === 0 ? `${name}, ${column}` : `${name}, Zeile ${row}, ${column}`,
  newPlan: (account, level, currency, month, first) =>
    `Neuer Plan für ${account}: ${level}, ${currency}, Geschäftsjahr ab Monat ${month}, Planjahre ab ${first}.`,
  done: (path) => `Der Plan steht in „${path}“. Die Blätter der Quelle sind unverändert.`,
  unchanged: "Es musste nichts geändert werden.",
  dryRun: "Es wurde nichts geschrieben (--dry-run).",
  refused: "Es wurde nichts geschrieben.",
  needsAccount: "Es wurde kein Firmenname gefunden; bitte mit --account angeben.",
  needsCurrency: "Es wurde keine Währung gefunden; bitte mit --currency angeben.",
  needsSource:
    "Bitte eine Arbeitsmappe nennen oder eine Quelle mit --from: kap adopt <Mappe.xlsx> … oder kap adopt --from <Datei> --out <Plan.xlsx>.",
  assumed: (what) => `Angenommen: ${what}`,
  accountFound: (name) => `Kunde ${name} (--account)`,
  currencyFound: (code) => `Währung ${code} (--currency)`,
  yearAssumed: "Geschäftsjahr ab Januar (--fiscal-year-start)",
  languageFound: (language) => `Sprache ${language} (--language)`,
  besideHint: "Ein Plan in einer eigenen Datei: kap adopt --from <Mappe.xlsx> --out <Plan.xlsx>.",
  orders: (lines, figures) => `aus ${lines} Auftragspositionen werden ${figures} Kennzahlenwerte`,
};

export const adoptionTexts: Readonly<Record<Language, AdoptionTexts>> = { en, de };
