import { editedRanges, type CellEvent } from "../../src/excel/edited-ranges";

const known = { names: new Map([["1", "Sheet1"]]) };
const event: CellEvent = {
  source: "Local",
  triggerSource: "Unknown",
  changeType: "RangeEdited",
  worksheetId: "1",
  address: "B5:C9",
};
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("what a person has changed, from an event", () => {
  it.each([
    ["B5:C9", [area(4, 1, 8, 2)]],
    ["$B$5", [area(4, 1, 4, 1)]],
    ["Sheet1!AA:AB", [area(0, 26, 1_048_575, 27)]],
    ["5:9,A1", [area(4, 0, 8, 16_383), area(0, 0, 0, 0)]],
    ["#REF!", []],
  ])("is at the address %s", (address, ranges) => {
    expect(editedRanges({ ...event, address }, known)).toEqual(ranges.map((range) => ({ sheet: "Sheet1", range })));
  });

  it.each<[string, Partial<CellEvent>]>([
    ["our own write", { triggerSource: "ThisLocalAddin" }],
    ["a co-author's", { source: "Remote" }],
    ["an insertion", { changeType: "RowInserted" }],
    ["on a sheet that is not known yet", { worksheetId: "2" }],
  ])("is nothing where it was %s", (_, other) => {
    expect(editedRanges({ ...event, ...other }, known)).toEqual([]);
  });

  it("is nothing where the host does not say who wrote, as before ExcelApi 1.14", () => {
    const { source, changeType, worksheetId, address } = event;
    // the declared type knows only newer hosts
    const older = { source, changeType, worksheetId, address } as CellEvent;
    expect(editedRanges(older, known)).toEqual([]);
  });
});
