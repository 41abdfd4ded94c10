import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { calendarFileName, measureCalendar } from "../../../src/actions/wizards/measure-calendar";
import * as list from "../../../src/actions/wizards/measure-list";
import { progressEdit, statusEdit } from "../../../src/actions/wizards/measure-progress";
import * as draft from "../../../src/actions/wizards/new-measure";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../../support/plan-files";

const today = "2026-01-15";

type Measure = Partial<PlanRows["measures"]>;

const rows: readonly Measure[] = [
  {
    id: "PRJ00001",
    kind: "project",
    title: "Grow in the north",
    owner: "AK",
    due: "2026-12-31",
    goal: "GAA00001 · More",
  },
  {
    id: "MSN00001",
    kind: "milestone",
    title: "Floor plan agreed",
    parent: "PRJ00001 · Grow",
    owner: "ak; BM",
    due: "2026-01-14",
  },
  {
    id: "ACT00001",
    kind: "activity",
    title: "Draw; it, all\\both",
    parent: "MSN00001",
    owner: "BM",
    due: "2026-01-15",
    status: "open",
  },
  { id: "ACT00002", kind: "activity", title: "Visit", owner: "AK", due: "2026-02-14", priority: "low" },
  { id: "ACT00003", kind: "activity", title: "Call", due: "2026-02-15", status: "in_progress", progress: 0.4 },
  { id: null, kind: "activity", title: "Ask around", owner: "AK" },
  { id: "ACT00005", kind: "activity", due: "2026-01-01", owner: "AK" },
  { id: "ACT00006", kind: "activity", title: "Old", due: "2025-06-30", status: "done", owner: "AK" },
  { id: "ACT00007", kind: "activity", title: "Dropped", parent: "PRJ00001", status: "cancelled" },
  { id: "ACT00008", kind: "activity", title: "Urgent", owner: "AK", due: "2026-02-14", priority: "high" },
  { id: "SNK00001", kind: "project", title: "Snake", parent: "SNK00002", due: "2027-01-01" },
  { id: "SNK00002", kind: "milestone", title: "Tail", parent: "SNK00001", due: "2027-01-02", status: "done" },
];

let plan: Plan;

beforeAll(async () => {
  const team = ["AK", "BM", "ak"].map((name) =>
    rowOf("team", { short_name: name, name: name === "AK" ? "Anna Kern" : null }),
  );
  const goals = [
    rowOf("goals", { id: "GAA00001", kind: "goal", title: "More" }),
    rowOf("goals", { id: "GAA00002", kind: "goal", title: "Reached", status: "reached" }),
    rowOf("goals", { id: "GAA00003", kind: "vision", title: "Far" }),
  ];
  const measures = rows.map((row) => rowOf("measures", row));
  const files = planFilesOn(today, { calculates: false });
  const file = await buildPlan({ settings: settingsOf(), rows: { ...noRows, team, goals, measures } }, today, files);
  plan = readPlan(await file.read());
});

const all: list.MeasureFilter = { scope: "all", me: undefined, period: "any" };
const titles = (measures: readonly list.ListedMeasure[]) => measures.map(({ row }) => row.values.title);

function measureOf(id: string): list.MeasureRow {
  const row = plan.rows.measures.find(({ values }) => values.id === id);
  if (row === undefined) throw new Error(`no measure ${id}`);
  return row;
}

