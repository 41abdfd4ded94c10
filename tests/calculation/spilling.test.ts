import { createSpillTest } from "../../src/calculation/spilling";
import { sampleBook } from "./sample-book";

const table = {
  name: "T",
  sheet: "S",
  range: { top: 0, left: 0, bottom: 3, right: 1 },
  columns: ["Name", "Amount"],
};
const names = [
  { name: "Several", formula: "S!$A$1:$A$3" },
  { name: "One", formula: "S!$A$1" },
];
const isSpilling = createSpillTest(sampleBook({ sheets: { S: {}, "Other one": {} }, tables: [table], names }));

describe("A formula spills", () => {
  it.each([
    "A1:D1",
    "TRANSPOSE(A1:A4)",
    "A1:A4*2",
    "-A1:A4",
    "ABS(A1:A4)",
    "{1,2,3}",
    "Several",
    "T[Amount]",
    "T",
    "IF(A1>0,A1:A4,0)",
    "_xlfn._xlws.FILTER(A1:A4,B1:B4>0)",
    "_xlfn.UNIQUE(T[Name])",
    "_xlfn.SEQUENCE(3)",
    "INDEX(A1:C4,2,0)",
    "INDEX(T[Amount],0)",
    "ROW(A1:A4)",
    "SUMIFS(T[Amount],T[Name],A1:A3)",
    "VLOOKUP(A1:A3,T[],2,FALSE)",
    "OFFSET(A1,0,0,3,1)",
    'INDIRECT("A1:A3")',
    "_xlfn.XLOOKUP(A1,A1:A4,B1:D4)",
    "LEN(Several)&A1",
    "_xlfn.ANCHORARRAY(A1)",
    "_xlfn.LET(_xlpm.x,A1:A4,_xlpm.x)",
    "_xlfn.MAP(A1:A4,_xlfn.LAMBDA(_xlpm.x,_xlpm.x))",
    "_xlfn.XLOOKUP(A1:A4,B:B,C:C)",
    "A1#*2",
  ])("where it gives several values: %s", (formula) => {
    expect(isSpilling("S", formula, 9, 9)).toBe("several");
  });

  it.each([
    "A1",
    "SUM(A1:A4)",
    "@A1:A4",
    "_xlfn.SINGLE(A1:A4)",
    "One",
    "NoSuchName",
    "T[[#This Row],[Amount]]*2",
    "SUMPRODUCT((A1:A4>0)*(B1:B4))",
    "SUM(IF(A1:A4>0,B1:B4))",
    "INDEX(T[Amount],MATCH(A1,T[Name],0))",
    "INDEX(A1:A4,2,0)",
    "INDEX(A1:C4,2,3)",
    "INDEX(_xlfn._xlws.FILTER(A1:A4,B1:B4>0),1)",
    "LOOKUP(2,1/(A1:A4>0),B1:B4)",
    "ROW()-ROW(T[#Headers])",
    "ROWS(A1:A4)",
    "SUM(_xlfn.ANCHORARRAY(A1))",
    "COUNTIFS(T[Name],A1)",
    "_xlfn.XLOOKUP(A1,T[Name],T[Amount])",
    '_xlfn.TEXTJOIN(",",TRUE,IF(A1:A4>0,A1:A4,""))',
    "OFFSET(A1,0,0,1,1)",
    "SUM(OFFSET(A1,0,0,3,1))",
    "MMULT({1,2},{3;4})",
    "{1}",
  ])("and not where it gives one: %s", (formula) => {
    expect(isSpilling("S", formula, 2, 9)).toBe("one");
  });

  it.each(["A:A", "A:A*2", "_xlfn.UNIQUE(B:C)", "_xlfn._xlws.FILTER(A1:A4,A:A>2)"])(
    "from more cells than can be calculated: %s",
    (formula) => {
      expect(isSpilling("S", formula, 2, 9)).toBe("tooMany");
    },
  );
});
