// Plans as the checks of contents see them, without a workbook.
import type { CheckedPlan } from "../../src/domain/checks/checked-plan";
import { tableSheetKeys, type PlanRows, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { defaultExpiryDays, defaultSpreadLimit } from "../../src/domain/strategy/price-guard";
import { rowOf } from "./plan-files";
import { soundRows } from "./sound-rows";

/** Rows of some sheets; the others have none. */
export type SomeRows = { readonly [K in TableSheetKey]?: readonly PlanRows[K][] };

const asOf = "2025-12-01";

/** The rows of a full plan in which the checks find nothing on 2026-03-15. */
export const soundFullRows = {
  ...soundRows,
  measures: soundRows.measures.map((row) => ({ ...row, origin: "S0000001 · Short ways" })),
  customer_goals: [
    rowOf("customer_goals", { goal: "Less stock", our_contribution: "daily delivery", owner: "AB", as_of: asOf }),
  ],
  gap: [rowOf("gap", { kpi: "revenue", fiscal_year: 2026, baseline_method: "hold" })],
  swot: [
    rowOf("swot", {
      id: "S0000001",
      quadrant: "strength",
      statement: "Short ways",
      perspective: "relationship",
      evidence: "visit report",
      importance: 5,
    }),
    rowOf("swot", {
      id: "S0000002",
      quadrant: "opportunity",
      statement: "New shops",
      perspective: "relationship",
      evidence: "annual report",
      impact: 3,
    }),
  ],
  tows: [
    rowOf("tows", {
      id: "T0000001",
      field: "so",
      internal: "S0000001 · Short ways",
      external: "S0000002 · New shops",
      no_strategy_reason: "too early",
    }),
  ],
  competitors: [rowOf("competitors", { name: "Teehaus", threat: 4, counter: "own range" })],
  potential: [rowOf("potential", { product_group: "Tea", need: 100, own_revenue: 40, status: "open", as_of: asOf })],
  history: [
    rowOf("history", { kind: "complaint", date: "2026-03-01", title: "Torn boxes", status: "open" }),
    rowOf("history", { kind: "complaint", date: "2025-01-01", title: "Late", status: "solved" }),
  ],
  exchange: [rowOf("exchange", { give: "training", get: "shelf space", agreement: "2026", valid_to: "2026-12-31" })],
  prices: [
    rowOf("prices", { article: "Green tea", region: "North", list_price: 10, minimum_price: 7, special_price: 8 }),
    rowOf("prices", { article: "Green tea", region: "South", list_price: 10, minimum_price: 7, special_price: 8.4 }),
  ],
  selection: [
    rowOf("selection", { part: "prerequisite", criterion: "buys_again", answer: "yes" }),
    rowOf("selection", { part: "criterion", criterion: "revenue_potential", weight: 40, score: 4 }),
    rowOf("selection", { part: "criterion", criterion: "culture_fit", weight: 60, score: 3 }),
  ],
  self_check: [rowOf("self_check", { part: "analysis", item: "offering", maturity: 3, aim: 4 })],
  reviews: [
    rowOf("reviews", {
      date: "2026-02-01",
      participants: "AB",
      section: "overall",
      next_review: "2026-06-01",
      validated_with_customer: "2026-02-01",
    }),
  ],
} satisfies SomeRows;

/** A plan for 2026 to 2028 with these rows, checked on 2026-03-15 unless said otherwise. */
export function checkedPlan(rows: SomeRows, different: Partial<CheckedPlan> = {}): CheckedPlan {
  const placed = tableSheetKeys.map((key) => {
    const values: readonly PlanRows[TableSheetKey][] = rows[key] ?? [];
    return [key, values.map((value, index) => ({ rowNumber: index + 5, values: value }))] as const;
  });
  const ids = placed.flatMap(([, sheet]) => sheet.flatMap(({ values }) => values.id ?? []));
  return {
    today: "2026-03-15",
    firstPlanYear: 2026,
    horizon: 3,
    fiscalYearStart: 1,
    sheets: new Set(tableSheetKeys),
    // fromEntries forgets which key belongs to which row type; they have just been paired
    rows: Object.fromEntries(placed) as unknown as CheckedPlan["rows"],
    gaps: [],
    potentials: [],
    ids: new Set(ids),
    priceRules: { spreadLimit: defaultSpreadLimit, expiryDays: defaultExpiryDays },
    ...different,
  };
}

/** The sound plan with other rows on some sheets. */
export function soundPlanWith(rows: SomeRows, different: Partial<CheckedPlan> = {}): CheckedPlan {
  return checkedPlan({ ...soundFullRows, ...rows }, different);
}

/** Sound rows of a sheet, the first of them with other values. */
export function withFirst<K extends keyof typeof soundFullRows & TableSheetKey>(
  sheet: K,
  values: Partial<PlanRows[K]>,
): SomeRows {
  const [first, ...others]: readonly PlanRows[TableSheetKey][] = soundFullRows[sheet];
  return { [sheet]: [{ ...first, ...values }, ...others] };
}
