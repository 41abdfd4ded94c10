import { freshnessDays, sheetState, type CountedRow } from "../../../src/domain/checks/completeness";
import type { CellValue } from "../../../src/domain/cell-value";
import { serialOfDate } from "../../../src/domain/dates";
import type { Completeness } from "../../../src/domain/schema/define-sheet";

const days = freshnessDays("2026-03-15", 12);
const rule: Completeness = {
  subject: "name",
  all: ["owner"],
  anyOf: [["text", "number"]],
  asOf: "as_of",
  due: "due",
  fact: "text",
};

const rows = (...cells: readonly Readonly<Record<string, CellValue>>[]): CountedRow[] =>
  cells.map((row, index) => ({ rowNumber: index + 5, cells: new Map(Object.entries(row)) }));

const stateOf = (...cells: readonly Readonly<Record<string, CellValue>>[]) => sheetState(rule, rows(...cells), days);
const complete = { name: "A", owner: "AB", text: "x" };
const on = (iso: string) => serialOfDate(iso);

describe("how complete and how fresh rows are", () => {
  it("counts rows that have a subject, and names the first cell that each of them lacks", () => {
    const state = stateOf(
      complete,
      { owner: "AB" },
      { name: "B" },
      { name: "C", owner: "AB" },
      { name: " ", number: 0 },
    );
    expect(state).toMatchObject({ rows: 4, complete: 1 });
    expect(state.gaps).toEqual([
      { rowNumber: 7, column: "owner" },
      { rowNumber: 8, column: "text" },
      { rowNumber: 9, column: "owner" },
    ]);
  });

  it("takes a date as fresh from the day on that lies the months back", () => {
    const state = stateOf({ ...complete, as_of: on("2025-03-15") }, { ...complete, as_of: on("2025-03-14") });
    expect(state).toMatchObject({ fresh: 1, stale: [{ rowNumber: 6, column: "as_of" }], undated: [] });
  });

  it("lets the row's own interval replace the general one, in both directions", () => {
    const state = stateOf(
      { ...complete, as_of: on("2020-01-01"), due: on("2026-03-15") },
      { ...complete, as_of: on("2026-03-01"), due: on("2026-03-14") },
      { ...complete, as_of: on("2026-03-01"), due: "next year" },
      { ...complete, due: on("2027-01-01") },
    );
    expect(state).toMatchObject({
      fresh: 2,
      stale: [{ rowNumber: 6, column: "due" }],
      undated: [{ rowNumber: 8, column: "as_of" }],
    });
  });

  it("takes a number that is no day for a date long past, also as the row's own interval", () => {
    const state = stateOf(
      { ...complete, as_of: 0 },
      { ...complete, as_of: -5 },
      { ...complete, as_of: on("2026-03-01"), due: 0 },
      { ...complete, as_of: on("2026-03-01"), due: -1 },
      { ...complete, as_of: on("2026-03-01"), due: "" },
    );
    expect(state).toMatchObject({ fresh: 1, undated: [] });
    expect(state.stale.map(({ column }) => column)).toEqual(["as_of", "as_of", "due", "due"]);
  });

  it("counts months back in whole ones, and an interval longer than the calendar as one that nothing is too old for", () => {
    expect(freshnessDays("2026-03-15", 0.9).since).toBe(on("2026-03-15"));
    expect(freshnessDays("2026-03-31", 1).since).toBe(on("2026-02-28"));
    expect(freshnessDays("2026-03-15", 1_000_000).since).toBeLessThanOrEqual(on("1926-03-15"));
    expect(freshnessDays("2026-03-15", Infinity).since).toBeLessThanOrEqual(on("1926-03-15"));
  });

  it("misses a date only where a complete row holds a fact", () => {
    expect(stateOf({ name: "A", text: "x" }, { name: "B", owner: "AB", number: 5 }).undated).toEqual([]);
    expect(stateOf({ ...complete, as_of: "in May" }).undated).toEqual([{ rowNumber: 5, column: "as_of" }]);
  });

  it("does not count where an error value stands in a cell that counts", () => {
    expect(stateOf(complete, { ...complete, owner: { error: "#REF!" } })).toMatchObject({
      rows: 2,
      complete: undefined,
    });
    expect(stateOf({ ...complete, due: { error: "#N/A" } }).fresh).toBeUndefined();
    expect(sheetState({ subject: "name", all: [] }, rows(complete), days)).toMatchObject({
      complete: 1,
      fresh: undefined,
    });
  });
});
