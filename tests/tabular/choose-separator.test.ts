import { chooseSeparator } from "../../src/tabular/choose-separator";
import { noSeparator } from "../../src/tabular/split-csv";

describe("chooseSeparator", () => {
  it.each([
    ["semicolons beside decimal commas", "Kunde;Umsatz\nErnst;1,50\nFrank;2,50", ";"],
    ["commas", "customer,revenue\nErnst,1.50\nFrank,2.50", ","],
    ["tabs", "Kunde\tUmsatz\nErnst Handel\t1,50", "\t"],
    ["bars", "Kunde|Umsatz\nErnst, Handel|1,50", "|"],
    ["commas with semicolons in a quoted field", 'a,b\n"x;y",1\n"x;y",2', ","],
    [
      "semicolons with one comma in every row but not in the headers",
      "Name;Ort\nMüller, Hans;Berlin\nMaier, Eva;Bonn",
      ";",
    ],
    [
      "semicolons below a title with commas",
      "Umsatz, netto, in EUR\n\nKunde;Jahr;Umsatz\nErnst;1998;1,50\nFrank;1998;2,5",
      ";",
    ],
    ["semicolons in a table without headers", "Ernst;1,50;3\nFrank;2,50;4", ";"],
    ["semicolons below headers that are one short", "Kunde;Umsatz\nErnst;1;2\nFrank;3;4", ";"],
    ["semicolons around headers and values with commas", "Umsatz, netto;Menge, Stück\n1,50;2,00", ";"],
  ])("finds %s", (_, text, separator) => {
    expect(chooseSeparator(text)).toEqual({ kind: "chosen", separator });
  });

  it.each([
    ["one column of text", "Kunde\nErnst Handel\nFrankenversand"],
    ["one column of numbers with decimal commas", "Umsatz\n1,50\n2,50\n3,50"],
    ["an address list with commas here and there", "Kunde\nErnst, Graz\nFrank\nHans\nBert\nKönig"],
  ])("finds none in %s", (_, text) => {
    expect(chooseSeparator(text)).toEqual({ kind: "chosen", separator: noSeparator });
  });

  it("does not choose between two that fit equally well", () => {
    expect(chooseSeparator("a|b;c|d\nx|y;z|w")).toEqual({ kind: "ambiguous", separator: ";", other: "|" });
  });
});
