/** Suggestions of the SWOT wizard in words: what the plan's rows say, accepted or refused one by one. Pure. */
import { findKpi } from "../../domain/kpi/catalogue";
import { fiscalYearLabel } from "../../domain/kpi/fiscal-year";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import { referredId } from "../../domain/checks/checked-plan";
import { duplicateOf } from "../../domain/strategy/swot-duplicates";
import { evidenceKey, type Evidence, type EvidencePlan, type Quadrant } from "../../domain/strategy/swot-evidence";
import { suggestEvidence } from "../../domain/strategy/suggest-evidence";
import type { Language } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import { evidenceText, type EvidenceNames } from "../../localisation/swot-tows-evidence-texts";
import { sheetName } from "../../localisation/sheet-texts";
import type { Plan } from "../../workbook/read-plan";
import { expectedRows } from "../check/expected-values";
import { planFigures } from "../check/plan-figures";
import { missingSheets } from "../edit/open-plan";
import { referenceTo } from "../edit/plan-edit";
import type { Perspective, SwotTowsDraft } from "./swot-tows-draft";
import { swotItems } from "./swot-tows-items";

export interface Suggestion {
  readonly key: string;
  readonly quadrant: Quadrant;
  /** In the plan's language, as it would be written. */
  readonly statement: string;
  /** Reference to the row, as it would be written. */
  readonly evidence: string;
  /** Why it is suggested, in the pane's language. */
  readonly reason: string;
  readonly sheet: Evidence["sheet"];
  readonly rowNumber: number | undefined;
  readonly rating: Evidence["rating"];
}

/** Everything that the rows of a plan suggest from a perspective. `today` is an ISO date. */
export function suggestionsOf(
  plan: Plan,
  perspective: Perspective,
  today: string,
  language: Language,
): readonly Suggestion[] {
  return suggestEvidence(evidencePlan(plan, today), perspective).map((evidence) => inWords(plan, evidence, language));
}

function evidencePlan(plan: Plan, today: string): EvidencePlan {
  const { rules, lastActualYear, spreadLimit, expiryDays } = planFigures(plan, today);
  const revenues = expectedRows(
    plan,
    today,
  )("potential").flatMap(({ rowNumber, expected }) => {
    const revenue = expected["revenue"];
    return typeof revenue === "number" ? [[rowNumber, revenue] as const] : [];
  });
  return {
    today,
    rows: shownRows(plan),
    kpiRules: rules,
    lastActualYear,
    potentialRevenue: new Map(revenues),
    priceRules: { spreadLimit, expiryDays },
  };
}

/** Sheets that are switched off say nothing. */
function shownRows(plan: Plan): EvidencePlan["rows"] {
  const { rows } = plan;
  const isOff = (sheet: keyof EvidencePlan["rows"]) => missingSheets(plan, [sheet]).length > 0;
  return {
    kpis: rows.kpis,
    contacts: rows.contacts,
    competitors: isOff("competitors") ? [] : rows.competitors,
    potential: isOff("potential") ? [] : rows.potential,
    customer_goals: isOff("customer_goals") ? [] : rows.customer_goals,
    history: isOff("history") ? [] : rows.history,
    prices: isOff("prices") ? [] : rows.prices,
    self_check: isOff("self_check") ? [] : rows.self_check,
    profile: rows.profile,
  };
}

function inWords(plan: Plan, evidence: Evidence, language: Language): Suggestion {
  const { quadrant, sheet, rowNumber, rating } = evidence;
  const planLanguage = plan.settings.language;
  return {
    key: evidenceKey(evidence),
    quadrant,
    statement: evidenceText(evidence, planLanguage, namesIn(plan, planLanguage)).statement,
    evidence: referenceOf(plan, evidence),
    reason: evidenceText(evidence, language, namesIn(plan, language)).reason,
    sheet,
    rowNumber,
    rating,
  };
}

function namesIn(plan: Plan, language: Language): EvidenceNames {
  return {
    kpi: (key) => kpiName(plan, key, language),
    year: (year) => fiscalYearLabel(year, plan.settings.fiscalYearStart),
    currency: plan.settings.currency,
  };
}

