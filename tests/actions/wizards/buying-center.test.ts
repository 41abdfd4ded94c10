import { decideEdits } from "../../../src/actions/edit/decide-edits";
import * as care from "../../../src/actions/wizards/buying-center-care";
import * as drafts from "../../../src/actions/wizards/buying-center-draft";
import * as edits from "../../../src/actions/wizards/buying-center-edits";
import * as gaps from "../../../src/actions/wizards/buying-center-gaps";
import * as people from "../../../src/actions/wizards/buying-center-people";
import { rowUpdates } from "../../../src/workbook/row-writes";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buyingCenterPlan } from "../../support/buying-center-plan";
import { buildPlan, planFilesOn, rowOf } from "../../support/plan-files";

const today = "2026-01-15";
let file: PlanFile;
let plan: Plan;

beforeAll(async () => {
  file = await buildPlan(buyingCenterPlan(), today, planFilesOn(today, { calculates: false }));
  plan = readPlan(await file.read());
});

const nothing = drafts.beginBuyingCenter();
const centerOf = (draft = nothing, of = plan) => people.buyingCenter(of, draft);
const gapsOf = (draft = nothing, of = plan) => gaps.buyingCenterGaps(centerOf(draft, of), draft, today);

function found(key: string, draft = nothing, of = plan): gaps.BuyingCenterGap {
  const gap = gapsOf(draft, of).find((one) => one.key === key);
  if (gap === undefined) throw new Error(`no gap ${key}`);
  return gap;
}

const withContacts = (...contacts: Plan["rows"]["contacts"]): Plan => ({ ...plan, rows: { ...plan.rows, contacts } });
const person = (rowNumber: number, values: Parameters<typeof rowOf<"contacts">>[1]) => ({
  rowNumber,
  values: rowOf("contacts", values),
});

describe("who is there", () => {
  it("stands in the order of influence, of equals those against us first", () => {
    expect(centerOf().people.map(({ name }) => name)).toEqual(["Ida Oz", "Bo Falk", "Cy Low", "Di Marsh"]);
    expect(centerOf().unplaced.map(({ name }) => name)).toEqual(["Di Marsh"]);
  });

  it("says which roles are held by whom", () => {
    const held = centerOf().roles.map(({ role, holders }) => `${role}: ${holders.map(({ name }) => name).join(", ")}`);
    expect(held).toEqual([
      "user: Cy Low",
      "influencer: ",
      "buyer: Bo Falk, Cy Low",
      "decider: Ida Oz",
      "gatekeeper: Di Marsh",
      "initiator: ",
    ]);
  });

  it("has a place on the map for everybody with influence and attitude, several in one field", () => {
    const filled = people.mapFields(centerOf()).filter(({ marks }) => marks.length > 0);
    expect(
      filled.map(({ influence, attitude, marks }) => [influence, attitude, marks.map(({ number }) => number)]),
    ).toEqual([
      ["5", "-2", [1]],
      ["4", "1", [2, 3]],
    ]);
    expect(people.mapFields(centerOf())).toHaveLength(25);
  });

  it("moves with what is typed, before anything is written", () => {
    const draft = drafts.withPersonCells(plan, nothing, "C0000001", { attitude: "2", coverage: "3" });
    const [ida] = centerOf(draft).people;
    expect(ida).toMatchObject({ isChanged: true, hasCoverageGap: false, gaps: [] });
    expect(centerOf(draft).support).toBeGreaterThan(centerOf().support ?? 1);
    expect(plan.rows.contacts[0]?.values.attitude).toBe("-2");
  });

  it("counts nobody as a map, and rows without a name or an id as what they are", () => {
    expect(centerOf(nothing, withContacts())).toMatchObject({ people: [], quality: "none", support: null });
    const odd = withContacts(
      person(6, { influence: "4" }),
      person(7, { name: "No Id", influence: "5", attitude: "1" }),
    );
    expect(centerOf(nothing, odd).people.map(({ key }) => key)).toEqual(["#7"]);
    expect(gapsOf(nothing, withContacts())).toEqual([]);
  });
});

