import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import * as draft from "../../../src/actions/wizards/review-draft";
import { reviewEdits } from "../../../src/actions/wizards/review-edits";
import * as parts from "../../../src/actions/wizards/review-sections";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";
const last = { date: "2025-07-01", next_review: "2026-01-10" };

const reviews: readonly Partial<PlanRows["reviews"]>[] = [
  { id: "REV00001", date: "2025-01-10", participants: "ZZ", section: "overall", rating: 1 },
  { ...last, id: "REV00002", participants: "AK", section: "overall", rating: 2, remark: "Thin" },
  { ...last, id: "REV00003", participants: "AK; BM; Guest", section: "kpis", rating: 4, decision: "Ask finance" },
  { ...last, id: "REV00004", section: "Our own part", rating: 3, measure: "ACT00001 · Visit" },
  { ...last, id: "REV00005", section: "gap", measure: "GONE0001 · Lost" },
  { id: "REV00006", section: "overall", next_review: "2026-01-10" },
];

const measures: readonly Partial<PlanRows["measures"]>[] = [
  { id: "ACT00001", kind: "activity", title: "Visit", status: "done" },
  { id: "ACT00002", kind: "activity", title: "Call", status: "open" },
  { id: null, kind: "activity", title: "Nameless" },
];

const files = planFilesOn(today, { calculates: false });

let bytes: Uint8Array;
let plan: Plan;

async function planWith(rows: Partial<typeof noRows>): Promise<PlanFile> {
  const settings = settingsOf({ sheetsOn: ["reviews"] });
  return buildPlan({ settings, rows: { ...noRows, ...rows } }, today, files);
}

beforeAll(async () => {
  const file = await planWith({
    team: [rowOf("team", { short_name: "AK", name: "Anna Kern" }), rowOf("team", { short_name: "BM" })],
    reviews: reviews.map((row) => rowOf("reviews", row)),
    measures: measures.map((row) => rowOf("measures", row)),
  });
  plan = readPlan(await file.read());
  bytes = await file.toBytes();
});

let count = 0;
const newId = () => `NEW${String((count += 1)).padStart(5, "0")}`;
const begun = () => parts.beginReview(plan, today);
const partOf = (one: draft.ReviewDraft, name: string) => parts.reviewParts(plan, one).find(({ part }) => part === name);

type Said = Parameters<typeof parts.withPart>[3];
const say = (one: draft.ReviewDraft, part: string, said: Said) => parts.withPart(plan, one, part, said, newId);

async function write(one: draft.ReviewDraft, file?: PlanFile): Promise<Plan> {
  file ??= await files.open(bytes);
  const outcome = await writeEdits(file, reviewEdits(plan, one), { action: "review", today });
  expect(outcome.kind).toBe("written");
  return readPlan(await file.read());
}

