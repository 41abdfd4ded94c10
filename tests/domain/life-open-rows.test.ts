import { isOpenRow } from "../../src/domain/life/open-rows";
import { peopleColumns, replacePerson } from "../../src/domain/life/people";
import { planSheets, tableSheetKeys } from "../../src/domain/schema/plan-schema";

const day = { today: "2026-03-15", fiscalYearStart: 7 };

describe("a row that is open", () => {
  it.each([
    ["measures", { status: "in_progress" }, true],
    ["measures", { status: null }, true],
    ["measures", { status: "done" }, false],
    ["goals", { status: "dropped" }, false],
    ["potential", { status: "not_relevant" }, false],
    ["history", { status: "solved" }, false],
    ["exchange", { valid_to: "2026-03-14" }, false],
    ["exchange", { valid_to: "2026-03-15" }, true],
    ["exchange", { valid_to: null }, true],
    ["reviews", { date: "2026-03-14" }, false],
    // the year from July 2025 to June 2026 is running
    ["kpis", { fiscal_year: 2026 }, true],
    ["kpis", { fiscal_year: 2025 }, false],
    ["contacts", { name: "Bo" }, true],
  ])("%s %p: %p", (sheet, values, expected) => {
    expect(isOpenRow(sheet, values, day)).toBe(expected);
  });
});

describe("a cell that names people", () => {
  it.each([
    ["AB", "AB", "CD", "CD"],
    ["ab ; NF", "AB", "CD", "CD; NF"],
    ["AB; CD", "AB", "CD", "CD"],
    ["ABC; NF", "AB", "CD", "ABC; NF"],
    ["", "AB", "CD", ""],
  ])("%p: %s hands over to %s", (cell, from, to, expected) => {
    expect(replacePerson(cell, from, to)).toBe(expected);
  });

  it("is found by the schema on every sheet that has owners", () => {
    const sheets = tableSheetKeys.filter((key) => peopleColumns(planSheets[key]).length > 0);
    expect(sheets).toEqual(expect.arrayContaining(["contacts", "kpis", "goals", "measures"]));
    expect(peopleColumns(planSheets.measures)).toEqual(["owner", "contributors"]);
  });
});
