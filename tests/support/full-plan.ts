// A full plan with plausible entries on every sheet, made from the order lines of an account: for tests, and for the
// pictures that show what a plan looks like when a key account manager has worked with it for a while.
import { computeActuals } from "../../src/domain/kpi/actuals";
import type { OrderLine } from "../../src/domain/kpi/order-line";
import { defaultTargetKpis } from "../../src/domain/kpi/catalogue";
import { rowIdSource } from "../../src/domain/row-id";
import type { Level } from "../../src/domain/schema/define-sheet";
import { newPlanRows } from "../../src/actions/create/new-plan-rows";
import { newPlanSettings } from "../../src/actions/create/create-plan";
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { analysisRows } from "./full-plan-analysis";
import { peopleRows } from "./full-plan-people";
import { practiceRows } from "./full-plan-practice";
import { withTargets } from "./full-plan-targets";
import { workRows } from "./full-plan-work";
import { sampleWriter } from "./full-plan-writer";
import { repeatingRandom } from "./plan-files";

export interface FullPlanChoice {
  readonly account: string;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly lines: readonly OrderLine[];
  /** First and last day of the whole export (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
  readonly level?: Level;
}

/** The plan; the same choice gives the same plan. Rows of sheets that its level does not have are left out by the build. */
export function fullPlan(choice: FullPlanChoice): NewPlan {
  const { account, language, today, lines, dataFirst, dataLast, level = "full" } = choice;
  const options = {
    fiscalYearStart: 1,
    currency: "EUR",
    volumeUnit: "pcs",
    notStated: "–",
    dataFirst,
    dataLast,
    today,
  };
  const { figures } = computeActuals(lines, options);
  const request = { account, language, level, currency: "EUR", fiscalYearStart: 1, today, actuals: figures };
  const settings = newPlanSettings(request, "N0RTHW1NDKEYACC0");
  const newId = rowIdSource(repeatingRandom());
  const start = newPlanRows({
    settings,
    productGroups: [],
    regions: [],
    targetKpis: [...defaultTargetKpis, "discount_share", "articles_bought"],
    actuals: figures,
    source: "Northwind",
    today,
    newId,
  });
  const writer = sampleWriter({ account, language, today, firstPlanYear: settings.firstPlanYear, start, newId });
  return {
    settings: { ...settings, status: "agreed", statusBy: "AB", statusOn: writer.day(-20) },
    rows: {
      ...start,
      kpis: withTargets(start.kpis, settings),
      ...peopleRows(writer),
      ...workRows(writer),
      ...analysisRows(writer),
      ...practiceRows(writer),
    },
  };
}
