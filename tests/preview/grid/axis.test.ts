import { createAxis } from "../../../src/preview/grid/axis";

describe("an axis of rows or columns", () => {
  const axis = createAxis(
    1000,
    20,
    new Map([
      [2, 50],
      [4, 0],
      [5, 0],
      [1500, 99],
    ]),
  );

  it("places what comes after larger and hidden ones", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 1000].map(axis.offset)).toEqual([0, 20, 40, 90, 110, 110, 110, 19990]);
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [89, 2],
    [90, 3],
    [110, 6],
    [-5, 0],
    [1e9, 999],
  ])("finds what lies at %d", (position, index) => {
    expect(axis.at(position)).toBe(index);
  });

  it("steps over hidden ones, and knows its ends", () => {
    expect([axis.shown(4, 1), axis.shown(5, -1), axis.shown(-1, -1), axis.shown(1000, 1)]).toEqual([
      6,
      3,
      undefined,
      undefined,
    ]);
  });

  it("answers for every place what begins there, also where the first ones are hidden", () => {
    const hidden = createAxis(
      6,
      10,
      new Map([
        [0, 0],
        [1, 0],
        [3, 25],
      ]),
    );
    const starts = [2, 3, 4, 5];
    expect(starts.map((index) => hidden.at(hidden.offset(index)))).toEqual(starts);
    expect(hidden.at(0)).toBe(2);
  });
});
