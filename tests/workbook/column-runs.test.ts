import { columnRuns } from "../../src/workbook/column-runs";

const within = { top: 5, left: 2, bottom: 9, right: 4 };

describe("runs down columns", () => {
  it("say the same of the same cells, however these are cut into areas", () => {
    const runs = [
      { column: 2, first: 5, last: 7 },
      { column: 3, first: 5, last: 6 },
      { column: 3, first: 9, last: 9 },
    ];
    const areas = [
      { top: 5, left: 2, bottom: 6, right: 3 },
      { top: 7, left: 2, bottom: 7, right: 2 },
      { top: 9, left: 3, bottom: 9, right: 3 },
    ];
    expect(columnRuns(areas, within)).toEqual(runs);
    expect(columnRuns([...areas].reverse(), within)).toEqual(runs);
    expect(columnRuns([...areas, ...areas], within)).toEqual(runs);
  });

  it("leave out what lies around the range", () => {
    expect(columnRuns([{ top: 0, left: 0, bottom: 6, right: 2 }], within)).toEqual([{ column: 2, first: 5, last: 6 }]);
    expect(columnRuns([{ top: 10, left: 2, bottom: 12, right: 4 }], within)).toEqual([]);
  });
});
