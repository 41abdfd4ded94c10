import { removeSheetFromFormula } from "../../src/package/formula-change";
import { cellShift, type ShiftDirection } from "../../src/package/cell-shift";
import { shiftFormula } from "../../src/package/formula-shift";
import { range } from "./every-feature";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const rows = (first: number, last: number) => range(first - 1, 0, last - 1, LAST_COLUMN);
const columns = (first: number, last: number) => range(0, first - 1, LAST_ROW, last - 1);

/** The formula of a cell on `home` after cells of the sheet "Data" were inserted or deleted. */
function shifted(formula: string, area: ReturnType<typeof range>, direction: ShiftDirection, home = "Data"): string {
  return shiftFormula(formula, { shift: cellShift(area, direction), sheet: "Data", home });
}

describe("a formula after two rows were inserted above row 3", () => {
  it.each([
    ["A2", "A2"],
    ["A3", "A5"],
    ["a3", "A5"],
    ["$A$3+A$2*$B4", "$A$5+A$2*$B6"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
    ["SUM(A1:A3)", "SUM(A1:A5)"],
    ["SUM(A3:$B$9)", "SUM(A5:$B$11)"],
    ["SUM(B9:A3)", "SUM(B11:A5)"],
    ["SUM(A:A,$B:$C)", "SUM(A:A,$B:$C)"],
    ["SUM(3:3,$1:$4)", "SUM(5:5,$1:$6)"],
    ["Data!A3&Other!A3", "Data!A5&Other!A3"],
    ["'Data'!A3", "'Data'!A5"],
    ["data!A3:B4", "data!A5:B6"],
    ["[1]Data!A3", "[1]Data!A3"],
    ["SUM(Data:Other!A3)", "SUM(Data:Other!A3)"],
    ['"A3"&A3', '"A3"&A5'],
    ["'A3'!A3", "'A3'!A3"],
    ["LOG10(A3)+ATAN2(B3,1)", "LOG10(A5)+ATAN2(B5,1)"],
    ["tblData[A3]+tblData[[#This Row],[A3]]", "tblData[A3]+tblData[[#This Row],[A3]]"],
    ["Rate3*A3", "Rate3*A5"],
    ["XFE3+A1048577", "XFE3+A1048577"],
    ["SUM(A3 A1:C3)", "SUM(A5 A1:C5)"],
    ["(A3,B3)", "(A5,B5)"],
    ["A3:INDEX(B:B,3)", "A5:INDEX(B:B,3)"],
    ["{1,2;3,4}+A3", "{1,2;3,4}+A5"],
    ["_xlfn.ANCHORARRAY(A3)", "_xlfn.ANCHORARRAY(A5)"],
    ["1E3+A3", "1E3+A5"],
    ["#REF!+A3", "#REF!+A5"],
    ["SUM(A1:A1048576)", "SUM(A1:A1048576)"],
    ["A1048575", "#REF!"],
    ["SUM(A1048570:A1048575)", "SUM(A1048572:A1048576)"],
    ['IF(A3>3,"it\'s 3",Data!B3)', 'IF(A5>3,"it\'s 3",Data!B5)'],
  ])("reads %s as %s", (before, after) => {
    expect(shifted(before, rows(3, 4), "down")).toBe(after);
  });

  it("moves only what names the sheet, when it stands on another one", () => {
    expect(shifted("A3+Data!A3+Other!A3", rows(3, 4), "down", "Other")).toBe("A3+Data!A5+Other!A3");
  });
});

describe("a formula after rows 3 and 4 were deleted", () => {
  it.each([
    ["A2", "A2"],
    ["A3", "#REF!"],
    ["A5", "A3"],
    ["Data!$A$4", "Data!#REF!"],
    ["SUM(A1:A3)", "SUM(A1:A2)"],
    ["SUM(A3:A4)", "SUM(#REF!)"],
    ["SUM(A4:A9)", "SUM(A3:A7)"],
    ["SUM(A2:A5)", "SUM(A2:A3)"],
    ["SUM($A$2:A4)", "SUM($A$2:A2)"],
    ["SUM(3:4)", "SUM(#REF!)"],
    ["SUM(4:6)", "SUM(3:4)"],
    ["SUM(A:A)", "SUM(A:A)"],
    ["A3:A4 A1:C9", "#REF! A1:C7"],
  ])("reads %s as %s", (before, after) => {
    expect(shifted(before, rows(3, 4), "up")).toBe(after);
  });
});

describe("a formula after columns were inserted or deleted", () => {
  it.each([
    ["B1", "C1"],
    ["A1", "A1"],
    ["SUM(A1:B1)", "SUM(A1:C1)"],
    ["SUM(A:B,$B:$B)", "SUM(A:C,$C:$C)"],
    ["SUM(1:9)", "SUM(1:9)"],
    ["XFD1", "#REF!"],
    ["Z1+AA1", "AA1+AB1"],
  ])("reads %s as %s with one inserted before B", (before, after) => {
    expect(shifted(before, columns(2, 2), "right")).toBe(after);
  });

  it.each([
    ["B1", "#REF!"],
    ["C1", "B1"],
    ["SUM(A1:B1)", "SUM(A1:A1)"],
    ["SUM(B:B)", "SUM(#REF!)"],
    ["SUM(A:C)", "SUM(A:B)"],
    ["SUM($B$1:$D$1)", "SUM($B$1:$C$1)"],
  ])("reads %s as %s without B", (before, after) => {
    expect(shifted(before, columns(2, 2), "left")).toBe(after);
  });
});

describe("a formula after a block of cells was inserted or deleted", () => {
  it("follows what lies below the block, and no neighbour", () => {
    expect(shifted("B2+B3+C2+A2", range(1, 1, 1, 1), "down")).toBe("B3+B4+C2+A2");
    expect(shifted("SUM(B1:B9)+SUM(A1:B9)+SUM(B:B)", range(1, 1, 1, 1), "down")).toBe(
      "SUM(B1:B10)+SUM(A1:B9)+SUM(B:B)",
    );
  });

  it("follows what lies to the right of the block, and no neighbour", () => {
    expect(shifted("B2+C2+B3+SUM(A2:D2)+SUM(A1:D2)", range(1, 1, 1, 1), "right")).toBe(
      "C2+D2+B3+SUM(A2:E2)+SUM(A1:D2)",
    );
  });

  it("loses what was in the block", () => {
    expect(shifted("B2+B3+SUM(B1:B5)", range(1, 1, 1, 1), "up")).toBe("#REF!+B2+SUM(B1:B4)");
    expect(shifted("B2+C2+SUM(A2:C2)", range(1, 1, 1, 1), "left")).toBe("#REF!+B2+SUM(A2:B2)");
  });
});

describe("a defined name after two rows were inserted above row 3", () => {
  const named = (formula: string) =>
    shiftFormula(formula, { shift: cellShift(rows(3, 4), "down"), sheet: "Data", home: undefined, isName: true });

  it("follows with its absolute references only: others are relative to the cell that asks", () => {
    expect(named("Data!$A$3")).toBe("Data!$A$5");
    expect(named("Data!A3")).toBe("Data!A3");
    expect(named("Data!A$3")).toBe("Data!A$5");
    expect(named("Data!$A3")).toBe("Data!$A3");
    expect(named("Data!$1:$4,Data!$A:$B")).toBe("Data!$1:$6,Data!$A:$B");
  });
});

describe("a formula after the sheet First was removed", () => {
  it.each([
    ["SUM(First:Last!A1)", "SUM(Middle:Last!A1)"],
    ["SUM('First:My sheet'!A1:B2)", "SUM('Middle:My sheet'!A1:B2)"],
    ["SUM(First:Middle!A1)", "SUM(Middle!A1)"],
    ["SUM(Last:First!A1)", "SUM(Last:Middle!A1)"],
    ["SUM(Middle:Last!A1)+First!A1", "SUM(Middle:Last!A1)+#REF!"],
  ])("reads %s as %s: a span goes on with the next sheet inside", (before, after) => {
    expect(removeSheetFromFormula(before, "First", ["First", "Middle", "Last", "My sheet"])).toBe(after);
  });
});
