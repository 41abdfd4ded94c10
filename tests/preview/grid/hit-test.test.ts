import { createAxis } from "../../../src/preview/grid/axis";
import { spreadBands } from "../../../src/preview/grid/bands";
import { hitTest } from "../../../src/preview/grid/hit-test";

const rows = createAxis(100, 20, new Map());
const columns = createAxis(100, 64, new Map([[2, 0]]));
const layout = {
  rows,
  columns,
  rowBands: spreadBands({ axis: rows, frozen: 1, header: 20, extent: 220, scroll: 40 }),
  columnBands: spreadBands({ axis: columns, frozen: 1, header: 30, extent: 430, scroll: 64 }),
  headerWidth: 30,
  headerHeight: 20,
};

describe("a point of the window", () => {
  it.each([
    ["the corner", 10, 10, { kind: "corner" }],
    ["a frozen cell", 60, 30, { kind: "cell", row: 0, column: 0 }],
    ["a scrolled cell behind frozen ones and a hidden column", 100, 45, { kind: "cell", row: 3, column: 3 }],
    ["a row's header", 10, 45, { kind: "rowHeader", row: 3 }],
    ["a column's header", 60, 10, { kind: "columnHeader", column: 0 }],
    ["the edge behind a column, from before", 92, 10, { kind: "columnEdge", column: 0 }],
    ["the edge behind a column, from beyond it", 160, 10, { kind: "columnEdge", column: 3 }],
    ["the last cell, from outside", 2000, 2000, { kind: "cell", row: 11, column: 8 }],
  ])("lies on %s", (_, x, y, hit) => {
    expect(hitTest(layout, x, y)).toEqual(hit);
  });
});
