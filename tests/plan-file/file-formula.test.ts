import { fileFormula, filledFormula } from "../../src/plan-file/file-formula";

describe("formulas in a file", () => {
  it.each([
    ["SUM(A1:B2)", "SUM(A1:B2)"],
    ["IFERROR(KAP_Kpis[[#This Row],[Actual]]/2,-1)", "IFERROR(KAP_Kpis[[#This Row],[Actual]]/2,-1)"],
    // functions that are newer than the format
    ['TEXTJOIN("; ",TRUE,IFS(A1>0,"IFS(",TRUE,""))', '_xlfn.TEXTJOIN("; ",TRUE,_xlfn.IFS(A1>0,"IFS(",TRUE,""))'],
    ["SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
    // has its prefix already
    ["_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
    // a column or a name of the same text is no function
    ["SUM(KAP_Kpis[IFS])+IFS", "SUM(KAP_Kpis[IFS])+IFS"],
  ])("writes %s as %s", (formula, expected) => {
    expect(fileFormula(formula)).toBe(expected);
  });

  it("moves relative references along when it fills a range, and leaves all others", () => {
    const filled = filledFormula("A1+$A$1+A$1+KAP_Kpis[[#This Row],[Actual]]", 0, 1);
    expect(filled(0, 1)).toBe("A1+$A$1+A$1+KAP_Kpis[[#This Row],[Actual]]");
    expect(filled(2, 3)).toBe("C3+$A$1+C$1+KAP_Kpis[[#This Row],[Actual]]");
  });

  it("repeats a formula without cell references as it is", () => {
    const formula = "KAP_Kpis[[#This Row],[Actual]]*KAP_Threshold";
    expect(filledFormula(formula, 0, 0)(9, 9)).toBe(formula);
  });
});
