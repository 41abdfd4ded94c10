import { checkContent } from "../../../src/domain/checks/check-content";
import type { CheckedPlan } from "../../../src/domain/checks/checked-plan";
import { checkStates } from "../../../src/domain/checks/completeness-checks";
import { rollUp } from "../../../src/domain/checks/roll-up";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { describeFinding, explainFinding } from "../../../src/localisation/describe-finding";
import { contentFindingTexts } from "../../../src/localisation/finding-texts";
import { languages } from "../../../src/localisation/language";
import { checkedPlan, soundFullRows, soundPlanWith, withFirst } from "../../support/checked-plans";
import { contact, criteria, flawedPlans, gap, measure } from "../../support/flawed-plans";
import { rowOf } from "../../support/plan-files";

/** Codes that come from counting cells; they have cases of their own. */
const counted = ["sheet.empty", "sheet.incomplete", "sheet.stale", "sheet.undated"];

describe("the checks of what a plan says", () => {
  it("find nothing in a sound plan, and nothing in an empty one but that no review is planned", () => {
    expect(checkContent(soundPlanWith({}))).toEqual([]);
    expect(checkContent(checkedPlan({})).map(({ code }) => code)).toEqual(["review.missing"]);
    expect(checkContent(checkedPlan({}, { sheets: new Set(["goals"]) }))).toEqual([]);
  });

  it("have a case for each finding that has a text", () => {
    expect([...Object.keys(flawedPlans), ...counted].sort()).toEqual(Object.keys(contentFindingTexts).sort());
  });

  it.each(Object.entries(flawedPlans))(
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

describe("a job title", () => {
  it("is a fact about the person's work: an office is no hint at convictions, but an illness is one anywhere", () => {
    const titled = (title: string) =>
      checkContent(contact({ function: title })).flatMap(({ column, params }) => [[column, params.category]]);
    for (const title of [
      "Vorsitzender, ist Betriebsrat",
      "Gewerkschaftssekretär",
      "Schatzmeister, CDU-Mitglied",
      "Katholischer Klinikseelsorger",
    ])
      expect([title, titled(title)]).toEqual([title, []]);
    expect(titled("Einkaufsleiter, krankgeschrieben bis Mai")).toEqual([["function", "health"]]);
    const noted = checkContent(contact({ confidential_note: "Ist Betriebsrat." }));
    expect(noted.map(({ params }) => params.category)).toEqual(["union"]);
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

describe("a contribution that began in the past", () => {
  const started = { kpi: "revenue", contribution: 5, ansoff: "efficiency" } as const;
  const foundIn = (
    values: Partial<PlanRows["measures"]>,
    actual: Partial<PlanRows["kpis"]>,
    gap: Partial<PlanRows["gap"]> = {},
  ) => {
    const kpis = [rowOf("kpis", { kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 90, ...actual })];
    const plan = soundPlanWith({ ...withFirst("measures", { ...started, ...values }), ...withFirst("gap", gap), kpis });
    return checkContent(plan).some(({ code }) => code === "measure.effect_in_baseline");
  };

  it("is found where the last year that a baseline can start from has it already", () => {
    expect(foundIn({ effective_from: "2025-12-31" }, {})).toBe(true);
    expect(foundIn({ effective_from: null, due: "2024-05-01", status: "done" }, {})).toBe(true);
    expect(foundIn({ effective_from: "2026-01-01" }, {})).toBe(false);
    expect(foundIn({ effective_from: "2025-06-01" }, { kpi: "returns" })).toBe(false);
  });

  it("is none of a measure that is cancelled or whose effect has ended", () => {
    expect(foundIn({ effective_from: "2025-06-01", status: "cancelled" }, {})).toBe(false);
    expect(foundIn({ effective_from: "2025-06-01", effective_until: "2025-12-31" }, {})).toBe(false);
  });

  it("lies in a cut-off year only where baselines annualise it", () => {
    const cutOff = { actual_through: "2025-06-30" };
    expect(foundIn({ effective_from: "2025-03-01" }, cutOff)).toBe(false);
    expect(foundIn({ effective_from: "2025-03-01" }, cutOff, { include_cut_off: "yes" })).toBe(true);
  });
});

describe("a share of wallet above the whole", () => {
  it("is found for typed revenue, and for revenue that the sheet takes from the KPIs", () => {
    const found = (own_revenue: number | null, revenue: number | null) =>
      checkContent(soundPlanWith(withFirst("potential", { own_revenue }), { potentials: [{ rowNumber: 5, revenue }] }))
        .filter(({ code }) => code === "potential.revenue_above_need")
        .map(({ params }) => params["value"]);
    expect([found(101, 101), found(null, 120), found(null, 100), found(null, null)]).toEqual([[101], [120], [], []]);
  });
});