describe("the list of measures", () => {
  it("puts open measures in order of their deadlines and names those that have none, no title, or an end", () => {
    const { groups, later } = list.measureList(plan, all, today);
    expect(titles(groups.overdue)).toEqual(["Floor plan agreed"]);
    expect(titles(groups.next)).toEqual([
      "Draw; it, all\\both",
      "Urgent",
      "Visit",
      "Call",
      "Grow in the north",
      "Snake",
    ]);
    expect(titles(groups.undated)).toEqual(["Ask around"]);
    expect(groups.untitled.map(({ key }) => key)).toEqual(["ACT00005"]);
    expect(titles(groups.closed)).toEqual(["Old", "Dropped", "Tail"]);
    expect(later).toBe(0);
  });

  it("counts days as the sheet does: today is not overdue, closed measures have none", () => {
    const { groups } = list.measureList(plan, all, today);
    expect(groups.overdue.map(({ days }) => days)).toEqual([-1]);
    expect(groups.next.map(({ days }) => days).slice(0, 2)).toEqual([0, 30]);
    expect(groups.closed.map(({ days }) => days)).toEqual([null, null, null]);
  });

  it("knows what a measure belongs to and how much below it is open, and gives up on circles", () => {
    const { groups } = list.measureList(plan, all, today);
    const found = (title: string) => [...groups.overdue, ...groups.next].find(({ row }) => row.values.title === title);
    expect(found("Draw; it, all\\both")?.line).toEqual(["Grow in the north", "Floor plan agreed"]);
    expect(found("Grow in the north")).toMatchObject({ line: [], openParts: 2 });
    expect(found("Floor plan agreed")).toMatchObject({ line: ["Grow in the north"], openParts: 1 });
    expect(found("Snake")).toMatchObject({ line: [], openParts: 0 });
  });

  it("lists one person's measures, also where several are responsible, and those of nobody", () => {
    const mine = list.measureList(plan, { ...all, scope: "mine", me: "AK" }, today).groups;
    expect(titles([...mine.overdue, ...mine.next])).toEqual([
      "Floor plan agreed",
      "Urgent",
      "Visit",
      "Grow in the north",
    ]);
    const unowned = list.measureList(plan, { ...all, scope: "unowned" }, today).groups;
    expect(titles(unowned.next)).toEqual(["Call", "Snake"]);
    expect(list.measureList(plan, { ...all, scope: "mine" }, today).groups.next).toEqual([]);
    expect(list.openByScope(plan, "AK")).toEqual({ mine: 5, all: 8, unowned: 2 });
  });

  it("looks as far ahead as it is told, and counts what comes later", () => {
    const next = (period: list.MeasurePeriod) => {
      const { groups, later } = list.measureList(plan, { ...all, period }, today);
      return [groups.overdue.length, groups.next.length, groups.undated.length, later];
    };
    expect(next("days30")).toEqual([1, 3, 1, 3]);
    expect(next("days90")).toEqual([1, 4, 1, 2]);
    expect(next("fiscal_year")).toEqual([1, 5, 1, 1]);
    const inOctober = { ...plan, settings: { ...plan.settings, fiscalYearStart: 10 } };
    expect(list.measureList(inOctober, { ...all, period: "fiscal_year" }, today).later).toBe(2);
  });

  it("knows the members of the team by their short names, nobody twice", () => {
    expect(list.teamMembers(plan)).toEqual([
      { shortName: "AK", name: "Anna Kern" },
      { shortName: "BM", name: null },
    ]);
    expect(list.memberNamed(plan, " bm")).toBe("BM");
    expect(list.memberNamed(plan, "XY")).toBeUndefined();
  });
});

describe("status and progress in two clicks", () => {
  it("writes progress with what is done, and makes what has progressed one in progress", () => {
    expect(statusEdit(measureOf("ACT00003"), "done").values).toEqual({ status: "done", progress: 1 });
    expect(statusEdit(measureOf("ACT00003"), "cancelled").values).toEqual({ status: "cancelled" });
    expect(statusEdit(measureOf("ACT00006"), "open").values).toEqual({ status: "open" });
    expect(progressEdit(measureOf("ACT00001"), 0.25).values).toEqual({ progress: 0.25, status: "in_progress" });
    expect(progressEdit(measureOf("ACT00003"), 1).values).toEqual({ progress: 1 });
    expect(progressEdit(measureOf("ACT00001"), 0).values).toEqual({ progress: 0 });
  });

  it("notices when somebody has changed the same cell meanwhile", () => {
    const seen = measureOf("ACT00003");
    const changed = { ...seen, values: { ...seen.values, status: "cancelled" } };
    const measures = plan.rows.measures.map((row) => (row === seen ? changed : row));
    const now = { ...plan, rows: { ...plan.rows, measures } };
    const { conflicts, updates } = decideEdits(now, [statusEdit(seen, "done")]);
    expect(conflicts).toMatchObject([{ column: "status", before: "in_progress", now: "cancelled", wanted: "done" }]);
    expect(updates).toMatchObject([{ values: { progress: 1 } }]);
  });
});

