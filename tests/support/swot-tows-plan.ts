// A plan whose rows say something for each quadrant of a SWOT, from both perspectives.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { noRows, rowOf, settingsOf } from "./plan-files";

const kpi = (id: string, cells: Partial<PlanRows["kpis"]>) => rowOf("kpis", { id, unit: "EUR", ...cells });

const kpis: readonly PlanRows["kpis"][] = [
  kpi("K0000001", { kpi: "revenue", product_group: "Tea", fiscal_year: 2024, actual: 60_000 }),
  kpi("K0000002", { kpi: "revenue", product_group: "Coffee", fiscal_year: 2024, actual: 40_000 }),
  kpi("K0000003", { kpi: "revenue", product_group: "Tea", fiscal_year: 2025, actual: 48_000 }),
  kpi("K0000004", { kpi: "revenue", product_group: "Coffee", fiscal_year: 2025, actual: 41_000 }),
  kpi("K0000005", { kpi: "returns", fiscal_year: 2024, actual: 1_000 }),
  kpi("K0000006", { kpi: "returns", fiscal_year: 2025, actual: 2_000, target: 1_000 }),
  kpi("K0000007", { kpi: "market_share", fiscal_year: 2025, actual: 0.12, target: 0.1, unit: "%" }),
  kpi("K0000008", { kpi: "order_structure", fiscal_year: 2024, actual: 0.5, unit: "%" }),
  kpi("K0000009", { kpi: "order_structure", fiscal_year: 2025, actual: 0.1, unit: "%" }),
  kpi("K0000010", { kpi: "articles_bought", fiscal_year: 2024, actual: 24, unit: "n" }),
  kpi("K0000011", {
    ...{ kpi: "articles_bought", fiscal_year: 2025, actual: 12, unit: "n" },
    actual_through: "2025-06-30",
  }),
];

const contacts: readonly PlanRows["contacts"][] = [
  rowOf("contacts", {
    ...{ id: "C0000001", name: "Ida Oz", role_decider: "yes", influence: "5", attitude: "-2", coverage: "0" },
    ...{ factor_service: 5, performance_service: 2, factor_quality: 4, performance_quality: 5 },
  }),
  rowOf("contacts", {
    id: "C0000002",
    name: "Bo Falk",
    role_buyer: "yes",
    influence: "4",
    attitude: "1",
    coverage: "3",
  }),
  rowOf("contacts", {
    id: "C0000003",
    name: "Cy Low",
    role_user: "yes",
    influence: "1",
    attitude: "-2",
    coverage: "0",
  }),
];

const analysis = {
  competitors: [
    rowOf("competitors", { id: "R0000001", name: "Teehaus", threat: 5, weaknesses: "slow delivery" }),
    rowOf("competitors", { id: "R0000002", name: "Small one", threat: 2 }),
  ],
  potential: [
    rowOf("potential", { id: "P0000001", product_group: "Tea", need: 200_000, probability: 0.5, status: "open" }),
    rowOf("potential", { id: "P0000002", product_group: "Coffee", need: 50_000, status: "lost" }),
  ],
  customer_goals: [
    rowOf("customer_goals", { id: "Q0000001", goal: "Less stock", our_contribution: "daily delivery", importance: 4 }),
    rowOf("customer_goals", { id: "Q0000002", goal: "New shops", importance: 5, current: 2, target: 6 }),
  ],
  history: [
    rowOf("history", { id: "H0000001", kind: "complaint", date: "2025-11-02", title: "Torn boxes", status: "open" }),
    rowOf("history", { id: "H0000002", kind: "complaint", date: "2025-11-01", title: "Late", status: "solved" }),
    rowOf("history", { id: "H0000003", kind: "offer", date: "2020-01-01", title: "Old offer", status: "lost" }),
    rowOf("history", { id: "H0000004", kind: "project", date: "2025-05-01", title: "Shelf plan", status: "won" }),
  ],
};

const prices: readonly PlanRows["prices"][] = ["North", "South"].map((region, index) =>
  rowOf("prices", {
    ...{ id: `V000000${index + 1}`, article: "Green tea", region, list_price: 10, minimum_price: 5 },
    special_price: 6 + index * 2,
  }),
);

const selfCheck: readonly PlanRows["self_check"][] = [
  rowOf("self_check", { id: "X0000001", part: "analysis", item: "competitors", maturity: 1, aim: 4 }),
  rowOf("self_check", { id: "X0000002", part: "analysis", item: "offering", maturity: 5, aim: 5 }),
];

const swot: readonly PlanRows["swot"][] = [
  rowOf("swot", {
    ...{ id: "S0000001", quadrant: "strength", perspective: "relationship", statement: "Short ways" },
    ...{ evidence: "H0000004 · Shelf plan", importance: 4 },
  }),
  rowOf("swot", {
    ...{ id: "S0000002", quadrant: "opportunity", perspective: "relationship", statement: "New shops" },
    ...{ probability: 4, impact: 5 },
  }),
  rowOf("swot", { id: "S0000003", quadrant: "threat", perspective: "customer_market", statement: "Discounters" }),
];

const tows: readonly PlanRows["tows"][] = [
  rowOf("tows", {
    ...{ id: "T0000001", field: "so", internal: "S0000001 · Short ways", external: "S0000002 · New shops" },
    strategy: "Supply the new shops",
  }),
];

/** The plan, for 2026 to 2028; its actuals end with 2025, but for the articles bought. */
export function swotTowsPlan(language: Language = "en"): NewPlan {
  const named = (kind: string, name: string) => rowOf("settings", { kind, name });
  const settings = ["Tea", "Coffee"].map((name) => named("product_group", name));
  const profile = [rowOf("profile", { id: "F0000001", field: "market_position", value_text: "Number 3" })];
  const rows = { ...noRows, settings, kpis: [...kpis], contacts: [...contacts], ...analysis, profile };
  return {
    settings: settingsOf({ level: "full", language }),
    rows: { ...rows, prices: [...prices], self_check: [...selfCheck], swot: [...swot], tows: [...tows] },
  };
}
