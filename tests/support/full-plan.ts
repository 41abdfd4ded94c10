// A full plan with plausible entries on every sheet, made from the order lines of an account: for tests, and for the
// pictures that show what a plan looks like when a key account manager has worked with it for a while. All persons and
// companies but the two customers of the Northwind sample data are invented.
import { computeActuals } from "../../src/domain/kpi/actuals";
import type { OrderLine } from "../../src/domain/kpi/order-line";
import { rowIdSource } from "../../src/domain/row-id";
import type { Level } from "../../src/domain/schema/define-sheet";
import { newPlanRows } from "../../src/actions/create/new-plan-rows";
import { newPlanSettings } from "../../src/actions/create/create-plan";
import type { Language } from "../../src/localisation/language";
import type { NewPlan, RowsBySheet } from "../../src/workbook/new-plan";
import type { PlanSettings } from "../../src/workbook/plan-settings";
import { enteredRows, withLinks } from "./full-plan-entries";
import { ernstHandel } from "./full-plan-ernst-handel";
import { quickStop } from "./full-plan-quick-stop";
import { factRows, gapRows, judgedRows, maturityRows, withProfile } from "./full-plan-start";
import { withFigures, withTargets } from "./full-plan-targets";
import { sampleWriter } from "./full-plan-writer";
import { repeatingRandom } from "./plan-files";

export interface FullPlanChoice {
  readonly account: "QUICK-Stop" | "Ernst Handel";
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly lines: readonly OrderLine[];
  /** First and last day of the whole export (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
  readonly level?: Level;
}

const stories = { "QUICK-Stop": quickStop, "Ernst Handel": ernstHandel } as const;

/** KPIs with a target in each plan year. */
const targetKpis = [
  "revenue",
  "contribution_margin",
  "sales_volume",
  "number_of_orders",
  "average_order_value",
  "articles_bought",
  "discount_share",
  "market_share",
  "cooperation_willingness",
];

/** The plan; the same choice gives the same plan. Rows of sheets that its level does not have are left out by the build. */
export function fullPlan(choice: FullPlanChoice): NewPlan {
  const newId = rowIdSource(repeatingRandom());
  const { settings, start } = startOf(choice, newId);
  const { language, today } = choice;
  const writer = sampleWriter({ language, today, firstPlanYear: settings.firstPlanYear, start });
  const story = stories[choice.account](writer);
  const profile = withProfile(start.profile, story, writer);
  const { rows, links } = enteredRows(story.entries, newId, factRows(profile, language));
  return {
    settings: { ...settings, status: "agreed", statusBy: story.manager, statusOn: writer.day(-20) },
    rows: {
      ...start,
      ...rows,
      profile,
      kpis: withFigures(withTargets(start.kpis, settings), story, writer, newId),
      gap: gapRows(story, writer, newId),
      selection: judgedRows(start.selection, story, writer),
      self_check: maturityRows(start.self_check, story, writer).map((row) => withLinks(row, links)),
    },
  };
}

/** What `kap new` begins with. */
function startOf(choice: FullPlanChoice, newId: () => string): { settings: PlanSettings; start: RowsBySheet } {
  const { account, language, today, lines, dataFirst, dataLast, level = "full" } = choice;
  const basics = { currency: "EUR", fiscalYearStart: 1, today };
  const { figures } = computeActuals(lines, { ...basics, volumeUnit: "pcs", notStated: "–", dataFirst, dataLast });
  const settings = newPlanSettings({ ...basics, account, language, level, actuals: figures }, "N0RTHW1NDKEYACC0");
  const contents = { settings, productGroups: [], regions: [], targetKpis, actuals: figures };
  return { settings, start: newPlanRows({ ...contents, source: "ERP export", today, newId }) };
}
