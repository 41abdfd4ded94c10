import { formatIsoDate } from "./format-date";
import { importFieldTexts } from "./import-field-texts";
import { importFindingTexts } from "./import-finding-texts";
import { paneImportFindingTexts } from "./import-finding-texts.pane";
import type { Bilingual, Language } from "./language";
import { listLabels } from "./list-labels";
import { tabularFindingTexts } from "./tabular-finding-texts";

/** A finding of the tabular room, of an import, or of computed actuals. */
export interface DescribableFinding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Line or sheet row and column header of the source. */
  readonly line?: number;
  readonly column?: string;
  /** Row of a sheet of the plan. */
  readonly row?: number;
}

const texts: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries({ ...tabularFindingTexts, ...importFindingTexts }),
);

/**
 * The finding as a sentence, led by its place where it has one: "Zeile 7, Spalte „Menge“: …".
 * Undefined for a code that neither reading, importing nor computing gives.
 */
export function describeImportFinding(finding: DescribableFinding, language: Language): string | undefined {
  return describeBy(texts.get(finding.code), finding, language);
}

/** The same in the pane, where people answer in a form and not with options. */
export function describeImportFindingInPane(finding: DescribableFinding, language: Language): string | undefined {
  return describeBy(paneImportFindingTexts[finding.code] ?? texts.get(finding.code), finding, language);
}

function describeBy(text: Bilingual | undefined, finding: DescribableFinding, language: Language): string | undefined {
  const template = text?.[language];
  if (template === undefined) return undefined;
  const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => wordOf(name, finding, language));
  const place = describePlace(finding, language);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

function describePlace({ line, row, column }: DescribableFinding, language: Language): string {
  const german = language === "de";
  const inSource = line === undefined ? [] : [german ? `Zeile ${line}` : `Line ${line}`];
  const inPlan = row === undefined ? [] : [german ? `KPI-Zeile ${row}` : `KPI row ${row}`];
  const at = [...inSource, ...inPlan];
  if (column === undefined) return at.join("");
  const where = german ? `Spalte „${column}“` : at.length > 0 ? `column “${column}”` : `Column “${column}”`;
  return [...at, where].join(", ");
}

function wordOf(name: string, { params }: DescribableFinding, language: Language): string {
  if (name === "where") return describeKpiRow(params, language);
  if (name === "field_key") return String(params.field ?? "");
  const value = params[name];
  if (value === undefined) return "";
  if (typeof value === "number") return formatNumber(name, value, language);
  return codeWords[name]?.[value]?.[language] ?? fieldName(name, value, language) ?? formatIsoDate(value, language);
}

/** "Umsatz, Beverages, Germany, 1997": what tells one KPI row from another. */
function describeKpiRow(params: DescribableFinding["params"], language: Language): string {
  const labels: Readonly<Record<string, Bilingual>> = listLabels.kpi;
  const kpi = String(params.kpi ?? "");
  const parts = [labels[kpi]?.[language] ?? kpi, params.group, params.region, params.segment, params.year];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** Years and rows bear no thousands mark; `value` is a share. */
function formatNumber(name: string, value: number, language: Language): string {
  if (name === "year" || name === "row") return String(value);
  if (name === "value")
    return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 }).format(value);
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

function fieldName(name: string, value: string, language: Language): string | undefined {
  if (name !== "field" && name !== "other") return undefined;
  const fields: Readonly<Record<string, { readonly name: Bilingual } | undefined>> = importFieldTexts;
  return Object.hasOwn(fields, value) ? fields[value]?.name[language] : undefined;
}

const both = (de: string, en: string): Bilingual => ({ de, en });

const orders: Readonly<Record<string, Bilingual>> = {
  dmy: both("Tag, Monat, Jahr", "day, month, year"),
  mdy: both("Monat, Tag, Jahr", "month, day, year"),
  ymd: both("Jahr, Monat, Tag", "year, month, day"),
  none: both("uneinheitlich", "not uniform"),
};

/** Parameters that are codes, by their name. */
const codeWords: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  order: orders,
  decimal: { ",": both("Komma", "comma"), ".": both("Punkt", "point"), none: both("uneinheitlich", "not uniform") },
  separator: { tab: both("Tabulator", "tab"), none: both("keines", "none") },
  other: { tab: both("Tabulator", "tab"), none: both("keines", "none") },
  what: { rows: both("Zeilen", "rows"), columns: both("Spalten", "columns"), cells: both("Zellen", "cells") },
  format: {
    xlsx: both("Excel-Arbeitsmappe oder ZIP-Archiv", "an Excel workbook or ZIP archive"),
    xls: both("alte Excel-Arbeitsmappe (.xls)", "an old Excel workbook (.xls)"),
    pdf: both("PDF", "a PDF"),
    gzip: both("gepacktes Archiv", "a packed archive"),
    html: both("HTML-Seite", "an HTML page"),
    xml: both("XML", "XML"),
    unknown: both("unbekannt", "unknown"),
  },
  scale: { percent: both("Prozentwerte", "percentages"), fraction: both("Anteile von 1", "fractions of 1") },
  option: {
    map: both("<Feld>=<Spalte>", "<field>=<column>"),
    where: both("<Spalte>=<Wert>", "<column>=<value>"),
  },
};
