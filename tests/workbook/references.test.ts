import {
  absoluteReference,
  columnIndex,
  columnLetters,
  linkReference,
  parseReference,
  quotedSheetName,
  unquotedSheetName,
} from "../../src/workbook/references";

describe("references to places in a workbook", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("writes column %i as %s and reads it back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it.each([
    ["Data", "Data"],
    ["_data", "_data"],
    ["Maßnahmen", "Maßnahmen"],
    ["Übersicht_2", "Übersicht_2"],
    ["Key figures", "'Key figures'"],
    ["Müller's", "'Müller''s'"],
    // could be read as a cell, as row and column, as a number or as a logical value
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["C", "'C'"],
    ["2025", "'2025'"],
    ["true", "'true'"],
  ])("quotes the sheet name %s as %s and reads it back", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
    expect(unquotedSheetName(quoted)).toBe(name);
  });

  it("writes a range absolutely and a single cell without a colon", () => {
    expect(absoluteReference("Data", { top: 0, left: 0, bottom: 8, right: 1 })).toBe("Data!$A$1:$B$9");
    expect(absoluteReference("a b", { top: 4, left: 2, bottom: 4, right: 2 })).toBe("'a b'!$C$5");
  });

  it("writes the target of a link relatively", () => {
    expect(linkReference("Key figures", 3, 27)).toBe("'Key figures'!AB4");
  });

  it.each([
    ["Data!$A$1", { sheet: "Data", row: 0, column: 0 }],
    ["'Müller''s'!$AB$12:$AC$20", { sheet: "Müller's", row: 11, column: 27 }],
    ["Data!#REF!", undefined],
    ["#REF!$A$1", undefined],
    ["KAP_Kpis[Actual]", undefined],
    ["Data!$A$1:INDEX(Data!$A:$A,9)", undefined],
    ["Data!$A$1,Data!$B$2", undefined],
    ["1+1", undefined],
  ])("finds the place of %s", (formula, place) => {
    expect(parseReference(formula)).toEqual(place);
  });
});
