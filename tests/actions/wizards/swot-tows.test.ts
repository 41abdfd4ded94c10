import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { planWithEdits } from "../../../src/actions/edit/plan-with-edits";
import { expectedRows } from "../../../src/actions/check/expected-values";
import * as drafts from "../../../src/actions/wizards/swot-tows-draft";
import * as work from "../../../src/actions/wizards/swot-tows-edits";
import * as evidence from "../../../src/actions/wizards/swot-tows-evidence";
import { swotItems, withRatings } from "../../../src/actions/wizards/swot-tows-items";
import * as matrix from "../../../src/actions/wizards/swot-tows-pairs";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { swotTowsPlan } from "../../support/swot-tows-plan";

const today = "2026-01-15";
let plan: Plan;

beforeAll(async () => {
  const files = planFilesOn(today, { calculates: false });
  plan = readPlan(await (await buildPlan(swotTowsPlan(), today, files)).read());
});

const ids = () => {
  let last = 0;
  return () => `NEW${String((last += 1)).padStart(5, "0")}`;
};

const begun = (perspective: drafts.Perspective = "relationship") => ({ ...drafts.beginSwotTows(), perspective });
const suggested = (perspective: drafts.Perspective = "relationship", of = plan) =>
  evidence.suggestionsOf(of, perspective, today, "en");
const statements = (quadrant: drafts.Quadrant, all = suggested()) =>
  all.filter((one) => one.quadrant === quadrant).map(({ statement }) => statement);

function found(part: string, all = suggested()): evidence.Suggestion {
  const suggestion = all.find(({ statement }) => statement.includes(part));
  if (suggestion === undefined) throw new Error(`nothing with "${part}"`);
  return suggestion;
}

/** The plan in which some rows are different meanwhile. */
const meanwhile = (rows: Partial<Plan["rows"]>): Plan => ({ ...plan, rows: { ...plan.rows, ...rows } });

