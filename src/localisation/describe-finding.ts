import type { Finding } from "../domain/finding";
import { describeImportFinding } from "./import-findings";
import type { Bilingual, Language } from "./language";
import { labelOf } from "./list-labels";
import { planFindingTexts } from "./plan-finding-texts";
import { columnText, hasColumns, sheetName } from "./sheet-texts";

const texts: Readonly<Record<string, Bilingual>> = planFindingTexts;

/** The finding as one sentence without its place. A code without text is shown as it is, rather than nothing. */
export function describeFinding(finding: Finding, language: Language): string {
  const template = texts[finding.code]?.[language];
  if (template === undefined)
    return describeImportFinding({ code: finding.code, params: finding.params }, language) ?? finding.code;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => wordOf(name, finding.params[name] ?? "", language));
}

/** "KPIs, Zeile 7, Ist": where to look; "" for a finding about the whole plan. */
export function describePlace(finding: Finding, language: Language): string {
  const { sheet, row, column } = finding;
  if (sheet === undefined) return "";
  const rowText = row === undefined ? "" : `${{ de: "Zeile", en: "row" }[language]} ${row}`;
  const columnName =
    column !== undefined && hasColumns(sheet) ? columnText(sheet, column, language)[0] : (column ?? "");
  return [sheetName(sheet, language), rowText, columnName].filter((part) => part !== "").join(", ");
}

const plainNumbers: ReadonlySet<string> = new Set(["year", "first", "row", "line"]);

function wordOf(name: string, value: string | number, language: Language): string {
  if (name === "kpi") return labelOf("kpi", String(value), language);
  if (name === "kpis") return kpiNames(String(value), language);
  if (typeof value === "number" && !plainNumbers.has(name)) return new Intl.NumberFormat(language).format(value);
  return name === "through"
    ? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`))
    : String(value);
}

function kpiNames(keys: string, language: Language): string {
  return keys
    .split(", ")
    .map((key) => labelOf("kpi", key, language))
    .join(", ");
}