describe("a new measure", () => {
  const begun = draft.beginNewMeasure("NEW00001", "AK");

  it("begins as an activity of one's own, survives being kept, and refuses what is no draft of this version", () => {
    expect(begun.cells).toMatchObject({ kind: "activity", owner: "AK", title: null });
    expect(draft.restoreNewMeasure(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
    for (const other of [undefined, null, 7, {}, { ...begun, version: 2 }, { version: 1, id: "A", cells: null }])
      expect(draft.restoreNewMeasure(other)).toBeUndefined();
  });

  it("can belong to open projects and milestones, by its kind, each named with what it is a part of", () => {
    const options = (kind: string | null) => draft.parentOptions(plan, kind).map(({ label }) => label);
    expect(options("activity")).toEqual(["Grow in the north", "Grow in the north › Floor plan agreed"]);
    expect(options("milestone")).toEqual(["Grow in the north"]);
    expect(options("project")).toEqual([]);
    expect(draft.goalOptions(plan)).toEqual([{ value: "GAA00001 · More", label: "More" }]);
  });

  it("serves the goal above it, and needs one of its own where there is none", () => {
    expect(draft.hasGoalAbove(plan, "MSN00001 · Floor plan agreed")).toBe(true);
    expect(draft.hasGoalAbove(plan, "ACT00002")).toBe(false);
    expect(draft.hasGoalAbove(plan, null)).toBe(false);
    const both = { title: "  Ship samples ", parent: "PRJ00001 · Grow", goal: "GAA00001 · More" };
    const [part] = draft.newMeasureEdits(plan, draft.withCells(begun, both));
    expect(part).toMatchObject({ kind: "add", id: "NEW00001", sheet: "measures" });
    expect(part?.values).toMatchObject({
      title: "Ship samples",
      parent: "PRJ00001 · Grow",
      status: "open",
    });
    expect(part?.values).not.toHaveProperty("goal");
    const [project] = draft.newMeasureEdits(plan, draft.withCells(begun, { ...both, kind: "project" }));
    expect(project?.values).toMatchObject({ kind: "project", goal: "GAA00001 · More" });
    expect(project?.values).not.toHaveProperty("parent");
  });

  it("is none without a title, and says when an open measure has the same", () => {
    expect(draft.newMeasureProblem(begun)).toBe("untitled");
    expect(draft.newMeasureProblem(draft.withCells(begun, { title: "  " }))).toBe("untitled");
    const visit = draft.withCells(begun, { title: " visit " });
    expect(draft.newMeasureProblem(visit)).toBeUndefined();
    expect(draft.hasSameTitle(plan, visit)).toBe(true);
    expect(draft.hasSameTitle(plan, draft.withCells(begun, { title: "Old" }))).toBe(false);
    expect(draft.hasSameTitle(plan, begun)).toBe(false);
  });

  it("is added once, however often it is written", () => {
    const edits = draft.newMeasureEdits(plan, draft.withCells(begun, { title: "Ship samples" }));
    expect(decideEdits(plan, edits).additions).toHaveLength(1);
    const there = {
      rowNumber: 99,
      values: rowOf("measures", {
        id: "NEW00001",
        title: "Ship samples",
        kind: "activity",
        owner: "AK",
        status: "done",
      }),
    };
    const again = { ...plan, rows: { ...plan.rows, measures: [...plan.rows.measures, there] } };
    expect(decideEdits(again, edits)).toMatchObject({ additions: [], updates: [], conflicts: [] });
  });
});

describe("the calendar of measures", () => {
  const madeAt = "2026-01-15T09:30:00.123Z";
  const listed = () => list.measureList(plan, { ...all, period: "days30" }, today);

  it("holds each open deadline of the list with title, day and account, and nobody's name", () => {
    const text = measureCalendar(plan, listed(), madeAt);
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(4);
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:MSN00001.0123456789ABCDEF@key-account-plan",
        "DTSTAMP:20260115T093000Z",
        "DTSTART;VALUE=DATE:20260114",
        "DTEND;VALUE=DATE:20260115",
        "SUMMARY:Draw\\; it\\, all\\\\both (QUICK-Stop)",
      ]),
    );
    expect(text).not.toMatch(/AK|BM|Anna/);
  });

  it("knows a deadline by the same mark when its day is another, and rows without an id by their title", () => {
    const uids = (of: Plan) =>
      measureCalendar(of, list.measureList(of, all, today), madeAt)
        .match(/^UID:.*$/gm)
        ?.sort() ?? [];
    const dated = (due: string) => {
      const measures = plan.rows.measures.map((row) => ({ ...row, values: { ...row.values, due } }));
      return { ...plan, rows: { ...plan.rows, measures } };
    };
    expect(uids(dated("2026-05-01"))).toEqual(uids(dated("2026-06-01")));
    expect(uids(dated("2026-05-01"))).toHaveLength(8);
    expect(new Set(uids(dated("2026-05-01"))).size).toBe(8);
  });

  it("gives two rows of one name two marks", () => {
    const [twin] = plan.rows.measures.slice(5, 6).map((row) => ({ ...row, values: { ...row.values, due: today } }));
    if (twin === undefined) throw new Error("no row");
    const twins = { ...plan, rows: { ...plan.rows, measures: [twin, { ...twin, rowNumber: 90 }] } };
    const marks = measureCalendar(twins, list.measureList(twins, all, today), madeAt).match(/^UID:.*$/gm) ?? [];
    expect(marks).toHaveLength(2);
    expect(new Set(marks).size).toBe(2);
  });

  it("has a file name that every system takes", () => {
    expect(calendarFileName("Maßnahmen", 'A/B: "C"', today)).toBe("Maßnahmen A B C 2026-01-15.ics");
    expect(calendarFileName("Measures", "", today)).toBe("Measures 2026-01-15.ics");
  });
});