describe("evidence from the plan's own rows", () => {
  it("finds what is strong: KPIs above target, supporters, factors, what was won, exemplary items", () => {
    expect(statements("strength")).toEqual([
      "Market share 2025: 12%, far above the target of 10%",
      "Bo Falk speaks up for us",
      "Quality: important to the customer, and it sees us strong",
      "Main supplier Coffee: share of wallet 82%",
      "Won: Shelf plan",
      "Key account management: Offering exemplary",
    ]);
  });

  it("finds what is weak: falling KPIs of the account and its groups, more returns, uncovered people and roles", () => {
    expect(statements("weakness")).toEqual([
      "Revenue 2025: down from 100,000 EUR to 89,000 EUR",
      "Returns 2025: up from 1,000 EUR to 2,000 EUR",
      "Revenue Tea 2025: down from 60,000 EUR to 48,000 EUR",
      "Returns 2025: 2,000 EUR, target of 1,000 EUR missed",
      "In the buying center we know nobody as: Influencer, Gatekeeper, Initiator",
      "Hardly any contact to Ida Oz",
      "Service: the customer expects more than it sees in us",
      "No contribution to the customer's goal: New shops",
      "Open complaint: Torn boxes",
      expect.stringContaining("only in its beginnings"),
    ]);
  });

  it("finds what comes from outside: white space, goals of the customer, competitors, opponents, prices apart", () => {
    expect(statements("opportunity")).toEqual([
      "Weakness of Teehaus: slow delivery",
      "Open potential Tea: the customer buys 152,000 EUR a year elsewhere",
      "The customer wants: Less stock. Our contribution: daily delivery",
    ]);
    expect(statements("threat")).toEqual([
      "Dependence on Ida Oz: the only person as Decider",
      "Dependence on Bo Falk: the only person as Buyer",
      "Ida Oz speaks against us",
      "Strong competitor Teehaus",
      "Prices of Green tea differ by 33%",
    ]);
  });

  it("looks at the customer's own market from the other perspective", () => {
    const all = suggested("customer_market");
    expect(all.map(({ quadrant, statement }) => `${quadrant}: ${statement}`)).toEqual([
      "strength: Market position: Number 3",
      "weakness: New shops: 2, target 6",
      "opportunity: The customer pursues: Less stock",
    ]);
  });

  it("names the row as the sheets refer to it, the reason, and the ratings that the row gives", () => {
    expect(found("Strong competitor")).toMatchObject({
      ...{ evidence: "R0000001 · Teehaus", reason: "Threat 5 of 5.", rating: { impact: 5 } },
    });
    expect(found("Open potential")).toMatchObject({ evidence: "P0000001 · Tea", rating: { probability: 3 } });
    expect(found("Revenue 2025").evidence).toBe("K0000003 · Revenue Tea 2025");
    expect(found("we know nobody").evidence).toBe("Buying Center");
  });

  it("writes statements in the plan's language and reasons in the pane's", () => {
    const german = { ...plan, settings: { ...plan.settings, language: "de" as const } };
    const one = found("Absatz und Umsatz", [{ ...found("Revenue 2025"), statement: "Absatz und Umsatz" }]);
    expect(one.reason).toContain("at least 5% worse");
    expect(found("Umsatz 2025", suggested("relationship", german))).toMatchObject({
      statement: "Umsatz 2025: von 100.000 EUR auf 89.000 EUR gesunken",
      reason: expect.stringContaining("at least 5% worse"),
    });
  });

  it("takes nothing from an empty plan, from sheets that are off, or from rows without a name", () => {
    const none = Object.fromEntries(Object.keys(plan.rows).map((key) => [key, []])) as unknown as Plan["rows"];
    expect(suggested("relationship", meanwhile(none))).toEqual([]);
    const off = { ...plan, settings: { ...plan.settings, sheetsOff: ["competitors" as const] } };
    expect(suggested("relationship", off).some(({ sheet }) => sheet === "competitors")).toBe(false);
    const unnamed = plan.rows.contacts.map((row) => ({ ...row, values: { ...row.values, name: null } }));
    expect(suggested("relationship", meanwhile({ contacts: unnamed })).some(({ sheet }) => sheet === "contacts")).toBe(
      false,
    );
  });

  it("names a row without an id by its title alone", () => {
    const competitors = plan.rows.competitors.map((row) => ({ ...row, values: { ...row.values, id: null } }));
    expect(found("Strong competitor", suggested("relationship", meanwhile({ competitors }))).evidence).toBe("Teehaus");
  });
});

describe("accepting and refusing", () => {
  it("offers what is not decided and not in the SWOT yet; what is refused stays refused until it is asked for again", () => {
    const all = suggested();
    const draft = begun();
    // the strength "Short ways" rests on the project that was won
    expect(evidence.openSuggestions(plan, draft, all)).toMatchObject({ known: 1, refused: 0, accepted: 0 });
    const [first, second] = evidence.openSuggestions(plan, draft, all).open;
    if (first === undefined || second === undefined) throw new Error("nothing is suggested");
    const decided = evidence.withRefused(evidence.withAccepted(draft, first, "N0000001"), second.key);
    const kept = drafts.restoreSwotTows(JSON.parse(JSON.stringify(decided)));
    const after = evidence.openSuggestions(plan, kept ?? draft, all);
    expect(after).toMatchObject({ known: 1, refused: 1, accepted: 1 });
    expect(after.open).toHaveLength(all.length - 3);
    expect(evidence.openSuggestions(plan, evidence.withNothingRefused(decided), all).open).toContainEqual(second);
  });

  it("takes only the ratings that the quadrant has", () => {
    const draft = evidence.withAccepted(begun(), found("Strong competitor"), "N0000001");
    expect(draft.entries[0]).toMatchObject({
      importance: null,
      probability: null,
      impact: 5,
      perspective: "relationship",
    });
  });

  it("does not take a draft of another version for one", () => {
    for (const content of [null, 3, {}, { version: 2 }, { ...begun(), step: "none" }, { ...begun(), ratings: null }])
      expect(drafts.restoreSwotTows(content)).toBeUndefined();
  });
});