describe("gaps and next steps", () => {
  it("are told the gravest first, with what is done about them", () => {
    const told = gapsOf().map(({ key, isOpen, known, agreedOn }) =>
      [key, isOpen ? "open" : (known[0]?.values.title ?? agreedOn)].join(" – "),
    );
    expect(told).toEqual([
      "decider_without_contact:C0000001 – open",
      "opponent_influential:C0000001 – open",
      "coverage_gap:C0000003 – 2026-02-01",
      "role_uncovered:influencer – open",
      "role_uncovered:initiator – open",
      "factor_short:price – open",
      "relationship_gap:C0000002 – Joint workshop",
      "door_opener_missing:C0000001 – open",
      "contact_stale:C0000003 – 2026-02-01",
      "contact_stale:C0000004 – open",
      "role_single:user – open",
      "role_single:decider – open",
      "role_single:gatekeeper – open",
    ]);
  });

  it("become measures that refer to the person, in the language of the plan; owner and date are asked for", () => {
    const measure = gaps.nextStepFor(found("relationship_gap:C0000002"), centerOf(), "NEW00001");
    expect(measure.values).toMatchObject({
      title: "Develop the relationship with Bo Falk",
      ...{ origin: "C0000002 · Bo Falk", owner: "AB", status: "open", due: null },
    });
    expect(edits.missingOfMeasure(measure)).toEqual(["due"]);
    const german = { ...plan, settings: { ...plan.settings, language: "de" as const } };
    const role = gaps.nextStepFor(
      found("role_uncovered:influencer", nothing, german),
      centerOf(nothing, german),
      "NEW00002",
    );
    expect(role.values).toMatchObject({
      title: "Klären, wer diese Rolle hat: Beeinflusser",
      origin: "Buying Center: Beeinflusser",
      priority: "medium",
    });
    expect(edits.missingOfMeasure(role)).toEqual(["owner", "due"]);
  });

  it("are answered by measures that name the role in either language, and not by those for its only holder", () => {
    const origin = "Buying Center: Entscheider";
    const measure = (values: object) => ({
      rowNumber: 9,
      values: { ...rowOf("measures", { status: "open" }), ...values },
    });
    const measures = [...plan.rows.measures, measure({ id: "A0000009", title: "Meet the owner", origin })];
    const other = { ...plan, rows: { ...plan.rows, measures } };
    expect(found("role_single:decider", nothing, other).isOpen).toBe(false);
    expect(found("decider_without_contact:C0000001", nothing, other).isOpen).toBe(true);
    const ofIda = [measure({ id: "A0000009", title: "Call her", origin: "C0000001 · Ida Oz" })];
    const answered = { ...plan, rows: { ...plan.rows, measures: ofIda } };
    expect(found("role_single:decider", nothing, answered).isOpen).toBe(true);
    expect(found("decider_without_contact:C0000001", nothing, answered).isOpen).toBe(false);
  });

  it("make use of a door opener that is known, which counts as no gap", () => {
    const [, bo] = centerOf().people;
    if (bo === undefined) throw new Error("nobody");
    const measure = gaps.openerStepFor(bo, centerOf(), "NEW00001");
    expect(measure.values).toMatchObject({ title: "Use the door opener of Bo Falk", origin: "C0000002 · Bo Falk" });
    const before = gapsOf().map(({ key }) => key);
    expect(before).not.toContain(measure.gap);
    const after = gapsOf(drafts.withGapMeasure(nothing, measure));
    expect(after.map(({ key }) => key)).toEqual([...before, measure.gap]);
    expect(after.at(-1)?.isOpen).toBe(false);
  });

  it("name a person whose row has no id without referring to it", () => {
    const odd = withContacts(person(7, { name: "No Id", role_decider: "yes" }));
    const gap = found("decider_without_contact:#7", nothing, odd);
    expect(gaps.nextStepFor(gap, centerOf(nothing, odd), "NEW00001").values["origin"]).toBe("No Id");
  });
});

describe("what opens this account", () => {
  it("are the factors, weighted by influence, the weightiest first", () => {
    const told = care
      .factorRanking(centerOf())
      .map(({ factor, verdict, persons }) => `${factor} ${verdict} ${persons}`);
    expect(told).toEqual(["price falls_short 2", "service opens 1"]);
    expect(care.factorRanking(centerOf())[0]).toMatchObject({ weight: 41 / 9, performance: 22 / 9 });
  });

  it("is the door opener of the whole buying center, from the profile", () => {
    expect(care.commonDoorOpener(centerOf())).toMatchObject({
      text: "We deliver within a day",
      place: { sheet: "Profile" },
    });
    const without = { ...plan, rows: { ...plan.rows, profile: [] } };
    expect(care.commonDoorOpener(centerOf(nothing, without))).toEqual({ text: null, place: undefined });
  });
});

