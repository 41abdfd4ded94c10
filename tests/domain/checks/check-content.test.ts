import { checkContent } from "../../../src/domain/checks/check-content";
import type { CheckedPlan } from "../../../src/domain/checks/checked-plan";
import { checkStates } from "../../../src/domain/checks/completeness-checks";
import { rollUp } from "../../../src/domain/checks/roll-up";
import { describeFinding, explainFinding } from "../../../src/localisation/describe-finding";
import { contentFindingTexts } from "../../../src/localisation/finding-texts";
import { languages } from "../../../src/localisation/language";
import { checkedPlan, soundFullRows, soundPlanWith, withFirst } from "../../support/checked-plans";
import { rowOf } from "../../support/plan-files";

const contact = (values: Parameters<typeof withFirst<"contacts">>[1]) => soundPlanWith(withFirst("contacts", values));
const goals = (values: Parameters<typeof rowOf<"goals">>[1]) =>
  soundPlanWith({
    goals: soundFullRows.goals.map((row) => (row.kind === "goal" ? rowOf("goals", { ...row, ...values }) : row)),
  });
const measure = (values: Parameters<typeof withFirst<"measures">>[1]) => soundPlanWith(withFirst("measures", values));
const price = (values: Parameters<typeof withFirst<"prices">>[1]) => soundPlanWith(withFirst("prices", values));
const criteria = (...rows: readonly Parameters<typeof rowOf<"selection">>[1][]) =>
  soundPlanWith({ selection: rows.map((values) => rowOf("selection", { part: "criterion", ...values })) });
const gap = (today: string, residual: number) =>
  soundPlanWith({}, { today, gaps: [{ rowNumber: 5, unit: "EUR", total: 100, residual }] });
const roles = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`role_${name}`, null]));

/** A plan with one flaw for each finding about contents, and the row and column where it is found. */
const cases: Readonly<
  Record<string, readonly [plan: CheckedPlan, row: number | undefined, column: string | undefined]>
