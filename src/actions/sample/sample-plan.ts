/**
 * A plan of an invented account to look at and to try things out with: something on every sheet, one measure overdue, a
 * target gap that is nearly closed at first and wide open in the third year.
 */
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { sampleAccountTexts, sampleProductGroups, sampleRegions } from "../../localisation/sample/sample-account-texts";
import type { Language } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { NewPlan } from "../../workbook/new-plan";
import { newPlanSettings } from "../create/create-plan";
import { newPlanRows } from "../create/new-plan-rows";
import { newRow } from "../create/new-row";
import { referenceTo } from "../edit/plan-edit";
import { enteredRows, withLinks, type Entries, type Links } from "./sample-entries";
import { sampleKpiRows, sampleTargetKpis } from "./sample-kpis";
import { sampleCompetitors, sampleCustomerGoals, samplePotential, sampleSwot, sampleTows } from "./sample-market";
import { sampleContacts, sampleTeam } from "./sample-people";
import { sampleExchange, sampleHistory, samplePrices } from "./sample-practice";
import { factLinks, sampleGap, sampleProfile, sampleSelection, sampleSelfCheck } from "./sample-start";
import { sampleGoals, sampleMeasures, sampleReviews } from "./sample-work";
import { sampleWriter, type SampleWriter } from "./sample-writer";

const currency = "EUR";

/** The sample as of a day (ISO date); the same random numbers give the same plan. */
export function samplePlan(language: Language, today: string, random: RandomSource): NewPlan {
  const newId = rowIdSource(random);
  const basics = { currency, fiscalYearStart: 1, today, language, level: "full" } as const;
  const account = sampleAccountTexts.account[language];
  const firstPlanYear = fiscalYearOf(today, 1) + 1;
  const writer = sampleWriter(language, today, firstPlanYear);
  const settings = {
    ...newPlanSettings({ ...basics, account, firstPlanYear }, newId() + newId()),
    isSample: true as const,
  };
  const start = newPlanRows({
    settings,
    productGroups: Object.values(sampleProductGroups).map(writer.text),
    regions: Object.values(sampleRegions).map(writer.text),
    targetKpis: sampleTargetKpis,
    actuals: [],
    source: null,
    today,
    newId,
  });
  const profile = sampleProfile(start.profile, currency, writer);
  const kpis = sampleKpiRows(writer, currency, newId);
  const facts = new Map([...factLinks(profile, language), ...figureLinks(kpis, language, writer)]);
  const { rows, links } = enteredRows(entriesOf(writer), newId, facts);
  return {
    settings,
    rows: {
      ...start,
      ...rows,
      settings: inTonnes(start.settings, newId),
      profile,
      kpis,
      gap: sampleGap(writer, newId),
      selection: sampleSelection(start.selection, writer),
      self_check: sampleSelfCheck(start.self_check, writer).map((row) => withLinks(row, links)),
    },
  };
}

/** All product groups are sold in tonnes. */
function inTonnes(rows: readonly PlanRows["settings"][], newId: () => string): PlanRows["settings"][] {
  const groups = rows.map((row) => (row.kind === "product_group" ? { ...row, unit: "t" } : row));
  return [...groups, newRow("settings", { kind: "unit", name: "t" }, newId)];
}

/** References to figures that are evidence for something: volumes of fruit, which do not grow. */
function figureLinks(
  kpis: readonly PlanRows["kpis"][],
  language: Language,
  { firstPlanYear, group }: SampleWriter,
): Links {
  const isMeant = ({ kpi, product_group: of, fiscal_year: year }: PlanRows["kpis"]) =>
    kpi === "sales_volume" && of === group("fruit") && year === firstPlanYear - 2;
  const row = kpis.find(isMeant);
  if (row === undefined || row.id === null) return new Map();
  const words = [labelOf("kpi", "sales_volume", language), row.product_group, row.region, row.fiscal_year];
  return new Map([["@kpi.fruit", referenceTo(row.id, words.join(" "))]]);
}

function entriesOf(writer: SampleWriter): Entries {
  return {
    team: sampleTeam(writer),
    contacts: sampleContacts(writer),
    customer_goals: sampleCustomerGoals(writer),
    goals: sampleGoals(writer),
    swot: sampleSwot(writer),
    tows: sampleTows(writer),
    competitors: sampleCompetitors(writer),
    potential: samplePotential(writer),
    history: sampleHistory(writer),
    exchange: sampleExchange(writer),
    prices: samplePrices(writer),
    measures: sampleMeasures(writer),
    reviews: sampleReviews(writer),
  };
}
