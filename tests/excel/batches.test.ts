import * as fc from "fast-check";
import { planBatches } from "../../src/excel/batches";
import { changePayload } from "../../src/excel/payload";
import { lastBatchKinds, type CellInput, type Change } from "../../src/workbook/changes";

type SetCells = Extract<Change, { kind: "setCells" }>;

function cells(rows: number, text: string, top = 0): SetCells {
  return { kind: "setCells", sheet: "Data", top, left: 0, cells: Array.from({ length: rows }, () => [text, 1]) };
}

const activate: Change = { kind: "activate", sheet: "Data" };
const addSheet: Change = { kind: "addSheet", sheet: "Data" };

/** Every cell that the changes write, by place. */
function written(changes: readonly Change[]): Map<string, CellInput> {
  const result = new Map<string, CellInput>();
  for (const change of changes) {
    if (change.kind !== "setCells") continue;
    change.cells.forEach((row, y) =>
      row.forEach((cell, x) => result.set(`${change.top + y},${change.left + x}`, cell)),
    );
  }
  return result;
}

function total(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + changePayload(change), 0);
}

describe("batches of changes", () => {
  it("makes no batch out of nothing", () => {
    expect(planBatches([])).toEqual([]);
  });

  it("sends content below one megabyte at once and what cannot be undone after it", () => {
    expect(planBatches([activate, addSheet, cells(100, "x")])).toEqual([[addSheet, cells(100, "x")], [activate]]);
  });

  it("sends a closing batch alone when there is no content", () => {
    expect(planBatches([activate])).toEqual([[activate]]);
  });

  it("splits cells that are too many by rows and keeps every cell in its place", () => {
    const big = cells(5000, "a".repeat(500));
    const batches = planBatches([big, addSheet]);
    expect(batches).toHaveLength(3);
    expect(written(batches.flat())).toEqual(written([big]));
    expect(batches.at(-1)?.at(-1)).toBe(addSheet);
  });

  it("fills a started batch with the first rows of the next block", () => {
    const batches = planBatches([cells(1200, "a".repeat(500)), cells(1200, "b".repeat(500), 1200)]);
    expect(batches).toHaveLength(2);
    expect(batches[0]).toHaveLength(2);
  });

  it("sends a single row that is too large in a batch of its own", () => {
    const wide = cells(1, "a".repeat(30_000));
    expect(planBatches([addSheet, wide, addSheet], 10_000)).toEqual([[addSheet], [wide], [addSheet]]);
  });

  const anyCell = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.record({ formula: fc.string({ maxLength: 100 }) }),
  );
  const anyCells: fc.Arbitrary<Change> = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
    .chain(([top, width, height]) =>
      fc
        .array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
        .map((rows) => ({ kind: "setCells", sheet: "Data", top, left: 0, cells: rows }) as const),
    );
  const anyChanges = fc.array(fc.oneof(anyCells, fc.constantFrom(activate, addSheet)), { maxLength: 12 });

  it("never loses, repeats or reorders anything, and keeps to the limit and to the number of batches", () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const limit = 8000;
        const batches = planBatches(changes, limit);
        const content = changes.filter(({ kind }) => !lastBatchKinds.has(kind));
        const last = changes.filter(({ kind }) => lastBatchKinds.has(kind));
        const contentBatches = last.length > 0 ? batches.slice(0, -1) : batches;

        if (last.length > 0) expect(batches.at(-1)).toEqual(last);
        expect(written(contentBatches.flat())).toEqual(written(content));
        const kinds = contentBatches.flat().map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === "addSheet")).toHaveLength(
          content.filter(({ kind }) => kind === "addSheet").length,
        );
        const longestRow = 4 * (6 * 300 + 8) + 2;
        for (const batch of contentBatches) expect(total(batch) <= limit || batch.length === 1).toBe(true);
        expect(contentBatches.length).toBeLessThanOrEqual(
          Math.ceil(total(content) / Math.max(1, limit - longestRow)) + 1,
        );
      }),
      { numRuns: 60 },
    );
  });
});
