/** What a look at the sample plan shows before it is in any workbook: computed from its rows, as the wizards do it. */
import { roleHolders } from "../../domain/contacts/contact-gaps";
import type { RandomSource } from "../../domain/row-id";
import type { Language } from "../../localisation/language";
import type { NewPlan } from "../../workbook/new-plan";
import { tablePlace } from "../../workbook/places";
import { planLabels } from "../../workbook/plan-labels";
import type { Plan } from "../../workbook/read-plan";
import { gapFigures, type GapFigures } from "../wizards/target-gap-line";
import { newTargetGapDraft } from "../wizards/target-gap-draft";
import { samplePlan } from "./sample-plan";

export interface SampleFigures {
  readonly account: string;
  readonly currency: string;
  /** The gap of revenue in the first plan year. */
  readonly gap: GapFigures;
  /** Roles of the buying center that somebody holds, and all of them. */
  readonly roles: readonly [held: number, all: number];
}

/** Figures of the sample as of a day (ISO date); undefined only if its gap were. */
export function sampleFigures(language: Language, today: string, random: RandomSource): SampleFigures | undefined {
  const plan = readAsPlan(samplePlan(language, today, random));
  const { account, currency, firstPlanYear } = plan.settings;
  const key = { kpi: "revenue", productGroup: "", region: "", fiscalYear: firstPlanYear };
  const gap = gapFigures(plan, newTargetGapDraft(key, String), today);
  const roles = roleHolders(plan.rows.contacts);
  const held = roles.filter(({ holders }) => holders.length > 0);
  return gap && { account, currency, gap, roles: [held.length, roles.length] };
}

/** The plan as it is read from a workbook, without the workbook. */
export function readAsPlan({ settings, rows }: NewPlan): Plan {
  const placed = Object.entries(rows).map(([key, values]) => [
    key,
    values.map((row, index) => ({ rowNumber: tablePlace.firstRow + index + 1, values: row })),
  ]);
  return {
    settings,
    rows: Object.fromEntries(placed),
    tables: {},
    labels: planLabels(settings.language, []),
    findings: [],
  };
}
