import { readTexts } from "../../src/tabular/read-texts";
import { brief, columnOf, sheetOf } from "./sources";

describe("readTexts", () => {
  it("trims, joins runs of spaces so that names compare, and keeps line breaks and dashes", () => {
    const { values, states } = readTexts(columnOf(["  Ernst \u00a0 Handel\u200b", "two\nlines", "-", " "]), "x");
    expect(values).toEqual(["Ernst Handel", "two\nlines", "-", undefined]);
    expect(states).toEqual(["value", "value", "value", "empty"]);
  });

  it("writes numbers of a sheet as text and refuses error values", () => {
    const column = readTexts(sheetOf([["x"], [4711], [true], ["#NV"]]), "x");
    expect([column.values, column.states]).toEqual([
      ["4711", "TRUE", undefined],
      ["value", "value", "bad"],
    ]);
    expect(brief(column.findings)).toEqual([["cell-error-value", 4, { text: "#NV" }]]);
  });

  it("reports a column that is not there", () => {
    expect(brief(readTexts(columnOf(["a"]), "y").findings)).toEqual([["column-unknown", "y", { column: "y" }]]);
  });
});
