/** What the plan's rows suggest for the SWOT: a statement to be written, and why it is suggested. */
import type { Evidence, EvidenceCode } from "../domain/strategy/swot-evidence";
import { buyingRoles, decisionFactors } from "../domain/schema/lists";
import { amountText } from "./amount-text";
import type { Language } from "./language";
import { labelOf } from "./list-labels";
import { columnText } from "./sheet-texts";
import { evidenceTextsDe } from "./swot-tows-evidence-texts.de";
import { evidenceTextsEn } from "./swot-tows-evidence-texts.en";

/** Names that only the plan knows. */
export interface EvidenceNames {
  readonly kpi: (key: string) => string;
  readonly year: (fiscalYear: number) => string;
  /** ISO code. */
  readonly currency: string;
}

/** Parameters in words; "" for one that is not there. */
export interface EvidenceWords {
  readonly of: (param: string) => string;
  /** A parameter as a number, 0 where it is none. */
  readonly number: (param: string) => number;
}

/** Statement and reason of one kind of evidence. */
export type EvidenceWording = readonly [
  statement: (words: EvidenceWords) => string,
  reason: (words: EvidenceWords) => string,
];
export type EvidenceTexts = Readonly<Record<EvidenceCode, EvidenceWording>>;

const texts: Readonly<Record<Language, EvidenceTexts>> = { de: evidenceTextsDe, en: evidenceTextsEn };

/** Evidence as a statement of a SWOT, and the reason for suggesting it. */
export function evidenceText(
  { code, params }: Pick<Evidence, "code" | "params">,
  language: Language,
  names: EvidenceNames,
): { readonly statement: string; readonly reason: string } {
  const number = (param: string) => {
    const value = params[param];
    return typeof value === "number" ? value : 0;
  };
  const words: EvidenceWords = { of: (param) => wordOf(param, params, language, names), number };
  const [statement, reason] = texts[language][code];
  return { statement: statement(words), reason: reason(words) };
}

const figures: ReadonlySet<string> = new Set(["from", "to", "actual", "target"]);
const shares: ReadonlySet<string> = new Set(["achievement", "spread", "share"]);

function wordOf(param: string, params: Evidence["params"], language: Language, names: EvidenceNames): string {
  const value = params[param];
  if (value === undefined || value === "") return "";
  if (typeof value === "string") return wordOfText(param, value, language, names);
  if (param === "year") return names.year(value);
  if (param === "potential") return amountText(value, names.currency, language);
  if (shares.has(param)) return percent(value, language);
  return figures.has(param) ? figureText(value, String(params["unit"] ?? ""), language) : decimal(value, language);
}

function wordOfText(param: string, value: string, language: Language, names: EvidenceNames): string {
  if (param === "kpi") return names.kpi(value);
  if (param === "roles")
    return value
      .split(", ")
      .map((role) => roleName(role, language))
      .join(", ");
  if (param === "factor") return factorName(value, language);
  if (param === "item") return labelOf("self_check_item", value, language);
  if (param === "profile_field") return labelOf("profile_field", value, language);
  return value.replace(/\s+/g, " ").trim();
}

function roleName(role: string, language: Language): string {
  return buyingRoles.some((known) => known === role) ? columnText("contacts", `role_${role}`, language)[0] : role;
}

function factorName(factor: string, language: Language): string {
  const isKnown = decisionFactors.some((known) => known === factor);
  return isKnown ? columnText("contacts", `factor_${factor}`, language)[0] : factor;
}

/** A figure of a KPI: a share in percent, money and quantities with their unit. */
function figureText(value: number, unit: string, language: Language): string {
  if (unit === "%") return percent(value, language, 1);
  return unit === "1-5" || unit === "" ? decimal(value, language) : amountText(value, unit, language);
}

const percent = (share: number, language: Language, maximumFractionDigits = 0) =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits }).format(share);

const decimal = (value: number, language: Language) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
