import { createAxis } from "../../../src/preview/grid/axis";
import {
  jumpFrom,
  stepFrom,
  stepInside,
  type Direction,
  type MoveField,
} from "../../../src/preview/grid/move-selection";

/** Content is marked x; row 3 (the fourth) is hidden. */
const picture = ["xx..x", "x....", ".....", "x....", "x...x"];
const field: MoveField = {
  rows: createAxis(100, 20, new Map([[3, 0]])),
  columns: createAxis(30, 64, new Map()),
  usedRow: 4,
  usedColumn: 4,
  isEmpty: (row, column) => picture[row]?.[column] !== "x",
};

function jump(row: number, column: number, direction: Direction): readonly [number, number] {
  const place = jumpFrom(field, { row, column }, direction);
  return [place.row, place.column];
}

describe("moving over a sheet", () => {
  it("steps over hidden rows and stays at the edges", () => {
    expect(stepFrom(field, { row: 2, column: 0 }, "down")).toEqual({ row: 4, column: 0 });
    expect(stepFrom(field, { row: 4, column: 0 }, "up")).toEqual({ row: 2, column: 0 });
    expect(stepFrom(field, { row: 0, column: 0 }, "left")).toEqual({ row: 0, column: 0 });
    expect(stepFrom(field, { row: 99, column: 0 }, "down")).toEqual({ row: 99, column: 0 });
  });

  it("jumps to the end of a block, over a gap to the next, and to the end of the sheet", () => {
    expect(jump(0, 0, "right")).toEqual([0, 1]);
    expect(jump(0, 1, "right")).toEqual([0, 4]);
    expect(jump(0, 4, "right")).toEqual([0, 29]);
    expect(jump(0, 29, "left")).toEqual([0, 4]);
    expect(jump(2, 2, "left")).toEqual([2, 0]);
  });

  it("jumps over hidden rows", () => {
    expect(jump(1, 0, "down")).toEqual([4, 0]);
    expect(jump(4, 0, "down")).toEqual([99, 0]);
  });

  it("goes round inside a selection, by rows and by columns", () => {
    const range = { top: 1, left: 1, bottom: 4, right: 2 };
    const by = (order: "rows" | "columns", row: number, column: number, step: 1 | -1 = 1) =>
      stepInside(field, range, { row, column }, order, step);
    expect(by("rows", 1, 2)).toEqual({ row: 2, column: 1 });
    expect(by("rows", 2, 2)).toEqual({ row: 4, column: 1 });
    expect(by("rows", 4, 2)).toEqual({ row: 1, column: 1 });
    expect(by("columns", 2, 1)).toEqual({ row: 4, column: 1 });
    expect(by("columns", 4, 1)).toEqual({ row: 1, column: 2 });
    expect(by("columns", 1, 1, -1)).toEqual({ row: 4, column: 2 });
  });
});