describe("a review that begins", () => {
  it("is of today and carries over who took part last, guests too", () => {
    const one = begun();
    expect(one).toMatchObject({ date: today, participants: "AK; BM; Guest", next: null });
    expect(draft.takesPart(one, "bm")).toBe(true);
    expect(draft.strangersAmong(one, plan)).toEqual(["Guest"]);
    const without = draft.withParticipant(draft.withParticipant(one, "ak", false), "Guest", false);
    expect(without.participants).toBe("BM");
    expect(draft.withParticipant(without, "BM", false).participants).toBeNull();
    expect(draft.withParticipant(without, "AK", true).participants).toBe("BM; AK");
  });

  it("goes through the parts whose sheets the plan has, then those that people named themselves", () => {
    const names = parts.reviewParts(plan, begun()).map(({ part }) => part);
    expect(names[0]).toBe("overall");
    expect(names).toContain("kpis");
    expect(names).not.toContain("competitors");
    expect(names.at(-1)).toBe("Our own part");
    expect(parts.sheetsOfPart("swot")).toEqual(["swot", "tows"]);
    expect(parts.sheetsOfPart("Our own part")).toEqual([]);
  });

  it("shows how each part was rated last, and what has become of what was agreed", () => {
    expect(partOf(begun(), "overall")?.before?.values).toMatchObject({ rating: 2, remark: "Thin" });
    expect(partOf(begun(), "profile")?.before).toBeUndefined();
    const agreed = parts.agreedLast(plan, begun());
    expect(agreed.map(({ text, measure }) => [text, measure?.values.status])).toEqual([
      ["Ask finance", undefined],
      ["Visit", "done"],
      ["GONE0001 · Lost", undefined],
    ]);
    // an earlier review is compared with the one before it
    expect(partOf({ ...begun(), date: "2025-03-01" }, "overall")?.before?.values.rating).toBe(1);
  });

  it("of a plan that was never reviewed has nobody to carry over and nothing to compare", async () => {
    const fresh = readPlan(await (await planWith({})).read());
    const one = parts.beginReview(fresh, today);
    expect([one.participants, parts.lastReview(fresh), parts.agreedLast(fresh, one)]).toEqual([null, undefined, []]);
    expect(parts.reviewResult(fresh, one)).toMatchObject({ rated: 0, mean: null, meanBefore: null, lines: [] });
  });

  it("is kept as it is, and nothing else is taken for one", () => {
    const one = say(begun(), "kpis", { rating: 3 });
    expect(draft.restoreReview(JSON.parse(JSON.stringify(one)))).toEqual(one);
    expect([undefined, null, 1, { ...one, version: 2 }, { ...one, step: "?" }].map(draft.restoreReview)).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe("what a review comes to", () => {
  it("says what keeps it from being written", () => {
    const one = begun();
    const rated = say(one, "kpis", { rating: 3 });
    const untitled = say(one, "kpis", { followUp: { id: "A", title: " ", owner: null, due: null } });
    expect(draft.reviewProblem({ ...rated, date: null })).toBe("undated");
    expect(draft.reviewProblem(one)).toBe("empty");
    expect(draft.reviewProblem(untitled)).toBe("untitled");
    expect(draft.reviewProblem({ ...rated, next: today })).toBe("nextTooEarly");
    expect(draft.reviewProblem({ ...rated, next: draft.dayAfter(rated, 3) ?? null })).toBeUndefined();
    expect(draft.dayAfter({ ...rated, date: "2026-08-31" }, 6)).toBe("2027-02-28");
  });

  it("compares ratings with the last review and counts remarks that lead to nothing", () => {
    const rated = say(say(begun(), "kpis", { rating: 5, remark: "Good" }), "overall", { rating: 2 });
    const result = parts.reviewResult(plan, rated);
    expect(result).toMatchObject({ rated: 2, mean: 3.5, meanBefore: 3, newMeasures: 0, withoutMeasure: 1 });
    expect(result.lines).toContainEqual({ part: "kpis", rating: 5, before: 4 });
    expect(result.lines).toContainEqual({ part: "Our own part", rating: null, before: 3 });
  });

  it("makes a measure of the decision, else of the remark, cut where it is too long for a title", () => {
    const said = say(begun(), "kpis", { remark: "Slow", decision: "Hire\nsoon" });
    const [part] = parts.partsToFollow(plan, said);
    if (part === undefined) throw new Error("no part");
    expect(parts.followUpOf(part, "A")).toEqual({ id: "A", title: "Hire", owner: null, due: null });
    const long = { ...part, cells: { ...part.cells, decision: null, remark: "x".repeat(300) } };
    expect(parts.followUpOf(long, "A").title).toHaveLength(120);
    expect(parts.openMeasures(plan)).toEqual([{ value: "ACT00002 · Call", label: "Call" }]);
  });
});

describe("writing a review", () => {
  it("dates the row that was planned, adds the others, and lets measures and remarks refer to each other", async () => {
    const followUp = { id: "ACT00009", title: " Hire ", owner: "BM", due: "2026-03-01" };
    let one = say({ ...begun(), next: "2026-07-15" }, "overall", { rating: 4, measure: "ACT00002 · Call" });
    one = say(one, "kpis", { rating: 2, remark: "=1+1", followUp });
    const written = await write(one);
    const held = written.rows.reviews.map(({ values }) => values).filter(({ date }) => date === today);
    const meeting = { participants: "AK; BM; Guest", next_review: "2026-07-15" };
    const added = one.parts.kpis?.id ?? "";
    expect(held).toEqual([
      expect.objectContaining({
        ...meeting,
        id: "REV00006",
        section: "overall",
        rating: 4,
        measure: "ACT00002 · Call",
      }),
      expect.objectContaining({ ...meeting, id: added, section: "kpis", rating: 2, remark: "=1+1" }),
    ]);
    expect(held[1]?.measure).toBe("ACT00009 · Hire");
    const measure = written.rows.measures.find(({ values }) => values.id === "ACT00009")?.values;
    expect(measure).toMatchObject({ kind: "activity", title: "Hire", owner: "BM", due: "2026-03-01", status: "open" });
    expect(measure?.origin).toBe(`${added} · KPIs`);
    expect(decideEdits(written, reviewEdits(written, one))).toMatchObject({
      updates: [],
      additions: [],
      conflicts: [],
    });
  });

  it("leaves the announcement of a review without a day where it was, with the new day", async () => {
    const written = await write(say({ ...begun(), next: "2026-07-15" }, "kpis", { rating: 2 }));
    const planned = written.rows.reviews.find(({ values }) => values.id === "REV00006")?.values;
    expect(planned).toMatchObject({ date: null, next_review: "2026-07-15", rating: null });
  });

  it("goes on with the rows of the same day, and takes out what was taken out", async () => {
    const file = await files.open(bytes);
    const first = say(say(begun(), "kpis", { rating: 2, remark: "Slow" }), "team", { rating: 5 });
    const then = await write(first, file);
    const again = { ...parts.beginReview(then, today), participants: "AK", next: "2026-04-15" };
    const said = parts.withPart(then, again, "kpis", { remark: null }, newId);
    expect(said.parts.kpis?.seen).toMatchObject({ rating: 2, remark: "Slow" });
    await writeEdits(file, reviewEdits(then, said), { action: "review", today });
    const written = readPlan(await file.read());
    const held = written.rows.reviews.map(({ values }) => values).filter(({ date }) => date === today);
    expect(held).toHaveLength(2);
    expect(held[0]).toMatchObject({ section: "kpis", rating: 2, remark: null, participants: "AK" });
    expect(held[1]).toMatchObject({ section: "team", rating: 5, participants: "AK", next_review: "2026-04-15" });
  });

  it("tells what somebody has changed in a row since it was spoken about", () => {
    const one = say(begun(), "overall", { rating: 4 });
    const rows = plan.rows.reviews.map((row) =>
      row.values.id === "REV00006" ? { ...row, values: { ...row.values, rating: 1 } } : row,
    );
    const other = { ...plan, rows: { ...plan.rows, reviews: rows } };
    expect(decideEdits(other, reviewEdits(other, one)).conflicts).toEqual([
      expect.objectContaining({ column: "rating", before: null, now: 1, wanted: 4 }),
    ]);
  });

  it("adds a row where the one it went on with has vanished, and names a row without an id in words", () => {
    const followUp = { id: "ACT00009", title: "Hire", owner: null, due: null };
    const one = say(begun(), "overall", { rating: 4, followUp });
    const without = (keep: (id: string | null) => boolean) => ({
      ...plan,
      rows: { ...plan.rows, reviews: plan.rows.reviews.filter(({ values }) => keep(values.id)) },
    });
    const gone = reviewEdits(
      without((id) => id !== "REV00006"),
      one,
    );
    expect(gone.map(({ kind, sheet }) => [kind, sheet])).toContainEqual(["add", "reviews"]);
    const nameless = {
      ...plan,
      rows: {
        ...plan.rows,
        reviews: plan.rows.reviews.map((row) =>
          row.values.id === "REV00006" ? { ...row, values: { ...row.values, id: null } } : row,
        ),
      },
    };
    const measure = reviewEdits(nameless, one).find(({ sheet }) => sheet === "measures");
    expect(measure?.values).toMatchObject({ origin: "Reviews · 2026-01-15 · Whole plan" });
  });
});
