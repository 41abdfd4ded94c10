import { filteredColumns } from "../../src/excel/read-filter";

/** As Excel has been seen to answer: every member, with null for what does not count (office-js #1226). */
const told = (given: Readonly<Record<string, unknown>>) => ({
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: "Unknown",
  filterOn: "Custom",
  icon: null,
  operator: "And",
  subField: null,
  values: null,
  ...given,
});

const read = (given: Readonly<Record<string, unknown>>) => filteredColumns([null, told(given)], ["id", "Name"]);

describe("criteria that Excel tells", () => {
  it("are none in columns that are not filtered", () => {
    expect(filteredColumns([null, told({}), told({ criterion1: "" })], ["a", "b", "c"])).toEqual([]);
    expect(filteredColumns(null, [])).toEqual([]);
  });

  it.each([
    [{ criterion1: "=b2" }, { filterOn: "Custom", criterion1: "=b2" }],
    [
      { criterion1: ">1", criterion2: "<9", operator: "Or" },
      { filterOn: "Custom", criterion1: ">1", criterion2: "<9", operator: "Or" },
    ],
    [
      { filterOn: "Values", values: ["a", "", { date: "2026-01-01", specificity: "Month" }] },
      { filterOn: "Values", values: ["a", "", { date: "2026-01-01", specificity: "Month" }] },
    ],
    [
      { filterOn: "TopItems", criterion1: "5" },
      { filterOn: "TopItems", criterion1: "5" },
    ],
    [
      { filterOn: "Dynamic", dynamicCriteria: "ThisYear" },
      { filterOn: "Dynamic", dynamicCriteria: "ThisYear" },
    ],
  ])("can be set again, without what is null: %j", (given, criteria) => {
    expect(read(given)).toEqual([{ index: 1, header: "Name", criteria }]);
  });

  it.each([
    { filterOn: "CellColor", color: "#FFFF00" },
    { filterOn: "FontColor" },
    { filterOn: "Icon", icon: { set: "ThreeArrows", index: 1 } },
    { filterOn: "Values", values: [] },
    { filterOn: "Values", values: ["a", { date: "2026-01-01" }] },
    { filterOn: "TopItems", criterion1: ">=30" },
    { criterion1: ">1", criterion2: "<9", operator: null },
    { criterion1: "=a", subField: "Population" },
  ])("cannot be set again just so: %j", (given) => {
    expect(read(given)).toEqual([{ index: 1, header: "Name" }]);
  });
});
