import { filled } from "../../../src/preview/grid/clipboard";
import {
  extendTo,
  followHost,
  selectCell,
  selectColumns,
  selectRange,
  usedPart,
} from "../../../src/preview/grid/selection";
import { boxesAround } from "../../../src/preview/grid/selection-shapes";

const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe("a selection", () => {
  it("takes merged cells in whole, also those that it touches when it grows", () => {
    const merges = [range(1, 1, 2, 2), range(2, 3, 4, 3)];
    const start = selectCell(merges, { row: 2, column: 2 });
    expect([start.range, start.active]).toEqual([range(1, 1, 2, 2), { row: 1, column: 1 }]);
    expect(extendTo(merges, selectCell(merges, { row: 2, column: 0 }), { row: 2, column: 3 }).range).toEqual(
      range(1, 0, 4, 3),
    );
  });

  it("shrinks again around the active cell when it is extended the other way", () => {
    const grown = extendTo([], selectCell([], { row: 5, column: 5 }), { row: 8, column: 8 });
    const back = extendTo([], grown, { row: 3, column: 5 });
    expect([back.range, back.active]).toEqual([range(3, 5, 5, 5), { row: 5, column: 5 }]);
  });

  it("is whole columns in either direction", () => {
    expect(selectColumns(4, 2)).toMatchObject({ range: { left: 2, right: 4, top: 0 }, active: { column: 4 } });
  });

  it("keeps its active cell until the host has selected something else", () => {
    const own = extendTo([], selectCell([], { row: 5, column: 5 }), { row: 3, column: 3 });
    expect(followHost(own, range(3, 3, 5, 5))).toBe(own);
    expect(followHost(own, range(0, 0))).toEqual(selectRange(range(0, 0)));
  });

  it("is cut to what is used before a million rows are copied", () => {
    const used = range(2, 1, 50, 6);
    expect(usedPart(selectColumns(3, 4).range, used)).toEqual(range(0, 3, 50, 4));
    expect(usedPart(range(60, 1, 70, 2), used)).toBeUndefined();
    expect(usedPart(range(0, 0), undefined)).toBeUndefined();
  });

  it("is shaded around the active cell", () => {
    const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
    expect(boxesAround(box(0, 0, 30, 30), box(10, 10, 10, 10))).toEqual([
      box(0, 0, 30, 10),
      box(0, 20, 30, 10),
      box(0, 10, 10, 10),
      box(20, 10, 10, 10),
    ]);
    expect(boxesAround(box(0, 0, 30, 10), box(0, 0, 10, 10))).toEqual([box(10, 0, 20, 10)]);
  });
});

describe("one pasted value", () => {
  it("fills the selection", () => {
    expect(filled("x\r\n", range(0, 0, 1, 2))).toBe("x\tx\tx\nx\tx\tx");
  });

  it("stays one value on a single cell, and several values stay as they are", () => {
    expect(filled("x", range(0, 0))).toBe("x");
    expect(filled("x\ty", range(0, 0, 1, 2))).toBe("x\ty");
  });
});