/** Two accepted statements and one rating, as a person would go through the steps. */
function worked(newId = ids()) {
  let draft: drafts.SwotTowsDraft = begun();
  draft = evidence.withAccepted(draft, found("Service: the customer"), newId());
  draft = evidence.withAccepted(draft, found("Strong competitor"), newId());
  draft = withRatings(plan, draft, "NEW00002", { probability: 5 });
  return { draft, newId, items: swotItems(plan, draft).items };
}

describe("statements", () => {
  it("are those of the plan and the new ones of the same perspective, with code and weight as the sheet computes it", () => {
    const { draft, items } = worked();
    expect(items.map(({ code, weight }) => [code, weight])).toEqual([
      ["S1", 4],
      ["O1", 4],
      ["W1", 5],
      ["T1", 5],
    ]);
    expect(swotItems(plan, draft).ofOtherPerspective).toBe(1);
    const sheet = planWithEdits(plan, work.swotTowsEdits(plan, draft, today));
    const weights = expectedRows(sheet)("swot").map(({ expected }) => expected["weight"]);
    expect(weights).toEqual([4, 4, "", 5, 5]);
  });

  it("are told to be duplicates by their words or by their row, at the later one", () => {
    let draft = drafts.withNewEntry(begun(), "N0000001", "strength");
    draft = drafts.withEntry(draft, "N0000001", { statement: "Ways, short!" });
    draft = drafts.withNewEntry(draft, "N0000002", "strength");
    draft = drafts.withEntry(draft, "N0000002", { statement: "Good shelf", evidence: "H0000004 · Shelf plan" });
    const told = swotItems(plan, draft).items.map(({ duplicate }) => duplicate?.why);
    expect(told).toEqual([undefined, undefined, "statement", "evidence"]);
  });

  it("are rated anew with what the person saw, so that a change in between is noticed", () => {
    const draft = withRatings(plan, begun(), "S0000001", { importance: 2 });
    const edits = work.swotTowsEdits(plan, draft, today);
    expect(edits).toMatchObject([
      { kind: "change", id: "S0000001", before: { importance: 4 }, values: { importance: 2 } },
    ]);
    const swot = plan.rows.swot.map((row) => ({ ...row, values: { ...row.values, importance: 1 } }));
    expect(
      decideEdits(meanwhile({ swot }), work.swotTowsEdits(meanwhile({ swot }), draft, today)).conflicts,
    ).toMatchObject([{ column: "importance", before: 4, now: 1, wanted: 2 }]);
  });
});

