import type { Finding } from "../domain/finding";
import { buyingRoles } from "../domain/schema/lists";
import { sheetOrder } from "../domain/schema/plan-schema";
import { amountText } from "./amount-text";
import { findingText } from "./finding-texts";
import { alsoInRows, sensitiveCategoryTexts } from "./finding-words";
import { describeImportFinding } from "./import-findings";
import type { Bilingual, Language } from "./language";
import { labelOf } from "./list-labels";
import { columnText, hasColumns, sheetName } from "./sheet-texts";

/** The finding as one sentence without its place. A code without text is shown as it is, rather than nothing. */
export function describeFinding(finding: Finding, language: Language): string {
  const { code, params } = finding;
  const template = findingText(code)?.what[language];
  if (template === undefined) return describeImportFinding({ code, params }, language) ?? code;
  return [fill(template, finding, language), ...alsoIn(finding, language)].join(" ");
}

/** Why a finding matters, and what to do about it. */
export interface FindingExplanation {
  readonly why: string;
  readonly todo: string;
}

/** Reason and advice of a finding; undefined for a code that has none. */
export function explainFinding(finding: Finding, language: Language): FindingExplanation | undefined {
  const text = findingText(finding.code);
  if (text?.why === undefined || text.todo === undefined) return undefined;
  return { why: fill(text.why[language], finding, language), todo: fill(text.todo[language], finding, language) };
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

function fill(template: string, { params }: Finding, language: Language): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const [value, unit] = [params[name] ?? "", params["unit"]];
    const isAmount = amounts.has(name) && typeof value === "number" && typeof unit === "string";
    return isAmount ? amountText(value, unit, language) : wordOf(name, value, language);
  });
}

/** The other rows of which the same is said. */
function alsoIn({ params }: Finding, language: Language): string[] {
  const { others, more } = params;
  return others === undefined ? [] : [alsoInRows[language](String(others), Number(more ?? 0))];
}

type Wording = (value: string, language: Language) => string;

const each =
  (word: Wording): Wording =>
  (values, language) =>
    values
      .split(", ")
      .map((value) => word(value, language))
      .join(", ");

const date: Wording = (value, language) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`));
const kpi: Wording = each((value, language) => labelOf("kpi", value, language));
const quadrant: Wording = (value, language) => labelOf("swot_quadrant", value, language);
const relationship: Wording = (value, language) => labelOf("relationship", value, language);

/** A number of days or years, as it stands behind "seit" and "for". */
const spans = (one: Bilingual, many: Bilingual): Wording => {
  return (value, language) =>
    value === "1" ? one[language] : `${new Intl.NumberFormat(language).format(Number(value))} ${many[language]}`;
};

/** What stands there where nothing is stated. */
const orElse =
  (nothing: Bilingual): Wording =>
  (value, language) =>
    value === "" ? nothing[language] : value;
const allRegions: Bilingual = { de: "alle Regionen", en: "all regions" };

/** Parameters that are codes, dates or spans; all others are said as they are. */
const wordings: Readonly<Record<string, Wording>> = {
  kpi,
  kpis: kpi,
  through: date,
  date,
  from: date,
  until: date,
  first_day: date,
  last_day: date,
  days: spans({ de: "einem Tag", en: "one day" }, { de: "Tagen", en: "days" }),
  years_ahead: spans({ de: "ein Jahr", en: "one year" }, { de: "Jahre", en: "years" }),
  roles: each((role, language) =>
    buyingRoles.some((known) => known === role) ? columnText("contacts", `role_${role}`, language)[0] : role,
  ),
  sheets: each((key, language) => {
    const sheet = sheetOrder.find((known) => known === key);
    return sheet === undefined ? key : sheetName(sheet, language);
  }),
  category: (value, language) => sensitiveCategoryTexts[value]?.[language] ?? value,
  field: (value, language) => labelOf("tows_field", value, language),
  quadrant,
  wanted: quadrant,
  relationship_now: relationship,
  relationship_aim: relationship,
  low_region: orElse(allRegions),
  high_region: orElse(allRegions),
  owner: orElse({ de: "niemand", en: "nobody" }),
  profile_field: (value, language) => labelOf("profile_field", value, language),
  selection_criterion: (value, language) => labelOf("selection_criterion", value, language),
  self_check_item: (value, language) => labelOf("self_check_item", value, language),
};

/** Amounts, where the finding names their unit. */
const amounts: ReadonlySet<string> = new Set(["total", "residual", "difference"]);
/** Prices per unit, with cents. */
const prices: ReadonlySet<string> = new Set(["price", "limit", "low", "high"]);
const plainNumbers: ReadonlySet<string> = new Set(["year", "first", "row", "line"]);

function wordOf(name: string, value: string | number, language: Language): string {
  const wording = wordings[name];
  if (wording !== undefined) return wording(String(value), language);
  const isFormatted = typeof value === "number" && !plainNumbers.has(name);
  const digits = { maximumFractionDigits: 2, ...(prices.has(name) && { minimumFractionDigits: 2 }) };
  return isFormatted ? new Intl.NumberFormat(language, digits).format(value) : String(value);
}