describe("care", () => {
  it("finds contacts that are too old, and reviews that have run out", () => {
    expect(care.staleContacts(centerOf(), today).map(({ person: { name }, column, on }) => [name, column, on])).toEqual(
      [
        ["Cy Low", "last_contact", "2023-05-05"],
        ["Di Marsh", "review_by", "2025-12-31"],
      ],
    );
    expect(care.undatedContacts(centerOf()).map(({ name }) => name)).toEqual(["Ida Oz"]);
    expect(care.contactFreshness(centerOf(), today)).toEqual({ fresh: 1, all: 4, months: 12 });
  });

  it("finds what data protection asks for, and where it is to be filled in", () => {
    const { passed, duties } = care.careFindings(centerOf(), today);
    expect(passed.map(({ finding, person: of }) => [finding.code, of?.name])).toEqual([
      ["contact.next_contact_passed", "Bo Falk"],
    ]);
    expect(duties.map(({ finding: { code }, person: of, isInPanel }) => [code, of?.name, isInPanel])).toEqual([
      ["contact.purpose_missing", "Cy Low", true],
      ["contact.review_by_missing", "Cy Low", true],
      ["contact.review_by_passed", "Di Marsh", true],
      ["contact.sensitive_note", "Di Marsh", true],
    ]);
    expect(duties.at(-1)?.place).toMatchObject({ row: (plan.rows.contacts[3]?.rowNumber ?? 0) - 1 });
    expect(care.noteHints("purpose", "She is pregnant")).toMatchObject([{ category: "health" }]);
    expect([care.noteHints("name", "Pastor Miller"), care.noteHints("purpose", null)]).toEqual([[], []]);
  });
});

describe("what is written", () => {
  it("is what differs, persons before measures, and nothing that has no name", () => {
    const changed = drafts.withPersonCells(plan, nothing, "C0000001", { attitude: "-1" });
    const added = drafts.withNewPerson(drafts.withNewPerson(changed, "NEW00001"), "NEW00002");
    const named = drafts.withPersonCells(plan, added, "NEW00001", { name: "Eve Hill", role_initiator: "yes" });
    const measure = gaps.nextStepFor(found("opponent_influential:C0000001"), centerOf(), "NEW00003");
    const draft = drafts.withGapMeasure(named, measure);
    expect(edits.buyingCenterEdits(plan, draft).map(({ kind, sheet, id }) => [kind, sheet, id])).toEqual([
      ["change", "contacts", "C0000001"],
      ["add", "contacts", "NEW00001"],
      ["add", "measures", "NEW00003"],
    ]);
    expect(edits.outcomeOf(plan, draft)).toEqual({
      ...{ changed: 1, added: 1, measures: 0, unnamed: 1, incomplete: 1, vanished: 0 },
    });
    expect(centerOf(draft).roles.find(({ role }) => role === "initiator")?.holders).toHaveLength(1);
    expect(centerOf(draft).people.map(({ name }) => name)).toContain("");
  });

  it("is nothing once everything is as it was, and without a person who was not to be added after all", () => {
    const there = drafts.withPersonCells(plan, nothing, "C0000001", { attitude: "-1" });
    expect(drafts.withPersonCells(plan, there, "C0000001", { attitude: "-2" }).contacts).toEqual({});
    expect(drafts.withoutPersonChanges(there, "C0000001").contacts).toEqual({});
    const added = drafts.withNewPerson(nothing, "NEW00001");
    expect([drafts.isBegun(added), drafts.isBegun(drafts.withoutPersonChanges(added, "NEW00001"))]).toEqual([
      true,
      false,
    ]);
    expect(drafts.isBegun(drafts.withView(nothing, "care"))).toBe(false);
  });

  it("notices what somebody has changed since, and leaves out a person who has gone", async () => {
    const draft = drafts.withPersonCells(plan, nothing, "C0000001", { attitude: "-1" });
    await file.apply(
      rowUpdates(plan, "contacts", [{ rowNumber: plan.rows.contacts[0]?.rowNumber ?? 0, values: { attitude: "1" } }]),
    );
    const meanwhile = readPlan(await file.read());
    const { conflicts } = decideEdits(meanwhile, edits.buyingCenterEdits(meanwhile, draft));
    expect(conflicts).toMatchObject([{ column: "attitude", before: "-2", now: "1", wanted: "-1" }]);
    const gone = withContacts(...plan.rows.contacts.slice(1));
    expect(edits.buyingCenterEdits(gone, draft)).toEqual([]);
    expect(edits.outcomeOf(gone, draft)).toMatchObject({ changed: 0, vanished: 1 });
  });
});

it("a draft is taken up as it was left, and anything else is none", () => {
  const draft = drafts.withGuide(drafts.withNewPerson(nothing, "NEW00001"), {
    scale: "role",
    answers: { user: "yes" },
  });
  expect(drafts.restoreBuyingCenter(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  const others: readonly unknown[] = [
    ...[undefined, null, "text", { version: 2 }, { ...draft, view: "other" }, { ...draft, contacts: null }],
    ...[
      { ...draft, guide: { scale: "mood", answers: {} } },
      { ...draft, added: [{}] },
      { ...draft, contacts: { C: 1 } },
    ],
  ];
  expect(others.map(drafts.restoreBuyingCenter)).toEqual(others.map(() => undefined));
});
