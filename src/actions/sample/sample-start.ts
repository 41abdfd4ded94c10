/** Sheets that a new plan has prepared, filled in for the sample: profile, target gap, selection, self-check. */
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { Bilingual } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import type { Language } from "../../localisation/language";
import { sampleFacts, sampleSources } from "../../localisation/sample/sample-account-texts";
import {
  sampleBaselineComment,
  sampleSelectionTexts,
  sampleSelfCheckTexts,
} from "../../localisation/sample/sample-practice-texts";
import { newRow } from "../create/new-row";
import { referenceTo } from "../edit/plan-edit";
import type { Links } from "./sample-entries";
import type { SampleWriter } from "./sample-writer";

const known = <T>(texts: Readonly<Record<string, T>>, key: string | null): T | undefined => texts[key ?? ""];

/** Figures and days of the profile: value, and its unit where the sample names it. */
function numbers(currency: string, { text }: SampleWriter): Readonly<Record<string, readonly [number, string]>> {
  return {
    employees: [1_240, text(sampleFacts.employees_unit)],
    market_volume: [210_000_000, currency],
    customer_revenue: [312_000_000, currency],
  };
}

/** Facts of a year ago and more: what the plan asks to confirm. */
const staleFields: ReadonlySet<string> = new Set(["market_volume"]);

export function sampleProfile(
  rows: readonly PlanRows["profile"][],
  currency: string,
  writer: SampleWriter,
): PlanRows["profile"][] {
  const { text, day } = writer;
  const figures = numbers(currency, writer);
  return rows.map((row, index) => {
    const [words, figure] = [known<Bilingual>(sampleFacts, row.field), known(figures, row.field)];
    if (words === undefined && figure === undefined && row.field !== "customer_since") return row;
    const isTalk = index % 2 === 0;
    const ago = staleFields.has(row.field ?? "") ? -400 : isTalk ? -38 : -150;
    const value: Partial<PlanRows["profile"]> =
      row.field === "customer_since"
        ? { value_date: day(-11 * 365) }
        : figure
          ? { value_number: figure[0], unit: figure[1] }
          : { value_text: words === undefined ? null : text(words) };
    return {
      ...row,
      ...value,
      source: text(isTalk ? sampleSources.talks : sampleSources.report),
      owner: "AH",
      as_of: day(ago),
      confidence: index % 3 === 0 ? "high" : "medium",
    };
  });
}

/** References to facts of the profile by the field's code: "@contracts". */
export function factLinks(rows: readonly PlanRows["profile"][], language: Language): Links {
  return new Map(
    rows.flatMap(({ id, field }) => {
      if (id === null || field === null) return [];
      return [[`@${field}`, referenceTo(id, labelOf("profile_field", field, language))]];
    }),
  );
}

/** KPIs with a line in the target gap, all by their linear trend. */
const gapKpis = ["revenue", "contribution_margin", "complaints"];

export function sampleGap({ text, day, firstPlanYear }: SampleWriter, newId: () => string): PlanRows["gap"][] {
  return gapKpis.flatMap((kpi) =>
    [0, 1, 2].map((offset) =>
      newRow(
        "gap",
        {
          kpi,
          fiscal_year: firstPlanYear + offset,
          baseline_method: kpi === "complaints" ? "moving_average" : "linear",
          baseline_years: kpi === "complaints" ? 3 : 4,
          owner: kpi === "complaints" ? "PW" : "AH",
          as_of: day(-24),
          ...(kpi === "revenue" && { comment: text(sampleBaselineComment) }),
        },
        newId,
      ),
    ),
  );
}

/** Scores of the ten weighted criteria and answers to the others, in the order of the sheet. */
const judgements: Readonly<Record<string, number | string>> = {
  reference_fit: "yes",
  buys_again: "yes",
  sales_complexity: "yes",
  cross_sell: "partly",
  growth: "yes",
  portfolio_fit: 4,
  existing_relationships: 3,
  partnership: 5,
  culture_fit: 4,
  regional_overlap: 4,
  purchasing_process: 2,
  revenue_potential: 5,
  revenue_to_cost: 3,
  expansion_potential: 5,
  strategic_value: 4,
  company_support: "yes",
  executive_buy_in: "yes",
  committed_team: "partly",
  staying_power: "yes",
};

export function sampleSelection(
  rows: readonly PlanRows["selection"][],
  { text, day }: SampleWriter,
): PlanRows["selection"][] {
  return rows.map((row) => {
    const judgement = known(judgements, row.criterion);
    const reason = known<Bilingual>(sampleSelectionTexts, row.criterion);
    const value = typeof judgement === "number" ? { score: judgement } : { answer: judgement ?? null };
    return { ...row, ...value, reason: reason === undefined ? null : text(reason), owner: "AH", as_of: day(-60) };
  });
}

/** Maturity today; the aim is one step further, two where a measure works on it. */
const maturities: Readonly<Record<string, number>> = {
  competitors: 3,
  offering: 4,
  skills: 3,
  structures: 4,
  criteria: 2,
  vision_goals: 2,
  give_and_get: 4,
  tasks: 4,
  coordination: 4,
  success: 3,
  corporate_strategy: 4,
  radiance: 3,
  decision_rights: 3,
  account_selection: 3,
  people_development: 3,
  organisation_development: 4,
  knowledge: 3,
  focus: 4,
  basic_services: 3,
  qualified_staff: 4,
  culture: 4,
  controlling: 3,
};

const maturityMeasures: Readonly<Record<string, string>> = { vision_goals: "@m.board", basic_services: "@m.incoming" };

export function sampleSelfCheck(
  rows: readonly PlanRows["self_check"][],
  { text, day }: SampleWriter,
): PlanRows["self_check"][] {
  return rows.map((row) => {
    const maturity = known(maturities, row.item) ?? null;
    const measure = known(maturityMeasures, row.item) ?? null;
    const note = known<Bilingual>(sampleSelfCheckTexts, row.item);
    const aim = maturity === null ? null : Math.min(5, maturity + (measure === null ? 1 : 2));
    const words = note === undefined ? null : text(note);
    return { ...row, maturity, aim, note: words, measure, owner: "AH", as_of: day(-60) };
  });
}
