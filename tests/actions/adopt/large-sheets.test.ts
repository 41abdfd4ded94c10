import { guessPlan } from "../../../src/actions/adopt/guess-plan";
import { recogniseSheets } from "../../../src/actions/adopt/recognise-sheets";
import type { SourceSheet } from "../../../src/actions/adopt/source-sheet";

const sheetOf = (cells: SourceSheet["cells"]): SourceSheet => ({ name: "Export", top: 0, left: 0, cells });

const headers = ["date", "order", "customer", "article", "product group", "quantity", "unit price", "net revenue EUR"];
const notes = Array.from({ length: 12 }, (_, index) => `note ${index}`);

/** An export of this many lines, twenty columns wide. */
const exported = (rows: number) =>
  sheetOf([
    [...headers, ...notes],
    ...Array.from({ length: rows }, (_, row) => [
      ...["2024-02-03", row, `Customer ${row % 50}`, `A${row % 300}`, `Group ${row % 8}`, row % 20, 9.5, 95],
      ...notes.map((note) => `${note} of line ${row}`),
    ]),
  ]);

/** Small tables below each other, with an empty row between them. */
const scattered = (tables: number) =>
  sheetOf(
    Array.from({ length: tables * 5 }, (_, row) =>
      notes.map((note, column) => (row % 5 === 4 ? null : row % 5 === 0 ? `${note} of ${row}` : row + column)),
    ),
  );

/** Many times what it takes on a busy machine, and less than a pane may stand still. */
const patienceMs = 10_000;

function recogniseInTime(sheet: SourceSheet) {
  const begun = performance.now();
  const found = recogniseSheets([sheet]);
  const guess = guessPlan([sheet], found);
  expect(performance.now() - begun).toBeLessThan(patienceMs);
  return { found, guess };
}

describe("what is recognised of very large sheets", () => {
  it("comes soon for a million cells in one list", () => {
    const { found, guess } = recogniseInTime(exported(50_000));
    expect(found.map(({ candidate, area }) => [candidate?.content.kind, area.bottom])).toEqual([["orders", 50_000]]);
    expect(guess.currency).toBe("EUR");
  });

  it("comes soon for many small tables, of which the first are looked at and all are told", () => {
    const { found } = recogniseInTime(scattered(10_000));
    expect(found).toHaveLength(10_000);
  });
});
