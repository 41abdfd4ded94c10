import { readNumbers } from "../../src/tabular/read-numbers";
import { brief, codesOf, columnOf, sheetOf, tableOf } from "./sources";

const none = undefined;

describe("readNumbers", () => {
  it("lets one value that fits only one decimal mark settle the whole column", () => {
    const column = readNumbers(columnOf(["1.234", "12", "1.234,50"]), "x");
    expect(column).toMatchObject({ values: [1234, 12, 1234.5], decimal: ",", findings: [] });
    expect(readNumbers(columnOf(["1.234", "12", "0.5"]), "x")).toMatchObject({
      values: [1.234, 12, 0.5],
      decimal: ".",
    });
  });

  it("tells an empty cell from one that it does not understand", () => {
    const column = readNumbers(columnOf(["1,5", "", "zwei", " ", "#N/A", "-"]), "x");
    expect(column.values).toEqual([1.5, none, none, none, none, none]);
    expect(column.states).toEqual(["value", "empty", "bad", "empty", "bad", "empty"]);
    expect(brief(column.findings)).toEqual([
      ["placeholder-empty", "x", { text: "-", count: 1 }],
      ["number-not-understood", 4, { text: "zwei" }],
      ["cell-error-value", 6, { text: "#N/A" }],
    ]);
  });

  it("refuses what nothing settles in one finding, and keeps what is clear", () => {
    const column = readNumbers(columnOf(["1.234", "12", "5.678", "1.234"]), "x");
    expect(column).toMatchObject({
      values: [none, 12, none, none],
      states: ["bad", "value", "bad", "bad"],
      decimal: none,
    });
    expect(brief(column.findings)).toEqual([["decimal-ambiguous", "x", { count: 3, examples: "1.234 | 5.678" }]]);
  });

  it("obeys the option where the column leaves it open", () => {
    const table = columnOf(["1.234", "5.678"]);
    expect(readNumbers(table, "x", { decimal: "," }).values).toEqual([1234, 5678]);
    expect(readNumbers(table, "x", { decimal: "." }).values).toEqual([1.234, 5.678]);
  });

  it("reports by row what contradicts the option", () => {
    const column = readNumbers(columnOf(["1.234", "1,234.56", "7"]), "x", { decimal: "," });
    expect(column.values).toEqual([1234, none, 7]);
    expect(brief(column.findings)).toEqual([["number-contradicts-column", 3, { text: "1,234.56", decimal: "," }]]);
  });

  it("takes the decimal mark from another number column, and says from which", () => {
    const column = readNumbers(tableOf("Kunde;Menge;Umsatz\nErnst;1.234;12,50\nFrank;2.000;1,5"), "Menge");
    expect(column).toMatchObject({ values: [1234, 2000], decimal: "," });
    expect(brief(column.findings)).toEqual([
      ["decimal-from-column", "Menge", { decimal: ",", from: "Umsatz", text: "12,50", count: 2 }],
    ]);
  });

  it("does not believe other columns that disagree, nor columns of text, dates or mixed notation", () => {
    const disagreeing = tableOf("a;b;c\n1.234;1,5;1.5");
    expect(codesOf(readNumbers(disagreeing, "a").findings)).toEqual(["decimal-ambiguous"]);
    const text = tableOf("a;b;c\n1.234;17.07.1996;Graz\n2.345;18.07.1996;1,5");
    expect(codesOf(readNumbers(text, "a").findings)).toEqual(["decimal-ambiguous"]);
    const mixed = tableOf("a;b\n1.234;1,5\n2.345;1.5");
    expect(codesOf(readNumbers(mixed, "a").findings)).toEqual(["decimal-ambiguous"]);
  });

  it("refuses open values and the rarer notation of a column that contradicts itself", () => {
    const column = readNumbers(columnOf(["1.234,56", "1,234.56", "2,5", "1.234", "8"]), "x");
    expect(column.values).toEqual([1234.56, none, 2.5, none, 8]);
    expect(brief(column.findings)).toEqual([
      ["decimal-contradictory", "x", { commas: 2, points: 1, examples: "1.234,56 | 1,234.56" }],
      ["number-contradicts-column", 3, { text: "1,234.56", decimal: "," }],
      ["number-ambiguous", 5, { text: "1.234" }],
    ]);
  });

  it("refuses both notations where neither prevails", () => {
    const column = readNumbers(columnOf(["1.234,56", "1,234.56", "8"]), "x");
    expect([column.values, column.decimal]).toEqual([[none, none, 8], none]);
    expect(codesOf(column.findings)).toEqual([
      "decimal-contradictory",
      "number-contradicts-column",
      "number-contradicts-column",
    ]);
  });

  it("does not give up a long column for one slip", () => {
    const column = readNumbers(columnOf([...Array.from({ length: 20 }, () => "1,5"), "1.234", "1.5"]), "x");
    expect(column.values.slice(-3)).toEqual([1.5, 1234, none]);
    expect(codesOf(column.findings)).toEqual(["decimal-contradictory", "number-contradicts-column"]);
  });

  it("divides percentages by a hundred", () => {
    expect(readNumbers(columnOf(["12 %", "7,5%", "0 %"]), "x")).toMatchObject({
      values: [0.12, 0.075, 0],
      percent: true,
    });
  });

  it("refuses the rarer of percentages and bare numbers by row, but zero is zero", () => {
    const column = readNumbers(columnOf(["12 %", "7 %", "12", "0"]), "x");
    expect(column).toMatchObject({
      values: [0.12, 0.07, none, 0],
      states: ["value", "value", "bad", "value"],
      percent: true,
    });
    expect(brief(column.findings)).toEqual([["percent-mixed", 4, { text: "12", percent: 2, plain: 1 }]]);
    expect(readNumbers(columnOf(["12 %", "7", "12"]), "x")).toMatchObject({ values: [none, 7, 12], percent: false });
  });

  it("hands on the currency of every row", () => {
    const column = readNumbers(columnOf(["€ 1,50", "2,50", "3,50 CHF", "$ 4"]), "x");
    expect(column).toMatchObject({ values: [1.5, 2.5, 3.5, 4], currencies: ["EUR", none, "CHF", "$"] });
  });

  it("takes numbers of a sheet as they are and reads its text like any text", () => {
    const table = sheetOf([["x"], [1.234], ["1.234,5"], [true], ["1.234"], [Number.NaN]]);
    const column = readNumbers(table, "x");
    expect(column.values).toEqual([1.234, 1234.5, none, 1234, none]);
    expect(brief(column.findings)).toEqual([
      ["number-not-understood", 4, { text: "TRUE" }],
      ["number-not-understood", 6, { text: "NaN" }],
    ]);
  });

  it("finds no column of that name, says so, and stays aligned with the rows", () => {
    const column = readNumbers(columnOf(["1", "2"]), "y");
    expect(column).toMatchObject({ values: [none, none], states: ["empty", "empty"] });
    expect(brief(column.findings)).toEqual([["column-unknown", "y", { column: "y" }]]);
  });
});
