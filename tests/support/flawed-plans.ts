// A plan with one flaw for each finding about contents, and short ways to make such plans.
import type { CheckedPlan } from "../../src/domain/checks/checked-plan";
import { soundFullRows, soundPlanWith, withFirst } from "./checked-plans";
import { rowOf } from "./plan-files";

export const contact = (values: Parameters<typeof withFirst<"contacts">>[1]) =>
  soundPlanWith(withFirst("contacts", values));
export const goals = (values: Parameters<typeof rowOf<"goals">>[1]) =>
  soundPlanWith({
    goals: soundFullRows.goals.map((row) => (row.kind === "goal" ? rowOf("goals", { ...row, ...values }) : row)),
  });
export const measure = (values: Parameters<typeof withFirst<"measures">>[1]) =>
  soundPlanWith(withFirst("measures", values));
export const price = (values: Parameters<typeof withFirst<"prices">>[1]) => soundPlanWith(withFirst("prices", values));
export const criteria = (...rows: readonly Parameters<typeof rowOf<"selection">>[1][]) =>
  soundPlanWith({ selection: rows.map((values) => rowOf("selection", { part: "criterion", ...values })) });
export const gap = (today: string, residual: number) =>
  soundPlanWith({}, { today, gaps: [{ rowNumber: 5, unit: "EUR", total: 100, residual }] });
const roles = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`role_${name}`, null]));

/** A plan with one flaw for each finding about contents, and the row and column where it is found. */
export const flawedPlans: Readonly<
  Record<string, readonly [plan: CheckedPlan, row: number | undefined, column: string | undefined]>