function kpiName({ labels }: Plan, key: string, language: Language): string {
  return findKpi(key) ? labelOf("kpi", key, language) : labels.labelOf("kpi", key);
}

/** How cells refer to the row, as the lists of the sheets offer it; the sheet's name where no row says it alone. */
function referenceOf(plan: Plan, { sheet, rowNumber }: Evidence): string {
  const { language } = plan.settings;
  const rows: readonly PlacedRow<Evidence["sheet"]>[] = plan.rows[sheet];
  const row = rows.find((one) => one.rowNumber === rowNumber);
  if (row === undefined) return sheetName(sheet, language);
  const title = titleOf(plan, sheet, row.values);
  return row.values.id === null ? title : referenceTo(row.values.id, title);
}

type Values = Readonly<Record<string, string | number | null>>;

const titleColumns: Readonly<Record<Evidence["sheet"], readonly string[]>> = {
  kpis: ["kpi", "product_group", "region", "fiscal_year"],
  contacts: ["name"],
  competitors: ["name"],
  potential: ["product_group"],
  customer_goals: ["goal"],
  history: ["title"],
  prices: ["article"],
  self_check: ["item"],
  profile: ["field"],
};

function titleOf(plan: Plan, sheet: Evidence["sheet"], values: Values): string {
  const { language, fiscalYearStart } = plan.settings;
  const words = titleColumns[sheet].flatMap((column) => {
    const value = values[column] ?? null;
    if (value === null) return [];
    if (typeof value === "number") return [fiscalYearLabel(value, fiscalYearStart)];
    if (column === "kpi") return [kpiName(plan, value, language)];
    if (column === "item") return [labelOf("self_check_item", value, language)];
    return [column === "field" ? labelOf("profile_field", value, language) : value];
  });
  return words.length > 0 ? words.join(" ") : String(values["unit"] ?? values["region"] ?? sheetName(sheet, language));
}

export interface OpenSuggestions {
  readonly open: readonly Suggestion[];
  readonly refused: number;
  readonly accepted: number;
  /** Suggestions that the SWOT of the plan has already. */
  readonly known: number;
}

/** Suggestions that are still to be decided. What the plan's SWOT says already is not suggested again. */
export function openSuggestions(plan: Plan, draft: SwotTowsDraft, all: readonly Suggestion[]): OpenSuggestions {
  const accepted = new Set(draft.entries.flatMap(({ suggestion }) => suggestion ?? []));
  const refused = new Set(draft.refused);
  const statements = swotItems(plan, { ...draft, entries: [] }).items.map((item) => ({
    ...item,
    evidenceId: referredId(item.evidence),
  }));
  const isKnown = ({ quadrant, statement, evidence }: Suggestion) =>
    duplicateOf({ quadrant, statement, evidenceId: referredId(evidence) }, statements) !== undefined;
  const undecided = all.filter(({ key }) => !accepted.has(key) && !refused.has(key));
  const open = undecided.filter((suggestion) => !isKnown(suggestion));
  return {
    open,
    refused: all.filter(({ key }) => refused.has(key)).length,
    accepted: accepted.size,
    known: undecided.length - open.length,
  };
}

/** The draft with a suggestion as a statement; ratings that its quadrant does not have are left out. */
export function withAccepted(draft: SwotTowsDraft, suggestion: Suggestion, id: string): SwotTowsDraft {
  const { perspective, entries } = draft;
  if (perspective === null) return draft;
  const { key, quadrant, statement, evidence, rating } = suggestion;
  const isInternal = quadrant === "strength" || quadrant === "weakness";
  const { importance = null, probability = null, impact = null } = rating;
  const ratings = isInternal
    ? { importance, probability: null, impact: null }
    : { importance: null, probability, impact };
  const entry = { id, suggestion: key, perspective, quadrant, statement, evidence, ...ratings };
  return { ...draft, entries: [...entries, entry] };
}

/** The draft in which a suggestion is refused. */
export function withRefused(draft: SwotTowsDraft, key: string): SwotTowsDraft {
  return { ...draft, refused: [...draft.refused, key] };
}

/** The draft in which what was refused is suggested again. */
export function withNothingRefused(draft: SwotTowsDraft): SwotTowsDraft {
  return { ...draft, refused: [] };
}