> = {
  "plan.horizon_short": [soundPlanWith({}, { horizon: 2 }), undefined, undefined],
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

/** Codes that come from counting cells; they have cases of their own. */
const counted = ["sheet.empty", "sheet.incomplete", "sheet.stale", "sheet.undated"];

describe("the checks of what a plan says", () => {
  it("find nothing in a sound plan, and nothing in an empty one but that no review is planned", () => {
    expect(checkContent(soundPlanWith({}))).toEqual([]);
    expect(checkContent(checkedPlan({})).map(({ code }) => code)).toEqual(["review.missing"]);
    expect(checkContent(checkedPlan({}, { sheets: new Set(["goals"]) }))).toEqual([]);
  });

  it("have a case for each finding that has a text", () => {
    expect([...Object.keys(cases), ...counted].sort()).toEqual(Object.keys(contentFindingTexts).sort());
  });

  it.each(Object.entries(cases))(
    "find %s where it is, and say what, why and what to do",
    (code, [plan, row, column]) => {
      const found = checkContent(plan).filter((finding) => finding.code === code);
      expect(found.map((finding) => [finding.row, finding.column])).toEqual([[row, column]]);
      for (const finding of found)
        for (const language of languages) {
          const { why = "", todo = "" } = explainFinding(finding, language) ?? {};
          for (const text of [describeFinding(finding, language), why, todo])
            expect(text).toMatch(/^[^{}]{10,}[.!?](?: .*\.)?$/);
        }
    },
  );
});

describe("findings that depend on more than one row", () => {
  const codes = (plan: CheckedPlan) => checkContent(plan).map(({ code }) => code);

  it("let a measure that comes from a person, a competitor or a strategy count as the answer", () => {
    const measures = (origin: string) => [
      ...soundFullRows.measures,
      { ...rowOf("measures", soundFullRows.measures[0] ?? {}), id: "M0000003", origin },
    ];
    const person = withFirst("contacts", { id: "C0000001", relationship_now: "1", relationship_target: "3" });
    expect(codes(soundPlanWith(person))).toEqual(["contact.relationship_gap"]);
    expect(codes(soundPlanWith({ ...person, measures: measures("C0000001 · Ida Öz") }))).toEqual([]);
    const tows = withFirst("tows", { strategy: "Grow with new shops" });
    expect(codes(soundPlanWith({ ...tows, measures: measures("T0000001 · Grow with new shops") }))).toEqual([]);
    const rival = withFirst("competitors", { counter: null, measure: "M0000001 · Tea week" });
    expect(codes(soundPlanWith(rival))).toEqual([]);
  });

  it("take a decider who was met for one whom somebody knows, whatever the coverage", () => {
    const met = (coverage: string | null, lastContact: string | null) =>
      codes(contact({ coverage, last_contact: lastContact })).includes("contact.decider_without_contact");
    expect([met(null, null), met(null, "2026-03-01"), met("0", "2026-03-01")]).toEqual([true, false, true]);
  });

  it("add weights up as people do: 16.7 and 16.6 make 100", () => {
    const weights = (...given: readonly number[]) =>
      codes(criteria(...given.map((weight, index) => ({ criterion: `Own ${index}`, weight })))).includes(
        "selection.weights_off",
      );
    expect([weights(16.7, 16.7, 16.6, 16.7, 16.6, 16.7), weights(50, 49)]).toEqual([false, true]);
  });

  it("let an activity work for the goal of its project, and ignore what is done", () => {
    const child = { goal: null, parent: "M0000002 · New shelf plan" };
    expect(codes(measure(child))).not.toContain("measure.without_goal");
    expect(codes(measure({ goal: null, owner: null, due: null, status: "done" }))).not.toContain(
      "measure.without_owner",
    );
  });

  it("take an expired price for history as soon as another follows", () => {
    const [first, second] = soundFullRows.prices;
    const old = { ...rowOf("prices", first ?? {}), valid_to: "2026-01-31" };
    const next = { ...rowOf("prices", first ?? {}), valid_from: "2026-02-01" };
    const prices = [old, next, rowOf("prices", second ?? {})];
    expect(codes(soundPlanWith({ prices }))).toEqual([]);
  });

  it("leave a gap alone that is closed, reached, or of a year that is over", () => {
    expect(codes(gap("2026-03-15", 0))).toEqual([]);
    expect(codes(gap("2026-03-15", -5))).toEqual([]);
    expect(codes(gap("2026-08-15", 40))).toContain("gap.not_closed");
    expect(codes(gap("2027-01-01", 60)).filter((code) => code.startsWith("gap."))).toEqual([]);
  });

  it("do not take free text for a reference that leads nowhere", () => {
    for (const evidence of ["STRATEGY paper", "Besuchsbericht · Mai", "S0000002 · New shops"])
      expect(codes(soundPlanWith(withFirst("swot", { evidence })))).toEqual([]);
  });

  it("look for hints in notes on persons only", () => {
    const note = "war lange krank";
    expect(codes(soundPlanWith(withFirst("history", { comment: note })))).toEqual([]);
    const about = withFirst("history", { comment: note, contact: "C0000001 · Ida Öz" });
    expect(codes(soundPlanWith(about))).toEqual(["contact.sensitive_note"]);
    expect(codes(soundPlanWith(withFirst("team", { comment: note })))).toEqual(["contact.sensitive_note"]);
  });
});

describe("what is said of many rows", () => {
  it("is said once, with the other rows, unless it is an error or a repair answers it", () => {
    const contacts = Array.from({ length: 20 }, (_, index) => ({
      ...rowOf("contacts", soundFullRows.contacts[0] ?? {}),
      name: `Person ${index}`,
      purpose: null,
    }));
    const found = rollUp(checkContent(soundPlanWith({ contacts })));
    expect(found).toMatchObject([{ code: "contact.purpose_missing", row: 5, params: { more: 19 } }]);
    const [first] = found;
    expect(first && describeFinding(first, "de")).toMatch(/Ebenso in 19 weiteren Zeilen: 6, 7, 8, .* …\.$/);
    const place = { sheet: "kpis", column: "actual", severity: "error", params: {} } as const;
    const errors = [5, 6, 7, 8, 9].map((row) => ({ ...place, code: "cell.error", row }));
    expect(rollUp(errors)).toEqual(errors);
  });
});

describe("what is missing and what has aged", () => {
  const state = { rows: 0, complete: 0, fresh: 0, gaps: [], stale: [], undated: [] };
  const cell = (rowNumber: number) => ({ rowNumber, column: "title" });

  it("is one note for all sheets on which nobody has begun", () => {
    const prepared = { ...state, rows: 3, gaps: [cell(5), cell(6), cell(7)] };
    const states = [
      { sheet: "team", state },
      { sheet: "profile", state: prepared },
    ] as const;
    expect(checkStates(states, 12)).toEqual([
      { code: "sheet.empty", severity: "info", sheet: "team", params: { sheets: "team, profile" } },
    ]);
  });

  it("is one finding of each kind for a sheet, at the first cell to look at", () => {
    const begun = { ...state, rows: 5, complete: 4, fresh: 2, gaps: [cell(9)], stale: [cell(6)], undated: [cell(7)] };
    const found = checkStates([{ sheet: "history", state: begun }], 12);
    expect(found.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ["sheet.incomplete", "info", 9],
      ["sheet.stale", "warning", 6],
      ["sheet.undated", "info", 7],
    ]);
    for (const finding of found)
      for (const language of languages) expect(describeFinding(finding, language)).toMatch(/^[^{}]{10,}\.$/);
    expect(checkStates([{ sheet: "history", state: { ...state, rows: 5, complete: 5, fresh: 5 } }], 12)).toEqual([]);
  });
});
