import { freeSheetName } from "../../src/workbook/free-sheet-name";

const workbook = (...names: readonly string[]) => ({
  sheets: names.map((name) => ({ name, visibility: "visible" as const, isEmpty: false })),
});

describe("the name of a new sheet", () => {
  it("is the wanted one where no sheet has it", () => {
    expect(freeSheetName(workbook("Ziele"), "Plan")).toBe("Plan");
  });

  it("gets the lowest number that is free, whatever the case of the others", () => {
    expect(freeSheetName(workbook("PLAN", "Plan 2", "plan 4"), "Plan")).toBe("Plan 3");
  });

  it("has no more than 31 characters, its number included", () => {
    const long = "x".repeat(31);
    expect(freeSheetName(workbook(long), long)).toBe(`${"x".repeat(29)} 2`);
  });
});