> = {
  "plan.horizon_short": [soundPlanWith({}, { horizon: 2 }), undefined, undefined],
  "fact.future_date": [soundPlanWith(withFirst("goals", { as_of: "2062-03-15" })), 5, "as_of"],
  "fact.open_question": [soundPlanWith(withFirst("profile", { value_text: "?" })), 5, "value_text"],
  "reference.evidence_nowhere": [soundPlanWith(withFirst("swot", { evidence: "Q0000009 · Gone" })), 5, "evidence"],
  "team.no_account_manager": [soundPlanWith(withFirst("team", { role: "core_member" })), undefined, "role"],
  "team.no_sponsor": [soundPlanWith({ team: soundFullRows.team.slice(0, 1) }), undefined, "role"],
  "contact.role_uncovered": [
    soundPlanWith({ contacts: soundFullRows.contacts.map((row) => ({ ...row, ...roles(["buyer", "decider"]) })) }),
    undefined,
    "role_buyer",
  ],
  "contact.role_single": [contact(roles(["gatekeeper"])), undefined, "role_gatekeeper"],
  "contact.decider_without_contact": [contact({ coverage: null, last_contact: null }), 5, "coverage"],
  "contact.coverage_gap": [contact({ ...roles(["decider"]), influence: "4", coverage: "1" }), 5, "coverage"],
  "contact.gatekeeper_negative": [contact({ attitude: "-1" }), 5, "attitude"],
  "contact.opponent_influential": [contact({ attitude: "-2", influence: "4" }), 5, "attitude"],
  "contact.relationship_gap": [contact({ relationship_now: "1", relationship_target: "3" }), 5, "relationship_target"],
  "contact.next_contact_passed": [contact({ next_contact: "2026-03-14" }), 5, "next_contact"],
  "contact.purpose_missing": [contact({ purpose: null }), 5, "purpose"],
  "contact.review_by_missing": [contact({ review_by: null }), 5, "review_by"],
  "contact.review_by_passed": [contact({ review_by: "2026-03-14" }), 5, "review_by"],
  "contact.sensitive_note": [contact({ confidential_note: "Ist frisch geschieden." }), 5, "confidential_note"],
  "goal.vision_missing": [soundPlanWith({ goals: soundFullRows.goals.slice(1) }), undefined, "kind"],
  "goal.mission_missing": [
    soundPlanWith({ goals: soundFullRows.goals.filter(({ kind }) => kind !== "mission") }),
    undefined,
    "kind",
  ],
  "goal.vision_money": [soundPlanWith(withFirst("goals", { title: "10 Mio. € Umsatz" })), 5, "title"],
  "goal.marketing_conflict": [goals({ marketing_alignment: "conflict" }), 7, "marketing_alignment"],
  "goal.marketing_unclear": [goals({ marketing_alignment: "to_clarify" }), 7, "marketing_alignment"],
  "goal.without_fact": [goals({ fact: null }), 7, "fact"],
  "goal.without_kpi": [goals({ kpi: null, target: null }), 7, "kpi"],
  "goal.target_without_kpi": [goals({ kpi: null }), 7, "kpi"],
  "goal.kpi_without_target": [goals({ kpi: "market_share", target: null }), 7, "target"],
  "goal.without_owner": [goals({ owner: null }), 7, "owner"],
  "goal.horizon_passed": [goals({ horizon: 2025 }), 7, "horizon"],
  "goal.horizon_short": [goals({ horizon: 2027 }), undefined, "horizon"],
  "goal.without_measure": [soundPlanWith({ measures: [] }), 7, "title"],
  "goal.few_measures": [measure({ owner: null }), 7, "title"],
  "kpi.target_unserved": [
    soundPlanWith({ kpis: [rowOf("kpis", { kpi: "returns", fiscal_year: 2027, target: 5, unit: "EUR" })] }),
    undefined,
    "target",
  ],
  "measure.without_goal": [measure({ goal: null }), 5, "goal"],
  "measure.without_owner": [measure({ owner: null }), 5, "owner"],
  "measure.without_due": [measure({ due: null }), 5, "due"],
  "measure.overdue": [measure({ due: "2026-03-14" }), 5, "due"],
  "measure.without_origin": [measure({ origin: null }), 5, "origin"],
  "measure.dates_reversed": [
    measure({ effective_from: "2027-06-01", effective_until: "2027-01-01" }),
    5,
    "effective_until",
  ],
  "measure.effect_outside_plan": [measure({ effective_from: "2029-01-01" }), 5, "effective_from"],
  "measure.effect_in_baseline": [
    soundPlanWith({
      ...withFirst("measures", { kpi: "revenue", contribution: 5, ansoff: "efficiency", effective_from: "2025-12-01" }),
      kpis: [...soundFullRows.kpis, rowOf("kpis", { kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 90 })],
    }),
    5,
    "effective_from",
  ],
  "measure.contribution_without_kpi": [measure({ contribution: 5, ansoff: "efficiency", kpi: null }), 5, "kpi"],
  "measure.contribution_without_class": [measure({ contribution: 5 }), 5, "ansoff"],
  "measure.parent_circular": [measure({ parent: "M0000001 · Tea week" }), 5, "parent"],
  "gap.not_closed": [gap("2026-03-15", 60), 5, "gap_residual"],
  "gap.target_out_of_reach": [gap("2026-08-15", 60), 5, "gap_residual"],
  "swot.without_evidence": [soundPlanWith(withFirst("swot", { evidence: null })), 5, "evidence"],
  "swot.without_consequence": [
    soundPlanWith({
      swot: [...soundFullRows.swot, rowOf("swot", { statement: "Alone", evidence: "x", importance: 4 })],
    }),
    7,
    "statement",
  ],
  "swot.perspective_mixed": [soundPlanWith(withFirst("swot", { perspective: "customer_market" })), 6, "perspective"],
  "tows.without_measure": [soundPlanWith(withFirst("tows", { strategy: "Grow with new shops" })), 5, "strategy"],
  "tows.undecided": [soundPlanWith(withFirst("tows", { no_strategy_reason: null })), 5, "strategy"],
  "tows.pair_mismatch": [soundPlanWith(withFirst("tows", { field: "wo" })), 5, "internal"],
  "competitor.without_counter": [soundPlanWith(withFirst("competitors", { counter: null })), 5, "counter"],
  "potential.without_measure": [soundPlanWith(withFirst("potential", { status: "identified" })), 5, "measure"],
  "potential.revenue_above_need": [soundPlanWith(withFirst("potential", { own_revenue: 101 })), 5, "need"],
  "customer_goal.without_contribution": [
    soundPlanWith(withFirst("customer_goals", { our_contribution: null })),
    5,
    "our_contribution",
  ],
  "history.complaint_open": [soundPlanWith(withFirst("history", { date: "2026-02-12" })), 5, "status"],
  "exchange.give_without_get": [soundPlanWith(withFirst("exchange", { get: null })), 5, "get"],
  "exchange.expired": [soundPlanWith(withFirst("exchange", { valid_to: "2026-03-14" })), 5, "valid_to"],
  "exchange.expires_soon": [soundPlanWith(withFirst("exchange", { valid_to: "2026-03-15" })), 5, "valid_to"],
  "price.below_minimum": [price({ special_price: 6.99 }), 5, "special_price"],
  "price.above_list": [price({ special_price: 10.01 }), 5, "special_price"],
  "price.expired": [price({ valid_to: "2026-03-14" }), 5, "valid_to"],
  "price.expires_soon": [price({ valid_to: "2026-03-20" }), 5, "valid_to"],
  "price.no_minimum": [price({ minimum_price: null }), 5, "minimum_price"],
  "price.spread": [price({ special_price: 9.9 }), 5, "special_price"],
  "selection.revenue_only": [criteria({ criterion: "revenue_potential", weight: 100, score: 5 }), 5, "criterion"],
  "selection.weights_off": [criteria({ criterion: "culture_fit", weight: 90 }), 5, "weight"],
  "selection.too_many_criteria": [
    criteria(...[92, 1, 1, 1, 1, 1, 1, 1, 1].map((weight, index) => ({ criterion: `No. ${index}`, weight }))),
    5,
    "weight",
  ],
  "selection.prerequisite_failed": [soundPlanWith(withFirst("selection", { answer: "no" })), 5, "answer"],
  "self_check.without_measure": [soundPlanWith(withFirst("self_check", { aim: 5 })), 5, "measure"],
  "review.missing": [soundPlanWith({ reviews: [] }), undefined, "date"],
  "review.overdue": [soundPlanWith(withFirst("reviews", { next_review: "2026-03-01" })), undefined, "next_review"],
  "review.not_validated": [
    soundPlanWith(withFirst("reviews", { validated_with_customer: null })),
    undefined,
    "validated_with_customer",
  ],
};
