// Whoever does what a finding advises is not told the same again: for each finding the ways that its advice names.
import { checkContent } from "../../../src/domain/checks/check-content";
import type { CheckedPlan } from "../../../src/domain/checks/checked-plan";
import type { PlanRows, TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { flawedPlans } from "../../support/flawed-plans";
import { rowOf } from "../../support/plan-files";

type Step = (plan: CheckedPlan) => CheckedPlan;

/** The plan with other values in the row that is found, or in another one of the sheet. */
function set<K extends TableSheetKey>(sheet: K, values: Partial<PlanRows[K]>, rowNumber = 5): Step {
  return (plan) => {
    const rows = plan.rows[sheet].map((row) =>
      row.rowNumber === rowNumber ? { ...row, values: { ...row.values, ...values } } : row,
    );
    return { ...plan, rows: { ...plan.rows, [sheet]: rows } };
  };
}

/** The plan with one more row, behind the others. */
function add<K extends TableSheetKey>(sheet: K, values: Partial<PlanRows[K]>): Step {
  return (plan) => {
    const rowNumber = (plan.rows[sheet].at(-1)?.rowNumber ?? 4) + 1;
    const ids = new Set([...plan.ids, ...(values.id ? [values.id] : [])]);
    const rows = [...plan.rows[sheet], { rowNumber, values: rowOf(sheet, values) }];
    return { ...plan, ids, rows: { ...plan.rows, [sheet]: rows } };
  };
}

const remove =
  (sheet: TableSheetKey, rowNumber = 5): Step =>
  (plan) => ({
    ...plan,
    rows: { ...plan.rows, [sheet]: plan.rows[sheet].filter((row) => row.rowNumber !== rowNumber) },
  });

const steps =
  (...all: readonly Step[]): Step =>
  (plan) =>
    all.reduce((done, step) => step(done), plan);

/** A measure with this origin; the row gets the id that it is referred to by, as the next action would give it. */
const measureFrom = (sheet: "profile" | "contacts" | "swot" | "tows" | "competitors" | "potential", row = 5): Step =>
  steps(
    set(sheet, { id: "A0000001" }, row),
    add("measures", { id: "M0000009", title: "New", goal: "G0000001 · More revenue", origin: "A0000001 · It" }),
  );
const namedMeasure = { measure: "M0000001 · Tea week" };
const nextContact = set("contacts", { next_contact: "2026-03-20", relationship_owner: "AB" });
const goalRow = (values: Partial<PlanRows["goals"]>) => set("goals", values, 7);
const dutiful = { goal: "G0000001 · More revenue", owner: "AB", due: "2026-12-01" };
const anotherMeasure = (id: string) => add("measures", { id, title: id, ...dutiful });
const secondSponsor = add("team", { short_name: "EX", name: "E", role: "executive_sponsor" });
const gapOf = (residual: number, total = 100): Step => {
  return (plan) => ({ ...plan, gaps: [{ rowNumber: 5, unit: "EUR", total, residual }] });
};

/** For each finding the ways to follow its advice, each of which is enough. */
const followed: Readonly<Record<string, readonly Step[]>> = {
  "plan.horizon_short": [(plan) => ({ ...plan, horizon: 3 })],
  "fact.future_date": [set("goals", { as_of: "2026-03-15" })],
  "fact.open_question": [measureFrom("profile"), set("profile", { value_text: "About 40 outlets" })],
  "reference.evidence_nowhere": [
    set("swot", { evidence: "annual report" }),
    set("swot", { evidence: "S0000002 · New shops" }),
  ],
  "team.no_account_manager": [set("team", { role: "account_manager" })],
  "team.no_sponsor": [secondSponsor],
  "contact.role_uncovered": [set("contacts", { role_buyer: "yes", role_decider: "yes" })],
  "contact.role_single": [set("contacts", { role_gatekeeper: "yes" })],
  "contact.decider_without_contact": [set("contacts", { coverage: "2" }), nextContact, measureFrom("contacts")],
  "contact.coverage_gap": [nextContact, measureFrom("contacts")],
  "contact.gatekeeper_negative": [measureFrom("contacts"), set("contacts", { attitude: "1" })],
  "contact.opponent_influential": [measureFrom("contacts")],
  "contact.relationship_gap": [measureFrom("contacts")],
  "contact.next_contact_passed": [
    set("contacts", { last_contact: "2026-03-14" }),
    set("contacts", { last_contact: "2026-03-10", next_contact: "2026-04-10" }),
    set("contacts", { next_contact: null }),
  ],
  "contact.purpose_missing": [set("contacts", { purpose: "Angebote" }), remove("contacts")],
  "contact.review_by_missing": [set("contacts", { review_by: "2027-03-15" })],
  "contact.review_by_passed": [set("contacts", { review_by: "2027-03-15" }), remove("contacts")],
  "contact.sensitive_note": [set("contacts", { confidential_note: null })],
  "goal.vision_missing": [add("goals", { kind: "vision", title: "The first address for tea" })],
  "goal.mission_missing": [add("goals", { kind: "mission", title: "We keep the shelves full" })],
  "goal.vision_money": [set("goals", { title: "The first address for tea" })],
  "goal.marketing_conflict": [goalRow({ marketing_alignment: "aligned" }), goalRow({ status: "dropped" })],
  "goal.marketing_unclear": [goalRow({ marketing_alignment: "aligned" })],
  "goal.without_fact": [goalRow({ fact: "annual report" }), goalRow({ fact: "S0000002 · New shops" })],
  "goal.without_kpi": [goalRow({ kpi: "revenue", target: 5 })],
  "goal.target_without_kpi": [goalRow({ kpi: "revenue" })],
  "goal.kpi_without_target": [
    goalRow({ target: 0.3 }),
    add("kpis", { kpi: "market_share", fiscal_year: 2027, target: 0.3 }),
  ],
  "goal.without_owner": [goalRow({ owner: "AB" })],
  "goal.horizon_passed": [goalRow({ status: "reached" }), goalRow({ status: "dropped" }), goalRow({ horizon: 2028 })],
  "goal.horizon_short": [add("goals", { kind: "goal", title: "More", horizon: 2028 })],
  "goal.without_measure": [steps(anotherMeasure("M0000003"), anotherMeasure("M0000004"))],
  "goal.few_measures": [
    set("measures", { owner: "AB" }),
    anotherMeasure("M0000003"),
    add("measures", { title: "A part", parent: "M0000002 · New shelf plan", owner: "AB", due: "2026-12-01" }),
  ],
  "kpi.target_unserved": [
    goalRow({ kpi: "returns" }),
    set("measures", { kpi: "returns" }),
    set("kpis", { target: null }),
  ],
  "measure.without_goal": [
    set("measures", { goal: "G0000001 · More revenue" }),
    set("measures", { parent: "M0000002 · New shelf plan" }),
  ],
  "measure.without_owner": [set("measures", { owner: "AB" })],
  "measure.without_due": [set("measures", { due: "2026-12-01" })],
  "measure.overdue": [
    set("measures", { status: "done" }),
    set("measures", { due: "2026-12-01" }),
    set("measures", { status: "cancelled" }),
  ],
  "measure.without_origin": [set("measures", { origin: "S0000001 · Short ways" }), set("measures", { origin: "CEO" })],
  "measure.dates_reversed": [set("measures", { effective_until: "2027-12-31" })],
  "measure.effect_outside_plan": [set("measures", { effective_from: "2028-01-01" })],
  "measure.effect_in_baseline": [set("measures", { contribution: 2, effective_from: "2026-01-01" })],
  "measure.contribution_without_kpi": [set("measures", { kpi: "revenue" })],
  "measure.contribution_without_class": [set("measures", { ansoff: "efficiency" })],
  "measure.parent_circular": [set("measures", { parent: null })],
  "gap.not_closed": [gapOf(0), gapOf(-5, 40)],
  "gap.target_out_of_reach": [gapOf(0), gapOf(0, 40)],
  "swot.without_evidence": [set("swot", { evidence: "C0000001 · Ida Öz" }), set("swot", { source: "visit" })],
  "swot.without_consequence": [
    measureFrom("swot", 7),
    steps(set("swot", { id: "S0000003" }, 7), add("tows", { field: "so", internal: "S0000003 · Alone" })),
  ],
  "swot.perspective_mixed": [set("swot", { perspective: "relationship" })],
  "tows.without_measure": [measureFrom("tows")],
  "tows.undecided": [set("tows", { strategy: "Grow" }), set("tows", { no_strategy_reason: "too early" })],
  "tows.pair_mismatch": [set("tows", { field: "so" })],
  "competitor.without_counter": [
    set("competitors", { counter: "own range" }),
    set("competitors", namedMeasure),
    measureFrom("competitors"),
  ],
  "potential.without_measure": [
    set("potential", namedMeasure),
    measureFrom("potential"),
    set("potential", { status: "lost" }),
  ],
  "potential.revenue_above_need": [set("potential", { need: 200 }), set("potential", { own_revenue: 90 })],
  "customer_goal.without_contribution": [
    set("customer_goals", { our_contribution: "keiner" }),
    set("customer_goals", namedMeasure),
  ],
  "history.complaint_open": [set("history", { status: "solved" }), set("history", namedMeasure)],
  "exchange.give_without_get": [
    set("exchange", { get: "shelf space" }),
    set("exchange", { get_value: 500 }),
    set("exchange", { valid_to: "2026-03-01", comment: "is let go" }),
  ],
  "exchange.expired": [
    set("exchange", { valid_to: "2026-12-31" }),
    set("exchange", { as_of: "2026-03-15" }),
    add("exchange", { give: "training", get: "shelf space", valid_to: "2026-12-31" }),
  ],
  "exchange.expires_soon": [set("exchange", { valid_to: "2026-12-31" })],
  "price.below_minimum": [
    set("prices", { special_price: 8 }),
    set("prices", { comment: "opening offer", valid_to: "2026-12-31" }),
  ],
  "price.above_list": [set("prices", { special_price: 8 }), set("prices", { comment: "with assembly" })],
  "price.expired": [
    set("prices", { valid_to: "2026-12-31" }),
    set("prices", { as_of: "2026-03-15" }),
    add("prices", { article: "green tea", region: "North", list_price: 10, minimum_price: 7, valid_to: "2026-12-31" }),
  ],
  "price.expires_soon": [
    set("prices", { valid_to: "2026-12-31" }),
    add("prices", { article: "Green tea", region: "North", list_price: 10, valid_from: "2026-03-21" }),
  ],
  "price.no_minimum": [set("prices", { minimum_price: 7 })],
  "price.spread": [set("prices", { special_price: 8.4 }), set("prices", { comment: "a third of the volume" })],
  "selection.revenue_only": [add("selection", { part: "criterion", criterion: "culture_fit", weight: 20, score: 3 })],
  "selection.weights_off": [set("selection", { weight: 100 })],
  "selection.too_many_criteria": [remove("selection", 6)],
  "selection.prerequisite_failed": [set("selection", { answer: "partly" }), set("selection", { reason: "new brand" })],
  "self_check.without_measure": [set("self_check", namedMeasure), set("self_check", { aim: 4 })],
  "review.missing": [add("reviews", { date: "2026-06-01" }), add("reviews", { next_review: "2026-06-01" })],
  "review.overdue": [
    add("reviews", { date: "2026-03-15", section: "overall" }),
    // it took place a day earlier than planned
    add("reviews", { date: "2026-02-28", section: "overall" }),
    set("reviews", { next_review: "2026-06-01" }),
  ],
  "review.not_validated": [set("reviews", { validated_with_customer: "2026-03-01" })],
};

describe("a finding about what a plan says", () => {
  const codes = (plan: CheckedPlan) => checkContent(plan).map(({ code }) => code);
  const flawed = (code: string): CheckedPlan => {
    const [plan] = flawedPlans[code] ?? [];
    if (!plan) throw new Error(`No plan has the flaw ${code}`);
    return plan;
  };

  it("has each of them at least one way to follow its advice", () => {
    expect(Object.keys(followed).sort()).toEqual(Object.keys(flawedPlans).sort());
    expect(Object.entries(followed).filter(([, ways]) => ways.length === 0)).toEqual([]);
  });

  const ways = Object.entries(followed).flatMap(([code, all]) =>
    all.map((way, index): [string, number, Step] => [code, index + 1, way]),
  );

  it.each(ways)("%s is no more once its advice is followed (way %i)", (code, _, way) => {
    const plan = flawed(code);
    expect(codes(plan)).toContain(code);
    expect(codes(way(plan))).not.toContain(code);
  });

  it("comes back when the measure that answers it is cancelled", () => {
    const answered = set("history", namedMeasure)(flawed("history.complaint_open"));
    expect(codes(answered)).not.toContain("history.complaint_open");
    expect(codes(set("measures", { status: "cancelled" })(answered))).toContain("history.complaint_open");
  });

  it("stays where half of the advice is followed", () => {
    const half: readonly (readonly [string, Step])[] = [
      ["price.below_minimum", set("prices", { comment: "opening offer" })],
      ["price.below_minimum", set("prices", { valid_to: "2026-12-31" })],
      ["contact.coverage_gap", set("contacts", { next_contact: "2026-03-14" })],
      ["contact.purpose_missing", set("contacts", { purpose: "?" })],
      ["exchange.expired", set("exchange", { as_of: "2026-03-14" })],
    ];
    for (const [code, step] of half) expect(codes(step(flawed(code)))).toContain(code);
  });
});
