import { spillRow, type SpillCell } from "../../../src/preview/grid/spill";

/** Columns are 50 pixels wide, but for the given ones. */
function spills(
  cells: Readonly<Record<number, SpillCell>>,
  blocked: readonly number[] = [],
  widths: Readonly<Record<number, number>> = {},
) {
  return Object.fromEntries(
    spillRow({
      cells: new Map(Object.entries(cells).map(([column, cell]) => [Number(column), cell])),
      width: (column) => widths[column] ?? 50,
      isBlocked: (column) => blocked.includes(column),
      lastColumn: 9,
    }),
  );
}

const text = (textWidth: number | undefined, horizontal = "left"): SpillCell => ({ textWidth, horizontal });

describe("a text that is wider than its cell", () => {
  it("runs over as many empty neighbours as it needs", () => {
    expect(spills({ 1: text(120) })).toEqual({ 1: { from: 1, to: 3 } });
  });

  it("stays in its cell where it fits", () => {
    expect(spills({ 1: text(50) })).toEqual({});
  });

  it("stops at the next content", () => {
    expect(spills({ 1: text(500), 3: text(10) })).toEqual({ 1: { from: 1, to: 2 } });
  });

  it("stops at a merged range and at the end of the sheet", () => {
    expect(spills({ 1: text(500) }, [3])).toEqual({ 1: { from: 1, to: 2 } });
    expect(spills({ 8: text(500) })).toEqual({ 8: { from: 8, to: 9 } });
  });

  it("runs to the left where it is aligned right, and to both sides where it is centred", () => {
    expect(spills({ 4: text(120, "right") })).toEqual({ 4: { from: 2, to: 4 } });
    expect(spills({ 4: text(120, "center") })).toEqual({ 4: { from: 3, to: 5 } });
  });

  it("does not run over where it is wrapped, a number or merged", () => {
    expect(spills({ 1: text(undefined) })).toEqual({});
  });

  it("is hidden with its column", () => {
    expect(spills({ 1: text(120) }, [], { 1: 0 })).toEqual({});
  });
});
