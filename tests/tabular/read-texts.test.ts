import { describeColumns } from "../../src/tabular/describe-columns";
import { readTexts } from "../../src/tabular/read-texts";
import { brief, columnOf, sheetOf, tableOf } from "./sources";

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

describe("describeColumns", () => {
  it("proposes a kind for every column and shows examples", () => {
    const table = tableOf(
      [
        "Auftrag;Belegdatum;Kunde;PLZ;Menge;Umsatz;Anteil;Leer",
        "10258;17.07.1996;Ernst Handel;08010;50;608,00;20 %;",
        "10258;17.07.1996;Ernst Handel;08010;65;4.322,50;5,5 %;",
        "11072;05.05.1998;QUICK-Stop;10117;-6;1;0 %;",
      ].join("\n"),
    );
    const kinds = describeColumns(table).map(({ header, kind, filled }) => [header, kind, filled]);
    expect(kinds).toEqual([
      ["Auftrag", "integer", 3],
      ["Belegdatum", "date", 3],
      ["Kunde", "text", 3],
      ["PLZ", "code", 3],
      ["Menge", "integer", 3],
      ["Umsatz", "number", 3],
      ["Anteil", "percent", 3],
      ["Leer", "empty", 0],
    ]);
    expect(describeColumns(table)[2]?.examples).toEqual(["Ernst Handel", "QUICK-Stop"]);
  });
});