describe("pairs, strategies and measures", () => {
  it("proposes the heaviest pairs of a field, beside those that the plan has", () => {
    const { draft, items } = worked();
    expect(matrix.towsPairs(plan, draft, items, "so")).toMatchObject([
      { id: "T0000001", weight: 16, isProposed: true, cells: { strategy: "Supply the new shops" } },
    ]);
    expect(matrix.towsPairs(plan, draft, items, "wt")).toMatchObject([{ id: undefined, weight: 25, isProposed: true }]);
    const blank = drafts.withNewEntry(draft, "N0000009", "weakness");
    expect(matrix.pairable(swotItems(plan, blank).items)).toHaveLength(4);
  });

  it("makes rows that refer to each other: statements, pairs, measures with origin and statements", () => {
    const { draft: begunDraft, newId, items } = worked();
    const [pair] = matrix.towsPairs(plan, begunDraft, items, "wt");
    if (pair === undefined) throw new Error("no pair");
    let draft = matrix.withPair(begunDraft, "wt", pair, { strategy: "Own service team" }, newId);
    const [, own] = work.strategies(plan, draft);
    if (own === undefined) throw new Error("no strategy");
    draft = work.withMeasure(draft, own, newId());
    draft = work.withMeasureCells(draft, "NEW00004", { title: "Hire", owner: "AB", due: "2026-06-30" });
    draft = work.withMeasure(draft, own, newId());
    const edits = work.swotTowsEdits(plan, draft, today);
    expect(edits.map(({ sheet, kind }) => `${kind} ${sheet}`)).toEqual([
      "add swot",
      "add swot",
      "add tows",
      "add measures",
    ]);
    expect(edits[2]).toMatchObject({
      id: "NEW00003",
      values: {
        ...{ field: "wt", internal: "NEW00001 · Service: the customer expects more than it sees in us" },
        ...{ external: "NEW00002 · Strong competitor Teehaus", strategy: "Own service team", priority: "high" },
      },
    });
    const origin = "NEW00003 · Own service team";
    expect(edits[3]?.values).toMatchObject({ title: "Hire", owner: "AB", due: "2026-06-30", status: "open", origin });
    expect(edits[3]?.values).toMatchObject({
      comment: expect.stringMatching(/^WT – Weakness: NEW00001 .*Threat: NEW00002/),
    });
    const after = planWithEdits(plan, edits);
    expect(expectedRows(after)("tows")[1]?.expected).toMatchObject({ pair_weight: 25, measure_count: 1 });
    // writing twice adds nothing
    expect(decideEdits(after, work.swotTowsEdits(after, draft, today))).toMatchObject({ additions: [], conflicts: [] });
    expect(work.outcomeOf(plan, draft, edits)).toMatchObject({ statements: 2, pairs: 1, measures: 1, unnamed: 1 });
    expect(work.outcomeOf(plan, draft, edits)).toMatchObject({ withoutMeasure: 1, undecided: 2, vanished: 0 });
  });

  it("writes no strategy, because; and takes a strategy of the plan back to none", () => {
    const { draft: begunDraft, newId, items } = worked();
    const [known] = matrix.towsPairs(plan, begunDraft, items, "so");
    if (known === undefined) throw new Error("no pair");
    const none = matrix.withPair(begunDraft, "so", known, { isNone: true }, newId);
    expect(work.swotTowsEdits(plan, none, today).some(({ sheet }) => sheet === "tows")).toBe(false);
    expect(work.outcomeOf(plan, none, [])).toMatchObject({ undecided: 4 });
    const [again] = matrix.towsPairs(plan, none, items, "so");
    if (again === undefined) throw new Error("no pair");
    const said = matrix.withPair(none, "so", again, { no_strategy_reason: "too early" }, newId);
    const edit = work.swotTowsEdits(plan, said, today).find(({ sheet }) => sheet === "tows");
    expect(edit).toMatchObject({
      ...{ kind: "change", id: "T0000001", before: { strategy: "Supply the new shops" } },
      values: { strategy: null, no_strategy_reason: "too early" },
    });
    expect(work.swotTowsEdits(plan, matrix.withoutPair(said, again.key), today)).toHaveLength(2);
  });

  it("leaves out what refers to statements that are gone, and says so", () => {
    const { draft: begunDraft, newId, items } = worked();
    const [pair] = matrix.towsPairs(plan, begunDraft, items, "st");
    if (pair === undefined) throw new Error("no pair");
    const draft = matrix.withPair(begunDraft, "st", pair, { strategy: "Hold" }, newId);
    const without = meanwhile({ swot: plan.rows.swot.slice(1) });
    const edits = work.swotTowsEdits(without, draft, today);
    expect(edits.some(({ sheet }) => sheet === "tows")).toBe(false);
    expect(work.outcomeOf(without, draft, edits)).toMatchObject({ vanished: 1, pairs: 0 });
    const moved = drafts.withEntry(draft, "NEW00002", { quadrant: "opportunity" });
    expect(work.swotTowsEdits(plan, moved, today).some(({ sheet }) => sheet === "tows")).toBe(false);
  });
});
