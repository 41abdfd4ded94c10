import { readDates } from "../../src/tabular/read-dates";
import { brief, codesOf, columnOf, sheetOf, tableOf } from "./sources";

const none = undefined;

describe("readDates", () => {
  it("lets one day above twelve settle the whole column", () => {
    const british = readDates(columnOf(["04/07/1996", "17/07/1996", "05/05/1996"]), "x");
    expect(british).toMatchObject({ values: ["1996-07-04", "1996-07-17", "1996-05-05"], order: "dmy", findings: [] });
    const american = readDates(columnOf(["04/07/1996", "07/17/1996"]), "x");
    expect(american).toMatchObject({ values: ["1996-04-07", "1996-07-17"], order: "mdy", findings: [] });
  });

  it("refuses what nothing settles in one finding, and keeps what is clear", () => {
    const column = readDates(columnOf(["04/07/1996", "1996-07-17", "05/05/1996", "01/02/1996"]), "x");
    expect(column.values).toEqual([none, "1996-07-17", "1996-05-05", none]);
    expect(brief(column.findings)).toEqual([
      ["date-order-ambiguous", "x", { count: 2, examples: "04/07/1996 | 01/02/1996" }],
    ]);
  });

  it("obeys the option where the column leaves it open, and reports what contradicts it", () => {
    const table = columnOf(["04/07/1996", "17/07/1996"]);
    expect(readDates(table, "x", { dates: "dmy" }).values).toEqual(["1996-07-04", "1996-07-17"]);
    const column = readDates(table, "x", { dates: "mdy" });
    expect(column.values).toEqual(["1996-04-07", none]);
    expect(brief(column.findings)).toEqual([["date-contradicts-column", 3, { text: "17/07/1996", order: "mdy" }]]);
  });

  it("reads dates with dots day first, unless the caller says otherwise", () => {
    const table = columnOf(["04.07.1996", "05.08.1996"]);
    expect(readDates(table, "x")).toMatchObject({ values: ["1996-07-04", "1996-08-05"], findings: [] });
    expect(readDates(table, "x", { dates: "mdy" }).values).toEqual(["1996-04-07", "1996-05-08"]);
  });

  it("takes the order from another date column, and says from which", () => {
    const column = readDates(tableOf("a;b\n04/07/1996;17/07/1996\n01/02/1996;18/07/1996"), "a");
    expect(column.values).toEqual(["1996-07-04", "1996-02-01"]);
    expect(brief(column.findings)).toEqual([
      ["date-order-from-column", "a", { order: "dmy", from: "b", text: "17/07/1996", count: 2 }],
    ]);
  });

  it("refuses open values and the rarer order of a column that contradicts itself", () => {
    const column = readDates(columnOf(["17/07/1996", "18/07/1996", "07/19/1996", "04/07/1996"]), "x");
    expect(column.values).toEqual(["1996-07-17", "1996-07-18", none, none]);
    expect(brief(column.findings)).toEqual([
      ["date-order-contradictory", "x", { examples: "17/07/1996 | 07/19/1996" }],
      ["date-contradicts-column", 4, { text: "07/19/1996", order: "dmy" }],
      ["date-ambiguous", 5, { text: "04/07/1996" }],
    ]);
  });

  it("combines cells that each exclude only one of three orders", () => {
    const column = readDates(columnOf(["13/07/05", "04/05/32"]), "x");
    expect(column).toMatchObject({ values: ["2005-07-13", "1932-05-04"], order: "dmy" });
    expect(brief(column.findings)).toEqual([
      ["two-digit-years", "x", { count: 2, text: "13/07/05", read: "2005-07-13" }],
    ]);
  });

  it("tells what is no date from a day that no calendar has", () => {
    const column = readDates(columnOf(["Berlin", "31.02.1996", "", "35263"]), "x");
    expect(column.states).toEqual(["bad", "bad", "empty", "bad"]);
    expect(brief(column.findings)).toEqual([
      ["date-not-understood", 2, { text: "Berlin" }],
      ["date-impossible", 3, { text: "31.02.1996" }],
      ["date-not-understood", 5, { text: "35263" }],
    ]);
  });

  it("leaves times away and says how many", () => {
    const column = readDates(columnOf(["1996-07-17T08:15:00", "1996-07-18T00:00:00"]), "x");
    expect(column.values).toEqual(["1996-07-17", "1996-07-18"]);
    expect(brief(column.findings)).toEqual([["time-left-out", "x", { count: 1, text: "1996-07-17T08:15:00" }]]);
  });

  it("reads serial numbers of a sheet in its date system", () => {
    const table = sheetOf([["x"], [35263], ["17.07.1996"], [60], [true]]);
    expect(readDates(table, "x").values).toEqual(["1996-07-17", "1996-07-17", none, none]);
    expect(codesOf(readDates(table, "x").findings)).toEqual(["date-impossible", "date-not-understood"]);
    expect(readDates(table, "x", { dateSystem: 1904 }).values[0]).toBe("2000-07-18");
  });
});
